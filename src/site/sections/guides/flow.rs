//! A login hop by hop: who sends what to whom.

use crate::site::document::Block;
use crate::site::reading::table;

/// One hop: from, to, what travels, and what the receiver checks.
type Hop = (&'static str, &'static str, &'static str, &'static str);

const HEAD: [&str; 5] = ["Step", "From", "To", "What travels", "What the receiver does"];

/// The authorization code flow of an application in a browser with a backend.
pub(super) fn browser() -> Block {
    written(
        "A login with OpenID Connect: authorization code, PKCE, a backend with a session",
        &[
            (
                "browser",
                "backend",
                "the click on “log in”",
                "makes [[term:oauth-state|state]], [[claim:nonce]] and a [[term:pkce|code verifier]], keeps all three in the session",
            ),
            (
                "backend",
                "browser",
                "a redirect to the provider, with `state`, `nonce` and `code_challenge`",
                "follows it",
            ),
            (
                "browser",
                "provider",
                "the authorization request",
                "asks the user to log in, and for consent where it is due",
            ),
            (
                "provider",
                "browser",
                "a redirect back, with `code` and `state`",
                "follows it; the code is worth nothing without the verifier",
            ),
            ("browser", "backend", "`code` and `state`", "refuses another `state` than the one in this session"),
            (
                "backend",
                "provider",
                "`code`, `code_verifier`, and the backend's own credential, to the token endpoint",
                "compares the hash of the verifier with the challenge, uses the code up",
            ),
            (
                "provider",
                "backend",
                "[[term:id-token|ID token]], [[term:access-token|access token]], [[term:refresh-token|refresh token]]",
                "verifies the ID token: signature, `iss`, `aud`, `exp`, `nonce`",
            ),
            (
                "backend",
                "browser",
                "a session cookie with [[term:httponly|HttpOnly]] and a new id",
                "keeps it; no token has been here",
            ),
            ("browser", "backend", "a request with the cookie", "looks the session up"),
            (
                "backend",
                "API",
                "`Authorization: Bearer` and the access token",
                "verifies signature, `iss`, `aud`, `exp`, `typ`, then `scope`",
            ),
        ],
    )
}

/// The same for an app on a device.
pub(super) fn native() -> Block {
    written(
        "A login from an app: the system's browser, PKCE, no secret",
        &[
            (
                "app",
                "app",
                "the tap on “log in”",
                "makes [[term:oauth-state|state]], [[claim:nonce]] and a [[term:pkce|code verifier]], keeps them in memory",
            ),
            (
                "app",
                "system browser",
                "the authorization request, with `code_challenge`",
                "opens it, with the cookies of earlier logins",
            ),
            ("system browser", "provider", "the same", "asks the user to log in, where the app cannot watch"),
            (
                "provider",
                "system browser",
                "a redirect to an address that belongs to the app, with `code` and `state`",
                "hands it to the app",
            ),
            ("system browser", "app", "`code` and `state`", "refuses another `state`"),
            (
                "app",
                "provider",
                "`code` and `code_verifier`, no secret",
                "compares the hash of the verifier with the challenge",
            ),
            (
                "provider",
                "app",
                "ID token, access token, refresh token",
                "verifies the ID token; the refresh token goes into the key store of the system",
            ),
            (
                "app",
                "API",
                "`Authorization: Bearer` and the access token, or [[term:dpop|DPoP]] with a proof",
                "verifies it like every other access token",
            ),
        ],
    )
}

/// A refresh token that is stolen, where the thief comes first.
pub(super) fn rotation() -> Block {
    written(
        "Rotation and a theft: the thief refreshes first",
        &[
            (
                "client",
                "provider",
                "the refresh token R1",
                "gives R2 with a new access token; R1 is used up, R2 is current",
            ),
            ("thief", "provider", "R2, a copy", "gives R3: it cannot know; R2 is used up"),
            (
                "client",
                "provider",
                "R2",
                "refuses: R2 was used before, so two parties hold this family. It ends the family",
            ),
            ("thief", "provider", "R3", "refuses: the family is ended"),
            ("client", "provider", "a new login of the user", "begins a new family"),
        ],
    )
}

/// A service that calls another as itself.
pub(super) fn service() -> Block {
    written(
        "A service calls as itself: client credentials, with a key instead of a secret",
        &[
            (
                "service",
                "service",
                "nothing",
                "signs a short-lived token that says who it is, for the provider alone ([[term:private-key-jwt]])",
            ),
            (
                "service",
                "provider",
                "that token, and for which audience and scope",
                "verifies it with the key it knows for this service; the [[claim:jti]] may come once",
            ),
            (
                "provider",
                "service",
                "an access token: [[claim:sub]] and [[claim:client_id]] are the service",
                "keeps it in memory until it is about to expire",
            ),
            (
                "service",
                "other service",
                "`Authorization: Bearer` and the access token",
                "verifies it, and concludes from no [[claim:sub]] that a person is there",
            ),
        ],
    )
}

fn written(caption: &str, hops: &[Hop]) -> Block {
    let row = |(at, (from, to, what, then)): (usize, &Hop)| {
        [(at + 1).to_string().as_str(), from, to, what, then].map(str::to_owned).to_vec()
    };
    let rows: Vec<Vec<String>> = hops.iter().enumerate().map(row).collect();
    table(caption, &HEAD, &rows)
}
