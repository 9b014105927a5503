//! Claims on one page.

use super::{Alive, Guide, Part};
use crate::content::sources::jose::{IANA_JWT, RFC_7519, RFC_8725};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::openid::OIDC_CORE;

/// What stands in the payload.
pub(super) static GUIDE: Guide = Guide {
    path: "/basics/claims",
    title: "JWT claims on one page",
    description: "Registered, public and private claims, the three times, who sets which claim and who has to check it, with a table of verdicts.",
    question: "What are claims, and which must I check?",
    answer: "A claim is a name and a value that the issuer states about somebody or something. Your server checks issuer, audience and \
             times in every token, and ignores names it does not know.",
    parts: &[
        Part::Alive(Alive::Claims),
        Part::Section("Three kinds of names"),
        Part::Table(
            "Where a name comes from",
            &["Kind", "Where it is agreed", "Example"],
            &[
                &[
                    "[[term:registered-claim|Registered]]",
                    "in the registry of IANA, with a document that says what it means",
                    "[[claim:exp]], [[claim:scope]], [[claim:email]]",
                ],
                &[
                    "[[term:public-and-private-claims|Public]]",
                    "nowhere, but it cannot collide: it contains a domain of the one who made it up",
                    "`https://shop.example/tier`",
                ],
                &["[[term:public-and-private-claims|Private]]", "between issuer and receiver only", "`tier`"],
            ],
        ),
        Part::Text(
            "Private names are short, and collide the day two teams have the same idea or the registry takes the word. Before you make one up, \
             look into [[page:/claims|the list]]: roles, groups, locale and the way somebody logged in all have a name already.",
        ),
        Part::Section("The seven of RFC 7519"),
        Part::Table(
            "Who sets them, who checks them",
            &["Claim", "The issuer says", "The receiver"],
            &[
                &[
                    "[[claim:iss]]",
                    "who I am",
                    "compares it, letter by letter, with the issuers it trusts, and takes only that issuer's keys",
                ],
                &["[[claim:sub]]", "whom this is about", "uses it together with `iss`; alone it names nobody"],
                &["[[claim:aud]]", "for whom this is", "refuses the token unless its own name is in it"],
                &["[[claim:exp]]", "from when on it must not be accepted", "refuses at that second and later"],
                &["[[claim:nbf]]", "before when it must not be accepted", "refuses earlier"],
                &["[[claim:iat]]", "when I made it", "uses it where there is a greatest age"],
                &["[[claim:jti]]", "a name for this one token", "remembers it where a token may be used once only"],
            ],
        ),
        Part::Text(
            "RFC 7519 itself makes none of them mandatory ([[src:RFC 7519#4.1]]). What is required comes from the profile: an access token after RFC 9068 \
             needs seven claims, an ID token five. So a verifier has to say which it requires; otherwise a token without [[claim:aud]] or \
             [[claim:exp]] passes because there was nothing to compare.",
        ),
        Part::Section("Times"),
        Part::Text(
            "A time is a number of seconds since 1970, in UTC, not a text and not milliseconds ([[term:numeric-date]]). [[fact:exp-refused-at-equality]] [[fact:nbf-accepted-at-equality]] \
             [[fact:time-fraction-accepted]]",
        ),
        Part::List(&[
            "Milliseconds go unnoticed: such an expiry lies tens of thousands of years ahead, and nothing refuses the token ([[rule:time-in-milliseconds]]).",
            "[[fact:leeway-advice]] It is added on the side of the receiver, to `exp` and `nbf` alike ([[term:leeway]]).",
            "[[fact:iat-future-not-refused]] Some libraries do it all the same.",
        ]),
        Part::Section("What belongs in a token, and what does not"),
        Part::List(&[
            "What the receiver needs for its decision without looking anything up, and what may be stale for as long as the token lives.",
            "No secrets, and nothing about a person that every log on the way should not have ([[page:/pitfalls/payload-secrets|more]]).",
            "Roles rather than permissions, and names rather than lists: a token travels with every request ([[page:/size|count the bytes]]).",
            "Numbers that fit: beyond 2 to the power of 53 a JavaScript program reads another number than the issuer wrote. Write identifiers as text.",
        ]),
        Part::Careful(
            "The same name twice is two truths: one parser takes the first, another the last. [[fact:duplicate-claim-reported]] Refuse such a token ([[src:RFC 7519#4]]).",
        ),
    ],
    next: &[
        ("/claims", "Every registered claim"),
        ("/basics/validation", "The whole checklist"),
        ("/pitfalls/no-aud", "What a missing audience costs"),
        ("/authentication/id-vs-access", "Which token has which claims"),
    ],
    cites: &[
        RFC_7519.at("2, 4, 4.1, 4.2, 4.3"),
        RFC_8725.at("3.8, 3.9"),
        RFC_9068.at("2.2"),
        OIDC_CORE.at("2"),
        IANA_JWT.whole(),
    ],
};
