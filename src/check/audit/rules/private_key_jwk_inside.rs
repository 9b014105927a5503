//! A private or secret JWK among the claims.

use super::confirmation_key_private::private_member;
use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "private-key-jwk-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "a private or secret key stands in the claims as a JWK",
    why: "The claims are only encoded, not encrypted: everybody who sees the token has the key, and can sign or decrypt with it \
          from now on.",
    how: "End-to-end encrypted applications back a user's key up \"into the session\", and libraries whose JWK objects \
          print all members by default do the rest. Search decoded payloads for `\"kty\"` and then for `d` or `k` in \
          the same object. Only if the whole token is encrypted to its one recipient may a key travel like that, and \
          even then wrapping it as a JWE of its own is clearer.",
    fix: "make a new key, and put only the public members of keys into tokens",
    sources: &["RFC 7517 9.2", "RFC 7518 6.2.2"],
    bad: Example::claims(usual_claims_and!(
        r#""sub_jwk":{"kty":"OKP","crv":"Ed25519","x":"Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE","d":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}"#
    )),
    good: Example::claims(usual_claims_and!(
        r#""sub_jwk":{"kty":"OKP","crv":"Ed25519","x":"Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE"}"#
    )),
    look: Look::At(look),
});

/// So many values are looked at.
const MOST_VALUES: usize = 50_000;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.claims() else { return };
    let bound = claims.get("cnf").map(|cnf| cnf.span()).unwrap_or_default();
    let keys = claims.descendants().take(MOST_VALUES).filter(|value| {
        // The key in `cnf` has a rule of its own.
        !(bound.start..bound.end).contains(&value.span().start) && value.get("kty").is_some()
    });
    if let Some((key, member)) = keys.filter_map(|key| Some((key, private_member(key)?))).next() {
        found.at(Place::Payload, key.span(), format!("a key in the claims has its private member {member}"));
    }
}
