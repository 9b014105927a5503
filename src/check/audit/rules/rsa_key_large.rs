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
    how: "Policies that say \"use the maximum\" lead to 8192 or 16384 bits, and so do open registration endpoints \
          where somebody tests how long you compute. Time the verification of one token against that of a key of 2048 \
          bits. Signing gets far slower still, and with 8192 bits the signature alone adds 1366 characters to every \
          request. An upper bound in the importer protects the service.",
    fix: "take 2048 to 4096 bits; for more strength another algorithm costs less",
    sources: &["RFC 8017 3.1"],
    bad: Example::Made(|random| {
        signed::rsa(random, &format!(r#"{{"kty":"RSA","n":"____{}EQ","e":"AQAB"}}"#, "AbCd".repeat(360)))
    }),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-key-large"]),
});
