// Keys made by WebCrypto, messages signed and encrypted by either side, whole and damaged; both sides judge, and answers that
// differ are listed. Calls its last argument with { compared, differences }.
const done = arguments[arguments.length - 1];

const text = new TextEncoder();
const plain = new TextDecoder();
const toBase64 = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");
const fromBase64 = (string) => Uint8Array.from(atob(string.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

const RSA = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const SIGNING = {
  HS256: { name: "HMAC", hash: "SHA-256" },
  HS384: { name: "HMAC", hash: "SHA-384" },
  HS512: { name: "HMAC", hash: "SHA-512" },
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", ...RSA },
  RS384: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-384", ...RSA },
  RS512: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512", ...RSA },
  PS256: { name: "RSA-PSS", hash: "SHA-256", saltLength: 32, ...RSA },
  PS384: { name: "RSA-PSS", hash: "SHA-384", saltLength: 48, ...RSA },
  PS512: { name: "RSA-PSS", hash: "SHA-512", saltLength: 64, ...RSA },
  ES256: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  ES384: { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" },
  ES512: { name: "ECDSA", namedCurve: "P-521", hash: "SHA-512" },
  Ed25519: { name: "Ed25519" },
};

const compared = {};
const differences = [];
const note = (alg, what, ours, theirs) => {
  compared[alg] = (compared[alg] ?? 0) + 1;
  if (ours !== theirs) differences.push({ alg, what, ours, theirs });
};

async function signatures(engine, alg, algorithm) {
  const made = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const [signer, verifier] = made.privateKey ? [made.privateKey, made.publicKey] : [made, made];
  const [privateJwk, publicJwk] = await Promise.all([signer, verifier].map((key) => crypto.subtle.exportKey("jwk", key)));
  for (const jwk of [privateJwk, publicJwk]) {
    delete jwk.alg;
    delete jwk.key_ops;
  }
  const header = toBase64(text.encode(JSON.stringify({ alg })));
  for (const payload of ["{}", JSON.stringify({ long: "\u00e4".repeat(700) })]) {
    const input = `${header}.${toBase64(text.encode(payload))}`;
    const theirs = `${input}.${toBase64(await crypto.subtle.sign(algorithm, signer, text.encode(input)))}`;
    const ours = engine.sign(JSON.stringify({ alg }), payload, privateJwk).token;
    for (const [who, token] of [["theirs", theirs], ["ours", ours]]) {
      const signature = fromBase64(token.split(".")[2]);
      const variants = { whole: signature, cut: signature.slice(0, -1), longer: Uint8Array.of(...signature, 0), zero: signature.map(() => 0), ones: signature.map(() => 255) };
      for (const at of [0, signature.length >> 1, signature.length - 1]) {
        variants[`bit in ${at}`] = signature.map((byte, index) => (index === at ? byte ^ 1 : byte));
      }
      for (const [what, bytes] of Object.entries(variants)) {
        const judged = await crypto.subtle.verify(algorithm, verifier, bytes, text.encode(token.slice(0, token.lastIndexOf("."))));
        const report = engine.verify(`${token.slice(0, token.lastIndexOf("."))}.${toBase64(bytes)}`, publicJwk);
        note(alg, `${who}, ${what}`, report.signature.state === "verified", judged);
      }
    }
  }
}

// What we encrypt they decrypt, by the primitives alone.
async function keyWrapping(engine) {
  for (const hash of ["1", "256", "384", "512"]) {
    const alg = hash === "1" ? "RSA-OAEP" : `RSA-OAEP-${hash}`;
    const pair = await crypto.subtle.generateKey({ name: "RSA-OAEP", hash: `SHA-${hash}`, ...RSA }, true, ["encrypt", "decrypt"]);
    const [publicJwk, privateJwk] = [await jwkOf(pair.publicKey), await jwkOf(pair.privateKey)];
    const token = engine.encrypt({ alg, enc: "A256GCM" }, "secret text", publicJwk).token;
    const parts = token.split(".");
    const cek = await crypto.subtle.decrypt({ name: "RSA-OAEP" }, pair.privateKey, fromBase64(parts[1])).catch(() => new ArrayBuffer());
    note(alg, "ours is read there", await gcm(parts, cek), "secret text");
    note(alg, "ours is read here", engine.decrypt(token, privateJwk).plaintext, "secret text");
  }
  for (const bits of [128, 192, 256]) {
    const key = await crypto.subtle.generateKey({ name: "AES-KW", length: bits }, true, ["wrapKey", "unwrapKey"]).catch(() => undefined);
    if (!key) continue;
    const token = engine.encrypt({ alg: `A${bits}KW`, enc: "A128GCM" }, "secret text", await jwkOf(key)).token;
    const parts = token.split(".");
    const cek = await crypto.subtle.unwrapKey("raw", fromBase64(parts[1]), key, "AES-KW", "AES-GCM", true, ["decrypt"]);
    note(`A${bits}KW`, "ours is read there", await gcm(parts, await crypto.subtle.exportKey("raw", cek)), "secret text");
    note(`A${bits}KW`, "ours is read here", engine.decrypt(token, await jwkOf(key)).plaintext, "secret text");
  }
}

async function contentEncryption(engine) {
  for (const bits of [128, 256]) {
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: bits }, true, ["encrypt", "decrypt"]);
    const jwk = await jwkOf(key);
    const header = toBase64(text.encode(JSON.stringify({ alg: "dir", enc: `A${bits}GCM` })));
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: text.encode(header) }, key, text.encode("secret text")));
    const token = `${header}..${toBase64(iv)}.${toBase64(sealed.slice(0, -16))}.${toBase64(sealed.slice(-16))}`;
    note(`A${bits}GCM`, "theirs is read here", engine.decrypt(token, jwk).plaintext, "secret text");
    const changed = `${token.slice(0, -2)}${token.endsWith("AA") ? "BA" : "AA"}`;
    note(`A${bits}GCM`, "damaged is refused here", engine.decrypt(changed, jwk).plaintext, null);
  }
}

// The agreement, by its own primitive: with `dir`-like use of ECDH-ES the content key comes from it alone.
async function agreement(engine) {
  for (const namedCurve of ["P-256", "P-384", "P-521"]) {
    const recipient = await crypto.subtle.generateKey({ name: "ECDH", namedCurve }, true, ["deriveBits"]);
    const token = engine.encrypt({ alg: "ECDH-ES", enc: "A256GCM" }, "secret text", await jwkOf(recipient.publicKey)).token;
    const parts = token.split(".");
    const { epk } = JSON.parse(plain.decode(fromBase64(parts[0])));
    const ephemeral = await crypto.subtle.importKey("jwk", epk, { name: "ECDH", namedCurve }, false, []);
    const z = new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: ephemeral }, recipient.privateKey, namedCurve === "P-521" ? 528 : Number(namedCurve.slice(2))));
    const name = text.encode("A256GCM");
    const info = Uint8Array.of(0, 0, 0, 1, ...z, 0, 0, 0, name.length, ...name, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
    const cek = await crypto.subtle.digest("SHA-256", info);
    note(`ECDH-ES ${namedCurve}`, "ours is read there", await gcm(parts, cek), "secret text");
    note(`ECDH-ES ${namedCurve}`, "ours is read here", engine.decrypt(token, await jwkOf(recipient.privateKey)).plaintext, "secret text");
  }
}

async function gcm([header, , iv, ciphertext, tag], cek) {
  try {
    const key = await crypto.subtle.importKey("raw", cek, "AES-GCM", false, ["decrypt"]);
    const parameters = { name: "AES-GCM", iv: fromBase64(iv), additionalData: text.encode(header) };
    const sealed = Uint8Array.of(...fromBase64(ciphertext), ...fromBase64(tag));
    return plain.decode(await crypto.subtle.decrypt(parameters, key, sealed));
  } catch (error) {
    return String(error);
  }
}

async function jwkOf(key) {
  const jwk = await crypto.subtle.exportKey("jwk", key);
  delete jwk.alg;
  delete jwk.key_ops;
  return jwk;
}

(async () => {
  const engine = await import("/engine/index.js");
  await engine.default();
  for (const [alg, algorithm] of Object.entries(SIGNING)) await signatures(engine, alg, algorithm);
  await keyWrapping(engine);
  await contentEncryption(engine);
  await agreement(engine);
  done({ compared, differences });
})().catch((error) => done({ error: `${error}\n${error.stack}`, compared, differences }));
