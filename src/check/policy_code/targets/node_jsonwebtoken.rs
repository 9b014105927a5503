//! Node.js with `jsonwebtoken`, which reads only some parts of a policy.

use super::super::quote::Language::JavaScript;
use super::super::{Code, KeyForm, Target, Wish};
use crate::jose::key::detect::SecretEncoding;

pub(super) const TARGET: Target = Target {
    id: "node-jsonwebtoken",
    name: "Node.js, jsonwebtoken",
    library: "jsonwebtoken 9",
    file: "verify.mjs",
    opening: "",
    comment: "//",
    executed: true,
    algorithms: &[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
    ],
    differs: &[
        "a token with crit is refused, also for b64, which Claimcheck knows",
        "of two members of the same name the last one counts, where Claimcheck refuses the token",
    ],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    let factory = if wish.is_secret() { "createSecretKey" } else { "createPublicKey" };
    code.add(&format!("import {{ {factory} }} from \"node:crypto\";"));
    code.add("import jwt from \"jsonwebtoken\";");
    code.blank();
    code.add("/** Returns the claims of a token that is as expected, and throws for any other. `now` is for tests. */");
    code.add("export function verify(token, key, now = Math.floor(Date.now() / 1000)) {");
    match wish.key {
        KeyForm::Secret(encoding) => code.add(&format!(
            "  return verifyWith(token, createSecretKey(key, \"{}\"), now);",
            match encoding {
                SecretEncoding::Utf8 => "utf8",
                SecretEncoding::Base64 => "base64",
                SecretEncoding::Base64Url => "base64url",
                SecretEncoding::Hex => "hex",
            }
        )),
        KeyForm::Pem => code.add("  return verifyWith(token, createPublicKey(key), now);"),
        KeyForm::JwkSet => code.add(WITH_SET),
    }
    code.add("}");
    code.blank();
    code.add("function verifyWith(token, key, now) {");
    options(wish, code);
    code.add("  const claims = jwt.verify(token, key, options);");
    code.add(SHAPE);
    policy(wish, code);
    code.add("  return claims;\n}");
    code.blank();
    code.add(PART);
}

fn options(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    code.add("  const options = {");
    code.add(&format!("    algorithms: [{}],", JavaScript.list(&wish.algorithms)));
    if !policy.issuers.is_empty() {
        code.add(&format!("    issuer: [{}],", JavaScript.list(&policy.issuers)));
    }
    if !policy.audiences.is_empty() {
        code.add(&format!("    audience: [{}],", JavaScript.list(&policy.audiences)));
    }
    code.add(&format!("    clockTolerance: {},", policy.leeway));
    code.add("    clockTimestamp: now,");
    code.add("  };");
}

fn policy(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    if let Some(subject) = &policy.subject {
        let subject = JavaScript.quote(subject);
        code.add(&format!("  if (claims.sub !== {subject}) throw new Error(\"another sub is expected\");"));
    }
    if let Some(typ) = wish.media_type() {
        let typ = JavaScript.quote(&typ);
        code.add("  // RFC 7515 4.1.9: without a slash, application/ is meant.");
        code.add("  const typ = String(header.typ).trim().toLowerCase();");
        code.add(&format!(
            "  if (header.typ === undefined || (typ.includes(\"/\") ? typ : `application/${{typ}}`) !== {typ}) {{"
        ));
        code.add("    throw new Error(\"another typ is expected\");\n  }");
    }
    if !policy.required.is_empty() {
        code.add(&format!("  for (const name of [{}]) {{", JavaScript.list(&policy.required)));
        code.add("    if (!Object.hasOwn(claims, name)) throw new Error(`${name} is missing`);\n  }");
    }
    if let Some(max_age) = policy.max_age {
        let leeway = policy.leeway;
        code.add("  const age = now - claims.iat;");
        code.add(&format!(
            "  if (!(age <= {max_age} + {leeway} && age >= -{leeway})) throw new Error(\"too old, or not yet issued\");"
        ));
    }
}

const WITH_SET: &str = r#"
  // A kid is a hint (RFC 7515 4.1.4): every key of the set that fits is tried.
  const { alg } = part(token, 0);
  let refusal = new Error("no key of the set fits");
  for (const jwk of JSON.parse(key).keys) {
    if ((jwk.alg ?? alg) !== alg || jwk.use === "enc" || !(jwk.key_ops ?? ["verify"]).includes("verify")) continue;
    try {
      return verifyWith(token, createPublicKey({ key: jwk, format: "jwk" }), now);
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
"#;

/// What jsonwebtoken does not look at, whatever the policy.
const SHAPE: &str = r#"
  const header = part(token, 0);
  part(token, 1);
  if (claims === null || typeof claims !== "object" || Array.isArray(claims)) throw new Error("no claims");
  if ("crit" in header) throw new Error("crit is not supported");
  const isText = (value) => typeof value === "string";
  for (const name of ["typ", "kid", "cty"]) {
    if (name in header && !isText(header[name])) throw new Error(`${name} is no string`);
  }
  for (const name of ["exp", "nbf", "iat"]) {
    if (name in claims && !Number.isFinite(claims[name])) throw new Error(`${name} is no time`);
  }
  const { aud } = claims;
  if (aud !== undefined && !isText(aud) && !(Array.isArray(aud) && aud.every(isText))) {
    throw new Error("aud is no string and no list of strings");
  }
  // RFC 7519 5.3: a claim that is repeated in the header has the same value there.
  for (const name of ["iss", "sub", "aud"]) {
    if (name in header && name in claims && JSON.stringify(header[name]) !== JSON.stringify(claims[name])) {
      throw new Error(`${name} in the header differs from ${name} in the claims`);
    }
  }
"#;

const PART: &str = r#"
// Stricter than the library: canonical base64url (RFC 4648 3.5), UTF-8, JSON.
function part(token, index) {
  const parts = token.split(".");
  const isCanonical = (text) => Buffer.from(text, "base64url").toString("base64url") === text;
  if (!parts.every(isCanonical)) throw new Error("no canonical base64url");
  const bytes = Buffer.from(parts[index], "base64url");
  return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
}
"#;
