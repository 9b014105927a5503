//! An RSA modulus of unusual size.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-key-large",
    family: Family::Key,
    risk: Risk::Low,
    summary: "the RSA key is unusually large",
    why: "The work grows with the cube of the size. Whoever can choose the key, or send many tokens, keeps a server \
          busy with it; some libraries refuse such keys.",
    fix: "take 2048 to 4096 bits; for more strength another algorithm costs less",
    sources: &["RFC 8017 3.1"],
    bad: Example::Made(|random| {
        signed::rsa(random, &format!(r#"{{"kty":"RSA","n":"____{}EQ","e":"AQAB"}}"#, "AbCd".repeat(360)))
    }),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-key-large"]),
});
