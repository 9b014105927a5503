//! An `alg` that nobody registered.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-alg-unknown",
    family: Family::Key,
    risk: Risk::Low,
    summary: "`alg` of the key is no registered algorithm",
    why: "A verifier that takes the algorithm from the key finds none by that name and refuses every token. Often it \
          is only the spelling.",
    how: "The member got a word from another world: `EC`, `P-256`, `SHA256`, `RSA-SHA256`, or the name of a cloud's \
          key type such as `ECC_NIST_P256`. Sometimes a key-management export passes its enum through. Find out by \
          looking the value up among the JOSE algorithms of IANA, then map it in the code that publishes the set, one \
          explicit table from their names to yours.",
    fix: "write the name as it is registered, such as `ES256`",
    sources: &["RFC 7517 4.4", "RFC 7518 3.1"],
    bad: Example::Made(|random| {
        signed::set(random, |_, other| signed::with_members(&other, r#","alg":"SHA256withECDSA""#))
    }),
    good: Example::Made(|random| signed::set(random, |_, other| signed::with_members(&other, r#","alg":"ES256""#))),
    look: Look::Noted(&["jwk-alg-unknown"]),
});
