//! A header or a disclosure that is not JSON.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "json-broken",
    family: Family::Json,
    risk: Risk::Medium,
    summary: "a header or a disclosure is not JSON as RFC 8259 defines it",
    why: "Lenient readers mend comments, stray commas, byte order marks and bytes that are not UTF-8, each in its own way. Two of \
          them can then read two headers in the same bytes, and the one that checks is not the one that acts.",
    how: "A header typed by hand has single quotes or a comma after its last member; one written by a script has \
          Python's `None` or `True`; one saved in a Windows editor begins with the byte order mark EF BB BF. Decode \
          the first part and run it through a strict parser such as the one of your browser's console. Lenient modes \
          of a library should stay off wherever tokens come in.",
    fix: "write headers with a JSON library, and read them with one that refuses what is not JSON",
    sources: &["RFC 7515 5.2", "RFC 7519 7.2", "RFC 8725 3.7"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt",}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["json-header", "json-part"]),
});
