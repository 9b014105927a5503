//! A thumbprint of another certificate.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "x5t-mismatch",
    family: Family::Header,
    risk: Risk::Medium,
    summary: "`x5t` or `x5t#S256` is not the thumbprint of the certificate in `x5c`",
    why: "The header names two certificates. A verifier that finds the key by thumbprint and one that takes the chain use \
          different keys, and whoever can choose one of them looks for the place where it counts.",
    how: "The wrong input is hashed: the PEM text with its dashes, the public key alone, or an intermediate instead of \
          the leaf. Others encode forty hexadecimal digits rather than twenty bytes, so [[header:x5t]] comes out 54 \
          characters long instead of 27. After a renewal, an old value from the configuration is the first suspect. \
          Compute both thumbprints from the chain at start rather than storing them.",
    fix: "compute the thumbprint over the DER of the first certificate, base64url of the hash and not of its hexadecimal digits",
    sources: &["RFC 7515 4.1.7", "RFC 7515 4.1.8"],
    bad: Example::header(
        r#"{"alg":"HS256","typ":"at+jwt","x5c":["MIIBGDCBwAIBAjAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5pc3N1ZXIuZXhhbXBsZTAeFw0yNjAxMDEwMDAwMDBaFw0zNjAxMDEwMDAwMDBaMBkxFzAVBgNVBAMMDmlzc3Vlci5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSEEt2nXqY9VfzvMYVcEJvfd2lTexwcjxW9zNBXzD7BsnDAKBggqhkjOPQQDAgNHADBEAiBXsv08FoZiJvUzPrpft5iRPruNv7IEuPs3jIx7ARvTGgIgZZehBo7MzqIBAcg6+EAZRkT908OrcpOwA96/1Bv0/xs="],"x5t#S256":"9XfRwBBN-Qsea9R-yljnLe8WvNcYGG2bTNSBIU-Z2eM"}"#,
    ),
    good: Example::header(
        r#"{"alg":"HS256","typ":"at+jwt","x5c":["MIIBGDCBwAIBAjAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5pc3N1ZXIuZXhhbXBsZTAeFw0yNjAxMDEwMDAwMDBaFw0zNjAxMDEwMDAwMDBaMBkxFzAVBgNVBAMMDmlzc3Vlci5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSEEt2nXqY9VfzvMYVcEJvfd2lTexwcjxW9zNBXzD7BsnDAKBggqhkjOPQQDAgNHADBEAiBXsv08FoZiJvUzPrpft5iRPruNv7IEuPs3jIx7ARvTGgIgZZehBo7MzqIBAcg6+EAZRkT908OrcpOwA96/1Bv0/xs="],"x5t#S256":"wH-OUdn3RAGk0RB7eo96Pg_0oHjpCb8DApiKUf1j1EI"}"#,
    ),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, _, certificate) in subject.certificates() {
        let expected = [("x5t", &certificate.x5t_sha1_b64u), ("x5t#S256", &certificate.x5t_sha256_b64u)];
        for (name, expected) in expected {
            let given = subject.header(name).find(|(of, _)| *of == place);
            let Some((_, value)) = given else { continue };
            if value.as_str().is_some_and(|text| text != *expected) {
                let message = format!("expected {name} to be {expected}, but it is of another certificate");
                found.at(place, value.span(), message);
            }
        }
    }
}
