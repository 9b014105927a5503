//! A secret that everybody has: the text of a public key.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::check::audit::{EXAMPLE_SECRET, Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::alg::sign::Check;
use crate::jose::encoding::base64url;
use crate::jose::error::Place;
use crate::jose::jws;
use crate::jose::key::{Key, Material, jwk, spki, thumbprint, write};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "public-key-as-secret",
    family: Family::Algorithm,
    risk: Risk::Critical,
    summary: "the token verifies by HMAC with the text of a public key as its secret",
    why: "This is the attack itself: the key is public, so anybody can write such tokens. A verifier that is given one key and \
          takes the algorithm from the token computes an HMAC with the key's text where it should check a signature.",
    how: "The attacker downloads the public key from the key set or the TLS certificate, writes it as PEM, changes the \
          header from RS256 to HS256 and computes an HMAC over the new claims with the file's bytes as the secret. \
          Line endings matter, so tools try several. Search for a `verify(token, key)` without a list of algorithms; \
          separate key types for secrets and public keys end the confusion.",
    fix: "fix the algorithm where the key is configured, and never hand a public key to a function that also does HMAC",
    sources: &[
        "RFC 8725 2.1",
        "RFC 8725 3.1",
        "CVE-2015-9235",
        "CVE-2016-10555",
        "CVE-2022-23541",
        "CVE-2023-48223",
        "CVE-2024-33663",
    ],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::At(look),
});

/// Keys that are tried at most.
const MOST_KEYS: usize = 20;

/// Bytes that are hashed at most for one signature.
const MOST_BYTES: usize = 32 << 20;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let is_public = |key: &&Key| !matches!(key.material, Material::Oct(_));
    let keys: Vec<&Key> = subject.keys.keys.iter().filter(is_public).take(MOST_KEYS).collect();
    if keys.is_empty() {
        return;
    }
    for signature in subject.token.signatures.iter().take(2) {
        let Some(alg) = signature.text_parameter("alg").filter(|alg| alg.starts_with("HS")) else { continue };
        let Some(message) = signature.input(subject.token, None) else { continue };
        let most = MOST_BYTES / message.len().max(1);
        let holds = |(secret, _): &(Vec<u8>, _)| {
            jws::verify_raw(&Key::secret(secret), &alg, &message, &signature.bytes) == Some(Check::Holds)
        };
        if let Some((_, form)) = secrets(&keys, subject.key_text).into_iter().take(most).find(holds) {
            let message = format!("anybody can write this token: it verifies with {form} as the secret");
            found.at(Place::Token, signature.span, message);
        }
    }
}

/// What programs have used as a secret when they were given these keys: each text in its usual variants, and bytes.
fn secrets(keys: &[&Key], key_text: &str) -> BTreeMap<Vec<u8>, &'static str> {
    let mut secrets = BTreeMap::new();
    let mut text = |text: &str, form: &'static str| {
        let bare = text.trim();
        let crlf = bare.replace("\r\n", "\n").replace('\n', "\r\n");
        let lf = crlf.replace("\r\n", "\n");
        let variants = [text.to_owned(), bare.to_owned(), format!("{lf}\n"), lf, format!("{crlf}\r\n"), crlf];
        secrets.extend(variants.into_iter().map(|variant| (variant.into_bytes(), form)));
    };
    // The text of a private key is a secret, though an odd one.
    if !keys.iter().any(|key| key.is_private()) {
        text(key_text, "the text of the public key");
    }
    for key in keys {
        let written = [
            (spki::to_spki_pem(&key.material), "the public key in PEM"),
            (write::pkcs1_public_pem(key), "the public key in PEM (PKCS#1)"),
            (jwk::public_json(key), "the public key as a JWK"),
            (Some(thumbprint::canonical(&key.material)), "the public key as a JWK"),
        ];
        for (written, form) in written {
            text(&written.unwrap_or_default(), form);
        }
    }
    for key in keys {
        let der = spki::to_spki_der(&key.material).unwrap_or_default();
        secrets.insert(STANDARD.encode(&der).into_bytes(), "the public key in base64");
        secrets.insert(der, "the public key in DER");
        if let Material::Rsa { n, .. } = &key.material {
            secrets.insert(base64url::encode(n).into_bytes(), "the modulus of the public key");
            secrets.insert(n.clone(), "the modulus of the public key");
        }
    }
    // An empty secret is another matter.
    secrets.remove(&Vec::new());
    secrets
}

const PUBLIC_KEY: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElwxmfzPv3MCkVEfHPAytTBMQIfeu
XuEdvYUWwhLgiSEEt2nXqY9VfzvMYVcEJvfd2lTexwcjxW9zNBXzD7BsnA==
-----END PUBLIC KEY-----
";

fn signed_with(secret: &[u8], random: Random<'_>) -> (String, String) {
    let (header, claims) = (Example::USUAL_HEADER, Example::USUAL_CLAIMS.as_bytes());
    let token = jws::sign(header, claims, "HS256", &Key::secret(secret), random);
    (token.unwrap_or_default(), PUBLIC_KEY.to_owned())
}

fn bad(random: Random<'_>) -> (String, String) {
    signed_with(PUBLIC_KEY.as_bytes(), random)
}

/// A token by a secret that nobody has, beside the same key.
fn good(random: Random<'_>) -> (String, String) {
    signed_with(EXAMPLE_SECRET.as_bytes(), random)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;
    use crate::jose::key::detect::{SecretEncoding, detect};
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    #[test]
    fn the_forms_of_a_key_are_tried() {
        let keys = detect(PUBLIC_KEY, SecretEncoding::Utf8).keys;
        let secrets = secrets(&keys.iter().collect::<Vec<_>>(), "as it\nis");
        let crlf = PUBLIC_KEY.replace('\n', "\r\n");
        let jwk = jwk::public_json(&keys[0]).unwrap();
        for secret in [PUBLIC_KEY, PUBLIC_KEY.trim_end(), &crlf, crlf.trim_end(), &jwk, "as it\nis", "as it\r\nis"] {
            assert!(secrets.contains_key(secret.as_bytes()), "{secret}");
        }
        assert!(!secrets.contains_key(b"".as_slice()));
    }

    /// A set as it was downloaded, spaces and all, is a text that a program may have taken for a secret.
    #[test]
    fn the_text_that_was_given_is_tried() {
        let keys = detect(PUBLIC_KEY, SecretEncoding::Utf8).keys;
        let set = format!("{{\n  \"keys\": [ {} ]\n}}", jwk::public_json(&keys[0]).unwrap());
        let (token, _) = signed_with(set.as_bytes(), &mut UnwrapErr(SysRng));
        let code = |key: &str| {
            let report = check::run(&check::Input { token: &token, key, ..check::Input::default() });
            report.findings.into_iter().find(|finding| finding.code == RULE.id).map(|finding| finding.risk)
        };
        assert_eq!(code(&format!("{set}\n")), Some(Risk::Critical));
        assert_eq!(code(PUBLIC_KEY), None);
    }
}
