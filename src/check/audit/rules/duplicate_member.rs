//! Two members of one name.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "duplicate-member",
    family: Family::Json,
    risk: Risk::High,
    summary: "an object has two members of the same name",
    why: "JSON does not say which of them counts: some readers take the first, most the last, some both. A gateway that checks one \
          and a service that uses the other can be led past each other by whoever gets such a token signed.",
    how: "Claims pasted together as text are the honest way to it: a template already holds [[claim:sub]] and somebody \
          appends a fragment with another one. The dishonest way is a name field in which a user types a quotation \
          mark and goes on with members of their own. Most standard parsers merge the two silently, so search the raw \
          payload, and switch on the option that reports duplicates where your library has it.",
    fix: "refuse such a token, as RFC 7515 and RFC 7519 allow, and let the issuer build its JSON from a map and not from text",
    sources: &["RFC 7515 4", "RFC 7519 4", "RFC 8259 4"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","s\u0075b":"0a44c81be2"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::Noted(&["duplicate-member"]),
});
