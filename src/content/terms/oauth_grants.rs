//! OAuth: the ways to a token.

use super::attacks_theft::CSRF;
use super::oauth_openid::TOKEN_MEDIATING_BACKEND;
use super::oauth_roles::{CLIENT, PUBLIC_CLIENT};
use super::oauth_tokens::{ACCESS_TOKEN, ID_TOKEN};
use super::{Area, Term, blank};
use crate::content::sources::oauth::{RFC_6749, RFC_7523, RFC_7636, RFC_8693, RFC_9101, RFC_9126, RFC_9700, RFC_10017};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::ASVS;

const TERM: Term = blank(Area::OAuth);

/// Authorization code flow.
pub static CODE_FLOW: Term = Term {
    id: "authorization-code-flow",
    names: &["Authorization code flow"],
    short: "The browser carries a one-time code back to the application, which trades it for tokens in a direct call to the issuer.",
    long: &[
        "Two channels share the work. The browser is sent to the issuer, the user logs in there, and the browser comes back with a code in the address. Addresses end up in histories and logs, so what travels there is worthless alone: the code works once, for a short time, for one client, and only together with what that client kept to itself.",
        "The application then calls the token endpoint directly, hands in the code with its [[term:pkce]] verifier and, if it can, with proof of its name, and receives the tokens in the body of the answer. They never pass through an address.",
        "Register each redirect address exactly, character for character. Bind the answer to the request with PKCE, or with [[term:oauth-state]] or [[claim:nonce]] where you know that the issuer checks them. This is the flow for web applications, for mobile ones and for those in the browser; the others in this list exist for machines, or for history.",
    ],
    example: Some((
        "The whole flow",
        "1. browser -> issuer   GET /authorize?response_type=code&client_id=shop\n                       &redirect_uri=https%3A%2F%2Fshop.example%2Fcb\n                       &code_challenge=8gT1...&code_challenge_method=S256&state=r7Kd\n2. user logs in at the issuer\n3. issuer -> browser   302 https://shop.example/cb?code=c0d3-7Hq2&state=r7Kd\n4. shop   -> issuer    POST /token  grant_type=authorization_code&code=c0d3-7Hq2\n                       &code_verifier=uW3n...\n5. issuer -> shop      {\"access_token\":\"...\",\"id_token\":\"...\",\"refresh_token\":\"...\"}",
    )),
    see: &[&PKCE, &STATE, &ID_TOKEN],
    not: &[(&IMPLICIT_GRANT, "it puts the tokens themselves into the address.")],
    cites: &[RFC_6749.at("4.1"), RFC_9700.at("2.1.1")],
    ..TERM
};

/// PKCE.
pub static PKCE: Term = Term {
    id: "pkce",
    names: &["PKCE", "Proof key for code exchange"],
    short: "A one-time secret that proves whoever redeems a code also started the flow. Use the method S256, and no other.",
    long: &[
        "Before it sends the browser away, the application draws a random text, the verifier, and puts the SHA-256 hash of it into the request as the challenge. At the token endpoint it hands in the verifier itself. The issuer hashes that and compares. Whoever picked up the code on the way, from a log or through a malicious app on the same phone, lacks the verifier.",
        "The same mechanism stops the reverse attack, where a stolen code is injected into the victim's own session: the verifier in that session belongs to another code. That is why RFC 9700 recommends PKCE to confidential clients too.",
        "The verifier has between 43 and 128 characters; 32 random bytes in base64url give 43. The method `plain` sends the verifier as its own challenge and protects against nobody who reads the first request. An issuer that supports PKCE must also refuse a verifier where no challenge was sent, or the attacker simply leaves it out.",
    ],
    example: Some((
        "How challenge and verifier belong together",
        "verifier   = base64url(32 random bytes)                kept by the application\nchallenge  = base64url(SHA-256(ASCII(verifier)))       sent with the browser\n\nGET  /authorize?...&code_challenge=<challenge>&code_challenge_method=S256\nPOST /token      ...&code=c0d3-7Hq2&code_verifier=<verifier>\n\nthe issuer compares base64url(SHA-256(code_verifier)) with the challenge it kept",
    )),
    see: &[&CODE_FLOW, &PUBLIC_CLIENT, &STATE],
    not: &[(&STATE, "it is compared by the application, PKCE by the issuer.")],
    cites: &[RFC_7636.at("4.1, 4.2, 4.6"), RFC_9700.at("2.1.1"), ASVS.at("10.4.6")],
    ..TERM
};

/// Implicit grant.
pub static IMPLICIT_GRANT: Term = Term {
    id: "implicit-grant",
    names: &["Implicit grant"],
    short: "An old flow that returned access tokens in the address of the page. Do not use it: the code flow with PKCE replaces it.",
    see: &[&CODE_FLOW, &PKCE],
    cites: &[RFC_9700.at("2.1.2"), RFC_10017.at("7.2"), ASVS.at("10.4.4")],
    ..TERM
};

/// Password grant.
pub static PASSWORD_GRANT: Term = Term {
    id: "password-grant",
    names: &["Password grant", "ROPC"],
    short: "An old flow in which the application collects the user's password and passes it on. It must not be used.",
    see: &[&CODE_FLOW, &CLIENT_CREDENTIALS],
    not: &[(&CLIENT_CREDENTIALS, "no user takes part there; the service logs in as itself.")],
    cites: &[RFC_9700.at("2.4")],
    ..TERM
};

/// Client credentials grant.
pub static CLIENT_CREDENTIALS: Term = Term {
    id: "client-credentials-grant",
    names: &["Client credentials grant"],
    short: "A service asks for a token in its own name, with no user behind it. It needs a secret or a key, so a browser cannot do it.",
    see: &[&CLIENT, &PRIVATE_KEY_JWT, &ACCESS_TOKEN],
    cites: &[RFC_6749.at("4.4")],
    ..TERM
};

/// Token exchange.
pub static TOKEN_EXCHANGE: Term = Term {
    id: "token-exchange",
    names: &["Token exchange"],
    short: "Trading a token for another at the issuer: for a different audience, with fewer rights, or naming who acts for the subject.",
    long: &[
        "An API that must call the next one has the user's token, but that token is addressed to itself. Passing it on only works if the second API does not check its audience, and then the first can be impersonated by anything that ever saw such a token. With token exchange the first API asks the issuer for a token whose [[claim:aud]] is the second.",
        "Two shapes differ in what they confess. Under impersonation the new token looks as if the user had come directly. Under delegation the claim [[claim:act]] names the service that acts while [[claim:sub]] stays the user, and [[claim:may_act]] can say beforehand who is allowed to. Prefer delegation: logs then tell the truth.",
        "Ask for less each time. A token that gets wider along a chain of services turns the last of them into the master of the first.",
    ],
    example: Some((
        "Request, and the claims of the new token",
        "POST /token HTTP/1.1\nHost: issuer.example\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=urn:ietf:params:oauth:grant-type:token-exchange\n&subject_token=eyJ...\n&subject_token_type=urn:ietf:params:oauth:token-type:access_token\n&audience=https://stock.example&scope=stock:read\n\n{\"iss\":\"https://issuer.example\",\"aud\":\"https://stock.example\",\"sub\":\"248289761001\",\n \"act\":{\"sub\":\"orders-service\"},\"scope\":\"stock:read\",\"exp\":1795000300}",
    )),
    see: &[&ACCESS_TOKEN, &CLIENT_CREDENTIALS, &TOKEN_MEDIATING_BACKEND],
    cites: &[RFC_8693.at("1.1, 2, 4.1, 4.4")],
    ..TERM
};

/// Pushed and signed requests.
pub static PAR_JAR: Term = Term {
    id: "par-and-jar",
    names: &["PAR and JAR", "Pushed authorization request", "JWT-secured authorization request"],
    short: "PAR sends the request to the issuer first and puts a reference into the address. JAR signs it. Either way nobody edits it.",
    see: &[&CODE_FLOW, &PRIVATE_KEY_JWT],
    cites: &[RFC_9126.at("2"), RFC_9101.at("4")],
    ..TERM
};

/// Client authentication by a signed JWT.
pub static PRIVATE_KEY_JWT: Term = Term {
    id: "private-key-jwt",
    names: &["private_key_jwt", "Client assertion"],
    short: "A client proves its name with a short-lived JWT signed by its private key, so no shared secret crosses the network.",
    long: &[
        "The client registers a public key, or an address of its key set, once. To log in at the token endpoint it makes a JWT about itself: [[claim:iss]] and [[claim:sub]] are both its client id, [[claim:aud]] names the issuer, [[claim:exp]] is a minute or a few away, and [[claim:jti]] is new each time so that the issuer can refuse a replay.",
        "Compared with a client secret the gain is plain: the issuer stores nothing that could be stolen and used, nothing secret travels, and the key can live in hardware. Keys also rotate without a telephone call.",
        "The audience deserves care. Address the assertion to the issuer's own name as a single text. When a client talks to several issuers and accepts whatever endpoint one of them describes, a malicious one can collect an assertion that is good at another. The revision of RFC 7523 therefore closes the choice that the first edition left open.",
    ],
    example: Some((
        "Header and claims of an assertion",
        "{\"alg\":\"ES256\",\"kid\":\"shop-2026\",\"typ\":\"client-authentication+jwt\"}\n{\n  \"iss\": \"shop\",\n  \"sub\": \"shop\",\n  \"aud\": \"https://issuer.example\",\n  \"iat\": 1795000000,\n  \"exp\": 1795000060,\n  \"jti\": \"0b4c8a52f1d94e7c\"\n}",
    )),
    see: &[&CLIENT, &CLIENT_CREDENTIALS, &PAR_JAR],
    cites: &[RFC_7523.at("2.2, 3"), OIDC_CORE.at("9")],
    ..TERM
};

/// The parameter `state`.
pub static STATE: Term = Term {
    id: "oauth-state",
    names: &["state", "OAuth state parameter"],
    short: "A random value the application sends along and expects back, so that nobody else can start a login in the user's browser.",
    see: &[&PKCE, &CSRF, &CODE_FLOW],
    cites: &[RFC_6749.at("10.12"), ASVS.at("10.1.2, 10.2.1")],
    ..TERM
};

pub(super) const TERMS: &[&Term] = &[
    &CODE_FLOW,
    &PKCE,
    &IMPLICIT_GRANT,
    &PASSWORD_GRANT,
    &CLIENT_CREDENTIALS,
    &TOKEN_EXCHANGE,
    &PAR_JAR,
    &PRIVATE_KEY_JWT,
    &STATE,
];
