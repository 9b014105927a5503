//! Access tokens of Amazon Cognito.

use super::{ACCESS, EXPIRY, ISSUER, SIGNATURE, SIGNED};
use crate::check::profiles::{Answer, Clause, Facts, Level, Profile};

/// Where its owner says what to check.
const SOURCE: &str = "Amazon Cognito documentation, verifying tokens";

pub(super) static PROFILE: Profile = Profile {
    id: "cognito",
    title: "Amazon Cognito, access token",
    kind: ACCESS,
    clauses: &[
        SIGNED,
        SIGNATURE,
        ISSUER,
        EXPIRY,
        Clause {
            id: "token-use",
            asks: "`token_use` is access",
            level: Level::Must,
            source: SOURCE,
            check: |facts| facts.is("token_use", "access", ""),
        },
        Clause {
            id: "client",
            asks: "`client_id` is a client that you serve: there is mostly no `aud`",
            level: Level::Must,
            source: SOURCE,
            check: client,
        },
    ],
};

fn client(facts: &Facts<'_>) -> Answer {
    let expected = &facts.subject.policy.audiences;
    match facts.subject.text_claim("client_id") {
        None => Answer::Fail("there is no `client_id`".to_owned()),
        Some(_) if expected.is_empty() => Answer::CannotCheck("the id of the client, as expected audience"),
        Some(client) if expected.iter().any(|one| *one == client) => Answer::Pass(format!("`client_id` is {client}")),
        Some(client) => Answer::Fail(format!("expected {}, but found {client}", expected.join(" or "))),
    }
}
