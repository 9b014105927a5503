//! The clauses of DPoP proofs that no other profile has.

use crate::check::profiles::address::normal;
use crate::check::profiles::facts::shortened;
use crate::check::profiles::{Answer, Facts};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::Severity;
use crate::jose::jws::{self, Expectation, Outcome};
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::{Key, Material, thumbprint};
use crate::jose::token::{Kind as Form, Token};

/// The greatest age that is not remarked upon, in seconds: RFC 9449 11.1 speaks of seconds or minutes.
pub(super) const FRESH: i64 = 300;

/// Members of a JWK that only a private or a secret key has (RFC 7518 6, RFC 9964 3).
const PRIVATE: [&str; 9] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"];

pub(super) fn one_token(facts: &Facts<'_>) -> Answer {
    let token = facts.subject.token;
    let flaw = token.problems.iter().find(|problem| problem.fault.severity() == Severity::Error);
    match (token.kind, flaw) {
        (Form::Jws, None) => Answer::Pass("it is one".to_owned()),
        (Form::Jws, Some(problem)) => Answer::Fail(problem.fault.message()),
        _ => Answer::Fail("it is no JWT in compact form".to_owned()),
    }
}

pub(super) fn key(facts: &Facts<'_>) -> Answer {
    match (jwk(facts), jwk(facts).and_then(read)) {
        (None, _) => Answer::Fail("the header has no `jwk`, or it is no object".to_owned()),
        (Some(_), None) => Answer::Fail("`jwk` cannot be read as a key".to_owned()),
        (_, Some(key)) if matches!(key.material, Material::Oct(_)) => Answer::Fail("`jwk` is a secret".to_owned()),
        (_, Some(key)) => {
            let kind = key.material.kind_name();
            Answer::Pass(format!("{kind}, thumbprint {}", thumbprint::sha256(&key.material)))
        }
    }
}

pub(super) fn key_public(facts: &Facts<'_>) -> Answer {
    let Some(jwk) = jwk(facts) else { return Answer::NotConcerned };
    let found: Vec<&str> = PRIVATE.into_iter().filter(|name| jwk.get(name).is_some()).collect();
    match found.as_slice() {
        [] => Answer::Pass("it is public".to_owned()),
        found => Answer::Fail(format!("it has {}: whoever saw the proof can make others", found.join(", "))),
    }
}

pub(super) fn signature(facts: &Facts<'_>) -> Answer {
    let Some(key) = jwk(facts).and_then(read) else { return Answer::Fail("there is no key to see it with".to_owned()) };
    // A proof is the one kind of token whose own key counts: which key is right says the access token.
    match jws::verify(facts.subject.token, 0, std::slice::from_ref(&key), Expectation::default()) {
        Outcome::Verified { .. } => Answer::Pass("it holds: the sender has the private key".to_owned()),
        _ => Answer::Fail("it does not hold".to_owned()),
    }
}

pub(super) fn address(facts: &Facts<'_>) -> Answer {
    let url = facts.transaction.url.trim();
    match facts.subject.text_claim("htu") {
        None => Answer::Fail("there is no `htu`, or it is no string".to_owned()),
        Some(_) if url.is_empty() => Answer::CannotCheck("the address of the request"),
        Some(found) => match (normal(&found), normal(url)) {
            (None, _) => Answer::Fail(format!("expected an address, but found {}", shortened(&found))),
            (_, None) => Answer::CannotCheck("the whole address of the request, with its scheme and host"),
            (Some(one), Some(other)) if one == other => Answer::Pass(format!("`htu` is {}", shortened(&found))),
            (Some(_), Some(other)) => {
                Answer::Fail(format!("expected {}, but found {}", shortened(&other), shortened(&found)))
            }
        },
    }
}

pub(super) fn address_bare(facts: &Facts<'_>) -> Answer {
    match facts.subject.text_claim("htu") {
        None => Answer::NotConcerned,
        // RFC 9449 4.3 compares without them, so a proof with them is mostly let through.
        Some(found) if found.contains(['?', '#']) => {
            Answer::Warn(format!("found {}: they are left out when it is compared", shortened(&found)))
        }
        Some(_) => Answer::Pass("it has neither".to_owned()),
    }
}

pub(super) fn nonce(facts: &Facts<'_>) -> Answer {
    let given = &facts.transaction.nonce;
    match facts.subject.claim("nonce") {
        None if given.is_empty() => Answer::NotConcerned,
        _ => facts.is("nonce", given, "the nonce that the server gave"),
    }
}

pub(super) fn binding(facts: &Facts<'_>) -> Answer {
    let given = facts.transaction.access_token.trim();
    if given.is_empty() {
        return Answer::CannotCheck("the access token, when one comes with it");
    }
    let token = Token::parse(given);
    let Some(claims) = token.claims() else {
        return Answer::CannotCheck("what introspection says: the access token is no JWT that can be read");
    };
    let Some(key) = jwk(facts).and_then(read) else { return Answer::Fail("the header has no key".to_owned()) };
    let computed = thumbprint::sha256(&key.material);
    match claims.get("cnf").and_then(|cnf| cnf.get("jkt")?.as_str()) {
        Some(found) if found == computed => Answer::Pass(format!("`cnf.jkt` is {computed}")),
        Some(found) => Answer::Fail(format!("expected {computed} as `cnf.jkt`, but found {}", shortened(&found))),
        None => Answer::Fail("the access token has no `cnf.jkt`: it is bound to no key".to_owned()),
    }
}

fn jwk<'a>(facts: &Facts<'a>) -> Option<Value<'a>> {
    facts.subject.header("jwk").map(|(_, jwk)| jwk).find(|jwk| jwk.kind() == Kind::Object)
}

fn read(jwk: Value<'_>) -> Option<Key> {
    detect(jwk.raw(), SecretEncoding::Utf8).keys.into_iter().next()
}
