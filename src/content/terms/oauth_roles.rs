//! OAuth: who takes part, and who may keep a secret.

use super::oauth_grants::{CODE_FLOW, PKCE, PRIVATE_KEY_JWT};
use super::oauth_openid::{BFF, USERINFO};
use super::oauth_tokens::{ACCESS_TOKEN, ID_TOKEN, INTROSPECTION, JWT_ACCESS_TOKEN};
use super::web_platform::UNAUTHORIZED_OR_FORBIDDEN;
use super::{Area, Term, blank};
use crate::content::sources::oauth::{RFC_6749, RFC_8414, RFC_9068};
use crate::content::sources::openid::{OIDC_CORE, OIDC_DISCOVERY};
use crate::content::sources::security::{ASVS, OWASP_OAUTH};

const TERM: Term = blank(Area::OAuth);

/// Authentication and authorization.
pub static AUTHENTICATION: Term = Term {
    id: "authentication-vs-authorization",
    names: &["Authentication and authorization", "AuthN and AuthZ"],
    short: "Authentication answers who you are, authorization what you may do. A JWT can carry either answer, and says which by its kind.",
    see: &[&ID_TOKEN, &ACCESS_TOKEN, &UNAUTHORIZED_OR_FORBIDDEN],
    cites: &[OWASP_OAUTH.whole(), OIDC_CORE.at("1")],
    ..TERM
};

/// Authorization server.
pub static AUTHORIZATION_SERVER: Term = Term {
    id: "authorization-server",
    names: &["Authorization server", "OpenID provider", "OP", "issuer"],
    short: "The server that logs users in and issues tokens. Its name stands in `iss`, and its keys verify what it issued.",
    see: &[&RESOURCE_SERVER, &CLIENT, &DISCOVERY],
    not: &[(&RESOURCE_SERVER, "that one accepts tokens and issues none.")],
    cites: &[RFC_6749.at("1.1"), OIDC_CORE.at("1.2")],
    ..TERM
};

/// Resource server.
pub static RESOURCE_SERVER: Term = Term {
    id: "resource-server",
    names: &["Resource server", "API"],
    short: "The API that accepts access tokens. It decides from the token alone, or asks the issuer about it.",
    see: &[&ACCESS_TOKEN, &INTROSPECTION, &JWT_ACCESS_TOKEN],
    not: &[(&CLIENT, "that one sends the token; to be both, a service needs two names.")],
    cites: &[RFC_6749.at("1.1"), RFC_9068.at("4")],
    ..TERM
};

/// Client.
pub static CLIENT: Term = Term {
    id: "oauth-client",
    names: &["Client", "Relying party", "RP"],
    short: "The application that asks for tokens, on behalf of a user or of itself. OpenID Connect calls it the relying party.",
    see: &[&PUBLIC_CLIENT, &AUTHORIZATION_SERVER, &ID_TOKEN],
    cites: &[RFC_6749.at("1.1"), OIDC_CORE.at("1.2")],
    ..TERM
};

/// Public and confidential clients.
pub static PUBLIC_CLIENT: Term = Term {
    id: "public-client",
    names: &["Public client", "Confidential client"],
    short: "A public client runs where others can read it, so it cannot keep a secret. A confidential one runs on a server and can.",
    long: &[
        "The question is where the code runs, not how well it is written. Everything inside a web page, a mobile app or a desktop program can be read by whoever has the device. A secret shipped with it is a secret of everybody who downloaded it, and minifying or encrypting the program only delays that.",
        "A public client therefore names itself with [[claim:client_id]] and proves nothing by it. What protects its users is [[term:pkce]], an exact redirect address, and refresh tokens that are rotated or bound to a key. A confidential client proves its name at the token endpoint, with a secret or better with [[term:private-key-jwt]], and the server may grant it more.",
        "An application in the browser becomes a confidential client when a server of yours does the talking: that is what a [[term:bff]] is for. Nothing in the page changes its kind.",
    ],
    example: Some((
        "The same request to the token endpoint, first from a public, then from a confidential client",
        "POST /token HTTP/1.1\nHost: issuer.example\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&code=c0d3-7Hq2&client_id=spa&code_verifier=uW3nR8xKq0...\n\nPOST /token HTTP/1.1\nHost: issuer.example\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&code=c0d3-7Hq2&code_verifier=uW3nR8xKq0...\n&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer\n&client_assertion=eyJhbGciOiJFUzI1NiJ9...",
    )),
    see: &[&PKCE, &PRIVATE_KEY_JWT, &BFF],
    cites: &[RFC_6749.at("2.1")],
    ..TERM
};

/// Discovery document.
pub static DISCOVERY: Term = Term {
    id: "discovery-document",
    names: &["Discovery document", "Authorization server metadata"],
    short: "The issuer's own description as JSON: its endpoints, its algorithms, and `jwks_uri`, where its keys are.",
    long: &[
        "You configure one thing, the name of the issuer, and read the rest from there. OpenID Connect appends `/.well-known/openid-configuration` to the issuer; RFC 8414 puts `/.well-known/oauth-authorization-server` between host and path. Many providers serve both.",
        "Compare before you believe: the member `issuer` in the document must be character for character the issuer you asked for, with or without its last slash. The same text must then stand in [[claim:iss]] of every token. A document that names another issuer is how one provider is made to speak for another.",
        "Fetch it over https from an address that you configured, never from one that a token names. Keep it for hours, not for ever: endpoints move, and `jwks_uri` leads to the keys that rotate. The list of signing algorithms in it says what the provider can do. It is no replacement for your own allowlist, which says what you accept.",
    ],
    example: Some((
        "The members that a verifier reads",
        "GET /.well-known/openid-configuration HTTP/1.1\nHost: issuer.example\n\n{\n  \"issuer\": \"https://issuer.example\",\n  \"authorization_endpoint\": \"https://issuer.example/authorize\",\n  \"token_endpoint\": \"https://issuer.example/token\",\n  \"jwks_uri\": \"https://issuer.example/keys\",\n  \"id_token_signing_alg_values_supported\": [\"RS256\", \"ES256\"]\n}",
    )),
    see: &[&AUTHORIZATION_SERVER, &CODE_FLOW, &USERINFO],
    cites: &[RFC_8414.at("2, 3, 3.3"), OIDC_DISCOVERY.at("4"), ASVS.at("10.5.3")],
    ..TERM
};

/// Resource owner.
pub static RESOURCE_OWNER: Term = Term {
    id: "resource-owner",
    names: &["Resource owner", "User"],
    short: "Whoever owns what the API guards, mostly a person. Their consent is what an access token stands for.",
    see: &[&CLIENT, &ACCESS_TOKEN, &AUTHENTICATION],

    cites: &[RFC_6749.at("1.1")],
    ..TERM
};

pub(super) const TERMS: &[&Term] =
    &[&AUTHENTICATION, &AUTHORIZATION_SERVER, &RESOURCE_SERVER, &CLIENT, &PUBLIC_CLIENT, &DISCOVERY, &RESOURCE_OWNER];
