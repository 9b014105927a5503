// Makes a token of about so many characters; what is long about it is one string, or a list of small records.
const [characters, shape] = arguments;
const marker = `big-${characters}-${shape}`;
const payload = { jti: marker, iss: "https://issuer.example", sub: "1234567890", iat: 1767225600, exp: 4102444800 };
const target = Math.floor((characters * 3) / 4) - 300;
if (shape === "string") {
  payload.data = "Lorem ipsum dolor sit amet 0123456789 ".repeat(Math.ceil(target / 38)).slice(0, target);
} else {
  payload.data = [];
  for (let length = 0, id = 0; length < target; id++) {
    const resource = `urn:example:res:${(id * 7919) % 100003}`;
    const record = { id, role: `role-${id % 97}`, resource, allow: id % 3 === 0, weight: id / 8 };
    payload.data.push(record);
    length += JSON.stringify(record).length + 1;
  }
}
const encode = (text) => {
  let binary = "";
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
const parts = [{ alg: "HS256", typ: "JWT" }, payload].map((part) => encode(JSON.stringify(part)));
const text = [...parts, "A".repeat(43)].join(".");
const data = new DataTransfer();
data.setData("text/plain", text);
window.__big = { marker, text, data };
