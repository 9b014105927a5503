//! An issuer under `http`.

use super::issuer_development::is_development;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "issuer-plain-http",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "`iss` is an address under `http`",
    why: "Verifiers fetch the issuer's metadata and keys from that address. Without TLS whoever sits on the way answers with keys \
          of his own, and his tokens hold from then on.",
    how: "A proxy ends TLS and the identity server behind it believes it is called over `http`, so it writes that into \
          [[claim:iss]]; forwarded headers or a setting for the public address are the remedy. Fetch the discovery \
          document and compare its `issuer` letter by letter. While you change over, some recipients pin the old \
          spelling, which is another issuer as far as they can tell.",
    fix: "serve the issuer under https, and let verifiers accept only that spelling of its name",
    sources: &["OpenID Connect Core 2", "RFC 8414 2"],
    bad: Example::claims(
        r#"{"iss":"http://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(iss) = subject.claim("iss") else { return };
    let Some(text) = iss.as_str() else { return };
    // Nobody sits between a machine and itself; another rule says that it is one.
    let is_plain = text.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http://"));
    if is_plain && !is_development(&text) {
        found.at(Place::Payload, iss.span(), format!("`iss` is not under https: {text}"));
    }
}
