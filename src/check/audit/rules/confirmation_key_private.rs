//! `cnf` with the private half of the key.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "confirmation-key-private",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "`cnf` contains the private half of the key that the token is bound to",
    why: "The token is bound to a key so that a thief cannot use it alone. With the private half inside, the thief has both.",
    how: "Client and server are one program in a test, the key pair is at hand, and the object handed to [[claim:cnf]] \
          is the pair rather than its public export. Look for `d` inside `cnf.jwk` of stored tokens. The issuer can \
          refuse at the source: a key for binding arrives from the client with public members only, so private ones in \
          the request are an error to report.",
    fix: "make a new key, and put only its public members, or its thumbprint, into `cnf`",
    sources: &["RFC 7800 3.2", "RFC 7517 9.2"],
    bad: Example::claims(usual_claims_and!(
        r#""cnf":{"jwk":{"kty":"OKP","crv":"Ed25519","x":"Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE","d":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}}"#
    )),
    good: Example::claims(usual_claims_and!(
        r#""cnf":{"jwk":{"kty":"OKP","crv":"Ed25519","x":"Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE"}}"#
    )),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(key) = subject.claim("cnf").and_then(|cnf| cnf.get("jwk")) else { return };
    if let Some(member) = private_member(key) {
        found.at(Place::Payload, key.span(), format!("the key in `cnf` has its private member {member}"));
    }
}

/// The first member of a JWK that only its owner may have (RFC 7518 6.2.2, 6.3.2 and 6.4, RFC 8037 2, RFC 9964).
pub(super) fn private_member(key: Value<'_>) -> Option<&'static str> {
    ["d", "p", "q", "dp", "dq", "qi", "k", "priv"]
        .into_iter()
        .find(|name| key.get(name).is_some_and(|value| value.kind() == Kind::String))
}
