//! One parameter in two headers.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "header-overlap",
    family: Family::Json,
    risk: Risk::High,
    summary: "a parameter stands in the protected and in the unprotected header",
    why: "Anybody on the way can change the unprotected header. A reader that lets it win over the protected one takes the \
          algorithm, the key or the type from whoever touched the token last.",
    how: "Only the JSON serialization can have it. It appears when a library writes all parameters into both headers \
          for convenience, and when a relay adds an unprotected [[header:kid]] or [[header:alg]] without looking at \
          what is signed. Confirm by decoding `protected` and comparing its names with those in `header`. A correct \
          reader refuses at the first common name instead of merging the two maps in either order.",
    fix: "write each parameter into one header only, and refuse a token in which the two share a name",
    sources: &["RFC 7515 5.2", "RFC 7515 7.2.1", "RFC 7515 10.7"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::Noted(&["header-overlap"]),
});

fn example(unprotected: &str, random: Random<'_>) -> (String, String) {
    let (compact, key) = Example::changed(|_| {}, random);
    let mut parts = compact.split('.');
    let [header, payload, signature] = [(); 3].map(|()| parts.next().unwrap_or_default());
    let token =
        format!(r#"{{"protected":"{header}","header":{unprotected},"payload":"{payload}","signature":"{signature}"}}"#);
    (token, key)
}

/// The type again, and another one.
fn bad(random: Random<'_>) -> (String, String) {
    example(r#"{"typ":"JWT"}"#, random)
}

fn good(random: Random<'_>) -> (String, String) {
    example(r#"{"cty":"json"}"#, random)
}
