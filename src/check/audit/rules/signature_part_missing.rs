//! Header and claims without a signature part.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "signature-part-missing",
    family: Family::Structure,
    risk: Risk::High,
    summary: "the token ends after the payload: there is no signature part",
    why: "Programs that only decode read such a text like any other token, so whoever writes it is believed. Most often it is half of \
          a token that was cut while copying, and the two cases look the same.",
    how: "Double-clicking selects up to a dot in many editors, and some chat programs break a long word there, so half \
          a token arrives. Other sources are debugging pages and scripts that show only what they decode. In code, \
          look for functions called `decode` or `parse` whose result goes into a decision: given this text they \
          answer, while a verifying one must not.",
    fix: "take the whole token; in a verifier, never give out claims of a text that has no signature",
    sources: &["RFC 7515 7.1", "RFC 8725 3.2"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["signature-missing"]),
});

/// The usual token up to its last dot.
fn bad(random: Random<'_>) -> (String, String) {
    let change = |token: &mut String| {
        let dot = token.rfind('.').unwrap_or_default();
        token.truncate(dot);
    };
    Example::changed(change, random)
}
