//! `aud` that is a pattern.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Kind;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "audience-wildcard",
    family: Family::Claims,
    risk: Risk::High,
    summary: "`aud` is a pattern with a star",
    why: "The standard compares audiences exactly, so a verifier that keeps to it refuses the token; one that expands the star \
          lets every service that gets the token use it at all the others. Neither is what the issuer wanted.",
    how: "Patterns known from CORS settings and certificates slip into the claim as `https://*.example.com` or a bare \
          `*`. Look at both sides: an issuer that offers such a value in its client settings, and a recipient that \
          uses a glob or a regular expression where equality belongs. Send a token with `*` to each service; those \
          that let it in have the comparison to be replaced.",
    fix: "list the receiving services one by one, or give each its own token",
    sources: &["RFC 7519 4.1.3", "RFC 8725 3.9"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://*.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let audiences = subject.claim("aud").into_iter().flat_map(|aud| aud.descendants());
    let pattern = audiences.filter(|value| value.kind() == Kind::String).find_map(|value| {
        let text = value.as_str()?;
        text.contains('*').then_some((value.span(), text))
    });
    if let Some((span, text)) = pattern {
        found.at(Place::Payload, span, format!("`aud` is a pattern: {text}"));
    }
}
