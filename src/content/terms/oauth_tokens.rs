//! OAuth: the kinds of tokens, and what binds them.

use super::attacks_operation::EXPOSURE_WINDOW;
use super::attacks_theft::REPLAY;
use super::oauth_grants::CODE_FLOW;
use super::oauth_openid::USERINFO;
use super::oauth_roles::{AUTHENTICATION, AUTHORIZATION_SERVER, RESOURCE_SERVER};
use super::web_platform::AUTHORIZATION_HEADER;
use super::web_sessions::SESSION_ID;
use super::{Area, Term, blank};
use crate::content::sources::oauth::{
    RFC_6749, RFC_6750, RFC_7009, RFC_7662, RFC_8705, RFC_9068, RFC_9449, RFC_9700, RFC_10017,
};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::ASVS;

const TERM: Term = blank(Area::OAuth);

/// Access token.
pub static ACCESS_TOKEN: Term = Term {
    id: "access-token",
    names: &["Access token"],
    short: "The credential an application shows to an API. To the application it is opaque, even when it happens to be a JWT.",
    long: &[
        "An access token says that its bearer may do certain things at a certain API for a short time. The issuer makes it, the API judges it, and the client in between only carries it. What is inside is a matter between issuer and API: RFC 9068 tells clients not to look, because the format may change on any day without notice.",
        "An API that receives one as a JWT checks the signature against the issuer's keys, then [[claim:iss]], [[claim:aud]], [[claim:exp]] and the type, and after that whether [[claim:scope]] allows this very request. An API that receives an opaque one asks the issuer by [[term:introspection]].",
        "Make it short-lived, minutes rather than days, and narrow: one audience, few scopes. Whoever steals it can use it until it ends, unless it is bound to a key. If you want to know who the user is, this is the wrong token.",
    ],
    example: Some((
        "A request with an access token, and the claims in it",
        "GET /orders/17 HTTP/1.1\nHost: api.example\nAuthorization: Bearer eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9...\n\n{\"iss\":\"https://issuer.example\",\"aud\":\"https://api.example\",\"sub\":\"248289761001\",\n \"client_id\":\"shop\",\"scope\":\"orders:read\",\"iat\":1795000000,\"exp\":1795000600,\"jti\":\"6b1f0c9e\"}",
    )),
    see: &[&JWT_ACCESS_TOKEN, &REFRESH_TOKEN, &BEARER_TOKEN, &AUTHORIZATION_HEADER],
    not: &[
        (&ID_TOKEN, "it tells the application about a login, and no API accepts it."),
        (&REFRESH_TOKEN, "it goes to the token endpoint and nowhere else."),
    ],
    cites: &[RFC_6749.at("1.4"), RFC_9068.at("4, 6")],
    ..TERM
};

/// JWT profile of access tokens.
pub static JWT_ACCESS_TOKEN: Term = Term {
    id: "jwt-access-token",
    names: &["JWT access token", "at+jwt"],
    short: "An access token after RFC 9068: `typ` is `at+jwt`, seven claims are required, RS256 is supported, `none` is forbidden.",
    long: &[
        "Before RFC 9068 every provider invented its own access token. The profile fixes the frame: the header says `at+jwt` in [[header:typ]], so that no other JWT passes for one, and the payload has [[claim:iss]], [[claim:exp]], [[claim:aud]], [[claim:sub]], [[claim:client_id]], [[claim:iat]] and [[claim:jti]]. Issuer and API must both support RS256; anything else is agreement.",
        "The API refuses every other `typ`, then checks issuer, audience, signature and time. When no user took part, `sub` is the client itself, so never conclude from `sub` alone that a person is behind the request.",
        "Permissions go into [[claim:scope]]; roles, groups and entitlements have registered names too. Providers are slow to follow: many still write `JWT` or nothing in `typ`, and some leave out `client_id`. Accept that for a named issuer if you must, and compensate with a strict audience.",
    ],
    example: Some((
        "Header and claims",
        "{\"typ\":\"at+jwt\",\"alg\":\"RS256\",\"kid\":\"2026-11\"}\n{\n  \"iss\": \"https://issuer.example\",\n  \"aud\": \"https://api.example\",\n  \"sub\": \"248289761001\",\n  \"client_id\": \"shop\",\n  \"scope\": \"orders:read orders:write\",\n  \"iat\": 1795000000,\n  \"exp\": 1795000600,\n  \"jti\": \"6b1f0c9e\"\n}",
    )),
    see: &[&ACCESS_TOKEN, &RESOURCE_SERVER, &OPAQUE_TOKEN],
    not: &[(&ID_TOKEN, "its audience is the client, and it has no scope.")],
    cites: &[RFC_9068.at("2.1, 2.2, 4")],
    ..TERM
};

/// Refresh token.
pub static REFRESH_TOKEN: Term = Term {
    id: "refresh-token",
    names: &["Refresh token"],
    short: "A long-lived credential for the token endpoint only: it buys new access tokens without asking the user again.",
    long: &[
        "The pair exists so that the token which travels often can be short-lived, and the one which lives long travels seldom. The client sends the refresh token to its issuer and to nobody else. An API never sees it, and an API that accepts one has been confused.",
        "It is mostly a random string, because the issuer looks it up anyway: that is where a login is ended, a device removed, a suspicion acted on. Binding it to the client matters more than its format. For public clients RFC 9700 demands either a token bound to a key of the client or [[term:refresh-token-rotation]].",
        "Give it an absolute end besides the idle one, keep it out of script-readable storage, and delete it at logout at the issuer, not only in the browser. Stealing it is worth far more than stealing an access token, since it renews itself.",
    ],
    example: Some((
        "The only request in which it appears",
        "POST /token HTTP/1.1\nHost: issuer.example\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=refresh_token&refresh_token=rT9wZ4kHc2&client_id=shop\n\n{\"access_token\":\"eyJ...\",\"token_type\":\"Bearer\",\"expires_in\":600,\"refresh_token\":\"Ku2Qw0sJ1f\"}",
    )),
    see: &[&REFRESH_TOKEN_ROTATION, &ACCESS_TOKEN, &REVOCATION_ENDPOINT],
    not: &[(&ACCESS_TOKEN, "that one is for APIs and ends within minutes.")],
    cites: &[RFC_6749.at("1.5"), RFC_9700.at("4.14")],
    ..TERM
};

/// Refresh token rotation.
pub static REFRESH_TOKEN_ROTATION: Term = Term {
    id: "refresh-token-rotation",
    names: &["Refresh token rotation", "Reuse detection"],
    short: "Every use of a refresh token returns a new one and ends the old. An old one that comes back betrays a theft.",
    long: &[
        "With rotation a refresh token works once. The server keeps the whole line of descent, the family, and remembers which member is current. When a used one arrives again, two parties hold the family: the client and a thief. The server cannot tell which is which, so it ends the family, and the honest client logs in again.",
        "Without that last step rotation is theatre. A thief who refreshes first simply becomes the legitimate holder, and the user notices nothing but a logout.",
        "Lost answers are the practical trouble: a phone in a tunnel sends the token, misses the reply and tries again. Some servers tolerate a repeat within a few seconds; every such second is also the thief's. Keep an absolute end to the family as well, because a thief with persistent access to the page never lets a token be used twice.",
    ],
    example: Some((
        "How a theft shows itself",
        "1. client  refresh R1 -> R2   (R1 is used up)\n2. thief   refresh R2 -> R3   (R2 was copied, and is used up)\n3. client  refresh R2 -> refused: R2 was used before\n4. server  ends the family: R3 is dead, the user logs in again",
    )),
    see: &[&REFRESH_TOKEN, &SENDER_CONSTRAINED, &EXPOSURE_WINDOW],
    cites: &[RFC_9700.at("4.14.2"), RFC_10017.at("6.3.2")],
    ..TERM
};

/// ID token.
pub static ID_TOKEN: Term = Term {
    id: "id-token",
    names: &["ID token"],
    short: "A JWT that tells the application about a login: who, when, how. Its audience is the application, never an API.",
    long: &[
        "The provider issues it at the end of a login, and the application reads it once: it checks signature, [[claim:iss]], that [[claim:aud]] contains its own client id, [[claim:exp]], and that [[claim:nonce]] is the one it sent. Then it starts a session of its own and can forget the token.",
        "The pair of `iss` and [[claim:sub]] is the user. E-mail addresses change hands, names repeat, and only that pair is promised to stay. [[claim:auth_time]], [[claim:acr]] and [[claim:amr]] tell how strong and how old the login is.",
        "It is no key to anything. Sending it to an API as a bearer token works at APIs that forget to check the audience, and then every application where this user ever logged in can call that API too. Nor does its `exp` end your session: it says how long the statement may be accepted, not how long somebody stays logged in.",
    ],
    example: Some((
        "The claims of a login",
        "{\n  \"iss\": \"https://issuer.example\",\n  \"sub\": \"248289761001\",\n  \"aud\": \"shop\",\n  \"nonce\": \"k3Qz81vRt0\",\n  \"auth_time\": 1794999990,\n  \"iat\": 1795000000,\n  \"exp\": 1795000300,\n  \"amr\": [\"pwd\", \"otp\", \"mfa\"]\n}",
    )),
    see: &[&CODE_FLOW, &USERINFO, &AUTHENTICATION],
    not: &[(&ACCESS_TOKEN, "that one is meant for an API and says what may be done there.")],
    cites: &[OIDC_CORE.at("2, 3.1.3.7")],
    ..TERM
};

/// Bearer token.
pub static BEARER_TOKEN: Term = Term {
    id: "bearer-token",
    names: &["Bearer token"],
    short: "A token that works for whoever holds it, like cash. Nothing is asked of the sender but the token itself.",
    see: &[&SENDER_CONSTRAINED, &AUTHORIZATION_HEADER, &REPLAY],
    not: &[(&SENDER_CONSTRAINED, "it also asks for a key that the sender must prove to hold.")],
    cites: &[RFC_6750.at("1.2")],
    ..TERM
};

/// Sender-constrained token.
pub static SENDER_CONSTRAINED: Term = Term {
    id: "sender-constrained-token",
    names: &["Sender-constrained token", "Proof of possession"],
    short: "A token that is useless without a private key: the sender proves with every request to hold it. A copy alone opens nothing.",
    see: &[&DPOP, &MTLS_BOUND, &BEARER_TOKEN],
    not: &[(&BEARER_TOKEN, "it works for anybody who has a copy.")],
    cites: &[RFC_9700.at("4.10.1"), ASVS.at("10.3.5")],
    ..TERM
};

/// DPoP.
pub static DPOP: Term = Term {
    id: "dpop",
    names: &["DPoP", "Demonstrating proof of possession"],
    short: "A signed proof sent with each request: a small JWT with the public key in its header, for one method and one address.",
    long: &[
        "The client makes a key pair and keeps the private half. When it asks for a token it sends a proof; the issuer writes the thumbprint of the key into [[claim:cnf]] of the access token. From then on each request carries the token and a fresh proof, signed by the same key.",
        "The API verifies the proof with the key in its header, which is safe for once: the key must have exactly the thumbprint that the access token names. It compares [[claim:htm]] and [[claim:htu]] with the request, [[claim:ath]] with the hash of the token, wants [[claim:iat]] to be recent, and refuses a [[claim:jti]] it has seen. A server that wants certainty about time hands out a nonce and demands it back.",
        "A stolen token is then worth nothing elsewhere. A script inside your page is another matter: it can ask the browser to sign, even when it cannot copy the key.",
    ],
    example: Some((
        "A request, and what its proof says",
        "GET /orders HTTP/1.1\nHost: api.example\nAuthorization: DPoP eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9...\nDPoP: eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2Iiwiandr...\n\n{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"...\",\"y\":\"...\"}}\n{\"jti\":\"p7Yw2Lx94s\",\"htm\":\"GET\",\"htu\":\"https://api.example/orders\",\n \"iat\":1795000010,\"ath\":\"...\"}",
    )),
    see: &[&SENDER_CONSTRAINED, &MTLS_BOUND, &REPLAY],
    cites: &[RFC_9449.at("4, 5, 7, 8")],
    ..TERM
};

/// Token bound to a certificate.
pub static MTLS_BOUND: Term = Term {
    id: "mtls-bound-token",
    names: &["mTLS-bound token", "Certificate-bound access token"],
    short: "A token tied to the client's TLS certificate: `cnf` holds its hash, and only a connection with that certificate may use it.",
    see: &[&SENDER_CONSTRAINED, &DPOP],
    not: &[(&DPOP, "it signs a proof in the request instead of using the TLS connection.")],
    cites: &[RFC_8705.at("3, 3.1")],
    ..TERM
};

/// Opaque token.
pub static OPAQUE_TOKEN: Term = Term {
    id: "opaque-token",
    names: &["Opaque token", "Reference token"],
    short: "A random string that means nothing by itself: what it stands for is kept by the issuer, who can end it at once.",
    see: &[&INTROSPECTION, &SESSION_ID, &ACCESS_TOKEN],
    not: &[(&JWT_ACCESS_TOKEN, "it carries its meaning with it, and so lives until its `exp`.")],
    cites: &[ASVS.at("V9"), RFC_7662.at("1")],
    ..TERM
};

/// Introspection.
pub static INTROSPECTION: Term = Term {
    id: "introspection",
    names: &["Token introspection"],
    short: "An API asks the issuer about a token: is it active, whose is it, what may it do. The answer is as fresh as the question.",
    long: &[
        "The API posts the token to the introspection endpoint, with its own credentials, and receives an object. The only member that is always there is `active`; when it is false, nothing else follows, so that nobody learns why. When it is true, [[claim:scope]], [[claim:client_id]], [[claim:sub]] and [[claim:exp]] may stand beside it.",
        "This is how opaque tokens are read, and it works for JWTs too when you need to know whether one was revoked. The price is a round trip per request, and an issuer that must be up whenever your API is. The issuer also sees each use of each token.",
        "Caching brings the cost down and the delay up: a revoked token passes for as long as you keep the answer. Seconds are reasonable, and never longer than the `exp` in it. Authenticate the caller, or the endpoint becomes a machine for trying out guessed tokens.",
    ],
    example: Some((
        "Question and answer",
        "POST /introspect HTTP/1.1\nHost: issuer.example\nAuthorization: Basic YXBpOnMzY3IzdA==\nContent-Type: application/x-www-form-urlencoded\n\ntoken=Q7vX2mB9dLr0aKp4\n\n{\"active\":true,\"scope\":\"orders:read\",\"client_id\":\"shop\",\"sub\":\"248289761001\",\"exp\":1795000600}\n\nFor a token that is unknown, expired or revoked:\n{\"active\":false}",
    )),
    see: &[&OPAQUE_TOKEN, &REVOCATION_ENDPOINT, &AUTHORIZATION_SERVER],
    cites: &[RFC_7662.at("2.1, 2.2, 4")],
    ..TERM
};

/// Revocation endpoint.
pub static REVOCATION_ENDPOINT: Term = Term {
    id: "revocation-endpoint",
    names: &["Revocation endpoint"],
    short: "Where a client tells the issuer to end a token. A self-contained access token may live on at the APIs until its `exp`.",
    see: &[&REFRESH_TOKEN, &INTROSPECTION, &EXPOSURE_WINDOW],
    not: &[(&INTROSPECTION, "it asks about a token and changes nothing.")],
    cites: &[RFC_7009.at("2, 3")],
    ..TERM
};

pub(super) const TERMS: &[&Term] = &[
    &ACCESS_TOKEN,
    &JWT_ACCESS_TOKEN,
    &REFRESH_TOKEN,
    &REFRESH_TOKEN_ROTATION,
    &ID_TOKEN,
    &BEARER_TOKEN,
    &SENDER_CONSTRAINED,
    &DPOP,
    &MTLS_BOUND,
    &OPAQUE_TOKEN,
    &INTROSPECTION,
    &REVOCATION_ENDPOINT,
];
