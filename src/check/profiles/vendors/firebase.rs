//! ID tokens of Firebase Authentication.

use super::{EXPIRY, SIGNATURE, SIGNED};
use crate::check::kind::TokenKind;
use crate::check::profiles::facts::shortened;
use crate::check::profiles::{Answer, Clause, Facts, Level, Profile};

/// Where its owner says what to check.
const SOURCE: &str = "Firebase documentation, verify ID tokens";

pub(super) static PROFILE: Profile = Profile {
    id: "firebase",
    title: "Firebase Authentication, ID token",
    kind: TokenKind::IdToken,
    clauses: &[
        SIGNED,
        Clause { id: "algorithm", asks: "`alg` is RS256", level: Level::Must, source: SOURCE, check: algorithm },
        SIGNATURE,
        EXPIRY,
        Clause {
            id: "project",
            asks: "`aud` is the project that `iss` ends with",
            level: Level::Must,
            source: SOURCE,
            check: project,
        },
        Clause {
            id: "project-expected",
            asks: "`aud` is your project",
            level: Level::Must,
            source: SOURCE,
            check: |facts| facts.audience_is_expected(),
        },
        Clause { id: "user", asks: "`sub` is there, and not empty", level: Level::Must, source: SOURCE, check: user },
        Clause {
            id: "authentication-time",
            asks: "`auth_time` is past",
            level: Level::Must,
            source: SOURCE,
            check: |facts| facts.is_past("auth_time"),
        },
    ],
};

fn algorithm(facts: &Facts<'_>) -> Answer {
    match facts.subject.alg() {
        alg if alg == "RS256" => Answer::Pass("it is".to_owned()),
        alg => Answer::Fail(format!("found {}", shortened(&alg))),
    }
}

fn project(facts: &Facts<'_>) -> Answer {
    let issuer = facts.subject.text_claim("iss").unwrap_or_default();
    let project = issuer.rsplit('/').next().unwrap_or_default();
    facts.is("aud", project, "an `iss` that ends with the project")
}

fn user(facts: &Facts<'_>) -> Answer {
    match facts.subject.text_claim("sub") {
        Some(sub) if !sub.is_empty() => Answer::Pass(format!("`sub` is {}", shortened(&sub))),
        _ => Answer::Fail("it is missing, empty, or no string".to_owned()),
    }
}
