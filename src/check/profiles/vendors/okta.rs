//! Access tokens of Okta.

use super::{ACCESS, AUDIENCE, EXPIRY, ISSUER, SIGNATURE, SIGNED};
use crate::check::profiles::{Clause, Level, Profile};
use crate::jose::encoding::json::Kind;

/// Where its owner says what to check.
const SOURCE: &str = "Okta documentation, validate access tokens";

pub(super) static PROFILE: Profile = Profile {
    id: "okta",
    title: "Okta, access token",
    kind: ACCESS,
    clauses: &[
        SIGNED,
        SIGNATURE,
        ISSUER,
        AUDIENCE,
        EXPIRY,
        Clause {
            id: "client",
            asks: "`cid` names the client",
            level: Level::Must,
            source: SOURCE,
            check: |facts| facts.has_kind("cid", Kind::String),
        },
        Clause {
            id: "scopes",
            asks: "`scp` is a list of scopes",
            level: Level::Must,
            source: SOURCE,
            check: |facts| facts.has_kind("scp", Kind::Array),
        },
    ],
};
