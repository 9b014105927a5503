//! The clauses of ID tokens that no other profile has.

use crate::check::profiles::facts::shortened;
use crate::check::profiles::{Answer, Facts};
use crate::jose::alg::facts::Family;
use crate::jose::encoding::json::Kind;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::thumbprint;

/// The issuer of tokens that a wallet of the user makes (OpenID Connect Core 7).
const SELF_ISSUED: &str = "https://self-issued.me";

pub(super) fn issuer_address(facts: &Facts<'_>) -> Answer {
    let Some(issuer) = facts.subject.text_claim("iss") else {
        return Answer::Fail("there is no `iss`, or it is no string".to_owned());
    };
    let seen = shortened(&issuer);
    let scheme = issuer.get(..8).unwrap_or_default();
    match () {
        () if !scheme.eq_ignore_ascii_case("https://") => {
            Answer::Fail(format!("expected an address with https, but found {seen}"))
        }
        () if issuer.contains(['?', '#']) => Answer::Fail(format!("it has a query or a fragment: {seen}")),
        () => Answer::Pass(format!("`iss` is {seen}")),
    }
}

pub(super) fn subject(facts: &Facts<'_>) -> Answer {
    match facts.subject.text_claim("sub") {
        None => Answer::Fail("there is no `sub`, or it is no string".to_owned()),
        Some(sub) if !sub.is_ascii() => {
            Answer::Fail(format!("it has other characters than ASCII: {}", shortened(&sub)))
        }
        Some(sub) if sub.len() > 255 => Answer::Fail(format!("it has {} characters", sub.len())),
        Some(sub) => Answer::Pass(format!("it has {} characters", sub.len())),
    }
}

pub(super) fn other_audiences(facts: &Facts<'_>) -> Answer {
    let (expected, found) = (&facts.subject.policy.audiences, facts.audiences());
    let others: Vec<String> = found.iter().filter(|one| !expected.contains(one)).cloned().collect();
    match (found.len(), others.as_slice()) {
        (0 | 1, _) => Answer::NotConcerned,
        (_, []) => Answer::Pass("you expect all of them".to_owned()),
        (_, _) if expected.is_empty() => Answer::CannotCheck("the audiences that you trust"),
        (_, others) => Answer::Fail(format!("it is for somebody else, too: {}", shortened(&others.join(", ")))),
    }
}

pub(super) fn authorized_party(facts: &Facts<'_>) -> Answer {
    let clients = &facts.subject.policy.audiences;
    match facts.subject.claim("azp") {
        None => Answer::NotConcerned,
        Some(_) if clients.is_empty() => Answer::CannotCheck("the id of the client, as expected audience"),
        Some(azp) => match azp.as_str() {
            Some(azp) if clients.iter().any(|one| *one == azp) => Answer::Pass(format!("`azp` is {}", shortened(&azp))),
            _ => Answer::Fail(format!("expected {}, but found {}", clients.join(" or "), shortened(azp.raw()))),
        },
    }
}

pub(super) fn encryption(facts: &Facts<'_>) -> Answer {
    if !facts.subject.token.is_encrypted() {
        return Answer::NotConcerned;
    }
    let Some(content) = facts.subject.plaintext else { return Answer::CannotCheck("the key to decrypt it with") };
    match content.document.text().trim().matches('.').count() {
        2 if content.document.object().is_none() => Answer::Pass("a signed token is inside".to_owned()),
        _ => Answer::Fail("it was encrypted without having been signed".to_owned()),
    }
}

pub(super) fn algorithm(facts: &Facts<'_>) -> Answer {
    let alg = facts.subject.alg();
    match &facts.subject.policy.algorithms {
        Some(allowed) if allowed.iter().any(|one| *one == alg) => Answer::Pass(format!("`alg` is {alg}")),
        Some(allowed) => Answer::Fail(format!("expected {}, but found {}", allowed.join(" or "), shortened(&alg))),
        None if alg == "RS256" => Answer::Pass("`alg` is RS256".to_owned()),
        None => Answer::CannotCheck("the algorithm that the client registered, as accepted algorithm"),
    }
}

pub(super) fn secret_of_one(facts: &Facts<'_>) -> Answer {
    match (facts.family(), facts.audiences().len()) {
        (Some(Family::Hmac), 0 | 1) => Answer::Pass("it has one audience".to_owned()),
        (Some(Family::Hmac), count) => Answer::Fail(format!("it has {count} audiences")),
        _ => Answer::NotConcerned,
    }
}

pub(super) fn nonce(facts: &Facts<'_>) -> Answer {
    let sent = &facts.transaction.nonce;
    match facts.subject.claim("nonce") {
        None if sent.is_empty() => Answer::NotConcerned,
        _ => facts.is("nonce", sent, "the nonce that was sent"),
    }
}

pub(super) fn authentication_class(facts: &Facts<'_>) -> Answer {
    let mut asked = facts.transaction.acr_values.split_whitespace().peekable();
    match (facts.subject.claim("acr"), asked.peek()) {
        (None, None) => Answer::NotConcerned,
        (None, Some(_)) => Answer::Fail("there is no `acr`".to_owned()),
        (Some(_), None) => Answer::CannotCheck("the classes that were asked for"),
        (Some(acr), Some(_)) => match acr.as_str() {
            Some(acr) if asked.any(|one| one == acr) => Answer::Pass(format!("`acr` is {}", shortened(&acr))),
            _ => Answer::Fail(format!(
                "expected {}, but found {}",
                facts.transaction.acr_values.trim(),
                shortened(acr.raw())
            )),
        },
    }
}

pub(super) fn authentication_age(facts: &Facts<'_>) -> Answer {
    let Some(most) = facts.transaction.max_age else {
        return facts.is_kind("auth_time", Kind::Number);
    };
    match facts.is_recent("auth_time", most) {
        // Who asked for an age is to ask the user again.
        Answer::Warn(old) => Answer::Fail(old),
        answer => answer,
    }
}

pub(super) fn no_null(facts: &Facts<'_>) -> Answer {
    let members = facts.subject.claims().into_iter().flat_map(|claims| claims.members());
    let null: Vec<String> =
        members.filter(|one| one.value.kind() == Kind::Null).map(|one| one.name.into_owned()).collect();
    match null.as_slice() {
        [] => Answer::Pass("no claim is null".to_owned()),
        null => Answer::Fail(format!("null: {}", shortened(&null.join(", ")))),
    }
}

pub(super) fn self_issued(facts: &Facts<'_>) -> Answer {
    if facts.subject.text_claim("iss").as_deref() != Some(SELF_ISSUED) {
        return Answer::NotConcerned;
    }
    let Some(jwk) = facts.subject.claim("sub_jwk").filter(|jwk| jwk.kind() == Kind::Object) else {
        return Answer::Fail("there is no `sub_jwk`, or it is no object".to_owned());
    };
    let keys = detect(jwk.raw(), SecretEncoding::Utf8).keys;
    let Some(key) = keys.first() else { return Answer::Fail("`sub_jwk` is no key".to_owned()) };
    match facts.is("sub", &thumbprint::sha256(&key.material), "") {
        Answer::Pass(_) if facts.subject.claim("nonce").is_none() => Answer::Fail("there is no `nonce`".to_owned()),
        answer => answer,
    }
}
