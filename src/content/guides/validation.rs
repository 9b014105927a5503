//! What a verifier checks, in order.

use super::{Check, Guide, Part};
use crate::content::sources::ietf::RFC_4648;
use crate::content::sources::jose::{RFC_7515, RFC_7519, RFC_8725, RFC_8725_BIS};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::ASVS;

/// The ordered checklist.
pub(super) static GUIDE: Guide = Guide {
    path: "/basics/validation",
    title: "How to validate a JWT: the checklist in order",
    description: "Fourteen steps from the bytes to the decision: what each does, what goes wrong without it, and a token that fails exactly there.",
    question: "What must a verifier check, and in which order?",
    answer: "Form, algorithm, key, signature, type, issuer, audience, times, and last the claims that you require. Stop at the first that \
             fails, and decide about the request only after the last.",
    parts: &[
        Part::Text(
            "The order is not taste. What comes before the signature works on the text of a stranger, so it has to be cheap and strict. What \
             comes after may believe that the issuer wrote the text, and still not that it was written for you.",
        ),
        Part::Text(
            "“Valid” is a word for the end of the list, not for its middle. A program that says it after step 6 has said that somebody with the \
             key wrote something at some time for somebody.",
        ),
        Part::Hint(
            "Before the first step limit what you look at at all: the length of the token, the depth of its JSON, and for encrypted tokens the work \
             that a header can ask for ([[page:/pitfalls/no-limits|why]], [[src:rfc8725bis#3.13, 3.15]]).",
        ),
        Part::Section("The steps"),
        Part::Text(
            "Every token below is judged by the same expectations: algorithm `HS256`, type `at+jwt`, issuer `https://issuer.example`, audience \
             `https://api.example`, at most fifteen minutes old, with a subject, at the second 1795000100. The codes are those of the report in the \
             workbench, where you can set the same expectations and the same time.",
        ),
        Part::Checks(CHECKS),
        Part::Section("What no token can tell you"),
        Part::List(&[
            "Whether it was taken back. That is a look-up somewhere, or a short life ([[page:/authentication/logout|revocation]]).",
            "Whether it was used before. Where once is the limit, remember [[claim:iss]] with [[claim:jti]] until the expiry.",
            "Whether the one who shows it is the one it was given to. Only a key can say that: [[term:dpop]], [[term:mtls-bound-token]].",
            "Whether this user may do this thing to that object. [[claim:scope]] says what the application was allowed to ask for; the rest is your own code ([[src:ASVS 5.0#10.3.2]]).",
        ]),
        Part::Section("What to answer"),
        Part::Text(
            "401 with `WWW-Authenticate: Bearer` for every failure of the list, with the same text for all of them; 403 when the token is in order and \
             its rights are too small ([[term:401-vs-403]]). Write the exact reason into your own log, without the token: \
             [[claim:iss]] and [[claim:jti]] are enough to recognise it, and nobody can use them.",
        ),
    ],
    next: &[
        ("/pitfalls", "Mistakes with these steps, in code"),
        ("/authentication/production-checklist", "Before you go live"),
        ("/rules", "What the audit looks for besides"),
    ],
    cites: &[
        RFC_7519.at("7.2"),
        RFC_7515.at("5.2"),
        RFC_8725.at("3"),
        RFC_9068.at("4"),
        OIDC_CORE.at("3.1.3.7"),
        ASVS.at("9.1, 9.2"),
    ],
};

/// The claims that every step before those about claims begins with.
const CLAIMS: &str = r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"exp":1795000900}"#;

/// A header that every step after those about headers begins with.
const HEADER: &str = r#"{"alg":"HS256","typ":"at+jwt"}"#;

const CHECKS: &[Check] = &[
    Check {
        title: "Parts, base64url, JSON",
        does: "The text has three parts, each in [[term:base64url]] without padding, spaces or letters from elsewhere; header and payload are JSON \
               objects in UTF-8 with nothing behind them.",
        wrong: "Two programs on the way read two tokens: the proxy in front takes what it can repair, the service behind takes something else. The \
                more a reader forgives, the more strings are the same token.",
        code: "json-header",
        rule: "base64-not-canonical",
        fails: (r#"{"alg":"HS256","typ":"at+jwt",}"#, CLAIMS),
        secret: "",
        cites: &[RFC_7519.at("7.2"), RFC_4648.at("3.5, 5")],
    },
    Check {
        title: "No name twice",
        does: "A member that stands twice in the header is a reason to refuse the token. In the claims it is one too, unless you know for sure that \
               all your programs take the last.",
        wrong: "The library checks the first `alg`, the code after it reads the second. Whoever writes the token chooses which of your programs sees what.",
        code: "duplicate-member",
        rule: "duplicate-member",
        fails: (r#"{"alg":"HS256","typ":"at+jwt","typ":"JWT"}"#, CLAIMS),
        secret: "",
        cites: &[RFC_7515.at("4"), RFC_7519.at("4")],
    },
    Check {
        title: "Critical extensions",
        does: "Every name in [[header:crit]] is one that you implement, and stands in the header. An empty list is a fault as well.",
        wrong: "The issuer says “do not accept this unless you do that”, and your verifier accepts it without doing that.",
        code: "crit-unknown",
        rule: "crit-unknown",
        fails: (r#"{"alg":"HS256","typ":"at+jwt","crit":["x"],"x":1}"#, CLAIMS),
        secret: "",
        cites: &[RFC_7515.at("4.1.11"), RFC_7515.at("5.2")],
    },
    Check {
        title: "A signature at all",
        does: "[[header:alg]] is not `none`, in whatever spelling, because your list of algorithms does not have it.",
        wrong: "An attacker writes the claims he likes and signs nothing. It is the oldest attack on JWT and still works wherever the header decides.",
        code: "alg-none",
        rule: "alg-none",
        fails: (r#"{"alg":"none","typ":"at+jwt"}"#, CLAIMS),
        secret: "",
        cites: &[RFC_8725.at("2.1"), RFC_8725.at("3.2"), ASVS.at("9.1.2")],
    },
    Check {
        title: "An algorithm from your list",
        does: "[[header:alg]] is in a list in your configuration, compared exactly, and that list belongs to one kind of key.",
        wrong: "The public key, which everybody has, is taken for the secret of an HMAC ([[term:algorithm-confusion]]). A list with both kinds in it is \
                how that happens.",
        code: "alg-not-allowed",
        rule: "public-key-as-secret",
        fails: (r#"{"alg":"HS384","typ":"at+jwt"}"#, CLAIMS),
        secret: "",
        cites: &[RFC_8725.at("3.1"), ASVS.at("9.1.2"), RFC_8725_BIS.at("2.11")],
    },
    Check {
        title: "The issuer's key, and a signature that holds",
        does: "The key comes from the configuration for this issuer, by [[header:kid]] where there are several. Then the signature over the first two \
               parts is verified with it.",
        wrong: "Without the signature everything below is the attacker's own text. With a key that the token brings along it is so too: a signature \
                under [[header:jwk]] or [[header:jku]] proves that the author has a key, which everybody has.",
        code: "sig-invalid",
        rule: "jwk-in-header",
        fails: (HEADER, CLAIMS),
        secret: "a secret of somebody else, which is long enough",
        cites: &[RFC_7515.at("5.2"), ASVS.at("9.1.1"), ASVS.at("9.1.3"), RFC_8725.at("3.8")],
    },
    Check {
        title: "The kind of token",
        does: "[[header:typ]] is the kind that this door takes: `at+jwt` for an API, `logout+jwt` for a logout, and so on. Where the issuer writes only \
               `JWT`, tell the kinds apart by claims that one has and the other must not have.",
        wrong: "The issuer signs ID tokens, access tokens and logout messages with one key. Whoever holds the harmless one presents it at the door of \
                the other ([[term:cross-jwt-confusion]]).",
        code: "typ-wrong",
        rule: "typ-missing",
        fails: (r#"{"alg":"HS256","typ":"JWT"}"#, CLAIMS),
        secret: "",
        cites: &[RFC_8725.at("3.11"), RFC_9068.at("4"), ASVS.at("9.2.2")],
    },
    Check {
        title: "The issuer",
        does: "[[claim:iss]] is, letter by letter, the issuer whose key was used. With several issuers the key is chosen by issuer, not the other way round.",
        wrong: "One of your two issuers signs a token that names the other, and your verifier, which keeps all keys in one bag, agrees. [[fact:iss-compared-exactly]]",
        code: "iss-mismatch",
        rule: "issuer-missing",
        fails: (
            HEADER,
            r#"{"iss":"https://other.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"exp":1795000900}"#,
        ),
        secret: "",
        cites: &[RFC_7519.at("4.1.1"), RFC_8725.at("3.8"), RFC_9068.at("4")],
    },
    Check {
        title: "The audience",
        does: "[[claim:aud]] contains your own name. It may be one text or a list; one entry that is yours is enough.",
        wrong: "A token for the newsletter opens the bank: same issuer, same key, same user ([[page:/pitfalls/no-aud|the story]]).",
        code: "aud-mismatch",
        rule: "audience-missing",
        fails: (
            HEADER,
            r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://mail.example","iat":1795000000,"exp":1795000900}"#,
        ),
        secret: "",
        cites: &[RFC_7519.at("4.1.3"), RFC_8725.at("3.9"), ASVS.at("9.2.3")],
    },
    Check {
        title: "Times that are numbers",
        does: "[[claim:exp]], [[claim:nbf]] and [[claim:iat]] are JSON numbers: seconds, with or without a fraction.",
        wrong: "A text is compared with a number by the rules of your programming language, and in some of them the answer is always “not yet”.",
        code: "time-type",
        rule: "time-not-a-number",
        fails: (
            HEADER,
            r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"exp":"1795000900"}"#,
        ),
        secret: "",
        cites: &[RFC_7519.at("2"), RFC_7519.at("4.1.4")],
    },
    Check {
        title: "Not expired",
        does: "Now is before [[claim:exp]], give or take the [[term:leeway]]. [[fact:exp-refused-at-equality]]",
        wrong: "A token that leaked into a log last year still works, and so does that of somebody who has left the company.",
        code: "exp-past",
        rule: "exp-missing",
        fails: (
            HEADER,
            r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1794999900,"exp":1795000100}"#,
        ),
        secret: "",
        cites: &[RFC_7519.at("4.1.4"), ASVS.at("9.2.1")],
    },
    Check {
        title: "Not too early",
        does: "Now is at or after [[claim:nbf]], where it is there. [[fact:nbf-accepted-at-equality]]",
        wrong: "A permission that begins next month works today.",
        code: "nbf-future",
        rule: "",
        fails: (
            HEADER,
            r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"nbf":1795000700,"exp":1795000900}"#,
        ),
        secret: "",
        cites: &[RFC_7519.at("4.1.5"), ASVS.at("9.2.1")],
    },
    Check {
        title: "Not too old",
        does: "Where you have a greatest age, now is at most that long after [[claim:iat]], and `iat` is there. For ID tokens the claim to compare may be \
               [[claim:auth_time]].",
        wrong: "An issuer that gives tokens ten years of life decides how long your doors stay open.",
        code: "too-old",
        rule: "",
        fails: (
            HEADER,
            r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1794990000,"exp":1795000900}"#,
        ),
        secret: "",
        cites: &[RFC_7519.at("4.1.6"), OIDC_CORE.at("3.1.3.7")],
    },
    Check {
        title: "The claims that you require",
        does: "Every claim that your code reads is there and has the type that your code expects. Say so to the library in its list of required claims.",
        wrong: "What is missing becomes `null`, `undefined` or an empty text, and a comparison with an empty text somewhere succeeds.",
        code: "claim-missing",
        rule: "claim-of-wrong-type",
        fails: (
            HEADER,
            r#"{"iss":"https://issuer.example","aud":"https://api.example","iat":1795000000,"exp":1795000900}"#,
        ),
        secret: "",
        cites: &[RFC_9068.at("2.2"), RFC_8725.at("3.8")],
    },
];
