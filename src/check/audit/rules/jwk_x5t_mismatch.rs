//! A certificate thumbprint in a JWK that is not that of its certificate.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-x5t-mismatch",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "`x5t#S256` of the key is not the thumbprint of its certificate",
    why: "A verifier that looks keys up by the thumbprint does not find it, or finds another one. The certificate \
          was probably renewed, and the thumbprint forgotten.",
    how: "After a renewal under the same key pair everything goes on verifying, so the stale thumbprint lives on \
          unseen until a client looks up by it. Hashing the PEM text or encoding the hexadecimal form are the other \
          usual slips. `openssl x509 -in cert.pem -outform DER | openssl dgst -sha256 -binary | basenc --base64url` \
          gives the expected text, apart from the padding at its end.",
    fix: "compute it anew: SHA-256 over the certificate as DER, in base64url",
    sources: &["RFC 7517 4.9"],
    bad: Example::Made(|random| {
        let members = format!(r#"{},"x5t#S256":"{}E""#, signed::chain(), "A".repeat(42));
        signed::ec_beside(random, &signed::with_members(&signed::ec_key(), &members))
    }),
    good: Example::Made(|random| signed::ec_beside(random, &signed::with_members(&signed::ec_key(), &signed::chain()))),
    look: Look::Noted(&["jwk-x5t-mismatch"]),
});
