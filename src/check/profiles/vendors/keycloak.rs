//! Access tokens of Keycloak.

use super::{ACCESS, AUDIENCE, EXPIRY, ISSUER, SIGNATURE, SIGNED};
use crate::check::profiles::{Clause, Level, Profile};

/// Where its owner says what to check.
const SOURCE: &str = "Keycloak documentation, securing applications";

pub(super) static PROFILE: Profile = Profile {
    id: "keycloak",
    title: "Keycloak, access token",
    kind: ACCESS,
    clauses: &[
        SIGNED,
        SIGNATURE,
        ISSUER,
        AUDIENCE,
        EXPIRY,
        Clause {
            id: "kind",
            asks: "the claim `typ` is Bearer: an ID token or a refresh token is none to let somebody in with",
            level: Level::Must,
            source: SOURCE,
            check: |facts| facts.is("typ", "Bearer", ""),
        },
        Clause {
            id: "client",
            asks: "`azp` names the client",
            level: Level::Advice,
            source: SOURCE,
            check: |facts| facts.has("azp"),
        },
    ],
};
