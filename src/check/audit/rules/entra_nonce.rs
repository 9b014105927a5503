//! A token of Entra that is for Microsoft alone.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "entra-nonce",
    family: Family::Header,
    risk: Risk::Info,
    summary: "the header has the `nonce` with which Entra marks tokens for Microsoft's own services",
    why: "The signature of such a token is over another header than the one that is sent, so nobody but the service it is for \
          can verify it. It looks forged although it is genuine, and hours go into the search.",
    how: "An application asks for the scope `User.Read` or another one of Graph, receives an access token for that API \
          and tries to check it itself, often in a middleware. Look at [[claim:aud]]: the value \
          `00000003-0000-0000-c000-000000000000` or `https://graph.microsoft.com` says whose it is. Register an API of \
          your own, expose a scope there and request that one; its tokens verify.",
    fix: "ask for a token whose audience is your own service; send this one to Microsoft Graph and do not look into it",
    sources: &["Microsoft identity platform: access tokens"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"at+jwt","nonce":"4k8nWbM0yQ3Ff0S7hJ2xg"}"#,
        claims: CLAIMS,
    },
    good: Example::Claims { header: Example::USUAL_HEADER, claims: CLAIMS },
    look: Look::At(look),
});

const CLAIMS: &str = r#"{"iss":"https://login.microsoftonline.com/5c7e6f3a-0e0e-4b7c-9d52-31f3f4a5b6c7/v2.0","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#;

const ISSUERS: [&str; 2] = ["https://sts.windows.net/", "https://login.microsoftonline.com/"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let issuer = subject.text_claim("iss").unwrap_or_default();
    if ISSUERS.iter().any(|known| issuer.starts_with(known)) {
        for (place, nonce) in subject.header("nonce") {
            found.at(place, nonce.span(), "only the service that this token is for can verify it");
        }
    }
}
