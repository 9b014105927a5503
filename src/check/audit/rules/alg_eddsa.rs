//! `EdDSA`, which leaves the curve to the key.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "alg-eddsa",
    family: Family::Algorithm,
    risk: Risk::Low,
    summary: "`alg` is `EdDSA`, which does not say which curve is used",
    why: "The name stands for two algorithms, and only the key says which. A list of allowed algorithms that has it allows both, \
          and the registry deprecates it in favour of names that mean one thing.",
    how: "Libraries written between 2017 and 2025 know no other name for Ed25519, so most of these tokens are simply \
          of their time. Look at the key: `crv` in the JWK, or a public key of 32 bytes against 57, says which curve \
          is in use. While old and new clients live together, bind the algorithm to each key in the verifier instead \
          of relying on the name.",
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
