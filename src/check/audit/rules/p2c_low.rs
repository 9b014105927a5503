//! Fewer iterations than the standard of 2015 asked for.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "p2c-low",
    family: Family::Encryption,
    risk: Risk::High,
    summary: "the password is stretched with fewer than 1000 iterations",
    why: "The token is all that is needed to try passwords against, without asking anybody. With so few iterations a \
          graphics card tries millions in a second.",
    how: "Somebody lowered the number because a test suite ran slowly, or passed a count of rounds as known from \
          another hash. Read [[header:p2c]] from the header and trace it to the sender's setting. Whoever recorded \
          such tokens can go on guessing without you, so the password itself should change along with the count. For \
          machines a random key with `A256KW` avoids guessing altogether.",
    fix: "use 600000 iterations or more, or a random key in the place of a password",
    sources: &["RFC 7518 4.8.1.2", "RFC 8018 4.2"],
    bad: Example::Made(|_| signed::password(500, 16)),
    good: Example::Made(|_| signed::password(600_000, 16)),
    look: Look::Noted(&["p2c-low"]),
});
