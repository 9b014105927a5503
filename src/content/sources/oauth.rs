//! OAuth and what is built on it.

use super::{Source, Standing, rfc};

/// OAuth 2.0.
pub static RFC_6749: Source =
    rfc("RFC 6749", "The OAuth 2.0 Authorization Framework", "https://www.rfc-editor.org/rfc/rfc6749", "2012-10");
/// Bearer tokens.
pub static RFC_6750: Source =
    rfc("RFC 6750", "OAuth 2.0: Bearer Token Usage", "https://www.rfc-editor.org/rfc/rfc6750", "2012-10");
/// Token revocation.
pub static RFC_7009: Source =
    rfc("RFC 7009", "OAuth 2.0 Token Revocation", "https://www.rfc-editor.org/rfc/rfc7009", "2013-08");
/// SAML assertions as grants.
pub static RFC_7522: Source = rfc(
    "RFC 7522",
    "SAML 2.0 Profile for OAuth 2.0 Client Authentication and Authorization Grants",
    "https://www.rfc-editor.org/rfc/rfc7522",
    "2015-05",
);
/// JWT assertions.
pub static RFC_7523: Source = rfc(
    "RFC 7523",
    "JWT Profile for OAuth 2.0 Client Authentication and Authorization Grants",
    "https://www.rfc-editor.org/rfc/rfc7523",
    "2015-05",
);
/// PKCE.
pub static RFC_7636: Source = rfc(
    "RFC 7636",
    "Proof Key for Code Exchange by OAuth Public Clients",
    "https://www.rfc-editor.org/rfc/rfc7636",
    "2015-09",
);
/// Introspection.
pub static RFC_7662: Source =
    rfc("RFC 7662", "OAuth 2.0 Token Introspection", "https://www.rfc-editor.org/rfc/rfc7662", "2015-10");
/// Native apps.
pub static RFC_8252: Source =
    rfc("RFC 8252", "OAuth 2.0 for Native Apps", "https://www.rfc-editor.org/rfc/rfc8252", "2017-10");

/// Server metadata.
pub static RFC_8414: Source =
    rfc("RFC 8414", "OAuth 2.0 Authorization Server Metadata", "https://www.rfc-editor.org/rfc/rfc8414", "2018-06");
/// Token exchange.
pub static RFC_8693: Source =
    rfc("RFC 8693", "OAuth 2.0 Token Exchange", "https://www.rfc-editor.org/rfc/rfc8693", "2020-01");
/// Mutual TLS.
pub static RFC_8705: Source = rfc(
    "RFC 8705",
    "OAuth 2.0 Mutual-TLS Client Authentication and Certificate-Bound Access Tokens",
    "https://www.rfc-editor.org/rfc/rfc8705",
    "2020-02",
);
/// JWT access tokens.
pub static RFC_9068: Source =
    rfc("RFC 9068", "JWT Profile for OAuth 2.0 Access Tokens", "https://www.rfc-editor.org/rfc/rfc9068", "2021-10");
/// Signed requests.
pub static RFC_9101: Source =
    rfc("RFC 9101", "JWT-Secured Authorization Request (JAR)", "https://www.rfc-editor.org/rfc/rfc9101", "2021-08");
/// Pushed requests.
pub static RFC_9126: Source =
    rfc("RFC 9126", "OAuth 2.0 Pushed Authorization Requests", "https://www.rfc-editor.org/rfc/rfc9126", "2021-09");
/// DPoP.
pub static RFC_9449: Source = rfc(
    "RFC 9449",
    "OAuth 2.0 Demonstrating Proof of Possession (DPoP)",
    "https://www.rfc-editor.org/rfc/rfc9449",
    "2023-09",
);
/// Security best practice.
pub static RFC_9700: Source = rfc(
    "RFC 9700",
    "Best Current Practice for OAuth 2.0 Security",
    "https://www.rfc-editor.org/rfc/rfc9700",
    "2025-01",
);
/// Browser-based applications.
pub static RFC_10017: Source =
    rfc("RFC 10017", "OAuth 2.0 for Browser-Based Applications", "https://www.rfc-editor.org/rfc/rfc10017", "2026-08");
/// OAuth 2.1.
pub static OAUTH_2_1: Source = Source {
    short: "OAuth 2.1",
    title: "The OAuth 2.1 Authorization Framework",
    url: "https://datatracker.ietf.org/doc/draft-ietf-oauth-v2-1/",
    date: "2026-05",
    standing: Standing::Draft,
};
/// Token status list.
pub static STATUS_LIST: Source = Source {
    short: "Token Status List",
    title: "Token Status List, draft-ietf-oauth-status-list-21",
    url: "https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/",
    date: "2026-07",
    standing: Standing::Approved,
};

pub(super) const ALL: &[&Source] = &[
    &RFC_6749,
    &RFC_6750,
    &RFC_7009,
    &RFC_7522,
    &RFC_7523,
    &RFC_7636,
    &RFC_7662,
    &RFC_8252,
    &RFC_8414,
    &RFC_8693,
    &RFC_8705,
    &RFC_9068,
    &RFC_9101,
    &RFC_9126,
    &RFC_9449,
    &RFC_9700,
    &RFC_10017,
    &OAUTH_2_1,
    &STATUS_LIST,
];
