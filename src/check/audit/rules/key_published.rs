//! A key that was printed somewhere.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "key-published",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the key was printed in a standard or in documentation",
    why: "Whoever reads that page has the key, too, and can sign tokens with any claims, or read what is encrypted. \
          Scanners try such keys first.",
    how: "Copying an example until it works is the common story: the keys in the appendices of RFC 7515 to 7520, the \
          default of an online debugger, a demonstration project's `test.key`. Search your repository and its history \
          for the first twenty characters of the key, then the web for its thumbprint. A start-up check against the \
          published ones you know of keeps examples out of production.",
    fix: "make a new key, and refuse everything that was signed with this one",
    sources: &["RFC 8725 3.5", "RFC 7515 A.1.1"],
    bad: Example::key(
        r#"{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}"#,
    ),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["key-published"]),
});
