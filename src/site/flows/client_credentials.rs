//! A service that gets a token for itself: client credentials with a signed assertion.

use super::{Flow, Step};

const SERVICE: &str = "Service";
const PROVIDER: &str = "Authorization server";
const API: &str = "API";

/// The flow.
pub(super) const FLOW: Flow = Flow {
    name: "client-credentials",
    title: "A service for itself: client credentials",
    steps: &[
        Step {
            from: SERVICE,
            to: SERVICE,
            does: "The service signs a token that says who it is.",
            note: "iss and sub are its own client_id, aud is the authorization server, exp is a minute away, and jti makes it usable once.",
            message: "",
            source: "RFC 7523 3",
        },
        Step {
            from: SERVICE,
            to: PROVIDER,
            does: "It asks for an access token.",
            note: "No person takes part, so there is nobody to log in and no refresh token. No shared secret travels either.",
            message: "POST /token HTTP/1.1\nHost: login.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&scope=orders%3Aexport\n&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer\n&client_assertion=eyJ[...]",
            source: "RFC 6749 4.4.2, RFC 7523 2.2",
        },
        Step {
            from: PROVIDER,
            to: PROVIDER,
            does: "The authorization server verifies the assertion.",
            note: "With the public key that was registered for this client, and never with one that the assertion itself names.",
            message: "",
            source: "RFC 7523 3",
        },
        Step {
            from: PROVIDER,
            to: SERVICE,
            does: "It answers with an access token.",
            note: "sub names the client, because no person is behind it. An API must not take such a token for one of a person.",
            message: "HTTP/1.1 200 OK\nContent-Type: application/json\nCache-Control: no-store\n\n{\"access_token\":\"eyJ[...]\",\"token_type\":\"Bearer\",\"expires_in\":300}",
            source: "RFC 6749 4.4.3, RFC 9068 2.2",
        },
        Step {
            from: SERVICE,
            to: API,
            does: "The service calls the API until the token expires.",
            note: "It keeps the token and asks anew shortly before exp, not for every call.",
            message: "POST /exports HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer eyJ[...]",
            source: "RFC 6750 2.1",
        },
    ],
};
