//! JWT access tokens against opaque ones.

use super::{Choice, Comparison, Factor, MustHave, Note, Preset, cell};
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::oauth::{RFC_7009, RFC_7662, RFC_8414, RFC_8705, RFC_9068, RFC_9449};
use crate::content::sources::security::ASVS;

/// Ends before its time.
const REVOCABLE: u16 = 1;
/// Is checked without asking.
const OFFLINE: u16 = 2;
/// Shows the client nothing.
const HIDDEN: u16 = 4;

/// The comparison.
pub static COMPARISON: Comparison = Comparison {
    slug: "jwt-vs-opaque",
    title: "JWT or opaque access token, or one inside the other",
    description: "An opaque token is looked up at the issuer and can be ended at once; a JWT is checked on the spot until it expires. Twelve factors to weigh, with sources.",
    question: "Should access tokens be JWTs or opaque?",
    answer: "Opaque tokens where a withdrawn right must end at once and one issuer serves your own APIs; JWTs where many APIs must check without a call to the issuer. With a gateway you can have an opaque token outside and a JWT inside.",
    options: &[
        Choice {
            id: "jwt",
            name: "JWT",
            what: "An access token that the API checks by itself, with the issuer's public key ([[src:RFC 9068]]).",
        },
        Choice {
            id: "opaque",
            name: "Opaque",
            what: "A random text that the API presents to the issuer, which answers what it stands for ([[src:RFC 7662]]).",
        },
        Choice {
            id: "phantom",
            name: "Opaque outside, JWT inside",
            what: "A gateway exchanges the opaque token for a JWT, so that services behind it check by themselves; some vendors call it a phantom token.",
        },
    ],
    factors: &[&FACTORS],
    musts: &[
        MustHave { id: "revocable", words: "tokens that can be ended before their time", bit: REVOCABLE },
        MustHave { id: "offline", words: "checks without a call to the issuer", bit: OFFLINE },
        MustHave { id: "hidden", words: "nothing that the client can read", bit: HIDDEN },
    ],
    presets: &[
        Preset {
            id: "high-value",
            name: "High value, revocable",
            weights: &[("revocation", 5), ("freshness", 4), ("client", 3), ("complexity", 3)],
            others: 0,
            musts: &[],
            expect: &[("opaque", 90)],
            means: "A call per request is cheap next to a payment that should not have gone through. Do not cache the answer, or say for how long you do.",
        },
        Preset {
            id: "many-apis",
            name: "Many independent APIs",
            weights: &[("uptime", 5), ("cost", 4), ("offline", 4), ("issuers", 4), ("complexity", 2)],
            others: 0,
            musts: &[],
            expect: &[("jwt", 95)],
            means: "An issuer that every request needs is a part that takes everything down with it. Keys are fetched once in a while.",
        },
        Preset {
            id: "gateway",
            name: "Public single-page application with a gateway",
            weights: &[("client", 4), ("cost", 4), ("revocation", 3), ("privacy", 3), ("uptime", 3), ("size", 2)],
            others: 0,
            musts: &[],
            expect: &[("phantom", 79)],
            means: "The browser holds something that says nothing, the services something that says everything.",
        },
    ],
    expect: &[("phantom", 70), ("opaque", 62), ("jwt", 58)],
    verdict: &[
        "The question is who pays for the check, and when. A JWT is paid for once, at issue; from then on checking is arithmetic, and the price is that nobody hears of a withdrawal. An opaque token is paid for with each request, in a call to the issuer, and every answer is today's.",
        "A cache moves between the two: an introspection answer kept for a minute is a JWT with a lifetime of a minute that only you can read. That is a good compromise, and an honest one if you write the minute down.",
        "Exchanging at a gateway gives both, and is one more thing to run.",
    ],
    together: &[
        "Yes. Nothing in OAuth says what an access token looks like: to the client it is a text to pass on. One issuer can give JWTs to one API and opaque tokens to another, and change its mind, as long as clients keep their hands off the inside.",
        "A refresh token is nearly always opaque, whatever the access token is: only the issuer ever reads it.",
    ],
    pitfalls: &[
        "**A client that reads the access token.** [[src:RFC 9068#6]] says it must not. The day the issuer encrypts or shortens it, the client breaks.",
        "**Introspection without authentication.** Then anybody may ask what a found token is worth ([[src:RFC 7662#4]]).",
        "**Caching beyond [[claim:exp]].** The answer says how long it may be kept; a fixed cache of ten minutes is ten minutes of accepting an ended token.",
        "**A JWT accepted for another API.** Check [[claim:aud]] and [[header:typ]] `at+jwt`, or an ID token will open your API.",
        "**Opaque, but guessable.** A counter or a time is no token. Take 128 random bits at least.",
        "**Revoking a JWT at the issuer and believing it.** [[src:RFC 7009#3]] leaves open how APIs that check by themselves hear of it; without a list they do not.",
    ],
    notes: &[Note {
        title: "What introspection asks and answers",
        texts: &[
            "The API sends the token to the issuer's introspection endpoint, with credentials of its own. The answer is JSON with one member that is always there: `active`. If it is false, nothing else is said. If it is true, members such as [[claim:scope]], [[claim:sub]], [[claim:aud]] and [[claim:exp]] may follow, with the same names and meanings as in a JWT.",
            "A token that is bound to a key carries the binding there as well: the answer has [[claim:cnf]], for mutual TLS ([[src:RFC 8705#3.2]]) as for DPoP ([[src:RFC 9449#6.2]]).",
        ],
        items: &[],
    }],
    cites: &[
        RFC_7519.whole(),
        RFC_9068.at("2, 4, 6"),
        RFC_7662.at("2, 4"),
        RFC_7009.at("3"),
        RFC_8705.at("3.2"),
        RFC_9449.at("6.2"),
        ASVS.at("10.4.9"),
    ],
};

static FACTORS: [Factor; 12] = [
    Factor {
        id: "cost",
        name: "Cost of a check",
        weight: 3,
        why: "It is paid with every request.",
        cells: &[
            cell("a signature, on the spot", 2),
            cell("a call, unless cached", -1),
            cell("a call at the gateway, cached", 1),
        ],
        cites: &[RFC_9068.at("4"), RFC_7662.at("2")],
    },
    Factor {
        id: "revocation",
        name: "Until a revocation works",
        weight: 4,
        why: "A withdrawn token should be worth nothing soon.",
        cells: &[
            cell("until exp", -1),
            cell("with the next introspection", 2).can(REVOCABLE),
            cell("as long as the gateway caches", 1).can(REVOCABLE),
        ],
        cites: &[ASVS.at("10.4.9")],
    },
    Factor {
        id: "client",
        name: "What the client learns",
        weight: 3,
        why: "A token passes through hands that are not meant to read it.",
        cells: &[cell("every claim", -1), cell("nothing", 2).can(HIDDEN), cell("nothing", 2).can(HIDDEN)],
        cites: &[RFC_9068.at("6")],
    },
    Factor {
        id: "uptime",
        name: "Dependence on the issuer",
        weight: 3,
        why: "If the issuer is down, do your APIs go down too?",
        cells: &[
            cell("only for keys, now and then", 2),
            cell("with every request that is not cached", -2),
            cell("only the gateway", 0),
        ],
        cites: &[],
    },
    Factor {
        id: "size",
        name: "Size",
        weight: 2,
        why: "It travels with every request.",
        cells: &[cell("480 bytes and more", -1), cell("22 to 43 bytes", 2), cell("22 to 43 bytes outside", 2)],
        cites: &[],
    },
    Factor {
        id: "data",
        name: "Data for the API",
        weight: 2,
        why: "The API wants to know who asks and what they may.",
        cells: &[cell("in the token", 1), cell("in the answer", 1), cell("in the inner token", 1)],
        cites: &[RFC_7662.at("2.2")],
    },
    Factor {
        id: "freshness",
        name: "Freshness",
        weight: 3,
        why: "Rights change while tokens are out.",
        cells: &[cell("as of the issue", -1), cell("as of now", 2), cell("as old as the cache", 1)],
        cites: &[],
    },
    Factor {
        id: "offline",
        name: "Checks at the edge",
        weight: 2,
        why: "Nodes near the user, or without a line to the issuer, also decide.",
        cells: &[cell("yes", 2).can(OFFLINE), cell("no", -2), cell("behind the gateway", 1)],
        cites: &[],
    },
    Factor {
        id: "issuers",
        name: "Several issuers",
        weight: 2,
        why: "An API may serve the customers of more than one identity provider.",
        cells: &[
            cell("iss names it, its keys are published", 2),
            cell("an endpoint and credentials for each", -1),
            cell("the gateway's task", 0),
        ],
        cites: &[RFC_8414.at("2")],
    },
    Factor {
        id: "privacy",
        name: "Logs and networks",
        weight: 2,
        why: "What is logged by mistake should say little.",
        cells: &[cell("claims, if it is logged", -1), cell("a reference only", 1), cell("a reference outside", 1)],
        cites: &[RFC_9068.at("6")],
    },
    Factor {
        id: "complexity",
        name: "Complexity",
        weight: 2,
        why: "Each part has to be understood by whoever is on call.",
        cells: &[
            cell("keys and their rotation", 0),
            cell("introspection, its credentials, a cache", 0),
            cell("both of these", -2),
        ],
        cites: &[],
    },
    Factor {
        id: "bound",
        name: "Bound to the sender",
        weight: 1,
        why: "A stolen token without its key is worth nothing.",
        cells: &[cell("cnf in the token", 1), cell("cnf in the answer", 1), cell("either", 1)],
        cites: &[RFC_8705.at("3.2"), RFC_9449.at("6.2")],
    },
];
