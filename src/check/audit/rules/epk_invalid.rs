//! An `epk` that is no key to agree with.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "epk-invalid",
    family: Family::Encryption,
    risk: Risk::Critical,
    summary: "`epk` is no point of the curve, or lies on another curve than the key",
    why: "By sending points that are not on the curve, somebody learns the private key of the recipient a few bits \
          at a time, if the library computes with them.",
    how: "Attackers compute the points they need and send a series of otherwise ordinary tokens, observing which ones \
          fail at the tag. By accident it appears when a sender makes the ephemeral key for P-256 while the \
          recipient's key is on P-384. Compare `crv` of both first. Several libraries were corrected for this in 2017, \
          so look at the version of yours and at how often decryption fails per sender.",
    fix: "refuse the token; use a library that checks every point before it computes",
    sources: &["RFC 8725 3.4", "CVE-2017-16007"],
    bad: Example::Made(|random| {
        let (token, key) = signed::agreed(random);
        let off = "AQEB".repeat(10) + "AQE";
        let epk = format!(r#","epk":{{"kty":"EC","crv":"P-256","x":"{off}","y":"{off}"}}}}"#);
        let change = |header: String| header.split(r#","epk""#).take(1).collect::<String>() + &epk;
        (signed::reheaded(&token, change), key)
    }),
    good: Example::Made(|random| signed::agreed(random)),
    look: Look::Noted(&["epk-invalid"]),
});
