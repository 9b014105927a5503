//! A part whose last character has bits that stand for nothing.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "base64-not-canonical",
    family: Family::Structure,
    risk: Risk::Medium,
    summary: "a part is not base64url as RFC 7515 writes it",
    why: "Readers that are not strict decode several texts to the same bytes, so one token has several spellings. A list of revoked \
          tokens or a cache that compares texts is then passed by.",
    how: "Most often a general base64 function wrote the part: with `=` at the end, with `+` and `/`, or with line \
          breaks every 76 characters. An attacker makes the same thing on purpose, by changing the last character of a \
          signature whose low bits count for nothing. To confirm it, decode each part, encode it again and compare the \
          two texts: a strict decoder demands that they be equal.",
    fix: "encode without padding, with `-` and `_`, and with all unused bits zero; refuse everything else",
    sources: &["RFC 7515 2", "RFC 4648 3.5"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["b64-header", "b64-payload", "b64-signature", "b64-part"]),
});

/// The usual token with the lowest bit of its last character set: nobody's bytes change.
fn bad(random: Random<'_>) -> (String, String) {
    let change = |token: &mut String| {
        let last = token.pop().unwrap_or_default();
        token.push(char::from(last as u8 + 1));
    };
    Example::changed(change, random)
}
