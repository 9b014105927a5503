//! A UUID as secret.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-uuid",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "the secret is a UUID",
    why: "A UUID is made to be different from others, not to be secret: at most 122 of its bits are random, and in \
          some versions it is a time and the address of a network card. It also tends to stand in logs.",
    how: "`uuidgen` is at hand in every shell, and dashboards produce one for each client, so it becomes the secret. \
          The digit after the second hyphen names the version: 4 is random, 1 and 7 contain the time, 3 and 5 are \
          computed from a name and may be recomputed. Search logs and URLs for the value, because identifiers of that \
          shape are treated as public everywhere.",
    fix: "take 32 random bytes instead",
    sources: &["RFC 9562 8", "RFC 7518 3.2"],
    bad: Example::key("5b1f6c0e-93a7-4d28-b6e1-0c4f7a92d35e"),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["secret-uuid"]),
});
