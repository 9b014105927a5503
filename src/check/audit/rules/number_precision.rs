//! Numbers that not every reader keeps.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Value;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "number-precision",
    family: Family::Json,
    risk: Risk::Low,
    summary: "a whole number is too large for readers that use double precision",
    why: "Beyond 2^53 not every whole number has a double of its own: a browser or a script sees its neighbour. When the number \
          names an account or an order, two of them become one.",
    how: "Identifiers of the snowflake kind, as chat and social platforms hand out, and 64-bit keys of databases go \
          into claims as numbers because that is what they are in Java or Go. JavaScript reads 9007199254740993 as \
          9007199254740992. Print such a claim in a browser's console next to the raw payload; a difference in the \
          last digits confirms it. Quotation marks around the value cure it.",
    fix: "send identifiers as strings; numbers are for what is counted",
    sources: &["RFC 8259 6", "RFC 7493 2.2"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","order":90071992547409931}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","order":9007199254740991}"#,
    ),
    look: Look::At(look),
});

/// More hits than this tell nothing new.
const MOST: usize = 5;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let claims = subject.claims().map(|claims| (Place::Payload, claims));
    let roots = subject.headers().chain(claims);
    let values = roots.flat_map(|(place, root)| root.descendants().map(move |value| (place, value)));
    for (place, value) in values.filter(|(_, value)| is_imprecise(*value)).take(MOST) {
        let name = value.name().map(|name| format!("{name}: ")).unwrap_or_default();
        found.at(place, value.span(), format!("{name}readers that use double precision see another number"));
    }
}

/// A time of such size is in another unit or nonsense, which is another matter.
fn is_imprecise(value: Value<'_>) -> bool {
    let is_time = value.name().is_some_and(|name| matches!(&*name, "exp" | "nbf" | "iat" | "auth_time" | "updated_at"));
    !is_time && value.as_number().is_some_and(|number| number.loses_precision())
}
