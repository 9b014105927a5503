//! White space that became part of a secret.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-whitespace",
    family: Family::Key,
    risk: Risk::Low,
    summary: "the secret begins or ends with white space",
    why: "A line break from a file, or a space from copying, is used as part of the secret. It cannot be seen, so \
          two services that differ by it are compared for hours.",
    how: "`echo secret | base64` includes the line feed; the result then ends in `Cg==`, `o=` or `K`. Editors add one \
          at the end of a mounted file, and a web form keeps the blank that a double click selected. Compare lengths \
          on both sides, or pipe the value into `xxd` and look at its last byte. `printf %s` writes a value without \
          the line break.",
    fix: "cut it off on both sides, or keep the secret as base64",
    sources: &["RFC 7518 3.2"],
    bad: Example::key("q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe \n"),
    good: Example::key("q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe"),
    look: Look::Noted(&["secret-whitespace"]),
});
