//! A public key that is no point of its curve.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "point-off-curve",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the public key is not on its curve, or is the point at infinity",
    why: "An agreement with such a point gives away the private key piece by piece, and a signature under it means \
          nothing. Libraries that did not look have lost keys to it.",
    how: "A transmission error, coordinates swapped between `x` and `y`, or a label with the wrong curve explain the \
          accidents. An attacker instead picks points from weaker curves that share the arithmetic, and asks your \
          service to agree on keys with them again and again. In 2017 several JOSE libraries had to be corrected for \
          this. Confirm with a second library's import, such as `openssl pkey -pubin -pubcheck`.",
    fix: "refuse the key; use a library that checks every point before it computes",
    sources: &["RFC 8725 3.4", "CVE-2017-16007", "CVE-2017-12974"],
    bad: Example::Made(|random| {
        signed::ec_beside(
            random,
            &format!(r#"{{"kty":"EC","crv":"P-256","x":"{0}","y":"{0}"}}"#, "AQEB".repeat(10) + "AQE"),
        )
    }),
    good: Example::Made(|random| signed::ec(random, "")),
    look: Look::Noted(&["point-off-curve", "point-at-infinity"]),
});
