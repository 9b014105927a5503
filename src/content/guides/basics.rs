//! The five-minute version.

use super::{Alive, Guide, Part};
use crate::content::sources::jose::{RFC_7515, RFC_7516, RFC_7519, RFC_8725};
use crate::content::sources::oauth::RFC_6750;
use crate::content::sources::security::ASVS;

/// What a JWT is, in five minutes.
pub(super) static GUIDE: Guide = Guide {
    path: "/basics",
    title: "JWT basics in five minutes",
    description: "What a JSON Web Token is made of, what its signature proves, who can read it, and what it does not do: the short version.",
    question: "What is a JWT, and what does it do?",
    answer: "A JWT is a small JSON document with a signature, written so that it fits into a header or an address. The signature lets a server \
             check who made the document without asking anybody; it hides nothing.",
    parts: &[
        Part::Section("What it looks like"),
        Part::Text(
            "A signed token in its usual form is three strings with two dots between them: header, payload, signature. The first two are \
             JSON, written in [[term:base64url]]; the third is bytes, written the same way. [[fact:token-begins-with-eyj]] \
             [[page:/basics/structure|Structure]] takes one apart byte by byte.",
        ),
        Part::Table(
            "The parts of a signed token",
            &["Part", "What it holds", "Who wrote it"],
            &[
                &[
                    "[[term:jose-header|Header]]",
                    "how the token is protected: [[header:alg]], often [[header:kid]] and [[header:typ]]",
                    "whoever sent you the token",
                ],
                &[
                    "[[term:payload|Payload]]",
                    "[[term:claim|claims]]: issuer, subject, audience, times, and what else the two sides agreed on",
                    "the issuer, if the signature holds",
                ],
                &[
                    "[[term:signature-part|Signature]]",
                    "the proof, over the characters of the first two parts",
                    "whoever has the key",
                ],
            ],
        ),
        Part::Section("What the signature proves"),
        Part::Text(
            "That somebody with the key wrote exactly these characters. With a secret ([[term:hs256]]) that is everybody who has it, and a \
             server that can check can also write. With a key pair ([[term:es256]], [[term:rs256]], [[term:ed25519]]) the issuer keeps one half, \
             and the half that you publish can only check.",
        ),
        Part::Text(
            "Change one character and try again. A payload that decodes to something else is still a readable payload: only the signature notices.",
        ),
        Part::Alive(Alive::Tamper),
        Part::Section("What a server does with one"),
        Part::Steps(&[
            "It takes the token from the header of the request: `Authorization: Bearer` and the token ([[src:RFC 6750#2.1]]).",
            "It finds the key of the issuer it trusts, by [[header:kid]] in a list it got from that issuer, never from the token.",
            "It verifies the signature with an algorithm from its own list.",
            "It checks the claims: right issuer, right audience, not expired, right kind of token.",
            "Only then does it read who the user is and decide whether this request is allowed.",
        ]),
        Part::Text(
            "Each of these steps has been left out somewhere, and each omission has been exploited. [[page:/basics/validation|The checklist]] \
             has them in order, with a token that fails at each.",
        ),
        Part::Section("What it does not do"),
        Part::List(&[
            "It does not hide anything. Whoever holds a token reads its payload; nothing in it should be a secret ([[page:/pitfalls/payload-secrets|why]]). Encrypted tokens exist, have five parts, and are another thing: [[term:jwe]].",
            "It does not end on request. A token that is checked locally works until [[claim:exp]]; to end it sooner somebody has to keep a list ([[page:/authentication/logout|how]]).",
            "It does not know who carries it. A [[term:bearer-token]] works for the thief as well as for the user.",
            "It does not replace a session by itself. When one backend keeps its own users, a session cookie is less to get wrong ([[page:/compare/jwt-vs-sessions|weigh both]]).",
        ]),
        Part::Careful(
            "Decoding is not verifying. Every tool can show what is inside a token without any key, and what it shows may have been written by \
             an attacker a second ago ([[page:/pitfalls/decode-not-verify|how that goes wrong]]).",
        ),
    ],
    next: &[
        ("/basics/structure", "The parts of a token, byte by byte"),
        ("/basics/claims", "Claims on one page"),
        ("/basics/validation", "What a verifier checks, in order"),
        ("/authentication", "How tokens are used to log in"),
    ],
    cites: &[
        RFC_7519.at("1, 3, 7.2"),
        RFC_7515.at("2, 3, 7.1"),
        RFC_7516.at("3"),
        RFC_6750.at("2.1"),
        RFC_8725.at("3"),
        ASVS.at("9.1.1 to 9.2.3"),
    ],
};
