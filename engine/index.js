// The Claimcheck engine for other programs: decode, verify, decrypt, sign and encrypt JSON Web Tokens in WebAssembly.
// Nothing is sent anywhere; the only requests are those that load these files. The page beside this file, index.html, explains it.
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
let memory;

/** Loads the module, once; every other function needs it. */
export default function init(source) {
  started ??= start({ module_or_path: source ?? new URL("./engine_bg.wasm", import.meta.url) }).then((exports) => {
    memory = exports.memory;
  });
  return started;
}

export const version = () => engine.version();

export const decode = (text) => JSON.parse(engine.decode(text));

export const verify = (token, key, options) =>
  JSON.parse(engine.verify(token, keyText(key), optionsText(options)));

export const decrypt = (token, key, options) => JSON.parse(engine.decrypt(token, keyText(key), optionsText(options)));

export const sign = (header, payload, key, options) =>
  JSON.parse(engine.make(jsonText(header), jsonText(payload), keyText(key), optionsText(options)));

/** With `enc` in the header the same call encrypts. */
export const encrypt = sign;

/** A key that was read once, for any number of tokens. */
export class Key {
  #number;

  constructor(key, options) {
    this.#number = engine.importKey(keyText(key), optionsText(options));
  }

  verify(token, options) {
    return JSON.parse(engine.verifyWith(this.#number, token, optionsText(options)));
  }

  /** The payload of an acceptable token, as text; throws an error whose message is the word for why it is not. */
  payloadOf(token, options) {
    useOptions(options);
    const bytes = engine.payloadOf(this.#number, written(token));
    if (bytes < 0) throw new Error(ACCEPTANCE[-bytes] ?? "expected an imported key, but this one was freed");
    return decoder.decode(viewOf(engine.outputAt(), bytes));
  }

  /** One number a token, see `ACCEPTANCE`. */
  verifyMany(tokens, options) {
    useOptions(options);
    return engine.verifyMany(this.#number, written(Array.isArray(tokens) ? tokens.join("\n") : tokens));
  }

  free() {
    engine.dropKey(this.#number);
  }
}

export const importKey = (key, options) => new Key(key, options);

const jsonText = (value) => (typeof value === "string" ? value : JSON.stringify(value));
const keyText = jsonText;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let room = new Uint8Array();

// Writes a text into the module's memory and gives its length in bytes.
function written(text) {
  // A UTF-16 unit is at most three bytes of UTF-8. The memory moves when it grows, and then the old view is empty.
  if (room.length < text.length * 3) {
    const bytes = text.length * 3;
    const at = engine.inputAt(bytes);
    room = new Uint8Array(memory.buffer, at, bytes);
  }
  return encoder.encodeInto(text, room).written;
}

let seen = new Uint8Array();

// Bytes of the module's memory. The payloads of an issuer are often of one length, and making a view costs more than asking.
function viewOf(at, bytes) {
  const { buffer } = memory;
  if (seen.byteOffset !== at || seen.length !== bytes || seen.buffer !== buffer) seen = new Uint8Array(buffer, at, bytes);
  return seen;
}

let usedOptions;
let usedNow;

function useOptions(options) {
  const now = nowOf(options);
  if (options !== undefined && options === usedOptions && now === usedNow) return;
  engine.useOptions(optionsText(options));
  usedOptions = options;
  usedNow = now;
}

// The clock is read here and nowhere below, so that the same call gives the same answer.
const nowOf = (options) => options?.now ?? Math.floor(Date.now() / 1000);

const optionsText = (options) => JSON.stringify({ ...options, now: nowOf(options) });
