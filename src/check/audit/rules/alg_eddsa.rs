//! `EdDSA`, which leaves the curve to the key.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "alg-eddsa",
    family: Family::Algorithm,
    risk: Risk::Low,
    summary: "`alg` is `EdDSA`, which does not say which curve is used",
    why: "The name stands for two algorithms, and only the key says which. A list of allowed algorithms that has it allows both, \
          and the registry deprecates it in favour of names that mean one thing.",
    fix: "accept `Ed25519` (or `Ed448`) beside it, then let the issuer change over",
    sources: &["RFC 9864 2.2", "RFC 8037 3.1"],
    bad: Example::Keyed { header: r#"{"alg":"EdDSA","typ":"at+jwt"}"#, claims: Example::USUAL_CLAIMS, key: "" },
    good: Example::Keyed { header: r#"{"alg":"Ed25519","typ":"at+jwt"}"#, claims: Example::USUAL_CLAIMS, key: "" },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, alg) in subject.header("alg").filter(|(_, alg)| alg.as_str().as_deref() == Some("EdDSA")) {
        found.at(place, alg.span(), "EdDSA does not say which curve is used");
    }
}
