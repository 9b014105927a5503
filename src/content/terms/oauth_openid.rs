//! OAuth: OpenID Connect, applications in the browser, and what grew on both.

use super::oauth_grants::CODE_FLOW;
use super::oauth_roles::{DISCOVERY, PUBLIC_CLIENT};
use super::oauth_tokens::{ACCESS_TOKEN, DPOP, ID_TOKEN, REFRESH_TOKEN};
use super::web_cookies::HTTP_ONLY;
use super::web_sessions::SERVER_SESSION;
use super::{Area, Term, blank};
use crate::content::sources::jose::{RFC_8417, RFC_9901};
use crate::content::sources::oauth::RFC_10017;
use crate::content::sources::openid::{OIDC_BACK_CHANNEL, OIDC_CORE};
use crate::content::sources::security::ASVS;

const TERM: Term = blank(Area::OAuth);

/// UserInfo.
pub static USERINFO: Term = Term {
    id: "userinfo",
    names: &["UserInfo endpoint"],
    short: "An API of the provider that returns claims about the user for an access token. Its `sub` must match the ID token's.",
    see: &[&ID_TOKEN, &ACCESS_TOKEN, &DISCOVERY],
    cites: &[OIDC_CORE.at("5.3, 5.3.2")],
    ..TERM
};

/// Pairwise subject.
pub static PAIRWISE_SUB: Term = Term {
    id: "pairwise-sub",
    names: &["Pairwise subject identifier"],
    short: "A different `sub` for the same user at each client, so that clients cannot compare notes about whom they serve.",
    see: &[&ID_TOKEN, &USERINFO],
    cites: &[OIDC_CORE.at("8.1")],
    ..TERM
};

/// Logout token.
pub static LOGOUT_TOKEN: Term = Term {
    id: "logout-token",
    names: &["Logout token", "Back-channel logout"],
    short: "A JWT from the provider straight to your server that ends sessions. It has `events`, never `nonce`, and the type `logout+jwt`.",
    long: &[
        "A user logs out at the provider, or is locked out there. The provider posts a logout token to each application where that login was used, from server to server, whether or not a browser is open. The application ends the session that [[claim:sid]] names, or all sessions of [[claim:sub]].",
        "Verify it as you verify an ID token: signature, [[claim:iss]], [[claim:aud]] with your client id, time. Then the differences. The claim [[claim:events]] must have the member for back-channel logout, at least one of `sub` and `sid` must be there, and [[claim:nonce]] must not. That prohibition exists so that a logout token never passes for an ID token, even at an application that forgets to look at the type.",
        "Remember [[claim:jti]] for the short life of the token to refuse repeats. Answer quickly; slow applications hold up the provider's logout. And keep a list of sessions by `sid`: without server-side state there is nothing that this message could end.",
    ],
    example: Some((
        "What arrives",
        "POST /backchannel-logout HTTP/1.1\nHost: shop.example\nContent-Type: application/x-www-form-urlencoded\n\nlogout_token=eyJ0eXAiOiJsb2dvdXQrand0IiwiYWxnIjoiRVMyNTYifQ...\n\n{\"typ\":\"logout+jwt\",\"alg\":\"ES256\",\"kid\":\"2026-11\"}\n{\"iss\":\"https://issuer.example\",\"aud\":\"shop\",\"sid\":\"08a5019c\",\n \"iat\":1795000000,\"exp\":1795000120,\"jti\":\"bWJqr71c\",\n \"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}}",
    )),
    see: &[&SECURITY_EVENT_TOKEN, &SERVER_SESSION, &ID_TOKEN],
    not: &[(&ID_TOKEN, "it starts sessions, carries `nonce` and has no `events`.")],
    cites: &[OIDC_BACK_CHANNEL.at("2.4, 2.5, 2.6"), ASVS.at("10.5.5")],
    ..TERM
};

/// Security event token.
pub static SECURITY_EVENT_TOKEN: Term = Term {
    id: "security-event-token",
    names: &["Security event token", "SET"],
    short: "A JWT that reports that something happened, in the claim `events`. It grants nothing and is no statement about a login.",
    see: &[&LOGOUT_TOKEN, &ID_TOKEN],
    cites: &[RFC_8417.at("2")],
    ..TERM
};

/// Backend for frontend.
pub static BFF: Term = Term {
    id: "bff",
    names: &["BFF", "Backend for frontend"],
    short: "A server of yours holds the tokens and calls the APIs; the browser has only a session cookie that scripts cannot read.",
    long: &[
        "The page never sees a token. Your backend runs the login as a confidential client, keeps access and refresh token in the session on the server, and gives the browser a cookie. Requests of the page go to the backend, which finds the session, attaches the token and forwards them.",
        "RFC 10017 ranks this as the strongest of its three architectures. A script that gets into the page can still send requests while it runs, as the user. It can neither carry a token away nor start a flow of its own to obtain a fresh one, because the code can only be redeemed by the backend with its credentials. When the page closes, so does the attack.",
        "The cookie brings the duties of cookies: the attributes `Secure` and `HttpOnly`, the prefix `__Host-`, `SameSite`, and a defence against forged requests. The proxy forwards only to APIs that you listed. In exchange you run a server, and the tokens' size no longer matters to browsers.",
    ],
    example: Some((
        "One request through the backend",
        "1. page    -> backend   GET /api/orders\n                        Cookie: __Host-SID=q8Zt0W5vN2mYc7Lr1XbGdA\n                        X-Requested-With: shop\n2. backend finds the session, takes its access token, refreshes it if needed\n3. backend -> API       GET /orders\n                        Authorization: Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9...\n4. API     -> backend -> page",
    )),
    see: &[&TOKEN_MEDIATING_BACKEND, &SERVER_SESSION, &HTTP_ONLY, &PUBLIC_CLIENT],
    not: &[(&TOKEN_MEDIATING_BACKEND, "there the page receives the access token and calls the API itself.")],
    cites: &[RFC_10017.at("6.1, 6.1.3, 6.1.4")],
    ..TERM
};

/// Token-mediating backend.
pub static TOKEN_MEDIATING_BACKEND: Term = Term {
    id: "token-mediating-backend",
    names: &["Token-mediating backend"],
    short: "Your backend runs OAuth and keeps the refresh token; the page gets the access token and calls the APIs itself.",
    see: &[&BFF, &REFRESH_TOKEN, &ACCESS_TOKEN, &CODE_FLOW],
    not: &[(&BFF, "there the page gets no token at all.")],
    cites: &[RFC_10017.at("6.2")],
    ..TERM
};

/// SD-JWT.
pub static SD_JWT: Term = Term {
    id: "sd-jwt",
    names: &["SD-JWT", "Selective disclosure"],
    short: "A signed token whose holder decides claim by claim what to reveal: hidden claims stand in it as hashes only.",
    long: &[
        "The issuer takes each claim that shall be optional, adds a random salt, encodes name, value and salt as a disclosure, and puts only the hash of that into the payload, under [[claim:_sd]]. Then it signs once. The holder receives the token with all disclosures behind it, divided by tildes, and when showing it to somebody leaves out those that are nobody's business.",
        "The verifier checks the signature, hashes each disclosure it was given, and finds the hash in the payload. A disclosure without its hash is an error. What was left out stays unknown: the salt keeps anybody from trying all dates of birth.",
        "To stop a verifier from presenting the token elsewhere, the issuer can bind it to a key in [[claim:cnf]]. The holder then appends a short JWT, signed with that key, that names the verifier, a nonce of theirs, and a hash of exactly what is presented. Each showing can still be linked with the others through the issuer's signature; use a fresh copy each time if that matters.",
    ],
    example: Some((
        "The parts of a presentation",
        "<issuer-signed JWT>~<disclosure>~<disclosure>~<key-binding JWT>\n\npayload of the JWT:   {\"iss\":\"https://issuer.example\",\"_sd_alg\":\"sha-256\",\n                       \"_sd\":[\"<hash of the first>\",\"<hash of the second>\",\"<hash of one not shown>\"],\n                       \"cnf\":{\"jwk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"...\",\"y\":\"...\"}}}\na disclosure decoded: [\"mZ3kQ9xV0sWt\",\"family_name\",\"Lovelace\"]",
    )),
    see: &[&DPOP, &PAIRWISE_SUB],
    cites: &[RFC_9901.at("3, 4, 4.3")],
    ..TERM
};

pub(super) const TERMS: &[&Term] =
    &[&USERINFO, &PAIRWISE_SUB, &LOGOUT_TOKEN, &SECURITY_EVENT_TOKEN, &BFF, &TOKEN_MEDIATING_BACKEND, &SD_JWT];
