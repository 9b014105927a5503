//! A short salt beside a password.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "p2s-short",
    family: Family::Encryption,
    risk: Risk::High,
    summary: "the salt of the password is shorter than 8 bytes",
    why: "Salts are there so that a table of passwords has to be computed for each token anew. Short ones repeat, \
          and one table then serves for many tokens.",
    how: "A user name, a constant word or a few random characters were taken as the salt, often by code that treats it \
          as a label. [[header:p2s]] is base64url, so eight bytes need eleven characters. Look at several tokens: \
          equal values mean that it does not change at all. `crypto.randomBytes(16)` or its like belongs into the \
          function that encrypts, with no parameter to pass another.",
    fix: "take 16 random bytes for each token",
    sources: &["RFC 7518 4.8.1.1", "RFC 8018 4.1"],
    bad: Example::Made(|_| signed::password(600_000, 4)),
    good: Example::Made(|_| signed::password(600_000, 16)),
    look: Look::Noted(&["p2s-short"]),
});
