//! A logout token with `nonce`.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "logout-with-nonce",
    family: Family::Kind,
    risk: Risk::High,
    summary: "a logout token carries `nonce`, which is forbidden so that it never passes for an ID token",
    why: "A logout token has issuer, audience and subject like an ID token. An application that looks for `nonce` to tell them \
          apart would sign the user in with what should sign him out.",
    how: "Deriving the logout token from the stored ID token of that session copies [[claim:nonce]] along. OpenID \
          Connect Back-Channel Logout forbids it for just this reason. Look at the provider's code for a clone \
          followed by removals, a pattern in which the next new claim leaks as well. In an application, a test hands \
          the logout token to the sign-in route and the ID token to the logout route; both are refused.",
    fix: "leave `nonce` out of logout tokens, and refuse those that have it",
    sources: &["OpenID Connect Back-Channel Logout 2.4", "OpenID Connect Back-Channel Logout 2.6"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"logout+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"exp":1795000120,"jti":"f1d3b5a9c8e74260ab13","nonce":"n-0S6_WzA2Mj","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#,
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"logout+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"exp":1795000120,"jti":"f1d3b5a9c8e74260ab13","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#,
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if kind::by_claims(subject).0 == TokenKind::LogoutToken
        && let Some(nonce) = subject.claim("nonce")
    {
        found.at(Place::Payload, nonce.span(), "a logout token with `nonce`");
    }
}
