//! Access tokens of Auth0 in its own dialect.

use super::{ACCESS, AUDIENCE, EXPIRY, ISSUER, SIGNATURE, SIGNED};
use crate::check::profiles::{Clause, Level, Profile};
use crate::jose::encoding::json::Kind;

pub(super) static PROFILE: Profile = Profile {
    id: "auth0",
    title: "Auth0, access token",
    kind: ACCESS,
    clauses: &[
        SIGNED,
        SIGNATURE,
        ISSUER,
        AUDIENCE,
        EXPIRY,
        Clause {
            id: "client",
            asks: "`azp` names the client",
            level: Level::Advice,
            source: "Auth0 documentation, access tokens",
            check: |facts| facts.has("azp"),
        },
        Clause {
            id: "permissions",
            asks: "`permissions`, if it is there, is a list",
            level: Level::Advice,
            source: "Auth0 documentation, access tokens",
            check: |facts| facts.is_kind("permissions", Kind::Array),
        },
    ],
};
