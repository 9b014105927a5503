//! Access tokens of Supabase.

use super::{ACCESS, EXPIRY, ISSUER, SIGNATURE, SIGNED};
use crate::check::profiles::facts::shortened;
use crate::check::profiles::{Answer, Clause, Facts, Level, Profile};

/// Where its owner says what to check.
const SOURCE: &str = "Supabase documentation, JSON Web Tokens";

pub(super) static PROFILE: Profile = Profile {
    id: "supabase",
    title: "Supabase, access token",
    kind: ACCESS,
    clauses: &[
        SIGNED,
        SIGNATURE,
        ISSUER,
        EXPIRY,
        Clause {
            id: "role",
            asks: "`role` is one for users: `service_role` passes by every rule of the database",
            level: Level::Must,
            source: SOURCE,
            check: role,
        },
        Clause {
            id: "known-user",
            asks: "`is_anonymous` is not true: else nobody knows who it is",
            level: Level::Advice,
            source: SOURCE,
            check: known_user,
        },
    ],
};

fn role(facts: &Facts<'_>) -> Answer {
    match facts.subject.text_claim("role") {
        None => Answer::Fail("there is no `role`".to_owned()),
        Some(role) if role == "service_role" => Answer::Warn("it is service_role: never in a browser".to_owned()),
        Some(role) => Answer::Pass(format!("`role` is {}", shortened(&role))),
    }
}

fn known_user(facts: &Facts<'_>) -> Answer {
    match facts.subject.claim("is_anonymous").and_then(|flag| flag.as_bool()) {
        None => Answer::NotConcerned,
        Some(true) => Answer::Fail("the user signed in without a name".to_owned()),
        Some(false) => Answer::Pass("the user has an account".to_owned()),
    }
}
