//! A logout token that does not say whom to sign out.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "logout-of-nobody",
    family: Family::Kind,
    risk: Risk::Medium,
    summary: "a logout token has neither `sub` nor `sid`",
    why: "The application cannot find the session, so it goes on although the user signed out at the provider, or it ends the \
          sessions of everybody.",
    how: "An administrator's action that ends sessions \"of an application\" has no single user, and the code that \
          builds the token then leaves both members out. Some servers send [[claim:sid]] only to clients that were \
          registered with `backchannel_logout_session_required`. Check that setting, then send such a token to your \
          own endpoint: it has to answer 400 and end no session whatsoever.",
    fix: "let the provider set `sub`, `sid` or both",
    sources: &["OpenID Connect Back-Channel Logout 2.4"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"logout+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","aud":"s6BhdRkqt3","iat":1795000000,"exp":1795000120,"jti":"f1d3b5a9c8e74260ab13","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#,
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"logout+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sid":"08a5019c-17e1","aud":"s6BhdRkqt3","iat":1795000000,"exp":1795000120,"jti":"f1d3b5a9c8e74260ab13","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#,
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let names_nobody = subject.claim("sub").is_none() && subject.claim("sid").is_none();
    if names_nobody && kind::by_claims(subject).0 == TokenKind::LogoutToken {
        found.whole("a logout token with neither `sub` nor `sid`");
    }
}
