//! A list of extensions that is against its own rules.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "crit-malformed",
    family: Family::Header,
    risk: Risk::High,
    summary: "`crit` is empty, not a list, names what is absent or standard, or is not protected",
    why: "The parameter exists to make old verifiers refuse. One that accepts a broken list has not understood it, and will also \
          accept a token whose restriction it does not know.",
    how: "Typical are `\"crit\":[]` from a serializer that writes empty lists, `\"crit\":\"b64\"` as plain text, and \
          lists that name [[header:alg]] or [[claim:exp]] in the belief that this makes them mandatory. An extension \
          that is listed and then missing from the same header is a leftover. A verifier checks form first: a \
          non-empty array of distinct names, none of them standard, all present.",
    fix: "list only extensions, each once, each present in the protected header; leave `crit` out when there is none",
    sources: &["RFC 7515 4.1.11", "CVE-2025-59420"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","crit":[]}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["crit-malformed"]),
});
