//! A modulus of a broken generator.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-roca",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the modulus of the RSA key has the fingerprint of a broken generator",
    why: "Chips of one maker built their primes after a pattern, so that moduli up to 2048 bits can be factored for \
          the price of some computing time. The public key is enough to see it.",
    how: "It is CVE-2017-15361: a library of Infineon in smart cards, security tokens and TPM chips, national identity \
          cards among them. Keys made elsewhere and imported into such a device are safe, those generated on it are \
          suspect. Detection divides the modulus by small primes and looks at the remainders, which tools for key \
          inventories do in bulk. A firmware update alone leaves existing keys as they are.",
    fix: "make a new key outside of that chip, and revoke this one",
    sources: &["CVE-2017-15361"],
    bad: Example::Made(|random| {
        // 65537 to the power of 129.
        let n = "AQCBIEVV6A3JEYH6ld58f6EIVsU2Nji5v7PEomRpbGSm4eL0lqsdbIyKs_OmKSusfrtS32B-MGS51-Ws5hg0ashlEyRlJgvTHyTpkNSo3T7\
                 IlB5O3CxkNX2YsWp80jGpcvBI3zAhq6bOeSMRzYSmNcji_va60iwMzW8Ev-FBybUzWvx4QQu1p6sxngnyhunqYwyiP32sf97Bq7009C8gr5\
                 ukWoFwrdxysZxdgz7YSPGEDteX12Svdfu5upiLKFBj7ObKaVjpG7LvtOYMjm3Ao0qmjcu-PH0VlA0cd53_e2xfr16Z62-8jFDSjuLo0SNZn\
                 6LkO8rEJ78H_WVVQCBAAIEAAQ";
        signed::rsa(random, &format!(r#"{{"kty":"RSA","n":"{n}","e":"AQAB"}}"#))
    }),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-roca"]),
});
