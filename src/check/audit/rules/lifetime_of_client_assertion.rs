//! A client assertion that lives for more than an hour.

use super::lifetime_years::is_longer;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::TokenKind;
use crate::check::words::duration;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "lifetime-of-client-assertion",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "a client proves its name with a token that is valid for more than an hour",
    why: "It is made for one request and could be made anew for the next. As long as it is valid, whoever sees it once is the \
          client, and a server that remembers each `jti` must remember it as long.",
    how: "A script signs one assertion, stores it in a secret manager and reuses it like a password; the method exists \
          to avoid exactly that. In server logs the same [[claim:jti]] on several token requests gives it away. \
          Generate the assertion inside the function that calls the token endpoint. Servers may cap the accepted span \
          themselves, five minutes for instance, and say so in their documentation.",
    fix: "make a new assertion for each request, valid for a minute or a few",
    sources: &["RFC 7523 3", "OpenID Connect Core 9"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"client-authentication+jwt"}"#,
        claims: r#"{"iss":"s6BhdRkqt3","sub":"s6BhdRkqt3","aud":"https://issuer.example","iat":1795000000,"exp":1795086400,"jti":"f1d3b5a9c8e74260ab13"}"#,
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"client-authentication+jwt"}"#,
        claims: r#"{"iss":"s6BhdRkqt3","sub":"s6BhdRkqt3","aud":"https://issuer.example","iat":1795000000,"exp":1795000300,"jti":"f1d3b5a9c8e74260ab13"}"#,
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if let Some(lifetime) = is_longer(subject, TokenKind::ClientAssertion, 3_600) {
        let span = subject.claim("exp").map(|exp| exp.span()).unwrap_or_default();
        found.at(Place::Payload, span, format!("a client assertion that is valid for {}", duration(lifetime as f64)));
    }
}
