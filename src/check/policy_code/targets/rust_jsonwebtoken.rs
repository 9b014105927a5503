//! Rust with `jsonwebtoken`, which checks the signature; the policy is checked on the claims as JSON.

use super::super::quote::Language::Rust;
use super::super::{Code, KeyForm, Target, Wish};
use crate::jose::key::detect::SecretEncoding;

pub(super) const TARGET: Target = Target {
    id: "rust-jsonwebtoken",
    name: "Rust, jsonwebtoken",
    library: "jsonwebtoken 10",
    file: "verify.rs",
    opening: "",
    comment: "//",
    executed: true,
    algorithms: &[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA",
    ],
    differs: &[
        "a token with crit is refused, also for b64, which Claimcheck knows",
        "a token is refused whose header has an unregistered member that is no string",
        "of two members of the same name the last one counts, where Claimcheck refuses the token",
    ],
    write,
};

fn write(wish: &Wish<'_>, code: &mut Code) {
    if wish.has_rsa() {
        code.remark("Differs from Claimcheck: RSA keys of more than 4096 bits are refused.");
    }
    code.remark("Needs: jsonwebtoken = { version = \"10\", features = [\"rust_crypto\"] } and serde_json = \"1\"");
    let is_set = wish.key == KeyForm::JwkSet;
    code.add("use std::time::{SystemTime, UNIX_EPOCH};");
    code.blank();
    code.add_if(is_set, "use jsonwebtoken::jwk::Jwk;");
    code.add("use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};");
    code.add("use serde_json::{Map, Value};");
    code.blank();
    let algorithms: Vec<String> = wish.algorithms.iter().map(|alg| format!("Algorithm::{alg}")).collect();
    code.add(&format!("const ALGORITHMS: [Algorithm; {}] = [{}];", algorithms.len(), algorithms.join(", ")));
    code.blank();
    code.add("/// Returns the claims of a token that is as expected; for any other, why not.");
    code.add("pub fn verify(token: &str, key: &str) -> Result<Map<String, Value>, String> {");
    code.add("    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?;");
    code.add("    verify_at(token, key, now.as_secs() as f64)\n}");
    code.blank();
    code.add("/// The same at another time, in seconds since 1970.");
    code.add("pub fn verify_at(token: &str, key: &str, now: f64) -> Result<Map<String, Value>, String> {");
    if is_set {
        code.add(WITH_SET);
    } else {
        key(wish, code);
        code.add("    verify_with(token, &key, now)\n}");
    }
    code.blank();
    code.add(VERIFY_WITH);
    code.add(match wish.policy.audiences.is_empty() {
        true => "    audiences.ok_or(\"aud is no string and no list of strings\")?;",
        false => "    let audiences = audiences.ok_or(\"aud is no string and no list of strings\")?;",
    });
    policy(wish, code);
    code.add("    Ok(claims)\n}");
}

fn key(wish: &Wish<'_>, code: &mut Code) {
    match wish.key {
        KeyForm::Secret(SecretEncoding::Utf8) => code.add("    let key = DecodingKey::from_secret(key.as_bytes());"),
        KeyForm::Secret(encoding @ (SecretEncoding::Base64 | SecretEncoding::Base64Url)) => {
            code.add("    let width = key.len().div_ceil(4) * 4;");
            code.add(match encoding {
                SecretEncoding::Base64 => r#"    let key = format!("{key:=<width$}");"#,
                _ => r#"    let key = format!("{:=<width$}", key.replace('-', "+").replace('_', "/"));"#,
            });
            code.add("    let key = DecodingKey::from_base64_secret(&key).map_err(|error| error.to_string())?;");
        }
        KeyForm::Secret(SecretEncoding::Hex) => {
            code.add(
                "    let byte = |at: usize| key.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());",
            );
            code.add("    let secret: Option<Vec<u8>> = (0..key.len()).step_by(2).map(byte).collect();");
            code.add("    let key = DecodingKey::from_secret(&secret.ok_or(\"the secret is not hexadecimal\")?);");
        }
        KeyForm::Pem | KeyForm::JwkSet => {
            let first = wish.algorithms.first().copied().unwrap_or_default();
            let family = match first.get(..2) {
                Some("ES") => "ec",
                Some("Ed") => "ed",
                _ => "rsa",
            };
            code.add(&format!(
                "    let key = DecodingKey::from_{family}_pem(key.as_bytes()).map_err(|error| error.to_string())?;"
            ));
        }
    }
}

fn policy(wish: &Wish<'_>, code: &mut Code) {
    let policy = wish.policy;
    let leeway = policy.leeway;
    // A malformed iat is refused, asked for or not.
    let iat = if policy.max_age.is_some() { "iat" } else { "_" };
    code.add(&format!("    let (exp, nbf, {iat}) = (time(\"exp\")?, time(\"nbf\")?, time(\"iat\")?);"));
    code.add(&format!("    if exp.is_some_and(|exp| now >= exp + {leeway}.0) {{"));
    code.add("        return Err(\"expired\".into());\n    }");
    code.add(&format!("    if nbf.is_some_and(|nbf| now < nbf - {leeway}.0) {{"));
    code.add("        return Err(\"not yet valid\".into());\n    }");
    if let Some(max_age) = policy.max_age {
        code.add(&format!(
            "    if !iat.is_some_and(|iat| (-{leeway}.0..={max_age}.0 + {leeway}.0).contains(&(now - iat))) {{"
        ));
        code.add("        return Err(\"too old, or not yet issued\".into());\n    }");
    }
    if !policy.issuers.is_empty() {
        code.add(&format!(
            "    if !claims.get(\"iss\").and_then(Value::as_str).is_some_and(|iss| [{}].contains(&iss)) {{",
            Rust.list(&policy.issuers)
        ));
        code.add("        return Err(\"another iss is expected\".into());\n    }");
    }
    if let Some(subject) = &policy.subject {
        code.add(&format!("    if claims.get(\"sub\").and_then(Value::as_str) != Some({}) {{", Rust.quote(subject)));
        code.add("        return Err(\"another sub is expected\".into());\n    }");
    }
    if !policy.audiences.is_empty() {
        code.add(&format!("    if ![{}].iter().any(|one| audiences.contains(one)) {{", Rust.list(&policy.audiences)));
        code.add("        return Err(\"another aud is expected\".into());\n    }");
    }
    if let Some(typ) = wish.media_type() {
        code.add("    // RFC 7515 4.1.9: without a slash, application/ is meant.");
        code.add("    let typ = header.typ.as_deref().unwrap_or_default().trim().to_ascii_lowercase();");
        code.add("    let typ = if typ.contains('/') { typ } else { format!(\"application/{typ}\") };");
        code.add(&format!("    if typ != {} {{", Rust.quote(&typ)));
        code.add("        return Err(\"another typ is expected\".into());\n    }");
    }
    if !policy.required.is_empty() {
        code.add(&format!("    for name in [{}] {{", Rust.list(&policy.required)));
        code.add("        if !claims.contains_key(name) {\n            return Err(format!(\"{name} is missing\"));\n        }\n    }");
    }
}

const WITH_SET: &str = r#"
    // A kid is a hint (RFC 7515 4.1.4): every key of the set that fits is tried.
    let alg = jsonwebtoken::decode_header(token).map_err(|error| error.to_string())?.alg;
    let set: Value = serde_json::from_str(key).map_err(|error| error.to_string())?;
    let mut refusal = "no key of the set fits".to_owned();
    for jwk in set["keys"].as_array().ok_or("the set has no keys")? {
        let is_other = jwk["alg"].as_str().is_some_and(|own| Some(alg) != own.parse().ok());
        let ops = jwk["key_ops"].as_array();
        let cannot = jwk["use"] == "enc" || ops.is_some_and(|ops| !ops.contains(&"verify".into()));
        if is_other || cannot {
            continue;
        }
        let key = serde_json::from_value::<Jwk>(jwk.clone()).map_err(|error| error.to_string());
        let key = key.and_then(|jwk| DecodingKey::from_jwk(&jwk).map_err(|error| error.to_string()));
        match key.and_then(|key| verify_with(token, &key, now)) {
            Ok(claims) => return Ok(claims),
            Err(reason) => refusal = reason,
        }
    }
    Err(refusal)
}
"#;

const VERIFY_WITH: &str = r#"
fn verify_with(token: &str, key: &DecodingKey, now: f64) -> Result<Map<String, Value>, String> {
    let mut validation = Validation::default();
    validation.algorithms = ALGORITHMS.into_iter().filter(|alg| alg.family() == key.family()).collect();
    // The claims are checked below: the library rounds times, and accepts a token at the very second of its exp.
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    let data = decode::<Value>(token, key, &validation).map_err(|error| error.to_string())?;
    let header = data.header;
    let Value::Object(claims) = data.claims else { return Err("no claims".into()) };
    if header.crit.is_some() {
        return Err("crit is not supported".into());
    }
    let time = |name: &str| match claims.get(name).map(Value::as_f64) {
        Some(None) => Err(format!("{name} is no time")),
        Some(seconds) => Ok(seconds),
        None => Ok(None),
    };
    let audiences: Option<Vec<&str>> = match claims.get("aud") {
        None => Some(Vec::new()),
        Some(Value::String(one)) => Some(vec![one]),
        Some(Value::Array(many)) => many.iter().map(Value::as_str).collect(),
        Some(_) => None,
    };
    // RFC 7519 5.3: a claim that is repeated in the header has the same value there.
    for name in ["iss", "sub", "aud"] {
        if let (Some(outer), Some(inner)) = (header.extras.get(name), claims.get(name)) {
            if inner.as_str() != Some(outer) {
                return Err(format!("{name} in the header differs from {name} in the claims"));
            }
        }
    }
"#;
