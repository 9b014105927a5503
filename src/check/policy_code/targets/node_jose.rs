//! Node.js with `jose`, which has an option for most parts of a policy.

use super::super::quote::Language::JavaScript;
use super::super::{Code, KeyForm, Target, Wish};
use crate::jose::key::detect::SecretEncoding;

pub(super) const TARGET: Target = Target {
    id: "node-jose",
    name: "Node.js, jose",
    library: "jose 6",
    file: "verify.mjs",
    opening: "",
    comment: "//",
    executed: true,
    algorithms: &[
        "HS256",
        "HS384",
        "HS512",
        "RS256",
        "RS384",
        "RS512",
        "PS256",
        "PS384",
        "PS512",
        "ES256",
        "ES384",
        "ES512",
        "Ed25519",
        "EdDSA",
        "ML-DSA-44",
        "ML-DSA-65",
        "ML-DSA-87",
    ],
    differs: &["of two members of the same name the last one counts, where Claimcheck refuses the token"],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    if wish.has_rsa() {
        code.remark("Differs from Claimcheck: jose refuses RSA keys of less than 2048 bits.");
    }
    let is_set = wish.key == KeyForm::JwkSet;
    code.add_if(wish.key == KeyForm::Pem, r#"import { createPublicKey } from "node:crypto";"#);
    code.add(match is_set {
        true => r#"import { decodeProtectedHeader, importJWK, jwtVerify } from "jose";"#,
        false => r#"import { jwtVerify } from "jose";"#,
    });
    code.blank();
    code.add("/** Returns the claims of a token that is as expected, and throws for any other. `now` is for tests. */");
    code.add("export async function verify(token, key, now = new Date()) {");
    options(wish, code);
    code.add(match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => r#"  const secret = Buffer.from(key, "utf8");"#,
        KeyForm::Secret(SecretEncoding::Base64) => r#"  const secret = Buffer.from(key, "base64");"#,
        KeyForm::Secret(SecretEncoding::Base64Url) => r#"  const secret = Buffer.from(key, "base64url");"#,
        KeyForm::Secret(SecretEncoding::Hex) => r#"  const secret = Buffer.from(key, "hex");"#,
        KeyForm::Pem => "  const publicKey = createPublicKey(key);",
        KeyForm::JwkSet => {
            "  // A kid is a hint (RFC 7515 4.1.4): every key of the set that fits is tried.\n  \
             const { keys } = JSON.parse(key);"
        }
    });
    let argument = match wish.key {
        KeyForm::Secret(_) => "secret",
        KeyForm::Pem => "publicKey",
        KeyForm::JwkSet => "keys",
    };
    let verified = match is_set {
        true => format!("await verifyWithSet(token, {argument}, options)"),
        false => format!("await jwtVerify(token, {argument}, options)"),
    };
    code.add(&format!("  const {{ payload, protectedHeader }} = {verified};"));
    code.add(STRICTER);
    if is_set {
        code.blank();
        code.add(WITH_SET);
    }
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
    if let Some(subject) = &policy.subject {
        code.add(&format!("    subject: {},", JavaScript.quote(subject)));
    }
    if let Some(typ) = &policy.typ {
        code.add(&format!("    typ: {},", JavaScript.quote(typ.trim())));
    }
    if !policy.required.is_empty() {
        code.add(&format!("    requiredClaims: [{}],", JavaScript.list(&policy.required)));
    }
    if let Some(max_age) = policy.max_age {
        code.add(&format!("    maxTokenAge: {max_age},"));
    }
    code.add(&format!("    clockTolerance: {},", policy.leeway));
    code.add("    currentDate: now,");
    code.add("  };");
}

/// What jose does not look at.
const STRICTER: &str = r#"
  // Stricter than jose: canonical base64url (RFC 4648 3.5), no byte order mark before the claims.
  const parts = token.split(".");
  const isCanonical = (part) => Buffer.from(part, "base64url").toString("base64url") === part;
  if (!parts.every(isCanonical) || Buffer.from(parts[1], "base64url")[0] === 0xef) throw new Error("not canonical");
  for (const name of ["typ", "kid", "cty"]) {
    if (name in protectedHeader && typeof protectedHeader[name] !== "string") throw new Error(`${name} is no string`);
  }
  for (const name of ["exp", "nbf", "iat"]) {
    if (name in payload && !Number.isFinite(payload[name])) throw new Error(`${name} is no time`);
  }
  const isText = (value) => typeof value === "string";
  const { aud } = payload;
  if (aud !== undefined && !isText(aud) && !(Array.isArray(aud) && aud.every(isText))) {
    throw new Error("aud is no string and no list of strings");
  }
  // RFC 7519 5.3: a claim that is repeated in the header has the same value there.
  for (const name of ["iss", "sub", "aud"]) {
    if (name in protectedHeader && name in payload) {
      if (JSON.stringify(protectedHeader[name]) !== JSON.stringify(payload[name])) {
        throw new Error(`${name} in the header differs from ${name} in the claims`);
      }
    }
  }
  return payload;
}
"#;

const WITH_SET: &str = r#"
async function verifyWithSet(token, keys, options) {
  const { alg } = decodeProtectedHeader(token);
  let refusal = new Error("no key of the set fits");
  for (const jwk of keys) {
    if ((jwk.alg ?? alg) !== alg || jwk.use === "enc" || !(jwk.key_ops ?? ["verify"]).includes("verify")) continue;
    try {
      return await jwtVerify(token, await importJWK(jwk, alg), options);
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}
"#;
