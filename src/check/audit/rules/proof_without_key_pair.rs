//! A DPoP proof that proves nothing.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::alg::{facts, is_none};
use crate::jose::jws;
use crate::jose::key::Curve;
use crate::jose::key::generate;
use crate::jose::key::jwk::public_json;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "proof-without-key-pair",
    family: Family::Kind,
    risk: Risk::High,
    summary: "a DPoP proof is made with a shared secret, or carries no public key",
    why: "The proof shows that the sender has the private half of the key in its header. Without that key, or with a secret that \
          the verifier has, too, anybody who can read one can make the next.",
    how: "A client that already signs with HS256 reuses the function and changes only [[header:typ]]; or it leaves \
          [[header:jwk]] out because the server is thought to know the key. Decode a proof and look for both. RFC 9449 \
          allows asymmetric algorithms only and wants the public key in the header. A server's metadata lists what it \
          takes under `dpop_signing_alg_values_supported`.",
    fix: "sign proofs with ES256 or Ed25519, put the public key into `jwk`, and refuse all others",
    sources: &["RFC 9449 4.2", "RFC 9449 4.3"],
    bad: Example::Claims { header: r#"{"alg":"HS256","typ":"dpop+jwt"}"#, claims: CLAIMS },
    good: Example::Made(good),
    look: Look::At(look),
});

const CLAIMS: &str =
    r#"{"jti":"f1d3b5a9c8e74260ab13","htm":"POST","htu":"https://issuer.example/token","iat":1795000050}"#;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let alg = subject.alg();
    // One without any signature is worse, and has a rule of its own.
    if subject.typ() != "dpop+jwt" || is_none(&alg) {
        return;
    }
    let is_shared = facts::find(&alg).is_some_and(|facts| facts.kty == "oct");
    if is_shared {
        found.whole(format!("a DPoP proof under {alg}, whose key both sides have"));
    } else if subject.header("jwk").next().is_none() {
        found.whole("a DPoP proof without `jwk`");
    }
}

/// A proof with a new key, which stands beside it, too.
fn good(random: Random<'_>) -> (String, String) {
    let key = generate::ec(Curve::P256, random);
    let jwk = public_json(&key).unwrap_or_default();
    let header = format!(r#"{{"alg":"ES256","typ":"dpop+jwt","jwk":{jwk}}}"#);
    (jws::sign(&header, CLAIMS.as_bytes(), "ES256", &key, random).unwrap_or_default(), jwk)
}
