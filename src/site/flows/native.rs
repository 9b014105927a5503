//! Logging in from an app on a device: the system's browser, PKCE, no secret.

use super::{Flow, Step};

const APP: &str = "App";
const BROWSER: &str = "System browser";
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
            does: "The app makes three random values: state, nonce and the code verifier.",
            note: "It has no secret of its own: what is in every copy of an app is known to everybody.",
            message: "",
            source: "RFC 8252 8.5, RFC 7636 4.1",
        },
        Step {
            from: APP,
            to: BROWSER,
            does: "It opens the system's browser at the identity provider.",
            note: "Not a view inside the app: there the app could read the password, and earlier logins would not count.",
            message: "https://login.example.com/authorize?response_type=code&client_id=shop-app\n  &redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&scope=openid%20orders%3Aread\n  &state=xyz1&nonce=n-7Rk&code_challenge=[hash of the verifier]\n  &code_challenge_method=S256",
            source: "RFC 8252 4.1, 8.12",
        },
        Step {
            from: BROWSER,
            to: PROVIDER,
            does: "The person logs in there.",
            note: "A login of another app in the same browser counts as well: nobody has to type a password again.",
            message: "GET /authorize?response_type=code&client_id=shop-app&... HTTP/1.1\nHost: login.example.com",
            source: "RFC 8252 4.1",
        },
        Step {
            from: PROVIDER,
            to: BROWSER,
            does: "The provider sends the browser to an address that belongs to the app.",
            note: "An https address that the system gives to this app alone is safest: a scheme of one's own can be claimed by any app.",
            message: "HTTP/1.1 302 Found\nLocation: https://app.example.com/cb?code=Qcb0Orv1&state=xyz1",
            source: "RFC 8252 7.2, 8.1",
        },
        Step {
            from: BROWSER,
            to: APP,
            does: "The system hands the address to the app.",
            note: "The app compares state with the one it kept. Whoever catches the code on this way lacks the verifier.",
            message: "https://app.example.com/cb?code=Qcb0Orv1&state=xyz1",
            source: "RFC 8252 8.1",
        },
        Step {
            from: APP,
            to: PROVIDER,
            does: "The app exchanges code and verifier for tokens.",
            note: "The provider hashes the verifier and compares it with the challenge: that takes the place of a secret.",
            message: "POST /token HTTP/1.1\nHost: login.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&code=Qcb0Orv1&client_id=shop-app\n&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb&code_verifier=[the verifier]",
            source: "RFC 7636 4.5, 4.6",
        },
        Step {
            from: PROVIDER,
            to: APP,
            does: "The provider answers with tokens.",
            note: "The app validates the ID token as a backend does. The refresh token goes into the system's key store.",
            message: "HTTP/1.1 200 OK\nContent-Type: application/json\nCache-Control: no-store\n\n{\"id_token\":\"eyJ[...]\",\"access_token\":\"eyJ[...]\",\"refresh_token\":\"[...]\",\n \"token_type\":\"Bearer\",\"expires_in\":600}",
            source: "OpenID Connect Core 3.1.3.3, 3.1.3.7",
        },
        Step {
            from: APP,
            to: API,
            does: "The app calls the API.",
            note: "The API validates the access token by itself. With DPoP a stolen one is of no use without the app's key.",
            message: "GET /orders HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer eyJ[...]",
            source: "RFC 6750 2.1, RFC 9449 7.1",
        },
    ],
};
