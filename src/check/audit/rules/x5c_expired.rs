//! A certificate out of its time.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "x5c-expired",
    family: Family::Header,
    risk: Risk::Medium,
    summary: "the certificate in `x5c` is expired or not yet valid at the time of the check",
    why: "A verifier that follows RFC 5280 refuses the token, and one that does not also overlooks the end of every other \
          certificate, that of a stolen key included.",
    how: "A renewal replaced the file on the web server and forgot the signer, which goes on sending the chain that it \
          loaded at start. Tokens kept for evidence grow into this state as well, and there the time of signing is \
          what counts. Feed the first element of [[header:x5c]] to `openssl x509 -inform DER -noout -dates` after \
          decoding it from ordinary base64.",
    fix: "renew the certificate and send the new chain; a verifier must check the period before it uses the key",
    sources: &["RFC 7515 4.1.6", "RFC 5280 6.1.3"],
    bad: Example::header(
        r#"{"alg":"HS256","typ":"at+jwt","x5c":["MIIBGTCBwAIBATAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5pc3N1ZXIuZXhhbXBsZTAeFw0yMDAxMDEwMDAwMDBaFw0yMTAxMDEwMDAwMDBaMBkxFzAVBgNVBAMMDmlzc3Vlci5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSEEt2nXqY9VfzvMYVcEJvfd2lTexwcjxW9zNBXzD7BsnDAKBggqhkjOPQQDAgNIADBFAiEAlJM+aaRBxhtqcUNzyNJ7/M74wFBjGsUxwutmqWgPHk4CIAVSBqR/myfdXOdtb4E5TN5dCe5xBWlIq9bttYjAYOjf"],"x5t#S256":"9XfRwBBN-Qsea9R-yljnLe8WvNcYGG2bTNSBIU-Z2eM"}"#,
    ),
    good: Example::header(
        r#"{"alg":"HS256","typ":"at+jwt","x5c":["MIIBGDCBwAIBAjAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5pc3N1ZXIuZXhhbXBsZTAeFw0yNjAxMDEwMDAwMDBaFw0zNjAxMDEwMDAwMDBaMBkxFzAVBgNVBAMMDmlzc3Vlci5leGFtcGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSEEt2nXqY9VfzvMYVcEJvfd2lTexwcjxW9zNBXzD7BsnDAKBggqhkjOPQQDAgNHADBEAiBXsv08FoZiJvUzPrpft5iRPruNv7IEuPs3jIx7ARvTGgIgZZehBo7MzqIBAcg6+EAZRkT908OrcpOwA96/1Bv0/xs="],"x5t#S256":"wH-OUdn3RAGk0RB7eo96Pg_0oHjpCb8DApiKUf1j1EI"}"#,
    ),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, value, certificate) in subject.certificates() {
        let message = if subject.now > certificate.not_after {
            format!("the certificate in x5c expired at {}", certificate.not_after_text())
        } else if subject.now < certificate.not_before {
            format!("the certificate in x5c is not valid before {}", certificate.not_before_text())
        } else {
            continue;
        };
        found.at(place, value.span(), message);
    }
}
