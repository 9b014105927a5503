//! An access token that lives for more than a day.

use super::lifetime_years::is_longer;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::TokenKind;
use crate::check::words::duration;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "lifetime-of-access-token",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "an access token that is valid for more than 24 hours",
    why: "APIs check an access token without asking its issuer, so one that was stolen is good until `exp`, whatever happens to \
          the account meanwhile. An hour is usual; a refresh token gets the next one.",
    how: "Somebody raised the value during development so as not to sign in again, or a mobile application had no \
          refresh implemented. Compute [[claim:exp]] minus [[claim:iat]] for a token of each client, since most \
          servers set it per client. Shorten step by step while watching the rate of token requests. Services that \
          must react to a blocked account at once can additionally ask the introspection endpoint.",
    fix: "shorten the lifetime of access tokens at the authorization server, and renew them with refresh tokens",
    sources: &["RFC 6750 5.3"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795345600,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if let Some(lifetime) = is_longer(subject, TokenKind::AccessToken, 86_400) {
        let span = subject.claim("exp").map(|exp| exp.span()).unwrap_or_default();
        found.at(Place::Payload, span, format!("an access token that is valid for {}", duration(lifetime as f64)));
    }
}
