//! A secret that somebody thought up.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-guessable",
    family: Family::Key,
    risk: Risk::High,
    summary: "the secret looks thought up: words, repetition, rows of keys or years",
    why: "Programs that guess secrets know words, names, years, rows of the keyboard and their repetition. Length \
          does not help when each part can be predicted.",
    how: "Project name plus year plus exclamation mark is a pattern everybody invents anew. Run `hashcat -m 16500` \
          with a word list and its usual rules against one of your own tokens; success within a day is an answer. \
          Check also how the value was made: if a person could remember or dictate it, a program can find it. Rotation \
          then needs two secrets side by side for a while.",
    fix: "let a program make the secret, such as `openssl rand -base64 32`, and never type one",
    sources: &["RFC 8725 3.5"],
    bad: Example::key("Summer2026!Summer2026!Summer2026!"),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["secret-guessable"]),
});
