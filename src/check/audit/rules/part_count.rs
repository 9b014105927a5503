//! More parts than any serialization has.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "part-count",
    family: Family::Structure,
    risk: Risk::Medium,
    summary: "the token has neither three parts nor five",
    why: "A reader that splits first and counts afterwards spends memory on every dot a stranger sends, and one that takes the first \
          three parts accepts a text of which the end was never signed.",
    how: "Copying too much is the ordinary reason: a trailing full stop of a sentence, a file name, the disclosures of \
          an SD-JWT, or two cookies glued together. In your code, search for a call that splits at dots and then takes \
          the elements 0 to 2 without looking at how many there are. In a log, count the dots of refused tokens; \
          hundreds of them are somebody's experiment.",
    fix: "count the dots before anything else, up to a bound, and refuse everything but two (signed) and four (encrypted)",
    sources: &["RFC 7515 7.1", "RFC 7516 7.1", "CVE-2025-27144", "CVE-2025-30204"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["not-three-parts"]),
});

/// The usual token with one more part behind it.
fn bad(random: Random<'_>) -> (String, String) {
    Example::changed(|token| token.push_str(".e30"), random)
}
