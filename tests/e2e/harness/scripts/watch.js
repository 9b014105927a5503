// Runs before the page's own scripts and writes down what a page does that one does not see.
(() => {
  const seen = { console: [], errors: [], blocked: [], longTasks: [], shifts: [] };
  Object.defineProperty(window, "__seen", { value: seen });

  for (const name of Object.keys(console).filter((name) => typeof console[name] === "function")) {
    const original = console[name];
    console[name] = (...values) => {
      seen.console.push(`${name}: ${values.map(String).join(" ").slice(0, 500)}`);
      return original.apply(console, values);
    };
  }
  addEventListener("error", (event) => seen.errors.push(String(event.message ?? event.type)), true);
  addEventListener("unhandledrejection", (event) => seen.errors.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => seen.blocked.push(event.blockedURI));

  const observe = (type, note) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  observe("longtask", ({ startTime, duration }) => seen.longTasks.push({ start: startTime, duration }));
  observe("layout-shift", ({ value, sources }) => {
    seen.shifts.push({ value, moved: sources.map(({ node }) => node?.id || node?.nodeName) });
  });
})();
