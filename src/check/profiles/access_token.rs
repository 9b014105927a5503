//! Access tokens as RFC 9068 has them.

use super::facts::shortened;
use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::encoding::json::Kind;

pub(super) static PROFILE: Profile = Profile {
    id: "rfc9068-access-token",
    title: "RFC 9068, JWT access token",
    kind: TokenKind::AccessToken,
    clauses: &[
        Clause {
            id: "type",
            asks: "`typ` is at+jwt",
            level: Level::Must,
            source: "RFC 9068 2.1",
            check: |facts| facts.typ_is(&["at+jwt"]),
        },
        Clause {
            id: "signed",
            asks: "it is signed",
            level: Level::Must,
            source: "RFC 9068 2.1",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "asymmetric",
            asks: "the signature is one that a public key verifies",
            level: Level::Should,
            source: "RFC 9068 2.1",
            check: |facts| facts.is_asymmetric(),
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of the authorization server",
            level: Level::Must,
            source: "RFC 9068 4",
            check: |facts| facts.is_verified(),
        },
        Clause {
            id: "required-claims",
            asks: "`iss`, `exp`, `aud`, `sub`, `client_id`, `iat` and `jti` are there",
            level: Level::Must,
            source: "RFC 9068 2.2",
            check: |facts| facts.has_all(&["iss", "exp", "aud", "sub", "client_id", "iat", "jti"]),
        },
        Clause {
            id: "issuer",
            asks: "`iss` is exactly the issuer that the resource server trusts",
            level: Level::Must,
            source: "RFC 9068 4",
            check: |facts| facts.issuer_is_expected(),
        },
        Clause {
            id: "audience",
            asks: "`aud` has the resource server",
            level: Level::Must,
            source: "RFC 9068 4",
            check: |facts| facts.audience_is_expected(),
        },
        Clause {
            id: "expiry",
            asks: "`exp` is to come",
            level: Level::Must,
            source: "RFC 9068 4",
            check: |facts| facts.is_not_expired(),
        },
        Clause {
            id: "scope",
            asks: "`scope` is one string with a space between the names",
            level: Level::Should,
            source: "RFC 9068 2.2.3",
            check: scope,
        },
        Clause {
            id: "authorization-claims",
            asks: "`roles`, `groups` and `entitlements` are lists",
            level: Level::Should,
            source: "RFC 9068 2.2.3.1",
            check: authorization_claims,
        },
        Clause {
            id: "subject-no-client",
            asks: "`sub` is no id of a client, unless the client speaks for itself",
            level: Level::Advice,
            source: "RFC 9068 5",
            check: subject_no_client,
        },
        Clause {
            id: "no-id-token",
            asks: "it has no `nonce` and no `at_hash`: else it could be taken for an ID token",
            level: Level::Advice,
            source: "RFC 8725 2.8",
            check: |facts| facts.has_none(&["nonce", "at_hash"]),
        },
        Clause {
            id: "binding",
            asks: "`cnf` names the key or the certificate that the token is bound to, by its SHA-256 thumbprint",
            level: Level::Must,
            source: "RFC 9449 6.1",
            check: binding,
        },
    ],
};

fn scope(facts: &Facts<'_>) -> Answer {
    match facts.is_kind("scope", Kind::String) {
        Answer::Pass(_) if facts.subject.text_claim("scope").is_some_and(|scope| scope.contains(',')) => {
            Answer::Warn("the names in `scope` have commas between them, or in them".to_owned())
        }
        answer => answer,
    }
}

fn authorization_claims(facts: &Facts<'_>) -> Answer {
    let answers = ["roles", "groups", "entitlements"].map(|name| facts.is_kind(name, Kind::Array));
    let mut told = Answer::NotConcerned;
    for answer in answers {
        match answer {
            Answer::Fail(why) => return Answer::Fail(why),
            Answer::NotConcerned => {}
            answer => told = answer,
        }
    }
    told
}

fn subject_no_client(facts: &Facts<'_>) -> Answer {
    match (facts.subject.text_claim("sub"), facts.subject.text_claim("client_id")) {
        (Some(sub), Some(client)) if sub == client => {
            Answer::Warn(format!("both are {}: no user is behind it", shortened(&sub)))
        }
        (Some(_), Some(_)) => Answer::Pass("`sub` and `client_id` are not the same".to_owned()),
        _ => Answer::NotConcerned,
    }
}

fn binding(facts: &Facts<'_>) -> Answer {
    let Some(confirmation) = facts.subject.claim("cnf") else { return Answer::NotConcerned };
    let thumbprint = ["jkt", "x5t#S256"].into_iter().find_map(|name| Some((name, confirmation.get(name)?)));
    let Some((name, value)) = thumbprint else {
        return Answer::Warn("`cnf` has neither `jkt` (DPoP) nor `x5t#S256` (a certificate)".to_owned());
    };
    let decoded = value.as_str().map(|text| crate::jose::encoding::base64url::decode(&text));
    match decoded {
        Some(decoded) if decoded.flaws.is_empty() && decoded.bytes.len() == 32 => {
            Answer::Pass(format!("`cnf.{name}` is {}", shortened(value.raw())))
        }
        _ => Answer::Fail(format!("expected a thumbprint as `cnf.{name}`, but found {}", shortened(value.raw()))),
    }
}
