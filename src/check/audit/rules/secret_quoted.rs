//! Quotation marks that became part of a secret.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-quoted",
    family: Family::Key,
    risk: Risk::Low,
    summary: "the secret has quotation marks around it",
    why: "A shell or a configuration file left them there, and they are used as part of the secret. Another service \
          reads the same line without them, and no signature holds between the two.",
    how: "`docker run --env-file` takes quotation marks literally while Compose and shells remove them, so one file \
          gives two secrets; INI parsers and CI variables differ in the same manner. Print the length of the value in \
          each service, never the value: a difference of two confirms it. Where tokens of both kinds are in \
          circulation, accept both secrets until the last one has expired.",
    fix: "find out which of the two the issuer uses, and write the secret without quotation marks",
    sources: &["RFC 7518 3.2"],
    bad: Example::key("\"q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe\""),
    good: Example::key("q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe"),
    look: Look::Noted(&["secret-quoted"]),
});
