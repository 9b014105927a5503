//! Access tokens of Microsoft Entra ID, versions 1.0 and 2.0.

use super::{ACCESS, AUDIENCE, EXPIRY, ISSUER, SIGNATURE, SIGNED};
use crate::check::profiles::facts::shortened;
use crate::check::profiles::{Answer, Clause, Facts, Level, Profile};

/// Where its owner says what to check.
const SOURCE: &str = "Microsoft identity platform documentation, access tokens";

pub(super) static PROFILE: Profile = Profile {
    id: "entra",
    title: "Microsoft Entra ID, access token",
    kind: ACCESS,
    clauses: &[
        SIGNED,
        SIGNATURE,
        ISSUER,
        AUDIENCE,
        EXPIRY,
        Clause {
            id: "tenant",
            asks: "`tid` is the tenant that `iss` names",
            level: Level::Must,
            source: SOURCE,
            check: tenant,
        },
        Clause {
            id: "version",
            asks: "`ver` is that of the issuer's address: 2.0 where that ends so, and else 1.0",
            level: Level::Advice,
            source: SOURCE,
            check: version,
        },
        Clause {
            id: "permissions",
            asks: "`scp` or `roles` says what it permits",
            level: Level::Must,
            source: SOURCE,
            check: permissions,
        },
        Clause {
            id: "for-others",
            asks: "the header has no `nonce`: with one it is for Microsoft's own services, and nobody else can check it",
            level: Level::Advice,
            source: SOURCE,
            check: for_others,
        },
    ],
};

fn tenant(facts: &Facts<'_>) -> Answer {
    let issuer = facts.subject.text_claim("iss").unwrap_or_default();
    match facts.subject.text_claim("tid") {
        None => Answer::Fail("there is no `tid`".to_owned()),
        Some(tenant) if issuer.split('/').any(|part| part.eq_ignore_ascii_case(&tenant)) => {
            Answer::Pass(format!("`tid` is {}", shortened(&tenant)))
        }
        Some(tenant) => Answer::Fail(format!("`tid` is {}, but `iss` is {}", shortened(&tenant), shortened(&issuer))),
    }
}

fn version(facts: &Facts<'_>) -> Answer {
    let issuer = facts.subject.text_claim("iss").unwrap_or_default();
    let expected = if issuer.trim_end_matches('/').ends_with("/v2.0") { "2.0" } else { "1.0" };
    facts.is("ver", expected, "")
}

fn permissions(facts: &Facts<'_>) -> Answer {
    match ["scp", "roles"].into_iter().find(|name| facts.subject.claim(name).is_some()) {
        Some(name) => facts.has(name),
        None => Answer::Fail("there is neither `scp` nor `roles`: it permits nothing".to_owned()),
    }
}

fn for_others(facts: &Facts<'_>) -> Answer {
    match facts.subject.header("nonce").next() {
        Some(_) => Answer::Fail("the header has `nonce`".to_owned()),
        None => Answer::Pass("it has none".to_owned()),
    }
}
