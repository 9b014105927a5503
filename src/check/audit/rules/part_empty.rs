//! An empty part that may not be empty.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "part-empty",
    family: Family::Structure,
    risk: Risk::Medium,
    summary: "a part that must say something is empty",
    why: "Without a header nothing says how the token is protected, and without an encrypted key nothing can be opened. A reader that \
          goes on with defaults has decided for the sender, and defaults are what forged tokens are made for.",
    how: "Two dots side by side come from a template whose variable was not set, or from a program that joins header, \
          claims and signature after one of the three steps failed without a word. Searching logs for `..` finds them. \
          Only a few empty parts are legitimate: the payload of a detached signature, the signature of an unsecured \
          token, and the encrypted key under `dir` or `ECDH-ES`.",
    fix: "copy the token again from where it was issued; in a verifier, treat an empty part as no token at all",
    sources: &["RFC 7515 7.1", "RFC 7516 7.1"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["part-empty"]),
});

/// The usual token without its header.
fn bad(random: Random<'_>) -> (String, String) {
    let change = |token: &mut String| {
        let dot = token.find('.').unwrap_or_default();
        token.drain(..dot);
    };
    Example::changed(change, random)
}
