//! Encrypted claims that nobody signed.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::jwe;
use crate::jose::key::{Curve, generate, write};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "encrypted-not-signed",
    family: Family::Encryption,
    risk: Risk::Critical,
    summary: "claims are encrypted for a public key, and nobody signed them",
    why: "The public key is public: whoever has it can encrypt any claims, and they decrypt without a flaw. A \
          service that takes that for proof lets everybody log in as anybody.",
    how: "A login service publishes a key for encryption, gets tokens under RSA-OAEP or ECDH-ES and reads the claims \
          straight after decrypting, since \"it decrypted, so it must be right\". Prove the hole yourself: encrypt \
          claims of an administrator with the published key and send them. In code, look for a decrypt call whose \
          result is used without a following verification; [[header:cty]] of the outer layer should say `JWT`.",
    fix: "sign first, then encrypt the signed token, and refuse what has no signature inside",
    sources: &["RFC 7519 11.2", "RFC 8725 3.3", "CVE-2023-51774", "CVE-2026-29000"],
    bad: Example::Made(|random| {
        let key = generate::ec(Curve::P256, random);
        let header = r#"{"alg":"ECDH-ES","enc":"A256GCM"}"#;
        let token = jwe::encrypt(header, Example::USUAL_CLAIMS.as_bytes(), &key, random).unwrap_or_default();
        (token, write::private_jwk(&key).unwrap_or_default())
    }),
    good: Example::Made(|random| signed::agreed(random)),
    look: Look::Noted(&["encrypted-not-signed"]),
});
