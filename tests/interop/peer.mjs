// One line of JSON in, one out: what npm's jose says of a token, or a token that it makes.
import { createInterface } from "node:readline";
import * as jose from "jose";

const text = (bytes) => new TextDecoder().decode(bytes);
const bytes = (string) => new TextEncoder().encode(string);
const WRAPS = { decrypt: jose.compactDecrypt, verify: jose.compactVerify };

async function answer({ op, header, key, token, payload }) {
  if (op === "verify" || op === "decrypt") {
    const alg = jose.decodeProtectedHeader(token).alg;
    const imported = await keyOf(op === "verify" ? publicHalf(key) : key, alg);
    const options = op === "verify" ? { algorithms: [alg] } : { keyManagementAlgorithms: [alg], maxPBES2Count: 1e6 };
    const result = await WRAPS[op](token, imported, options);
    return { payload: text(result.payload ?? result.plaintext) };
  }
  const imported = await keyOf(op === "encrypt" ? publicHalf(key) : key, header.alg);
  const maker = op === "sign" ? new jose.CompactSign(bytes(payload)) : new jose.CompactEncrypt(bytes(payload));
  maker.setProtectedHeader(header);
  return { token: await maker[op](imported) };
}

const keyOf = (key, alg) => (key.kty === "oct" ? jose.base64url.decode(key.k) : jose.importJWK(key, alg));

const publicHalf = ({ d, p, q, dp, dq, qi, ...rest }) => rest;

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  const result = await answer(question).catch((error) => ({ error: `${error.code ?? error.name}: ${error.message}` }));
  console.log(JSON.stringify(result));
}
