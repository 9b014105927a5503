//! A private key in PEM among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "private-key-pem-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "a private key in PEM stands in the claims",
    why: "The claims are only encoded, not encrypted: everybody who sees the token has the key. It goes through browsers, \
          proxies and logs, and is as good as published.",
    how: "Provisioning is where it happens: a device or a worker gets its identity in one token, certificate and key \
          together. `-----BEGIN` in a decoded payload, or `LS0tLS1CRUdJTi` in one that was encoded once more, is the \
          text to search for. Let the device make its pair and send a request for a certificate; the key then never \
          travels at all.",
    fix: "make a new key, take the old one out of use everywhere, and keep keys out of tokens",
    sources: &["RFC 7519 12", "RFC 7517 9.2"],
    bad: Example::claims(usual_claims_and!(concat!(
        r#""config":"-----BEGIN "#,
        r#"PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-----END "#,
        r#"PRIVATE KEY-----""#
    ))),
    good: Example::claims(usual_claims_and!(
        r#""config":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----""#
    )),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        let (_, label) = text.text.split_once("-----BEGIN ")?;
        let label = label.split("-----").next().unwrap_or_default();
        label.ends_with("PRIVATE KEY").then(|| format!("{} holds a private key in PEM", text.called()))
    });
}
