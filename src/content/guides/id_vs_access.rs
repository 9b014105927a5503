//! ID token or access token.

use super::{Guide, Part};
use crate::content::sources::jose::RFC_8725;
use crate::content::sources::oauth::{RFC_6749, RFC_9068};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::ASVS;

/// Two tokens of one login, and the mix-up.
pub(super) static GUIDE: Guide = Guide {
    path: "/authentication/id-vs-access",
    title: "ID token or access token?",
    description: "Two JWTs of one login: which is for the application and which for the API, how to tell them apart, and what an attacker does where nobody does.",
    question: "Which do I send to my API, the ID token or the access token?",
    answer: "The access token, always: its audience is the API. The ID token tells your application who logged in, and leaves it never.",
    parts: &[
        Part::Section("Side by side"),
        Part::Table(
            "The same login, two tokens",
            &["", "ID token", "Access token"],
            &[
                &["Says", "who logged in, when, how", "what the bearer may do"],
                &["[[claim:aud]]", "the client id of the application", "the API"],
                &["[[header:typ]]", "mostly `JWT`, or nothing", "`at+jwt` after RFC 9068"],
                &["Form", "always a JWT", "anything; the application must not look"],
                &[
                    "Must have",
                    "[[claim:iss]], [[claim:sub]], [[claim:aud]], [[claim:exp]], [[claim:iat]]",
                    "those five, [[claim:client_id]] and [[claim:jti]]",
                ],
                &["Only here", "[[claim:nonce]], [[claim:at_hash]], [[claim:auth_time]]", "[[claim:scope]]"],
                &["Read by", "the application, once", "the API, with every request"],
                &[
                    "If stolen",
                    "somebody may pass for the user at applications that check too little",
                    "the API is open until it expires",
                ],
            ],
        ),
        Part::Code(
            "An ID token",
            "{\"alg\":\"ES256\",\"kid\":\"2026-11\"}\n{\n  \"iss\": \"https://issuer.example\",\n  \"sub\": \"248289761001\",\n  \"aud\": \"shop\",\n  \"nonce\": \"k3Qz81vRt0\",\n  \"iat\": 1795000000,\n  \"exp\": 1795000300\n}",
        ),
        Part::Code(
            "The access token of the same login",
            "{\"alg\":\"ES256\",\"kid\":\"2026-11\",\"typ\":\"at+jwt\"}\n{\n  \"iss\": \"https://issuer.example\",\n  \"sub\": \"248289761001\",\n  \"aud\": \"https://api.example\",\n  \"client_id\": \"shop\",\n  \"scope\": \"orders:read\",\n  \"iat\": 1795000000,\n  \"exp\": 1795000600,\n  \"jti\": \"6b1f0c9e\"\n}",
        ),
        Part::Text(
            "Same issuer, same key, same subject: a verifier that stops at the signature accepts each in place of the other. Only `aud` and `typ` keep \
             them apart, and only if somebody compares them.",
        ),
        Part::Section("The mix-up, in both directions"),
        Part::Table(
            "Each token at each door, with and without the two checks",
            &["Token", "Door", "Signature and expiry only", "With audience and type"],
            &[
                &["ID token", "the application", "accepted", "accepted"],
                &[
                    "ID token",
                    "the API",
                    "accepted: whoever got the user to log in anywhere calls your API",
                    "refused: `aud` is a client id, `typ` is not `at+jwt`",
                ],
                &["access token", "the API", "accepted", "accepted"],
                &[
                    "access token",
                    "the application",
                    "accepted: an application logs a user in who never came to it",
                    "refused: `aud` is the API, and there is no `nonce`",
                ],
                &["logout token", "the API", "accepted", "refused: `typ` is `logout+jwt`, `aud` is a client id"],
            ],
        ),
        Part::Text(
            "The fourth row is the older attack. A harmless game asks you to log in at a provider and gets an access token for its API, rightly. Its operator then hands that token to \
             an application that takes any access token as a proof of who is there. It was a proof of a permission, given to somebody else: \
             [[term:authentication-vs-authorization]].",
        ),
        Part::Section("How to tell them apart"),
        Part::Steps(&[
            "At an API: require `at+jwt` in [[header:typ]], and your own name in [[claim:aud]] ([[src:RFC 9068#4]], [[src:ASVS 5.0#9.2.2]]).",
            "Where the provider writes no such `typ`, refuse what has [[claim:nonce]] or [[claim:at_hash]], and require a claim that only its access tokens have, such as [[claim:scope]].",
            "At an application: require your client id in [[claim:aud]] and the [[claim:nonce]] that you sent ([[src:OpenID Connect Core#3.1.3.7]]).",
            "With several audiences in an ID token compare [[claim:azp]] too.",
        ]),
        Part::Text(
            "The workbench names the kind of a token that you paste, and says what made it think so; the rules [[rule:typ-against-claims]] and \
             [[rule:access-token-like-id-token]] speak up where the two are hard to tell apart.",
        ),
        Part::Section("But I need the user's name at the API"),
        Part::Text(
            "Then ask the provider to put the claim into the access token, or let the API ask [[term:userinfo]] with that token. Sending the ID token along in a second header \
             brings the confusion back, and personal data with it into every log ([[src:RFC 9068#6]]).",
        ),
    ],
    next: &[
        ("/pitfalls/id-as-access", "An ID token as an access token, in code"),
        ("/compare/access-refresh-id", "All three tokens compared"),
        ("/basics/validation", "The whole checklist"),
    ],
    cites: &[
        OIDC_CORE.at("2, 3.1.3.7"),
        RFC_9068.at("2.1, 2.2, 4, 6"),
        RFC_6749.at("1.4"),
        RFC_8725.at("2.8, 3.9, 3.11, 3.12"),
        ASVS.at("9.2.2, 9.2.3"),
    ],
};
