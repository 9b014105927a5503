// A page of twenty lines over the engine: it judges what is typed, and makes a token.
import init, { sign, verify, version } from "./index.js";

const [token, key, make, answer] = ["token", "key", "make", "answer"].map((id) => document.getElementById(id));

function show() {
  const { structure, signature, policy, findings } = verify(token.value, key.value);
  const lines = [structure, signature, policy].map(({ headline, detail }) => `${headline}: ${detail}`);
  const notes = findings.map(({ severity, message, hint }) => `${severity}: ${message}${hint && ` (${hint})`}`);
  answer.textContent = [...lines, "", ...notes].join("\n");
}

function makeToken() {
  key.value ||= "an-example-secret-of-at-least-32-bytes";
  const now = Math.floor(Date.now() / 1000);
  const made = sign({ alg: "HS256", typ: "JWT" }, { sub: "reader", iat: now, exp: now + 600 }, key.value);
  if (made.token) token.value = made.token;
  show();
}

await init();
answer.textContent = `Version ${version()} is ready.`;
make.disabled = false;
make.addEventListener("click", makeToken);
token.addEventListener("input", show);
key.addEventListener("input", show);
