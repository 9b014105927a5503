//! A public key of small order.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::key::{OkpCurve, generate};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "point-small-order",
    family: Family::Key,
    risk: Risk::High,
    summary: "the public key is a point of small order",
    why: "Under such a key one signature can hold for any message, and what is agreed with it is known to everybody. \
          Nobody gets it by chance.",
    how: "Such values are listed in papers and in libraries' own test data: all zeros, a one followed by zeros, and a \
          handful more. If one sits in your key store, somebody or some initialisation that never ran put it there. \
          For X25519 the agreed value becomes all zeros, which RFC 7748 lets implementations detect. Compare the raw \
          32 bytes with those lists when keys are registered.",
    fix: "refuse the key, and find out who wrote it",
    sources: &["RFC 8032 8.6", "RFC 7748 7", "RFC 8037 5"],
    bad: Example::Made(|random| {
        let key = generate::okp(OkpCurve::Ed25519, random).unwrap_or_else(signed::ec_key);
        let shown = format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"AQ{}"}}"#, "A".repeat(41));
        signed::signed("Ed25519", &key, shown, random)
    }),
    good: Example::Made(|random| signed::ec(random, "")),
    look: Look::Noted(&["point-small-order"]),
});
