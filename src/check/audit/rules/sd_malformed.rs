//! Disclosures or digests that are not formed as they must be.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-malformed",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "disclosures or digests are not formed as the standard says",
    why: "What is left to interpretation is read in different ways, and claims come to places where the issuer did \
          not put them. Verifiers must refuse such a token.",
    how: "A disclosure is an array of three elements for a member, two for an entry of a list, in base64url; hand-made \
          issuers write objects, leave the salt out or pad with `=`. `_sd` as a plain string and an `_sd_alg` deep \
          inside are further finds. Decode each piece after a `~` and compare it with that form, then replace the \
          home-made assembly by a library with published test vectors.",
    fix: "refuse the token, and let the issuer use a library",
    sources: &["RFC 9901 7.1", "RFC 9901 4.2"],
    bad: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w"]"#])),
    good: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#])),
    look: Look::Noted(&[
        "sd-disclosure-malformed",
        "sd-disclosure-form",
        "sd-not-array",
        "sd-placeholder",
        "sd-alg-nested",
        "sd-too-deep",
        "sd-too-many",
        "disclosure-malformed",
    ]),
});
