//! SD-JWT verifiable credentials (draft-ietf-oauth-sd-jwt-vc-19).

use super::facts::shortened;
use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::encoding::json::Kind;

pub(super) static PROFILE: Profile = Profile {
    id: "sd-jwt-vc",
    title: "SD-JWT VC draft 19, verifiable credential",
    kind: TokenKind::SdJwtVc,
    clauses: &[
        Clause {
            id: "type",
            asks: "`typ` is dc+sd-jwt",
            level: Level::Must,
            source: "SD-JWT VC 2.2.1",
            check: credential_type,
        },
        Clause {
            id: "signed",
            asks: "it is signed",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of the issuer",
            level: Level::Must,
            source: "SD-JWT VC 2.4",
            check: |facts| facts.is_verified(),
        },
        Clause {
            id: "issuer-key",
            asks: "`iss` with https, or a certificate in `x5c`, leads to the key of the issuer",
            level: Level::Must,
            source: "SD-JWT VC 2.5",
            check: issuer_key,
        },
        Clause {
            id: "credential",
            asks: "`vct` says which credential it is, by a string",
            level: Level::Must,
            source: "SD-JWT VC 2.2.2.1",
            check: |facts| facts.has_kind("vct", Kind::String),
        },
        Clause {
            id: "credential-name",
            asks: "`vct` is a name that nobody else takes: a URI",
            level: Level::Must,
            source: "SD-JWT VC 2.2.2.1",
            check: credential_name,
        },
        Clause {
            id: "other-names",
            asks: "`aka_vcts`, if it is there, is a list of other names, and not empty",
            level: Level::Must,
            source: "SD-JWT VC 2.2.2.2",
            check: other_names,
        },
        Clause {
            id: "disclosures",
            asks: "the disclosures keep to RFC 9901",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.has_no_fault(|_| true, "they do"),
        },
        Clause {
            id: "critical-claims",
            asks: "`iss`, `nbf`, `exp`, `cnf`, `vct`, `vct#integrity`, `aka_vcts` and `status` are not disclosed selectively",
            level: Level::Must,
            source: "SD-JWT VC 2.2.2.3",
            check: |facts| {
                facts.discloses_none(&["iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "aka_vcts", "status"])
            },
        },
        Clause {
            id: "expiry",
            asks: "`exp`, if it is there, is to come",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.is_not_expired_if_told(),
        },
        Clause {
            id: "not-before",
            asks: "`nbf`, if it is there, is past",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.is_valid_already(),
        },
        Clause {
            id: "holder-key",
            asks: "`cnf` names the key of the holder when the credential is bound to one",
            level: Level::Must,
            source: "SD-JWT VC 2.2.2.3",
            check: holder_key,
        },
        Clause {
            id: "status",
            asks: "`status`, if it is there, names a status list and a place in it",
            level: Level::Must,
            source: "Token Status List 6.1",
            check: status,
        },
    ],
};

fn credential_type(facts: &Facts<'_>) -> Answer {
    match facts.typ_is(&["dc+sd-jwt"]) {
        // Earlier drafts had it, and W3C has it today for something else.
        Answer::Fail(_) if facts.subject.typ() == "vc+sd-jwt" => {
            Answer::Warn("`typ` is vc+sd-jwt, as in old drafts: it belongs to credentials of W3C now".to_owned())
        }
        answer => answer,
    }
}

fn issuer_key(facts: &Facts<'_>) -> Answer {
    let issuer = facts.subject.text_claim("iss").unwrap_or_default();
    match () {
        () if issuer.starts_with("https://") => Answer::Pass(format!("`iss` is {}", shortened(&issuer))),
        () if facts.subject.header("x5c").next().is_some() => Answer::Pass("the header has `x5c`".to_owned()),
        () => Answer::Fail("there is neither: who signed it cannot be told".to_owned()),
    }
}

fn credential_name(facts: &Facts<'_>) -> Answer {
    match facts.subject.text_claim("vct") {
        None => Answer::NotConcerned,
        Some(name) if name.contains(':') => Answer::Pass(format!("`vct` is {}", shortened(&name))),
        Some(name) => Answer::Warn(format!("{} is no URI: others may use the same name", shortened(&name))),
    }
}

fn other_names(facts: &Facts<'_>) -> Answer {
    let Some(others) = facts.subject.claim("aka_vcts") else { return Answer::NotConcerned };
    let name = facts.subject.text_claim("vct").unwrap_or_default();
    match () {
        () if others.kind() != Kind::Array || others.is_empty() => {
            Answer::Fail(format!("expected a list with names, but found {}", shortened(others.raw())))
        }
        () if others.items().any(|one| one.kind() != Kind::String) => {
            Answer::Fail("something in it is no string".to_owned())
        }
        () if others.items().any(|one| one.as_str().is_some_and(|one| one == name)) => {
            Answer::Fail(format!("it has {}, which is `vct` already", shortened(&name)))
        }
        () => Answer::Pass(format!("it has {} names", others.len())),
    }
}

fn holder_key(facts: &Facts<'_>) -> Answer {
    let is_bound = facts.subject.token.key_binding.is_some() || facts.subject.policy.key_binding_required;
    match facts.subject.claim("cnf") {
        None if is_bound => Answer::Fail("there is no `cnf`".to_owned()),
        None => Answer::NotConcerned,
        Some(cnf) if cnf.get("jwk").is_some_and(|jwk| jwk.kind() == Kind::Object) => {
            Answer::Pass("`cnf` has the key as a JWK".to_owned())
        }
        Some(_) => Answer::Warn("`cnf` has no `jwk`, which is the recommended way".to_owned()),
    }
}

fn status(facts: &Facts<'_>) -> Answer {
    facts.subject.claim("status").map_or(Answer::NotConcerned, |_| facts.names_status())
}
