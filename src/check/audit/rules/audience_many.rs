//! A token for many services at once.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Kind;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "audience-many",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "`aud` names more than four services, and each of them can use the token at the others",
    why: "Every service that gets the token may pass it on and act as the user at all the others that it names. The weakest of \
          them decides how safe all are.",
    how: "Listing every internal service once looks simpler than asking for a token per call, and single-page \
          applications that talk to a dozen interfaces encourage it. Draw up who receives the token and who is named; \
          names that nobody calls can go at once. Where one gateway fronts all services, the gateway alone may be the \
          audience and issue narrower tokens behind itself.",
    fix: "give each service its own token, or exchange tokens on the way (RFC 8693)",
    sources: &["RFC 8725 3.9", "RFC 9068 5"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":["orders","billing","stock","mail","reports"],"client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":["orders","billing"],"client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    look: Look::At(look),
});

/// Two are usual: providers add their own endpoint for the profile of the user, or the services of the realm.
const USUAL: usize = 4;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if let Some(aud) = subject.claim("aud").filter(|aud| aud.kind() == Kind::Array && aud.len() > USUAL) {
        found.at(Place::Payload, aud.span(), format!("`aud` names {} services", aud.len()));
    }
}
