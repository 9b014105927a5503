// Runs before the page's own scripts. A test gets a hand inside every worker the page makes from a blob: a message
// { test, host } makes the worker try to reach that host, or loop for ever. The page itself notices none of it.
(() => {
  window.__workers = [];
  window.__fromWorker = {};

  const hand = () => {
    const settle = (target, good, bad) => new Promise((resolve, reject) => {
      target.addEventListener(good, resolve);
      target.addEventListener(bad, reject);
    });
    const ways = {
      hang() { for (;;); },
      fetch: (host) => fetch(`http://${host}/`),
      xhr(host) {
        const request = new XMLHttpRequest();
        request.open("GET", `http://${host}/`);
        const settled = settle(request, "load", "error");
        request.send();
        return settled;
      },
      websocket: (host) => settle(new WebSocket(`ws://${host}/`), "open", "error"),
      eventsource: (host) => settle(new EventSource(`http://${host}/`), "open", "error"),
      import: (host) => import(`http://${host}/x.js`),
    };
    self.addEventListener("message", async (event) => {
      const { test, host } = event.data ?? {};
      if (!test) return;
      // The engine must not see what it would not understand.
      event.stopImmediatePropagation();
      let ok = true;
      try { await ways[test](host); } catch { ok = false; }
      self.postMessage({ test, ok });
    }, true);
  };

  window.Blob = new Proxy(Blob, {
    construct(target, [parts = [], options = {}], self) {
      // Imports are hoisted, so the hand may go first; it must, or the engine's own listener would.
      const all = /javascript/.test(options.type) ? [`(${hand})();\n`, ...parts] : parts;
      return Reflect.construct(target, [all, options], self === window.Blob ? target : self);
    },
  });

  window.Worker = new Proxy(Worker, {
    construct(target, parameters) {
      const worker = new target(...parameters);
      worker.__jobs = 0;
      const post = worker.postMessage;
      worker.postMessage = (message, ...rest) => {
        if (Array.isArray(message)) worker.__jobs += 1;
        return post.call(worker, message, ...rest);
      };
      worker.addEventListener("message", (event) => {
        if (!event.data?.test) return;
        event.stopImmediatePropagation();
        window.__fromWorker[event.data.test] = event.data.ok;
      }, true);
      window.__workers.push(worker);
      return worker;
    },
  });
})();
