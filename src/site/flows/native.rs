//! Logging in from an app on a device (RFC 8252).

use super::{Flow, Step};

const APP: &str = "App";
const PERSON: &str = "System browser";
const PROVIDER: &str = "Identity provider";
const API: &str = "API";

/// The flow.
pub(super) const FLOW: Flow = Flow {
    name: "native",
    title: "Logging in from an app: the system's browser and PKCE",
    steps: &[
        Step {
            from: APP,
            to: APP,
            does: "The app makes state, nonce and the code verifier.",
            note: "It has no secret to send later: what is shipped to every phone is published. The verifier takes its place.",
            message: "",
            source: "RFC 8252 8.1, 8.5",
        },
        Step {
            from: APP,
            to: PERSON,
            does: "It opens the system's browser, not a view of its own.",
            note: "The app cannot watch the password there, and the login of another app may still be alive.",
            message: "https://login.example.com/authorize?response_type=code&client_id=shop-app\n  &redirect_uri=https%3A%2F%2Fapp.shop.example.com%2Fcb\n  &state=af0ifjsldkj&nonce=n-0S6_WzA2Mj\n  &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\n  &code_challenge_method=S256",
            source: "RFC 8252 6, 8.12",
        },
        Step {
            from: PERSON,
            to: PROVIDER,
            does: "The person logs in at the provider.",
            note: "There is an address bar to look at, and the password manager fills in for the right site only.",
            message: "GET /authorize?response_type=code&client_id=shop-app&... HTTP/1.1\nHost: login.example.com",
            source: "RFC 8252 4.1",
        },
        Step {
            from: PROVIDER,
            to: PERSON,
            does: "The provider sends the browser to an address that belongs to the app.",
            note: "For a claimed https address the system asks that domain which app it belongs to. A scheme of one's own can be registered by others too.",
            message: "HTTP/1.1 302 Found\nLocation: https://app.shop.example.com/cb\n  ?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj",
            source: "RFC 8252 7.1, 7.2",
        },
        Step {
            from: PERSON,
            to: APP,
            does: "The system hands the address to the app.",
            note: "The app drops the answer unless state is the one it made.",
            message: "https://app.shop.example.com/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj",
            source: "RFC 6749 10.12",
        },
        Step {
            from: APP,
            to: PROVIDER,
            does: "It exchanges code and verifier for tokens.",
            note: "An app that caught the code does not have the verifier, and gets nothing.",
            message: "POST /token HTTP/1.1\nHost: login.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA\n&redirect_uri=https%3A%2F%2Fapp.shop.example.com%2Fcb&client_id=shop-app\n&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
            source: "RFC 7636 4.5, 4.6",
        },
        Step {
            from: PROVIDER,
            to: APP,
            does: "The tokens arrive, and each goes to its place.",
            note: "The ID token is validated and forgotten, the access token stays in memory, the refresh token goes into the key store of the system.",
            message: "HTTP/1.1 200 OK\nContent-Type: application/json\nCache-Control: no-store\n\n{\"id_token\":\"eyJ[...]\",\"access_token\":\"eyJ[...]\",\n \"refresh_token\":\"rt-1\",\"token_type\":\"Bearer\",\"expires_in\":600}",
            source: "OpenID Connect Core 3.1.3.3",
        },
        Step {
            from: APP,
            to: API,
            does: "The app calls the API with the access token.",
            note: "The API cannot see that it is an app, and checks the token like every other.",
            message: "GET /orders HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer eyJ[...]",
            source: "RFC 6750 2.1, RFC 9068 4",
        },
    ],
};
