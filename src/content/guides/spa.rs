//! Tokens and a single-page application.

use super::{Alive, Guide, Part};
use crate::content::sources::oauth::RFC_10017;
use crate::content::sources::security::{ASVS, OWASP_CSRF, OWASP_HTML5};
use crate::content::sources::web::RFC_6265_BIS;

/// Three architectures, after RFC 10017.
pub(super) static GUIDE: Guide = Guide {
    path: "/authentication/spa",
    title: "JWT in a single-page app: where tokens go",
    description: "Backend for the frontend, token-mediating backend, or tokens in the page: what RFC 10017 ranks first, and what hostile script can do in each.",
    question: "How does a single-page app work with JWTs?",
    answer: "Best without holding any: a small backend keeps the tokens and gives the browser a session cookie. If you have no backend, keep the \
             access token in memory, never in localStorage, and know what that does not protect.",
    parts: &[
        Part::Section("Three architectures"),
        Part::Table(
            "In the order in which RFC 10017 trusts them",
            &["Architecture", "The page holds", "Requests go", "Script of an attacker gets"],
            &[
                &[
                    "[[term:bff|Backend for the frontend]]",
                    "a session cookie that it cannot read",
                    "through the backend, which adds the token",
                    "no token, neither the present one nor a new one",
                ],
                &[
                    "[[term:token-mediating-backend|Token-mediating backend]]",
                    "access tokens that the backend fetched",
                    "from the page to the API",
                    "access tokens; the refresh token stays in the backend",
                ],
                &[
                    "Client in the browser",
                    "access tokens, and refresh tokens if there are any",
                    "from the page to the API",
                    "everything, and a flow of its own besides",
                ],
            ],
        ),
        Part::Text(
            "The difference is not the storage but who runs the flow. Where the page itself can get tokens, hostile script in it can do so too, in a \
             hidden frame, with the user's own login at the provider; then it has tokens that your code never saw ([[src:RFC 10017#5.1.3]]). A confidential \
             client in a backend ends that ([[src:RFC 10017#6.1]]).",
        ),
        Part::Section("Which attacks succeed where"),
        Part::Alive(Alive::WhereKept),
        Part::Text(
            "One row is the same in every column: for as long as the page is open, script in it can send requests as the user ([[src:RFC 10017#5.1.4]]). So the first defence is \
             to let none in: no markup from users, a strict [[term:csp]], few dependencies. [[page:/compare/token-storage|The comparison of storage]] \
             weighs the rest.",
        ),
        Part::Section("Building the backend"),
        Part::Steps(&[
            "Make it a [[term:public-client|confidential client]]: it has a credential, does the code flow with [[term:pkce]], and keeps all tokens in its session store.",
            "Give the browser one cookie: `__Host-` in front of its name, [[term:secure-attribute|Secure]], [[term:httponly|HttpOnly]], [[term:samesite|SameSite]] at least `Lax`, a random value of 128 bits or more ([[src:ASVS 5.0#7.2.3]]).",
            "A cookie is sent by itself, so defend against forged requests: a header of your own on every call, which another site cannot add without asking ([[term:csrf-token]], [[src:RFC 10017#6.1.3]]).",
            "Forward to a fixed list of APIs, never to an address from the request: the backend adds a token to whatever it forwards.",
            "Refresh in the backend, one request at a time for each session, so that two open tabs do not look like a theft ([[page:/authentication/refresh-tokens|rotation]]).",
            "At logout delete the session, revoke the refresh token, clear the cookie ([[page:/authentication/logout|logout]]).",
        ]),
        Part::Section("If there is no backend"),
        Part::List(&[
            "Code flow with PKCE, no [[term:implicit-grant|implicit flow]]: a token in an address is a token in a history.",
            "The access token in a variable, or in a worker that adds it to requests. After a reload get a new one instead of a stored one.",
            "No refresh token, or one that rotates, is bound to a key by [[term:dpop]], and has an absolute end ([[src:RFC 10017#6.3.2]]).",
            "An access token for one API, with the fewest scopes, that lives for minutes.",
            "Keys for DPoP made as not extractable: script can use them while the page is open and cannot take them home.",
        ]),
        Part::Careful(
            "Encrypting a token before it goes into localStorage helps nobody: the key is in the same page. Nor does splitting it into two cookies that \
             your script puts together again.",
        ),
    ],
    next: &[
        ("/compare/token-storage", "Seven places for a token, weighed"),
        ("/pitfalls/localstorage", "Why not localStorage"),
        ("/faq", "Does HttpOnly make me safe from scripts?"),
    ],
    cites: &[
        RFC_10017.at("5.1, 6.1, 6.1.3, 6.2, 6.3, 6.3.2, 8"),
        OWASP_HTML5.whole(),
        OWASP_CSRF.whole(),
        ASVS.at("3.3.1, 3.3.3, 7.2.3, 10.1.1"),
        RFC_6265_BIS.at("Set-Cookie"),
    ],
};
