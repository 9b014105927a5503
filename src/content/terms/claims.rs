//! Claims: what a token says, and the seven names that every token may use.

use super::claims_access::STATUS;
use super::claims_login::{AUTH_TIME, AZP, EMAIL_VERIFIED, NONCE};
use super::formats::JWKS;
use super::formats_headers::TYP;
use super::formats_parts::{JOSE_HEADER, PAYLOAD};
use super::{Area, Term};
use crate::content::sources::ietf::RFC_8259;
use crate::content::sources::jose::{IANA_JWT, RFC_7515, RFC_7519, RFC_8725};
use crate::content::sources::security::{ASVS, OWASP_JWT};

/// Claim.
pub static CLAIM: Term = Term {
    id: "claim",
    names: &["Claim"],
    area: Area::Claims,
    short: "A statement in the payload, as a name and a value; it counts only once the token is verified and its \
            issuer is one you trust.",
    long: &[],
    example: None,
    see: &[&CLAIMS_SET, &REGISTERED_CLAIM, &ISS],
    not: &[],
    cites: &[RFC_7519.at("2, 4")],
};

/// Claims set.
pub static CLAIMS_SET: Term = Term {
    id: "claims-set",
    names: &["Claims set", "JWT Claims Set"],
    area: Area::Claims,
    short: "The whole JSON object of a token's claims. Each name may stand in it only once.",
    long: &[],
    example: None,
    see: &[&CLAIM, &DUPLICATE_CLAIM, &PAYLOAD],
    not: &[],
    cites: &[RFC_7519.at("4")],
};

/// Registered claim.
pub static REGISTERED_CLAIM: Term = Term {
    id: "registered-claim",
    names: &["Registered claim"],
    area: Area::Claims,
    short: "A name in IANA's registry with an agreed meaning. None is mandatory by itself: your profile decides which \
            must be there.",
    long: &[],
    example: None,
    see: &[&PUBLIC_PRIVATE_CLAIM, &CLAIM, &CLAIMS_SET],
    not: &[],
    cites: &[RFC_7519.at("4.1"), IANA_JWT.whole()],
};

/// Public and private claims.
pub static PUBLIC_PRIVATE_CLAIM: Term = Term {
    id: "public-and-private-claims",
    names: &["Public and private claims"],
    area: Area::Claims,
    short: "A public claim has a name nobody else can take by accident, such as a URL; a private one is a name two \
            parties agreed on.",
    long: &[],
    example: None,
    see: &[&REGISTERED_CLAIM, &CLAIM],
    not: &[],
    cites: &[RFC_7519.at("4.2, 4.3")],
};

/// iss.
pub static ISS: Term = Term {
    id: "iss",
    names: &["iss", "Issuer"],
    area: Area::Claims,
    short: "[[claim:iss]] says who made the token. Accept only issuers you expect, and only with a key that belongs \
            to that issuer.",
    long: &[
        "[[claim:iss]] is the anchor of trust. It names the party whose word you take for all the other claims, \
         mostly as an HTTPS address. You compare it with the issuers you configured, character by character: \
         `https://demo.invalid` and `https://demo.invalid/` are two issuers.",
        "The comparison alone is worth little, because anybody can write the name. It must be tied to the key: the \
         key that verified the signature has to be one of that issuer's. A server that trusts several issuers and \
         keeps all of their keys in one bag lets each of them speak for the others.",
        "So look up in this order: read the issuer, find its entry in your configuration, take keys and allowed \
         algorithms from that entry, verify, and only then believe the claims. Never fetch keys from an address made \
         from an issuer that you do not know yet. If your check fails by one character, look for the slash at the \
         end, and for a test system's name.",
    ],
    example: Some((
        "configuration per issuer: keys and algorithms hang on the name",
        r#"{
  "https://login.demo.invalid/": {"jwks": "https://login.demo.invalid/keys", "algorithms": ["ES256"]},
  "https://partner.invalid": {"jwks": "https://partner.invalid/jwks.json", "algorithms": ["RS256"]}
}"#,
    )),
    see: &[&AUD, &SUB, &JWKS, &STRING_OR_URI],
    not: &[],
    cites: &[RFC_7519.at("4.1.1"), RFC_8725.at("3.8")],
};

/// sub.
pub static SUB: Term = Term {
    id: "sub",
    names: &["sub", "Subject"],
    area: Area::Claims,
    short: "[[claim:sub]] says whom or what the token is about; it is unique within the issuer only, so keep both \
            together.",
    long: &[],
    example: None,
    see: &[&ISS, &EMAIL_VERIFIED, &CLAIM],
    not: &[(&ISS, "that is who says it, this is about whom.")],
    cites: &[RFC_7519.at("4.1.2")],
};

/// aud.
pub static AUD: Term = Term {
    id: "aud",
    names: &["aud", "Audience"],
    area: Area::Claims,
    short: "[[claim:aud]] says who may accept the token, one name or a list. If your name is not in it, refuse.",
    long: &[
        "[[claim:aud]] keeps a token for one service from working at the next. Without the check, a small service \
         that somebody broke into, or that its owner runs with bad intent, can take the tokens its users send and use \
         them at every other service that trusts the same issuer.",
        "The value is a string or an array of strings; your code must handle both. If one of them equals your own \
         name, letter for letter, the check is passed. No wildcards, no prefixes, no comparison that ignores case. A \
         missing claim is not \"for everybody\": if you expect an audience, refuse a token without one \
         ([[rule:audience-missing]], [[rule:audience-wildcard]]).",
        "Several audiences in one token mean that each of them can pose as the user towards the others. Give each \
         service its own name and each token one audience, and exchange the token when a service calls the next \
         ([[rule:audience-many]]). If you get \"audience mismatch\" in development, compare what you configured with \
         what the token says, including `https://` and the slash.",
    ],
    example: Some((
        "both forms of the claim",
        r#"{"aud":"https://api.demo.invalid/"}
{"aud":["https://api.demo.invalid/","https://reports.demo.invalid/"]}"#,
    )),
    see: &[&ISS, &AZP, &TYP],
    not: &[(&AZP, "that is the client that asked for the token, this is who should accept it.")],
    cites: &[RFC_7519.at("4.1.3"), RFC_8725.at("3.9"), ASVS.at("9.2.3")],
};

/// exp.
pub static EXP: Term = Term {
    id: "exp",
    names: &["exp", "Expiration time"],
    area: Area::Claims,
    short: "[[claim:exp]] is the instant from which the token must be refused: at that very second it is already too \
            late.",
    long: &[
        "[[claim:exp]] limits the damage of a stolen token: until then whoever holds it is taken for the user. The \
         boundary belongs to the refusal. [[fact:exp-refused-at-equality]] Some libraries accept that one second; it \
         matters in tests with a stopped clock more than in practice.",
        "The number counts seconds since 1970 ([[term:numeric-date]]). Milliseconds, the habit of JavaScript, put the \
         end tens of thousands of years away, and nothing complains ([[rule:time-in-milliseconds]]). A text such as \
         `\"1795003600\"` is no number, and has to be refused.",
        "Clocks differ, so allow a little, up to a minute or so, and say so in your configuration instead of leaving \
         it to a default. A token without the claim never ends: require it ([[rule:exp-missing]]). Choose the \
         lifetime by the question of how long a thief may go on, since a signed token cannot be called back without a \
         list that somebody reads.",
    ],
    example: Some((
        "an access token for five minutes",
        r#"{
  "iss": "https://login.demo.invalid/",
  "iat": 1795000000,
  "nbf": 1795000000,
  "exp": 1795000300
}"#,
    )),
    see: &[&NBF, &IAT, &NUMERIC_DATE, &JTI],
    not: &[],
    cites: &[RFC_7519.at("4.1.4")],
};

/// nbf.
pub static NBF: Term = Term {
    id: "nbf",
    names: &["nbf", "Not before"],
    area: Area::Claims,
    short: "[[claim:nbf]] is the instant before which the token must be refused; at that very second it may be used.",
    long: &[],
    example: None,
    see: &[&EXP, &IAT, &NUMERIC_DATE],
    not: &[],
    cites: &[RFC_7519.at("4.1.5")],
};

/// iat.
pub static IAT: Term = Term {
    id: "iat",
    names: &["iat", "Issued at"],
    area: Area::Claims,
    short: "[[claim:iat]] says when the token was made. It gives its age, and by itself is no reason to refuse.",
    long: &[],
    example: None,
    see: &[&EXP, &NBF, &AUTH_TIME],
    not: &[(&AUTH_TIME, "that is when the user logged in; a token issued now may rest on a login of last week.")],
    cites: &[RFC_7519.at("4.1.6")],
};

/// jti.
pub static JTI: Term = Term {
    id: "jti",
    names: &["jti", "JWT ID"],
    area: Area::Claims,
    short: "[[claim:jti]] is the identifier of one token, to notice replays and to block that token; keep it together \
            with the issuer.",
    long: &[
        "[[claim:jti]] gives you something to write on a list. To take a token only once, as with a client assertion \
         or a [[term:htm-htu-ath|DPoP proof]], remember its identifier until the token ends, and refuse it the second \
         time. To block a stolen token, put its identifier on a list that every check reads.",
        "Do not put the token's text, or a hash of it, on that list. The same token can be written in several ways: \
         the last character of a base64url part may have spare bits, and an ECDSA signature has a twin that verifies \
         as well. Each gives another hash, and passes. The pair of [[claim:iss]] and [[claim:jti]] stays the same \
         ([[rule:base64-not-canonical]], [[rule:signature-high-s]]).",
        "The issuer must make it unpredictable and unique; a counter is neither once two servers issue \
         ([[rule:jti-weak]]). An entry may leave the list when the token's [[claim:exp]] has passed, plus the leeway \
         you allow, and not before.",
    ],
    example: Some((
        "what a list of blocked tokens keeps: never the token itself",
        r#"{
  "iss": "https://login.demo.invalid/",
  "jti": "0b8f1e52c1d94f6c9a6de0e5a3a1b7d4",
  "until": 1795003660
}"#,
    )),
    see: &[&EXP, &NONCE, &ISS, &STATUS],
    not: &[(&NONCE, "that ties an ID token to one login, this names one token.")],
    cites: &[RFC_7519.at("4.1.7"), OWASP_JWT.whole()],
};

/// NumericDate.
pub static NUMERIC_DATE: Term = Term {
    id: "numeric-date",
    names: &["NumericDate"],
    area: Area::Claims,
    short: "Seconds since 1970-01-01T00:00:00Z, leap seconds ignored, fractions allowed; neither milliseconds nor a \
            string.",
    long: &[
        "Every time in a token is a JSON number of seconds, counted as a Unix clock counts. There is no time zone in \
         it, so there is none to get wrong; what goes wrong is the unit and the type.",
        "Ten digits are seconds, thirteen are milliseconds. JavaScript's `Date.now()` gives the latter, and so does \
         Java's `currentTimeMillis()`. An [[claim:exp]] in milliseconds means a token that never ends; an \
         [[claim:nbf]] in milliseconds means one that never begins ([[rule:time-in-milliseconds]]). A date in words, \
         or a number between quotation marks, is not allowed, and a strict verifier refuses it \
         ([[rule:time-not-a-number]]).",
        "Fractions are allowed and rare. Do not round them the wrong way: cutting the fraction off `exp` ends the \
         token a moment early, which is safe; rounding it up accepts it too long. Numbers that no calendar has, \
         negative ones or those beyond every range, come from arithmetic that went wrong; refuse them \
         ([[rule:time-out-of-range]]).",
    ],
    example: Some((
        "one instant, right and wrong",
        r#"right:  1795003600
wrong:  1795003600000
wrong:  "1795003600"
wrong:  "2026-11-18T12:06:40Z""#,
    )),
    see: &[&EXP, &NBF, &IAT],
    not: &[],
    cites: &[RFC_7519.at("2")],
};

/// StringOrURI.
pub static STRING_OR_URI: Term = Term {
    id: "string-or-uri",
    names: &["StringOrURI"],
    area: Area::Claims,
    short: "Any string, but one with a colon must be a URI. It is compared letter for letter, without any tidying.",
    long: &[],
    example: None,
    see: &[&ISS, &SUB, &AUD],
    not: &[],
    cites: &[RFC_7519.at("2")],
};

/// Duplicate claim.
pub static DUPLICATE_CLAIM: Term = Term {
    id: "duplicate-claim",
    names: &["Duplicate claim"],
    area: Area::Claims,
    short: "The same name twice in one object. Parsers disagree about which one counts, so a strict one refuses the \
            token.",
    long: &[
        "JSON lets a name stand twice in one object and does not say what that means. Many parsers keep the last \
         value, some the first, some report an error. The standard for tokens allows two behaviours: refuse, or take \
         the last.",
        "That is enough for an attack wherever two programs read one token. A gateway written in one language sees an \
         early [[claim:exp]] or a harmless role and lets the token pass; the service behind it, in another language, \
         sees the second value. For the claims of a signed token the issuer would have to play along, or be tricked \
         into writing a name that a user chose. For headers, and for JSON that nobody signed, no such help is needed.",
        "Refuse. If your parser cannot, use one that can for tokens, or check the text before. Claimcheck reports the \
         second occurrence with its place in the text ([[rule:duplicate-member]]); [[rule:claim-name-case]] looks for \
         names that differ in case only, which is the same trick for lenient parsers.",
    ],
    example: Some((
        "two readers, two answers",
        r#"{
  "sub": "u-17",
  "role": "reader",
  "role": "admin"
}"#,
    )),
    see: &[&CLAIMS_SET, &JOSE_HEADER, &CLAIM],
    not: &[],
    cites: &[RFC_7519.at("4"), RFC_7515.at("4"), RFC_8259.at("4")],
};

pub(super) const TERMS: &[&Term] = &[
    &CLAIM,
    &CLAIMS_SET,
    &REGISTERED_CLAIM,
    &PUBLIC_PRIVATE_CLAIM,
    &ISS,
    &SUB,
    &AUD,
    &EXP,
    &NBF,
    &IAT,
    &JTI,
    &NUMERIC_DATE,
    &STRING_OR_URI,
    &DUPLICATE_CLAIM,
];
