//! Key binding JWTs (RFC 9901 4.3).

use super::facts::shortened;
use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::encoding::json::Kind;
use crate::jose::jws::{self, Expectation, Outcome};
use crate::jose::key::Material;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::sd_jwt::{present, process_token};
use crate::jose::token::Token;

/// The greatest age that is not remarked upon when nobody says another, in seconds.
const FRESH: i64 = 300;

/// What to give for the clauses about the presentation.
const PRESENTATION: &str = "the SD-JWT that it comes with";

pub(super) static PROFILE: Profile = Profile {
    id: "key-binding",
    title: "RFC 9901, key binding JWT",
    kind: TokenKind::KeyBinding,
    clauses: &[
        Clause {
            id: "type",
            asks: "`typ` is kb+jwt",
            level: Level::Must,
            source: "RFC 9901 4.3",
            check: |facts| facts.typ_is(&["kb+jwt"]),
        },
        Clause {
            id: "signed",
            asks: "it is signed",
            level: Level::Must,
            source: "RFC 9901 4.3",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "required-claims",
            asks: "`iat`, `aud`, `nonce` and `sd_hash` are there",
            level: Level::Must,
            source: "RFC 9901 4.3",
            check: |facts| facts.has_all(&["iat", "aud", "nonce", "sd_hash"]),
        },
        Clause {
            id: "one-audience",
            asks: "`aud` is one string",
            level: Level::Must,
            source: "RFC 9901 4.3",
            check: |facts| facts.has_kind("aud", Kind::String),
        },
        Clause {
            id: "audience",
            asks: "`aud` is the verifier",
            level: Level::Must,
            source: "RFC 9901 7.3",
            check: audience,
        },
        Clause {
            id: "nonce",
            asks: "`nonce` is the one that the verifier sent",
            level: Level::Must,
            source: "RFC 9901 7.3",
            check: nonce,
        },
        Clause {
            id: "issued-at",
            asks: "`iat` is a short while ago",
            level: Level::Must,
            source: "RFC 9901 7.3",
            check: issued_at,
        },
        Clause {
            id: "hash-form",
            asks: "`sd_hash` is a hash in base64url",
            level: Level::Must,
            source: "RFC 9901 4.3.1",
            check: |facts| facts.is_digest("sd_hash"),
        },
        Clause {
            id: "hash",
            asks: "`sd_hash` is the hash of the presentation up to its last tilde",
            level: Level::Must,
            source: "RFC 9901 4.3.1",
            check: hash,
        },
        Clause {
            id: "signature",
            asks: "the signature holds under the key that the issuer named in `cnf`",
            level: Level::Must,
            source: "RFC 9901 7.3",
            check: signature,
        },
    ],
};

fn audience(facts: &Facts<'_>) -> Answer {
    match &facts.subject.policy.key_binding_audience {
        Some(expected) => facts.is("aud", expected, "the audience of the request"),
        None => facts.audience_is_expected(),
    }
}

fn nonce(facts: &Facts<'_>) -> Answer {
    let of_policy = facts.subject.policy.key_binding_nonce.as_deref().unwrap_or_default();
    let sent = if facts.transaction.nonce.is_empty() { of_policy } else { &facts.transaction.nonce };
    match facts.has_kind("nonce", Kind::String) {
        Answer::Pass(_) => facts.is("nonce", sent, "the nonce that was sent"),
        answer => answer,
    }
}

fn issued_at(facts: &Facts<'_>) -> Answer {
    match facts.subject.policy.key_binding_max_age {
        None => facts.is_recent("iat", FRESH),
        Some(most) => match facts.is_recent("iat", most) {
            Answer::Warn(old) => Answer::Fail(old),
            answer => answer,
        },
    }
}

fn hash(facts: &Facts<'_>) -> Answer {
    let Some(token) = presentation(facts) else { return Answer::CannotCheck(PRESENTATION) };
    match process_token(&token, &[]).hash {
        Some(hash) => facts.is("sd_hash", &hash.digest(&present(&token, &[])), PRESENTATION),
        None => Answer::CannotCheck("a hash that is known here: `_sd_alg` names another one"),
    }
}

fn signature(facts: &Facts<'_>) -> Answer {
    let Some(token) = presentation(facts) else { return Answer::CannotCheck(PRESENTATION) };
    let jwk = token.claims().and_then(|claims| claims.get("cnf")?.get("jwk"));
    let Some(jwk) = jwk.filter(|jwk| jwk.kind() == Kind::Object) else {
        return Answer::Fail("the SD-JWT has no `cnf.jwk`: it names no key of its holder".to_owned());
    };
    let mut keys = detect(jwk.raw(), SecretEncoding::Utf8).keys;
    // Everybody who sees the token sees `cnf`: a secret there lets anybody sign.
    keys.retain(|key| !matches!(key.material, Material::Oct(_)));
    match jws::verify(facts.subject.token, 0, &keys, Expectation::default()) {
        Outcome::Verified { .. } => Answer::Pass("the holder signed it".to_owned()),
        _ => Answer::Fail(format!("it does not hold under {}", shortened(jwk.raw()))),
    }
}

fn presentation(facts: &Facts<'_>) -> Option<Token> {
    let text = facts.transaction.presentation.trim();
    text.contains('~').then(|| Token::parse(text))
}
