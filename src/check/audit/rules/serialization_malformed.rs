//! A JSON serialization whose members are not those of the standard.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "serialization-malformed",
    family: Family::Structure,
    risk: Risk::Medium,
    summary: "a member of the JSON serialization is missing, of the wrong type, or of the other form",
    why: "The flattened and the general form may not be mixed: one reader would check the signature at the top and another those in \
          the list. Which of them vouches for the payload is then a question of the library.",
    how: "Hand-written converters from the compact form are the usual origin: they add a `signatures` list and forget \
          to remove the single `signature`, or put the header in as an object instead of its encoded text. Only \
          `header` is an object; `protected`, `payload` and `signature` are strings. Validate such input against a \
          schema in which the flattened and the general form exclude each other.",
    fix: "write either `signature` or `signatures`, each member as a string of base64url, and refuse anything between",
    sources: &["RFC 7515 7.2.1", "RFC 7515 7.2.2"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::Noted(&["serialization-member"]),
});

fn example(write: fn([&str; 3]) -> String, random: Random<'_>) -> (String, String) {
    let (compact, key) = Example::changed(|_| {}, random);
    let mut parts = compact.split('.');
    (write([(); 3].map(|()| parts.next().unwrap_or_default())), key)
}

/// One signature at the top and in the list.
fn bad(random: Random<'_>) -> (String, String) {
    let write = |[header, payload, signature]: [&str; 3]| {
        let one = format!(r#""protected":"{header}","signature":"{signature}""#);
        format!(r#"{{"payload":"{payload}",{one},"signatures":[{{{one}}}]}}"#)
    };
    example(write, random)
}

/// One signature at the top.
fn good(random: Random<'_>) -> (String, String) {
    let write = |[header, payload, signature]: [&str; 3]| {
        format!(r#"{{"payload":"{payload}","protected":"{header}","signature":"{signature}"}}"#)
    };
    example(write, random)
}
