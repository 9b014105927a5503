//! Tokens of well-known issuers that keep to a dialect of their own and not to RFC 9068: what their owners ask to be checked.

mod auth0;

mod cognito;

mod entra;

mod firebase;

mod keycloak;

mod okta;

mod supabase;

use super::{Clause, Level, Profile, of_kind};
use crate::check::kind::{Detected, TokenKind};

/// Their profiles, each named like the dialect, or like the service when it has several.
pub static VENDORS: &[&Profile] = &[
    &auth0::PROFILE,
    &cognito::PROFILE,
    &entra::PROFILE,
    &firebase::PROFILE,
    &keycloak::PROFILE,
    &okta::PROFILE,
    &supabase::PROFILE,
];

/// The profile for a token: that of its dialect when it is of the same kind and does not claim to keep to the standard, and else that of
/// the kind.
pub fn of_detected(detected: &Detected) -> Option<&'static Profile> {
    let name = detected.dialect.as_ref().map_or("", |dialect| dialect.name.as_str());
    let is_meant = |profile: &&&Profile| {
        profile.kind == detected.kind && (profile.id == name || profile.id == name.split("-v").next().unwrap_or(name))
    };
    VENDORS.iter().find(is_meant).filter(|_| !detected.is_sure).copied().or_else(|| of_kind(detected.kind))
}

/// The signature, which every issuer makes.
const SIGNED: Clause = Clause {
    id: "signed",
    asks: "it is signed",
    level: Level::Must,
    source: "RFC 8725 3.2",
    check: |facts| facts.is_signed(),
};

const SIGNATURE: Clause = Clause {
    id: "signature",
    asks: "the signature holds under a key of the issuer",
    level: Level::Must,
    source: "RFC 7515 5.2",
    check: |facts| facts.is_verified(),
};

const ISSUER: Clause = Clause {
    id: "issuer",
    asks: "`iss` is exactly the issuer that you trust",
    level: Level::Must,
    source: "RFC 8725 3.8",
    check: |facts| facts.issuer_is_expected(),
};

const AUDIENCE: Clause = Clause {
    id: "audience",
    asks: "`aud` is the service that the token is shown to",
    level: Level::Must,
    source: "RFC 8725 3.9",
    check: |facts| facts.audience_is_expected(),
};

const EXPIRY: Clause = Clause {
    id: "expiry",
    asks: "`exp` is to come",
    level: Level::Must,
    source: "RFC 7519 4.1.4",
    check: |facts| facts.is_not_expired(),
};

/// The kind that most of them are.
const ACCESS: TokenKind = TokenKind::AccessToken;
