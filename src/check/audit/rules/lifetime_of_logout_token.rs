//! A logout token that lives for more than five minutes.

use super::lifetime_years::is_longer;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::TokenKind;
use crate::check::words::duration;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "lifetime-of-logout-token",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "a logout token that is valid for more than five minutes",
    why: "It is used once, at once. Whoever keeps a copy can end the session of that user again and again as long as it is valid, \
          unless the receiver remembers each `jti`.",
    how: "Providers that reuse the template of ID tokens give logout tokens an hour, too. The delivery is a single \
          POST to the back-channel address, repeated at most a few times after a failure. Record one in a test \
          receiver and subtract [[claim:iat]] from [[claim:exp]]. The application, for its part, checks freshness and \
          keeps each `jti` until its token has ended.",
    fix: "let the provider issue logout tokens for about two minutes",
    sources: &["OpenID Connect Back-Channel Logout 2.4", "OWASP ASVS 5.0 10.5.5"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"logout+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"exp":1795003600,"jti":"f1d3b5a9c8e74260ab13","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#,
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"logout+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"exp":1795000120,"jti":"f1d3b5a9c8e74260ab13","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#,
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if let Some(lifetime) = is_longer(subject, TokenKind::LogoutToken, 300) {
        let span = subject.claim("exp").map(|exp| exp.span()).unwrap_or_default();
        found.at(Place::Payload, span, format!("a logout token that is valid for {}", duration(lifetime as f64)));
    }
}
