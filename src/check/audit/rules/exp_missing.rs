//! A token that never expires.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind;

use super::claim_named_otherwise::stand_in;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "exp-missing",
    family: Family::Claims,
    risk: Risk::High,
    summary: "the token has no `exp`: it is valid for ever",
    why: "Whoever finds it in a log, a backup or a browser's history can use it until the key is changed. There is no way to take \
          back a single token, unless every verifier asks a list of revoked ones.",
    how: "Several signing libraries add no end unless the caller passes an option like `expiresIn`, and sample code \
          for machine-to-machine calls leaves it out to keep scripts running. Verifiers check [[claim:exp]] only when \
          it is there. Ask yours to require it, which many do through a list of mandatory claims, and test with a \
          token that lacks it. Long-running jobs can fetch a fresh token instead.",
    fix: "let the issuer set `exp` a few minutes to hours ahead, and require the claim where tokens are accepted",
    sources: &["RFC 7519 4.1.4", "OWASP ASVS 5.0 9.2.1"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

// Proofs are bounded by their `iat`, events and credentials need no end: RFC 9449 4.2, RFC 8417 2.2.
fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.whole_claims() else { return };
    if claims.get("exp").is_none() && stand_in(claims, "exp").is_none() && kind::detect(subject).opens_a_door() {
        found.whole("there is no `exp`: the token never expires");
    }
}
