//! Refresh tokens that are used once: rotation, and what happens when one comes twice.

use super::{Flow, Step};

const APP: &str = "Application";
const PROVIDER: &str = "Authorization server";
const API: &str = "API";
const THIEF: &str = "Thief";

/// The flow.
pub(super) const FLOW: Flow = Flow {
    name: "refresh",
    title: "Refresh tokens with rotation",
    steps: &[
        Step {
            from: APP,
            to: API,
            does: "The access token has expired, and the API says so.",
            note: "That is no failure: a short life is what limits a stolen access token.",
            message: "GET /orders HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer eyJ[expired]\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\"",
            source: "RFC 6750 3.1",
        },
        Step {
            from: APP,
            to: PROVIDER,
            does: "The application sends its refresh token.",
            note: "It goes to the authorization server only. An API never sees it.",
            message: "POST /token HTTP/1.1\nHost: login.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=refresh_token&refresh_token=rt-1&client_id=shop-web",
            source: "RFC 6749 6",
        },
        Step {
            from: PROVIDER,
            to: APP,
            does: "It gets a new access token and a new refresh token.",
            note: "rt-1 is used up. The server remembers that rt-2 comes from it: both belong to one family.",
            message: "HTTP/1.1 200 OK\nContent-Type: application/json\nCache-Control: no-store\n\n{\"access_token\":\"eyJ[...]\",\"expires_in\":600,\"refresh_token\":\"rt-2\"}",
            source: "RFC 9700 4.14.2",
        },
        Step {
            from: THIEF,
            to: PROVIDER,
            does: "Somebody who stole rt-1 tries it as well.",
            note: "The server cannot know who of the two is the thief. It only sees that a used one came again.",
            message: "POST /token HTTP/1.1\nHost: login.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=refresh_token&refresh_token=rt-1&client_id=shop-web",
            source: "RFC 9700 4.14.2",
        },
        Step {
            from: PROVIDER,
            to: THIEF,
            does: "The server refuses and revokes the whole family.",
            note: "rt-2 is dead too. Had the thief come first, the application's own rt-1 would have raised the alarm in the same way.",
            message: "HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{\"error\":\"invalid_grant\"}",
            source: "RFC 9700 4.14.2, RFC 6749 5.2",
        },
        Step {
            from: APP,
            to: PROVIDER,
            does: "The application's next attempt fails, and the person logs in again.",
            note: "Access tokens that are already out keep working until exp: revoking the family does not reach them.",
            message: "POST /token HTTP/1.1\nHost: login.example.com\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=refresh_token&refresh_token=rt-2&client_id=shop-web\n\nHTTP/1.1 400 Bad Request\n{\"error\":\"invalid_grant\"}",
            source: "RFC 9700 4.14.2",
        },
    ],
};
