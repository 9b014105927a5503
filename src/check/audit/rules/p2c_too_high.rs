//! A demand for very many iterations.

use crate::check::audit::example::signed;
use crate::check::audit::{EXAMPLE_SECRET, Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "p2c-too-high",
    family: Family::Encryption,
    risk: Risk::High,
    summary: "`p2c` asks the recipient for very many iterations",
    why: "The sender decides how long the recipient computes, before anything is known about him. One small token \
          keeps a processor busy for minutes, and a few stop a service.",
    how: "The attack is a header with `\"p2c\": 2147483647` and random bytes behind it; no password is needed, for the \
          work is done before the tag can fail. CVE-2022-36083 describes it for a JavaScript library, which has had a \
          configurable maximum since. Search for where your library takes PBES2 from an untrusted sender, and disable \
          the family if you never use passwords.",
    fix: "set a limit for `p2c`, and refuse what is above it before deriving a key",
    sources: &["RFC 7518 4.8.1.2", "CVE-2022-36083", "CVE-2023-52428", "CVE-2026-27932"],
    bad: Example::Made(|_| {
        let (token, _) = signed::password(2_000_000_000, 16);
        (token, EXAMPLE_SECRET.to_owned())
    }),
    good: Example::Made(|_| signed::password(600_000, 16)),
    look: Look::Noted(&["p2c-too-high"]),
});
