// Many tokens in several workers: the page that asks stays free.

/** Workers that judge tokens in bulk. Close it when it is not needed any more. */
export class Pool {
  #workers = [];
  #idle = [];
  #waiting = [];
  #next = 0;
  #answers = new Map();

  /** `workers` is the number of workers; without it, one for each core. */
  constructor({ workers = navigator.hardwareConcurrency || 2 } = {}) {
    const module = WebAssembly.compileStreaming(fetch(new URL("./engine_bg.wasm", import.meta.url)));
    for (let count = 0; count < workers; count += 1) {
      const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }) => this.#answered(worker, data);
      worker.onerror = () => this.#failed(new Error("a worker of the pool could not be started or broke"));
      module.then(
        (ready) => worker.postMessage({ module: ready }),
        (error) => this.#failed(error),
      );
      this.#workers.push(worker);
    }
  }

  /**
   * Judges each token with a key text: one number a token, see `ACCEPTANCE`. `onProgress(done, of)` is called as parts are done.
   */
  async verifyMany(tokens, key, options = {}, onProgress) {
    const now = options.now ?? Math.floor(Date.now() / 1000);
    const keyText = typeof key === "string" ? key : JSON.stringify(key);
    const optionsText = JSON.stringify({ ...options, now });
    const size = Math.max(64, Math.min(2000, Math.ceil(tokens.length / this.#workers.length / 4)));
    const words = new Uint8Array(tokens.length);
    let done = 0;
    const parts = [];
    for (let start = 0; start < tokens.length; start += size) {
      const part = tokens.slice(start, start + size).join("\n");
      const answer = this.#ask({ key: keyText, options: optionsText, tokens: part });
      parts.push(
        answer.then((found) => {
          words.set(found, start);
          done += found.length;
          onProgress?.(done, tokens.length);
        }),
      );
    }
    await Promise.all(parts);
    return words;
  }

  /** Ends the workers; what was not answered fails. */
  close() {
    for (const worker of this.#workers) worker.terminate();
    this.#failed(new Error("the pool was closed"));
  }

  #ask(question) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      this.#hand();
    });
  }

  #hand() {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.pop();
      const { question, resolve, reject } = this.#waiting.shift();
      this.#next += 1;
      this.#answers.set(this.#next, { resolve, reject });
      worker.postMessage({ ...question, id: this.#next });
    }
  }

  #answered(worker, data) {
    this.#idle.push(worker);
    const answer = this.#answers.get(data.id);
    this.#answers.delete(data.id);
    if (data.error) answer?.reject(new Error(data.error));
    else answer?.resolve(data.words);
    this.#hand();
  }

  #failed(error) {
    for (const { reject } of [...this.#waiting, ...this.#answers.values()]) reject(error);
    this.#waiting = [];
    this.#answers.clear();
  }
}
