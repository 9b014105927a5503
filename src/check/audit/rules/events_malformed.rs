//! `events` that tells nothing.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Kind;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "events-malformed",
    family: Family::Kind,
    risk: Risk::Medium,
    summary: "`events` is not an object whose members are objects",
    why: "Receivers look up the kind of event as a member of `events`. In a list or a text they find nothing and, at best, refuse \
          the token; at worst they answer that all is well and the event is lost.",
    how: "Other webhook formats use a list of event names, so `\"events\": [\"session-revoked\"]` is what people write \
          before reading RFC 8417. Each kind is a URI as member name with an object as its value, `{}` when there are \
          no details. Validate against that shape at the receiver and answer 400 with an error code, which tells the \
          transmitter at the first delivery.",
    fix: "write `events` as an object: the address of each kind of event, and an object with its details, which may be empty",
    sources: &["RFC 8417 2.2"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"secevent+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"jti":"f1d3b5a9c8e74260ab13","events":["https://issuer.example/password-changed"]}"#,
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"secevent+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"jti":"f1d3b5a9c8e74260ab13","events":{"https://issuer.example/password-changed":{}}}"#,
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    // `events` is a common word: only a token that says that it is an event is held to this.
    let Some(events) = subject.claim("events") else { return };
    if !matches!(&*subject.typ(), "secevent+jwt" | "logout+jwt") {
        return;
    }
    let is_well =
        events.kind() == Kind::Object && !events.is_empty() && events.items().all(|one| one.kind() == Kind::Object);
    if !is_well {
        found.at(Place::Payload, events.span(), "expected an object of objects as `events`");
    }
}
