// Starts the page's module and, when asked, the engine's worker and what is alive on a page to read. The addresses stand on
// this script's own tag, because their names carry a hash of their content.
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

// The widgets are a module of their own, fetched when the first of them comes near the window. Each is mounted once.
let islands;
const wake = async (element) => {
  islands ??= import(tag.dataset.islandsJs).then(async (module) => {
    await module.default({ module_or_path: tag.dataset.islandsWasm });
    return module;
  });
  const { mount } = await islands;
  if (element.isConnected) mount(element);
};
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      wake(target).catch(() => (islands = undefined));
    }
  },
  { rootMargin: "200px" },
);

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

  // The text of a page, or the index of all: a file of this very site.
  async fetchFile(path) {
    if (!/^\/[^/\\]/.test(path)) throw new TypeError("expected a path of this site");
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },

  wakeIslands() {
    for (const element of document.querySelectorAll(".island:not([data-alive])")) near.observe(element);
  },
};

// Search is a widget in a dialog of the frame: fetched when it is first opened.
const openSearch = async () => {
  const dialog = document.getElementById("search");
  if (!dialog || dialog.open) return;
  dialog.showModal();
  const island = dialog.querySelector(".island");
  if (!island.hasAttribute("data-alive")) await wake(island).catch(() => (islands = undefined));
  dialog.querySelector("input")?.focus();
};
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  event.preventDefault();
  openSearch();
});
document.addEventListener("click", (event) => {
  if (event.target.closest?.("[data-opens-search]")) openSearch();
  const link = event.target.closest?.("#search a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  document.getElementById("search").close();
  // The running application keeps what was pasted: it goes there itself.
  if (!("still" in tag.dataset)) {
    event.preventDefault();
    history.pushState(null, "", link.getAttribute("href"));
    dispatchEvent(new PopStateEvent("popstate"));
  }
});

if ("still" in tag.dataset) {
  globalThis.claimcheck.wakeIslands();
} else {
  const { default: init } = await import(tag.dataset.js);
  await init({ module_or_path: tag.dataset.wasm });
}
