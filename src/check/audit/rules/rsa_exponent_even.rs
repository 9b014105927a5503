//! An even public exponent.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-exponent-even",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the public exponent of the RSA key is even",
    why: "An even exponent has no private counterpart, so no honest program made this key. It is damaged, or \
          somebody tries how a verifier treats such keys.",
    how: "A bit flipped in storage leads to it, or a hand edit of the few letters of `e`: `AQAB` is the usual value, \
          and with a last letter changed it looks plausible at a glance. Fuzzers submit it to see whether a key \
          service hangs. Print the number with `openssl rsa -pubin -text -noout`. Whatever you see in place of 65537, \
          an odd value is the least you should expect.",
    fix: "copy the key again from its issuer, and refuse this one",
    sources: &["RFC 8017 3.1"],
    bad: Example::Made(|random| signed::rsa_changed(random, "AQAB", "AQAC")),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-exponent-even"]),
});
