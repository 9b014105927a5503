//! A disclosure that belongs to nothing.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-disclosure-unused",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "a disclosure has no digest in the token",
    why: "The issuer did not sign it. A verifier that reads disclosures without looking for their digests takes \
          claims from whoever shows the token.",
    how: "Adding one is the simplest forgery: encode `[\"salt\",\"role\",\"admin\"]` and append it. Harmless variants \
          are a child whose parent was left out, or disclosures of two credentials mixed in a store. Hash the text as \
          it was sent, without decoding and encoding it anew, and look for the digest anywhere in the payload or in \
          other disclosures. Claims without a match must never reach the application.",
    fix: "refuse the token; the holder leaves out what the issuer did not give",
    sources: &["RFC 9901 7.1", "RFC 9901 9.2"],
    bad: Example::Made(|random| disclosed::issued(random, &disclosed::members(&[]), &disclosed::USUAL)),
    good: Example::Made(|random| disclosed::of(random, &disclosed::USUAL)),
    look: Look::Noted(&["sd-disclosure-unused"]),
});
