// One worker of the pool: it keeps the key it was given last.
import init, { importKey } from "./index.js";

let key;
let keyText;
let keyOptions;

addEventListener("message", async ({ data }) => {
  if (data.module) {
    await init(data.module);
    postMessage({ id: 0 });
    return;
  }
  try {
    if (data.key !== keyText || data.options !== keyOptions) {
      key?.free();
      key = importKey(data.key, JSON.parse(data.options));
      keyText = data.key;
      keyOptions = data.options;
    }
    const words = key.verifyMany(data.tokens, JSON.parse(data.options));
    postMessage({ id: data.id, words }, [words.buffer]);
  } catch (error) {
    postMessage({ id: data.id, error: error.message });
  }
});
