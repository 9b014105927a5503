//! A request object with which a client could prove its name.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "request-object-like-assertion",
    family: Family::Kind,
    risk: Risk::Medium,
    summary: "a request object has the client's name as `sub`, so it can be taken for a client's proof of its name",
    why: "Request objects go through the user's browser. One whose issuer and subject are the client looks like a client assertion, \
          and whoever picks it up there could be the client at the token endpoint.",
    how: "Client libraries have one function \"sign as this client\" that sets `iss` and [[claim:sub]] to the client's \
          name, and request objects were built on it. RFC 9101 warns of that. Try it: catch a request object from the \
          browser's address bar and post it as `client_assertion` to the token endpoint of your test server. The \
          audience may be equal, so type and claims have to decide.",
    fix: "leave `sub` out of request objects, and check `typ` where client assertions are accepted",
    sources: &["RFC 9101 10.8", "RFC 8725 3.12"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"oauth-authz-req+jwt"}"#,
        claims: r#"{"iss":"s6BhdRkqt3","sub":"s6BhdRkqt3","aud":"https://issuer.example","client_id":"s6BhdRkqt3","response_type":"code","redirect_uri":"https://app.example/cb","exp":1795000300}"#,
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"oauth-authz-req+jwt"}"#,
        claims: r#"{"iss":"s6BhdRkqt3","aud":"https://issuer.example","client_id":"s6BhdRkqt3","response_type":"code","redirect_uri":"https://app.example/cb","exp":1795000300}"#,
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if kind::detect(subject).kind != TokenKind::RequestObject {
        return;
    }
    let Some(sub) = subject.claim("sub") else { return };
    if sub.as_str().is_some() && sub.as_str() == subject.text_claim("client_id") {
        found.at(Place::Payload, sub.span(), "a request object whose `sub` is the client");
    }
}
