// The Claimcheck engine for other programs: decode, verify, decrypt, sign and encrypt JSON Web Tokens in WebAssembly.
// Nothing is sent anywhere; the only requests are those that load these files. The README beside this file explains it.
import start, * as engine from "./engine.js";

/** The word for each number that `verifyMany` gives. */
export const ACCEPTANCE = Object.freeze([
  "accepted",
  "expired",
  "not-yet-valid",
  "not-expected",
  "signature-invalid",
  "unsigned",
  "not-checked",
  "malformed",
]);

let started;

/** Loads the module, once; every other function needs it. */
export default function init(source) {
  started ??= start({ module_or_path: source ?? new URL("./engine_bg.wasm", import.meta.url) });
  return started;
}

export const version = () => engine.engineVersion();

export const decode = (text) => JSON.parse(engine.engineDecode(text));

export const verify = (token, key, options) =>
  JSON.parse(engine.engineVerify(token, keyText(key), optionsText(options)));

export const sign = (header, payload, key, options) =>
  JSON.parse(engine.engineMake(jsonText(header), jsonText(payload), keyText(key), optionsText(options)));

/** With `enc` in the header the same call encrypts. */
export const encrypt = sign;

/** A key that was read once, for any number of tokens. */
export class Key {
  #number;

  constructor(key, options) {
    this.#number = engine.engineImportKey(keyText(key), optionsText(options));
  }

  verify(token, options) {
    return JSON.parse(engine.engineVerifyWith(this.#number, token, optionsText(options)));
  }

  /** The payload of an acceptable token, as text; throws an error whose message is the word for why it is not. */
  payloadOf(token, options) {
    return engine.enginePayloadOf(this.#number, token, optionsText(options));
  }

  /** One number a token, see `ACCEPTANCE`. */
  verifyMany(tokens, options) {
    return engine.engineVerifyMany(this.#number, Array.isArray(tokens) ? tokens.join("\n") : tokens, optionsText(options));
  }

  free() {
    engine.engineDropKey(this.#number);
  }
}

export const importKey = (key, options) => new Key(key, options);

const jsonText = (value) => (typeof value === "string" ? value : JSON.stringify(value));
const keyText = jsonText;

let lastOptions;
let lastText;

// The clock is read here and nowhere below, so that the same call gives the same answer.
function optionsText(options = {}) {
  const now = options.now ?? Math.floor(Date.now() / 1000);
  if (lastText !== undefined && options === lastOptions && lastNow === now) return lastText;
  lastOptions = options;
  lastNow = now;
  lastText = JSON.stringify({ ...options, now });
  return lastText;
}

let lastNow;
