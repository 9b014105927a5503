//! The tools that read: decoder, debugger, expiry, claims, header.

use super::about::About;
use crate::content::sources::ietf::RFC_8259;
use crate::content::sources::jose::{IANA_JWT, RFC_7515, RFC_7519, RFC_8725};
use crate::content::sources::openid::OIDC_CORE;

/// Their texts.
pub(super) static ALL: &[About] = &[DECODER, DEBUGGER, EXPIRY, CLAIMS, HEADER];

const DECODER: About = About {
    path: "/decoder",
    description: "Paste a JWT and read its header and claims, each member explained. Decoding happens in this page and needs no key.",
    answer: "Paste a token above and both of its readable parts open at once, byte for byte as the sender wrote them. No key is needed for that, which is also why decoding proves nothing: **decoded is not verified**.",
    parts: &[
        (
            "What you may paste",
            &[
                "A bare token, a whole `Authorization` line, a cookie, a log file, JSON with tokens in it: every token in the text is found, and you choose among them. A line break that a terminal has put into the middle is no obstacle, and is reported.",
                "Besides the compact form of three parts you can bring the [[term:json-serialization]], a token with a [[term:detached-payload]], one inside another, an [[page:/sd-jwt|SD-JWT]], or five parts, of which only the header can be read until the [[page:/jwe|recipient's key]] is there.",
            ],
        ),
        (
            "What decoding is",
            &[
                "Each part is [[term:base64url]] text. Undone, it is JSON in UTF-8; there is no cipher in between. Names that stand twice, numbers that lose digits in JavaScript, and characters that cannot be seen are marked where they occur, because two readers of the same bytes may understand different things.",
            ],
        ),
    ],
    examples: &[],
    questions: &[
        (
            "Can anyone decode my token?",
            "Yes: whoever holds a signed token reads all of it. Keep out of the claims what its bearer or a proxy should not see, or [[term:jwe|encrypt]] it.",
        ),
        (
            "Why does another decoder show a different payload?",
            "It probably kept one of two members of the same name, or rounded a long number. [[rule:duplicate-member]] tells you when that is the case.",
        ),
        (
            "Is my token stored anywhere?",
            "It stays in the memory of this tab. [[page:/about/offline|How to check that]] takes a minute.",
        ),
    ],
    related: &[
        ("/validator", "JWT validator"),
        ("/base64", "Base64url decoder"),
        ("/pitfalls/decode-not-verify", "Decoding instead of verifying"),
    ],
    cites: &[RFC_7515.at("3, 7.1"), RFC_7519.at("3, 7.2"), RFC_8259.at("4, 6")],
};

const DEBUGGER: About = About {
    path: "/debugger",
    description: "Find out why a JWT is refused: what exactly fails, what was changed, which key would have fitted. Works in the browser alone.",
    answer: "Bring the token that fails and the key that ought to fit. The signature, the rules of your policy and the warnings are judged apart, so that one red line does not hide three others.",
    parts: &[
        (
            "When a signature does not hold",
            &[
                "A search for the cause begins by itself. It tries the key text in the readings that people mix up: a secret as UTF-8, as base64 or as hexadecimal, with and without the line end; the other keys of the set; the signature in the form that [[rule:signature-der|other libraries write]]; the payload before somebody formatted it. What fits is named, with the step that repairs it.",
                "The example **tampered** above is a token whose payload was edited after signing. Look at what is said about it before you go to your own.",
            ],
        ),
        (
            "When the signature holds",
            &[
                "Then your verifier refuses for another reason, and each one is listed with who minds: an audience that is not yours, a clock that differs, a [[header:typ]] that a profile demands. Fill in what you expect, and the list becomes the one that your service sees.",
            ],
        ),
        (
            "Change it and sign again",
            &[
                "From the payload you get to [[page:/encoder|making a token]] with everything that is there: edit a claim, sign with a key of your own, and bring the result back.",
            ],
        ),
    ],
    examples: &[],
    questions: &[
        (
            "Where do I see what my library says?",
            "Its message depends on the order in which it checks. Compare the list of reasons with its documentation: the first that it looks at is the one that it reports.",
        ),
        (
            "May I paste a production secret?",
            "The page cannot send it. An extension of your browser could read it all the same, so a private window without extensions is the better place.",
        ),
        (
            "It verifies here, but not on my server. Why?",
            "Mostly the server has another key, another clock, or reads the secret in another encoding. Compare the thumbprint of its key under [[page:/keys|Keys]] with the one you pasted.",
        ),
    ],
    related: &[("/header", "JWT header inspector"), ("/keys", "Keys"), ("/rules", "Audit rules")],
    cites: &[RFC_7515.at("5.2"), RFC_7519.at("7.2"), RFC_8725.at("3")],
};

const EXPIRY: About = About {
    path: "/expiry",
    description: "See when a JWT expires, how long it has been valid for and how old it is, in your time and in UTC, counted live.",
    answer: "Paste a token and look at [[claim:exp]], [[claim:nbf]] and [[claim:iat]]: each stands there as the number, as a date in your own time zone and in UTC, and as a distance from now that keeps counting.",
    parts: &[
        (
            "Where exactly the end is",
            &[
                "[[fact:exp-refused-at-equality]] [[fact:exp-accepted-before]] At the other end it is the reverse: [[fact:nbf-accepted-at-equality]]",
                "Clocks differ, so verifiers grant a [[term:leeway]]. Type yours into the expectations, and the verdict moves with it. [[fact:leeway-advice]]",
            ],
        ),
        (
            "Mistakes that a date shows at once",
            &[
                "A year such as 58000 means milliseconds: JavaScript's `Date.now()` was not divided by a thousand. [[fact:time-in-milliseconds-unnoticed]] A date in 1970 means that a duration was written in the place of a time.",
                "[[fact:time-as-text-refused]] [[fact:time-fraction-accepted]]",
            ],
        ),
        (
            "Judged at another moment",
            &[
                "The field **Clock** among the expectations takes a date. Set it to the minute in your log, and see whether the token was still accepted then.",
            ],
        ),
    ],
    examples: &[],
    questions: &[
        (
            "What does it mean that there is no exp?",
            "The standard lets it be left out, and such a token never ends by itself. [[rule:exp-missing]] says who still demands it.",
        ),
        (
            "Can I make an expired token last longer?",
            "No: the time is signed. Ask the issuer for another one, usually with a [[term:refresh-token]].",
        ),
        (
            "How long should a token live?",
            "Minutes for what opens an API, because nothing but its end takes it back. [[page:/compare/revocation|The ways to revoke]] show what a longer life costs.",
        ),
    ],
    related: &[
        ("/claims-viewer", "JWT claims viewer"),
        ("/pitfalls/clock", "Clocks that differ"),
        ("/pitfalls/long-exp", "Tokens that live too long"),
    ],
    cites: &[RFC_7519.at("2, 4.1.4, 4.1.5, 4.1.6")],
};

const CLAIMS: About = About {
    path: "/claims-viewer",
    description: "Every claim of a JWT with what it means for you: registered, OpenID Connect, OAuth and vendor claims, with their sources.",
    answer: "Every [[term:claim]] of the token you paste is listed with its meaning, its value in words, and the document that defines it. The list comes first here; the JSON as it was sent follows below it.",
    parts: &[
        (
            "Which claims are known",
            &[
                "All that are [[page:/claims|registered]] with IANA, and many that vendors use without registering them: what Microsoft Entra puts into a token is explained as well as what telephony does. A claim that nobody documents is shown as it is, without a guess.",
            ],
        ),
        (
            "What the meaning depends on",
            &[
                "The same name can bind you or not. [[claim:aud]] in an [[term:id-token]] is the application that asked for the login; in an [[term:access-token]] it is the API. [[claim:sub]] is unique only together with [[claim:iss]], so a table of users needs both columns.",
                "A claim says what the issuer said. It becomes something you may act on when the signature is verified with a key of that issuer and the token is meant for you.",
            ],
        ),
        (
            "What should not be in there",
            &[
                "Passwords, card numbers, keys of cloud accounts and addresses of people are looked for and marked: a signed token is readable by everyone who ever holds it, and logs hold it for long.",
            ],
        ),
    ],
    examples: &[],
    questions: &[
        (
            "Which claims must a token have?",
            "The standard itself demands none. Profiles do: an ID token needs `iss`, `sub`, `aud`, `exp` and `iat`. Choose what you take the token for, and the missing ones are named.",
        ),
        (
            "How do I name a claim of my own?",
            "With an address of yours in front, such as `https://example.com/plan`, so that no later standard means something else by it ([[term:public-and-private-claims]]).",
        ),
    ],
    related: &[
        ("/claims", "All claims"),
        ("/expiry", "JWT expiry checker"),
        ("/pitfalls/payload-secrets", "Secrets in the payload"),
    ],
    cites: &[RFC_7519.at("4"), OIDC_CORE.at("2"), IANA_JWT.whole()],
};

const HEADER: About = About {
    path: "/header",
    description: "Read the header of a JWT, JWS or JWE: which algorithm, which key, and which of its parameters a verifier must not believe.",
    answer: "The header of your token comes first here, each parameter with what it asks of the verifier. Remember who wrote it: until the signature is verified, every word of it may be the attacker's.",
    parts: &[
        (
            "What you may take from it",
            &[
                "[[header:kid]] selects among keys that you already trust. [[header:typ]] tells kinds of tokens apart and should be compared with the kind you expect. [[header:alg]] is only ever compared with your own list: [[fact:alg-outside-the-list-refused]]",
            ],
        ),
        (
            "What you may not",
            &[
                "A key that comes along in [[header:jwk]] or [[header:x5c]] was chosen by whoever made the token. [[fact:jwk-in-header-proves-nothing]] An address in [[header:jku]] or [[header:x5u]] makes a careless server fetch whatever it is told to. [[fact:jku-not-followed]]",
                "The example **self-carried** shows the first case: mathematically everything fits, and the verdict is still no more than that the token agrees with itself.",
            ],
        ),
        (
            "Odd cases that are recognised",
            &[
                "[[fact:crit-unknown-refused]] [[fact:duplicate-header-refused]] A `kid` with a path or a quotation mark in it is an [[term:kid-injection|attack on the lookup]] and marked as one.",
            ],
        ),
    ],
    examples: &[],
    questions: &[
        ("Why does the header begin with eyJ?", "[[fact:token-begins-with-eyj]]"),
        (
            "Is a header without kid a fault?",
            "No. With one key there is nothing to select. With a set, a verifier without it has to try each key that fits the algorithm.",
        ),
        (
            "May I put data of my own into the header?",
            "You may, but a claim is the usual place: libraries verify the header and then hand you the claims.",
        ),
    ],
    related: &[
        ("/headers", "All header parameters"),
        ("/pitfalls/key-in-header", "Keys taken from the header"),
        ("/jwks", "JWKS inspector"),
    ],
    cites: &[RFC_7515.at("4"), RFC_8725.at("3.1, 3.10, 3.11")],
};
