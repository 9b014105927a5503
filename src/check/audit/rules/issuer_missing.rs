//! A token that does not say who made it.

use super::claim_named_otherwise::stand_in;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "issuer-missing",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "the token has no `iss`: nothing binds it to the keys of one issuer",
    why: "A verifier that knows several issuers cannot tell whose key must have signed. It tries all, and then a token of one \
          issuer stands for a subject of the other.",
    how: "With a single key in one program nobody needs the claim, so minimal examples have neither it nor a check. It \
          is missed on the day a second identity provider joins, through a merger or a social login. Search verifiers \
          for a loop over all configured keys. Keep keys in a map from issuer to set, and reject what has no \
          [[claim:iss]] before a key is chosen.",
    fix: "let the issuer set `iss`, and look for the key only among those of that issuer",
    sources: &["RFC 8725 3.8", "RFC 7519 4.1.1"],
    bad: Example::claims(
        r#"{"sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.whole_claims() else { return };
    if claims.get("iss").is_none() && stand_in(claims, "iss").is_none() && kind::detect(subject).opens_a_door() {
        found.whole("there is no `iss`: the token does not say who made it");
    }
}
