//! Questions before anything is built.

use super::Question;
use crate::content::sources::jose::{RFC_7515, RFC_7518, RFC_7519, RFC_9964};
use crate::content::sources::oauth::{RFC_9068, RFC_10017};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::{ASVS, OWASP_JWT};
use crate::content::sources::software::{APACHE_CORE, NGINX_CORE};
use crate::content::sources::web::RFC_6265_BIS;

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "better-than-sessions",
        question: "Are JWTs better than sessions?",
        answer: "Neither is better: a session is simpler and can be ended at once, while a JWT can be checked by parties who must not have to ask you.",
        more: &[
            "If one backend owns the login and answers all requests, a [[term:server-session]] does everything with less: nothing to sign, no clock, no rotation of keys, and logout is deleting a row. A signed token that is used in its place has to get all of that back by other means.",
            "As soon as somebody else must judge your statement, another company's API, twenty services, a device without a connection, they cannot look into your store. There the signature is worth its effort. The question is thus not what is modern, but who verifies.",
        ],
        cites: &[OWASP_JWT.whole(), ASVS.at("7.4.1"), RFC_9068.at("1")],
    },
    Question {
        id: "both",
        question: "Can I use sessions and JWTs together?",
        answer: "Yes, and it is often the best of both: a session cookie between browser and backend, short-lived tokens between the backend and the APIs.",
        more: &[
            "The pattern is called [[term:bff]]. Logging out ends the session, which the backend notices at once; the tokens behind it live for minutes and never reach a place where a script could take them. Each half does what it is good at.",
        ],
        cites: &[RFC_10017.at("6.1")],
    },
    Question {
        id: "hs256-or-rs256",
        question: "HS256 or RS256?",
        answer: "HS256 only if the program that signs is the only one that verifies, otherwise a key pair, and today rather ES256 or Ed25519 than RS256.",
        more: &[
            "With HMAC whoever can check can also forge, because there is one secret for both. That is fine for a program that talks to itself and a [[page:/pitfalls/shared-secret|trap]] as soon as a second one is involved.",
            "RS256 is the algorithm that every provider and every library knows, and you will verify it for years to come. For tokens that you issue yourself, elliptic curves give signatures of a quarter of the size and keys that are made in no time. [[page:/size|The calculator]] shows the difference for your claims.",
        ],
        cites: &[RFC_7515.at("10.5"), RFC_7518.at("3.1"), OWASP_JWT.whole()],
    },
    Question {
        id: "secret-length",
        question: "How long must an HS256 secret be?",
        answer: "At least 32 bytes, drawn from a random generator.",
        more: &[
            "RFC 7518 asks for a key no shorter than the output of the hash: 32 bytes for HS256, 48 for HS384, 64 for HS512. That counts bytes, not letters: 32 hexadecimal digits are only 16 bytes of chance.",
            "Random is the more important word. A long sentence is [[term:weak-secret-cracking|guessed offline]] with a single token, without a request to your server. `openssl rand -base64 32` gives you one that is not.",
        ],
        cites: &[RFC_7518.at("3.2")],
    },
    Question {
        id: "id-or-access",
        question: "What is the difference between an ID token and an access token?",
        answer: "The ID token tells the application who logged in, the access token lets the application call an API.",
        more: &[
            "Look at [[claim:aud]]: in an [[term:id-token]] it is the application, in an [[term:access-token]] the API. The first is read once, at login, by whoever asked for it. The second is carried, unread, to whoever accepts it.",
            "Exchanging them works surprisingly often, because both are signed by the same provider, and is [[page:/pitfalls/id-as-access|a hole]] each time it works.",
        ],
        cites: &[OIDC_CORE.at("2"), RFC_9068.at("1")],
    },
    Question {
        id: "roles-in-token",
        question: "Should I put roles into the token?",
        answer: "Only those that must be decided without a look-up, and that may be out of date for the lifetime of the token.",
        more: &[
            "Coarse and stable ones are good candidates: whether somebody is staff, which tenant they belong to. What is different for each document belongs into the service that owns the documents. RFC 9068 registers [[claim:roles]], [[claim:groups]] and [[claim:entitlements]] for the purpose.",
            "A list that grows with a person's career reaches the limits of cookies and headers with the most important person first. And everybody who holds the token can read it: internal names of roles tell a story about your company.",
        ],
        cites: &[RFC_9068.at("2.2.3"), RFC_7519.at("12")],
    },
    Question {
        id: "how-big",
        question: "How big can a JWT be?",
        answer: "As big as you like according to the standard, but a cookie ends at 4096 bytes with its name, and servers stop reading headers at 8 to 16 kilobytes.",
        more: &[
            "Browsers ignore a cookie that is too long without a word. Servers answer 400 or 431, or close the connection: nginx gives a header line a buffer of 8 kilobytes unless told otherwise, Apache 8190 bytes. Each proxy on the way has a limit of its own.",
            "Base64url makes everything a third longer, and an RSA signature alone takes 342 characters. [[page:/size|Calculate]] before you add the claim that breaks it.",
        ],
        cites: &[
            RFC_6265_BIS.at("Set-Cookie"),
            NGINX_CORE.at("large_client_header_buffers"),
            APACHE_CORE.at("LimitRequestFieldSize"),
        ],
    },
    Question {
        id: "quantum",
        question: "Are JWTs safe against quantum computers?",
        answer: "Signatures with RSA, ECDSA and EdDSA are not, and their successor ML-DSA, registered for JOSE since 2026, makes tokens of several kilobytes.",
        more: &[
            "A large quantum computer would compute private keys from public ones and then sign like you. It could not do so backwards in time: a token that expired today is of no use to anyone then. Signatures are therefore less urgent than encryption, where what is recorded today can be opened later.",
            "HMAC with a long secret is not affected in practice. If you plan for decades, make the algorithm easy to exchange: one place where it is chosen, key ids, a rotation that is practised. [[page:/size|The size of tokens]] under each algorithm tells what the move costs.",
        ],
        cites: &[RFC_9964.whole(), OWASP_JWT.whole()],
    },
];
