//! White space inside a token.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "token-whitespace",
    family: Family::Structure,
    risk: Risk::Low,
    summary: "white space or a line break stands inside the token",
    why: "The signature is over the characters of the token, and a strict reader refuses any that base64url does not have. Where one \
          reader skips a line break and the next does not, the same request passes at one door and fails at the other.",
    how: "Mail programs, terminals and wikis break long lines, and `base64` on Linux wraps after 76 characters unless \
          it is told `-w 0`. A line feed also slips in when a token is read from a file with its last line break. Look \
          at the raw request with a tool that shows control characters; the cure belongs to whoever wrote the line, \
          not to the receiver.",
    fix: "let the sender write the token in one line, and trim nothing on the receiving side but the header value around it",
    sources: &["RFC 7515 2", "RFC 7515 5.2"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["whitespace"]),
});

/// The usual token, its signature broken into two lines as a mail program does it.
fn bad(random: Random<'_>) -> (String, String) {
    Example::changed(|token| token.insert(token.len().saturating_sub(8), '\n'), random)
}
