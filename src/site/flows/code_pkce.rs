//! Logging in with OpenID Connect: the authorization code flow with PKCE, for an application in a browser with a backend.

use super::{Flow, Step};

const PERSON: &str = "Browser";
const APP: &str = "Backend";
const PROVIDER: &str = "Identity provider";
const API: &str = "API";

/// The flow.
pub(super) const FLOW: Flow = Flow {
    name: "code-pkce",
    title: "Logging in: authorization code with PKCE",
    steps: &[
        Step {
            from: APP,
            to: APP,
            does: "The backend makes three random values: state, nonce and the code verifier.",
            note: "It keeps them for this one login. The verifier never leaves the backend until the code comes back; only its hash does.",
            message: "",
            source: "RFC 7636 4.1",
        },
        Step {
            from: APP,
            to: PERSON,
            does: "It sends the browser to the identity provider.",
            note: "Everything in this address can be seen and changed on the way, so it holds the challenge and no secret.",
            message: "HTTP/1.1 302 Found\nLocation: https://login.example.com/authorize?response_type=code\n  &client_id=shop-web&redirect_uri=https%3A%2F%2Fshop.example.com%2Fcb\n  &scope=openid%20orders%3Aread&state=af0ifjsldkj&nonce=n-0S6_WzA2Mj\n  &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\n  &code_challenge_method=S256",
            source: "RFC 7636 4.3",
        },
        Step {
            from: PERSON,
            to: PROVIDER,
            does: "The browser follows, and the person logs in there.",
            note: "The password is typed at the provider alone. The backend never sees it.",
            message: "GET /authorize?response_type=code&client_id=shop-web&... HTTP/1.1\nHost: login.example.com",
            source: "RFC 6749 4.1.1",
        },
        Step {
            from: PROVIDER,
            to: PERSON,
            does: "The provider sends the browser back with a code.",
            note: "The code works once, for a short time, for this client and this redirect address only. It is no token.",
            message: "HTTP/1.1 302 Found\nLocation: https://shop.example.com/cb?code=SplxlOBeZQQYbYS6WxSbIA\n  &state=af0ifjsldkj&iss=https%3A%2F%2Flogin.example.com",
            source: "RFC 6749 4.1.2, RFC 9207 2",
        },
        Step {
            from: PERSON,
            to: APP,
            does: "The browser hands the code to the backend.",
            note: "The backend compares state with the one it kept, and iss with the provider it asked: an answer to another login is dropped.",
            message: "GET /cb?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj&iss=... HTTP/1.1\nHost: shop.example.com",
            source: "RFC 6749 10.12, RFC 9207 2.4",
        },
        Step {
            from: APP,
            to: PROVIDER,
            does: "It exchanges code and verifier for tokens.",
            note: "The provider hashes the verifier and compares it with the challenge. Whoever stole the code does not have the verifier.",
            message: "POST /token HTTP/1.1\nHost: login.example.com\nAuthorization: Basic [shop-web and its secret]\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA\n&redirect_uri=https%3A%2F%2Fshop.example.com%2Fcb\n&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
            source: "RFC 7636 4.5, 4.6",
        },
        Step {
            from: PROVIDER,
            to: APP,
            does: "The provider answers with an ID token and an access token.",
            note: "The ID token is for the backend, the access token for the API. Neither does the other's job.",
            message: "HTTP/1.1 200 OK\nContent-Type: application/json\nCache-Control: no-store\n\n{\"id_token\":\"eyJ[...]\",\"access_token\":\"eyJ[...]\",\n \"token_type\":\"Bearer\",\"expires_in\":600}",
            source: "OpenID Connect Core 3.1.3.3",
        },
        Step {
            from: APP,
            to: APP,
            does: "The backend validates the ID token.",
            note: "Signature with the provider's keys, iss, aud equal to its own client_id, exp, and nonce equal to the one it kept.",
            message: "",
            source: "OpenID Connect Core 3.1.3.7",
        },
        Step {
            from: APP,
            to: PERSON,
            does: "The browser gets a session cookie with a new id.",
            note: "The tokens stay with the backend: a script in the page finds none to steal.",
            message: "HTTP/1.1 303 See Other\nLocation: /orders\nSet-Cookie: __Host-SID=q3Zy1xN0[...]; Path=/; Secure; HttpOnly; SameSite=Lax",
            source: "RFC 10017 6.1",
        },
        Step {
            from: APP,
            to: API,
            does: "It calls the API with the access token.",
            note: "The API validates it by itself: signature, iss, aud equal to its own address, exp, and that the scope allows this call.",
            message: "GET /orders HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer eyJ[...]",
            source: "RFC 6750 2.1, RFC 9068 4",
        },
    ],
};
