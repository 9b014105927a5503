// Starts the page's module and, when asked, the engine's worker. The addresses stand on this script's own tag, because
// their names carry a hash of their content.
const tag = document.querySelector("script[data-wasm]");

// A worker from a blob inherits the page's Content-Security-Policy, also on a host that sends no headers; one from an
// address would have none. The blob holds the worker's own text, so replacing a worker asks the network for nothing.
const engineLines = `
self.onmessage = async ({ data }) => {
  if (data instanceof WebAssembly.Module) {
    await __wbg_init({ module_or_path: data });
    self.postMessage("ready");
    return;
  }
  if (!Array.isArray(data)) return;
  try {
    const outcome = run(data[0], data[1]);
    self.postMessage(outcome, [outcome.buffer]);
  } catch {
    self.postMessage("broken");
  }
};`;

// The only script address the page ever makes is that of the blob above; any other is refused.
const policy = globalThis.trustedTypes?.createPolicy("app-worker", {
  createScriptURL(url) {
    if (url.startsWith("blob:")) return url;
    throw new TypeError("expected the address of a blob");
  },
});

let parts;
const loadParts = () =>
  (parts ??= Promise.all([
    fetch(tag.dataset.workerJs).then((response) => response.text()),
    WebAssembly.compileStreaming(fetch(tag.dataset.workerWasm)),
  ]));

globalThis.claimcheck = {
  async startWorker() {
    const [text, module] = await loadParts().catch((error) => {
      parts = undefined;
      throw error;
    });
    const url = URL.createObjectURL(new Blob([text, engineLines], { type: "text/javascript" }));
    const worker = new Worker(policy ? policy.createScriptURL(url) : url, { type: "module" });
    worker.postMessage(module);
    await new Promise((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = reject;
    });
    URL.revokeObjectURL(url);
    return worker;
  },
};

const { default: init } = await import(tag.dataset.js);
await init({ module_or_path: tag.dataset.wasm });
