//! A token that lives longer than a year.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "lifetime-years",
    family: Family::Claims,
    risk: Risk::High,
    summary: "the token is valid for more than a year",
    why: "In a year laptops are lost, people leave, logs are copied: whoever comes upon the token can use it. It outlives the key \
          that should have been changed, and keeps people from changing it.",
    how: "API keys in the clothes of a JWT explain most of them: a dashboard offers \"never expires\" and picks ten \
          years. Others come from a unit mistaken, days where seconds were asked, so multiply before you blame anyone. \
          List tokens by [[claim:exp]] if the issuer keeps records; otherwise rotate the key, which ends all of them \
          at once. Opaque, revocable keys suit that purpose better.",
    fix: "issue tokens for minutes or hours, and renew them with a refresh token that can be taken back",
    sources: &["RFC 6750 5.3", "OWASP ASVS 5.0 9.2.1"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1895000000,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

const YEAR: i64 = 366 * 86_400;

// Credentials and registrations of other types are made for years.
fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(lifetime) = subject.lifetime().filter(|lifetime| *lifetime > YEAR) else { return };
    if kind::detect(subject).opens_a_door() {
        let span = subject.claim("exp").map(|exp| exp.span()).unwrap_or_default();
        found.at(Place::Payload, span, format!("the token is valid for {} days", lifetime / 86_400));
    }
}

/// The lifetime of one kind of token, for the rules that know how long that kind should live: a year and more is said here.
pub(super) fn is_longer(subject: &Subject<'_>, kind: TokenKind, seconds: i64) -> Option<i64> {
    let lifetime = subject.lifetime()?;
    (lifetime > seconds && lifetime <= YEAR && kind::detect(subject).kind == kind).then_some(lifetime)
}
