//! How tokens are used to log in and to call APIs.

use super::{Alive, Guide, Part};
use crate::content::sources::oauth::{RFC_6749, RFC_7636, RFC_9068, RFC_9700, RFC_10017};
use crate::content::sources::openid::OIDC_CORE;

/// The picture of every hop.
pub(super) static GUIDE: Guide = Guide {
    path: "/authentication",
    title: "JWT authentication, hop by hop",
    description: "How a login with tokens works: who sends what to whom, what each side checks, and which of three tokens goes where.",
    question: "How do I authenticate users with JWTs?",
    answer: "You do not build it from a token up: a provider logs the user in with OpenID Connect, your application reads the ID token once and \
             starts a session, and your APIs accept access tokens. A JWT is the form of the messages, not the method.",
    parts: &[
        Part::Alive(Alive::Login),
        Part::Section("Three tokens, three doors"),
        Part::Table(
            "Which token goes where",
            &["Token", "Made for", "Shown to", "Kept by"],
            &[
                &[
                    "[[term:id-token|ID token]]",
                    "your application",
                    "nobody else",
                    "nobody: it is read once, and a session begins",
                ],
                &[
                    "[[term:access-token|Access token]]",
                    "one API",
                    "that API, with each request",
                    "the part of your application that calls it",
                ],
                &[
                    "[[term:refresh-token|Refresh token]]",
                    "the provider itself",
                    "its token endpoint",
                    "the safest place that you have",
                ],
            ],
        ),
        Part::Text(
            "Most mistakes are one token at the wrong door. [[page:/authentication/id-vs-access|ID token or access token]] shows the two that are mixed \
             up most often.",
        ),
        Part::Section("Why each hop is there"),
        Part::List(&[
            "The user types the password at the provider and nowhere else. Your application cannot lose what it never had, and a second factor is the provider's work ([[term:password-grant|the old way]]).",
            "What comes back through the browser is a code, not a token: addresses end up in histories and logs ([[src:RFC 9700#2.1.2]]).",
            "The code alone is worth nothing. [[term:pkce]] ties it to the one who asked, with a random number whose hash went ahead ([[src:RFC 7636#4]]).",
            "[[term:oauth-state|State]] ties the answer to this browser's session, [[claim:nonce]] ties the ID token to this very login ([[src:OpenID Connect Core#3.1.2.1]]).",
            "The application exchanges the code from its backend, with a credential of its own where it can keep one: [[term:private-key-jwt]] rather than a shared secret.",
        ]),
        Part::Section("Do you need all this?"),
        Part::Table(
            "From the need to the method",
            &["You have", "Take", "Because"],
            &[
                &[
                    "one web application, its own users",
                    "a session cookie, no tokens",
                    "one party issues and checks; nothing has to be carried across",
                ],
                &[
                    "a web application, users of a company or of Google",
                    "OpenID Connect, then a session cookie",
                    "the ID token tells who it is, the cookie does the rest",
                ],
                &[
                    "a page that calls APIs of yours",
                    "[[page:/authentication/spa|a backend for the page]]",
                    "hostile script must find no token",
                ],
                &[
                    "an app on a phone",
                    "[[page:/authentication/mobile|the system's browser and PKCE]]",
                    "an app has no secret and a good place for tokens",
                ],
                &[
                    "services that call services",
                    "[[page:/authentication/microservices|a token for each audience]]",
                    "a token that fits everywhere is stolen everywhere",
                ],
            ],
        ),
        Part::Text(
            "[[page:/compare/jwt-vs-sessions|JWT or sessions]] weighs the first two rows with your own numbers. Nothing speaks against both: a session at \
             the edge, short-lived tokens behind it.",
        ),
        Part::Section("What your API does with each request"),
        Part::Steps(&[
            "Takes the token from `Authorization: Bearer`, and from nowhere else: not from the address, not from a form.",
            "Goes through [[page:/basics/validation|the checklist]], with `at+jwt` as the type and its own name as the audience.",
            "Identifies the user by [[claim:iss]] and [[claim:sub]] together; an e-mail address can move to somebody else.",
            "Compares [[claim:scope]] with what this request needs, and then asks its own rules whether this user may touch this object.",
            "Answers 401 when the token is not accepted, 403 when it is accepted and does not suffice ([[term:401-vs-403]]).",
        ]),
        Part::Careful(
            "Do not issue your own tokens from a login form because a tutorial does so in forty lines. What is missing in them is the rest of this page: \
             revocation, refresh, key rotation, second factors. Take a provider, or a library that has been one for years.",
        ),
    ],
    next: &[
        ("/authentication/spa", "In a single-page application"),
        ("/authentication/mobile", "In an app on a device"),
        ("/authentication/microservices", "Between services"),
        ("/authentication/refresh-tokens", "Staying logged in"),
        ("/authentication/logout", "Logging out"),
        ("/authentication/production-checklist", "Before you go live"),
    ],
    cites: &[
        RFC_6749.at("1.1, 4.1"),
        RFC_7636.at("4"),
        OIDC_CORE.at("2, 3.1"),
        RFC_9068.at("4"),
        RFC_9700.at("2.1, 2.1.1, 2.1.2, 2.4"),
        RFC_10017.at("6.1"),
    ],
};
