//! A certificate for another key than the one that counts.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::key::Material;
use crate::jose::key::detect::{self, SecretEncoding};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "x5c-other-key",
    family: Family::Header,
    risk: Risk::Medium,
    summary: "the certificate in `x5c` holds another key than the one you gave for this token",
    why: "The token shows one key and is checked with another. A verifier that trusts the chain and one that trusts the \
          published key do not agree about it, and a forger who has any certificate of the same authority needs just that.",
    how: "Renewing with a fresh key while the published set still lists the former one leads here, as does a load \
          balancer with one updated and one stale signer. Extract the public key from the first certificate and \
          compare it with yours; equal moduli or equal `x` and `y` would settle it. A verifier picks one source of \
          trust in its configuration and never mixes them.",
    fix: "find out which of the two keys the issuer signs with, and let it publish and send the same one",
    sources: &["RFC 7515 4.1.6", "RFC 7517 4.7"],
    bad: Example::Keyed {
        header: HEADER,
        claims: Example::USUAL_CLAIMS,
        key: r#"{"kty":"EC","crv":"P-256","x":"u5qM6gOPOCPEEUVpfGNbgBxdtmdMemK4EN0w_rI0TA4","y":"rwTrk81paISyU5aRBpZLgH5_N8qm4rwttFJxsWz_aQE"}"#,
    },
    good: Example::Keyed {
        header: HEADER,
        claims: Example::USUAL_CLAIMS,
        key: r#"{"kty":"EC","crv":"P-256","x":"lwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSE","y":"BLdp16mPVX87zGFXBCb33dpU3scHI8VvczQV8w-wbJw"}"#,
    },
    look: Look::At(look),
});

const HEADER: &str = r#"{"alg":"ES256","typ":"at+jwt","x5c":["MIIBGDCBwAIBAjAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5pc3N1ZXIuZXhhbXBsZTAeFw0yNjAxMDEwMDAwMDBaFw0zNjAxMDEwMDAwMDBaMBkxFzAVBgNVBAMMDmlzc3Vlci5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSEEt2nXqY9VfzvMYVcEJvfd2lTexwcjxW9zNBXzD7BsnDAKBggqhkjOPQQDAgNHADBEAiBXsv08FoZiJvUzPrpft5iRPruNv7IEuPs3jIx7ARvTGgIgZZehBo7MzqIBAcg6+EAZRkT908OrcpOwA96/1Bv0/xs="]}"#;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    // A set may be of another time, and an authority may stand in the place of the key.
    let [key] = subject.keys.keys.as_slice() else { return };
    let is_authority = key.certificate.as_ref().is_some_and(|one| one.self_issued);
    if is_authority || matches!(key.material, Material::Oct(_)) {
        return;
    }
    for (place, chain) in subject.header("x5c") {
        let Some(first) = chain.items().next() else { continue };
        let text = first.as_str().unwrap_or_default();
        let leaf = detect::detect(&text, SecretEncoding::Utf8).keys.into_iter().find(|leaf| leaf.certificate.is_some());
        if leaf.is_some_and(|leaf| leaf.material != key.material) {
            found.at(place, first.span(), "the certificate in x5c holds another key than the one you gave");
        }
    }
}
