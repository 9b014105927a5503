//! A UUID as secret.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-uuid",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "the secret is a UUID",
    why: "A UUID is made to be different from others, not to be secret: at most 122 of its bits are random, and in \
          some versions it is a time and the address of a network card. It also tends to stand in logs.",
    fix: "take 32 random bytes instead",
    sources: &["RFC 9562 8", "RFC 7518 3.2"],
    bad: Example::key("5b1f6c0e-93a7-4d28-b6e1-0c4f7a92d35e"),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["secret-uuid"]),
});
