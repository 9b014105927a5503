//! How tokens are taken back before they expire.

use super::{Choice, Comparison, Computed, Factor, MustHave, Note, Preset, cell, computed, without_score};
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::oauth::{RFC_7009, RFC_7662, RFC_9700, RFC_10017, STATUS_LIST};
use crate::content::sources::security::{ASVS, OWASP_JWT};

/// One token, one session or one user, not everybody.
const SINGLE: u16 = 1;

/// Everything of one user at once.
const EVERYWHERE: u16 = 2;

/// The comparison.
pub static REVOCATION: Comparison = Comparison {
    slug: "revocation",
    title: "Eight ways to revoke tokens",
    description: "Short lives, denylists, cut-off times, key rotation, introspection, status lists, sessions: how long a stolen token \
                  keeps working with each, and what it costs.",
    question: "How do I revoke a JWT?",
    answer: "Not by itself: a token that is checked locally works until it expires. Keep its life short, and if that is not short enough \
             keep some state, the least that answers your question, such as one time per user before which no token counts.",
    options: &[
        Choice { id: "short-life", name: "Short life only", what: "Nobody takes anything back; tokens end soon." },
        Choice {
            id: "rotation",
            name: "Refresh rotation",
            what: "Short access tokens, and a refresh token that changes with each use.",
        },
        Choice {
            id: "denylist",
            name: "Denylist by jti",
            what: "The ids of revoked tokens at every service, until they expire.",
        },
        Choice {
            id: "cut-off",
            name: "Cut-off per user",
            what: "For each user a time; tokens that were issued before it do not count.",
        },
        Choice {
            id: "key-rotation",
            name: "Key rotation",
            what: "Another signing key, and with it no token from before.",
        },
        Choice { id: "introspection", name: "Introspection", what: "Services ask the issuer about each token." },
        Choice { id: "status-list", name: "Status list", what: "A published, signed list with a bit for each token." },
        Choice { id: "session", name: "Server session", what: "No token: an id whose row is deleted." },
    ],
    factors: &[EFFECT, COST],
    musts: &[
        MustHave { id: "single", words: "to take back one login without touching the others", bit: SINGLE },
        MustHave { id: "everywhere", words: "to log one user out everywhere at once", bit: EVERYWHERE },
    ],
    presets: &[
        Preset {
            id: "consumer",
            name: "Consumer app, low risk",
            weights: &[("check", 4), ("effort", 4), ("state", 3), ("theft", 3)],
            others: 0,
            musts: &[],
            expect: &[("short-life", 84), ("rotation", 80)],
            means: "Fifteen minutes of exposure are bearable where little is at stake. Rotation is not much more, and notices theft.",
        },
        Preset {
            id: "admin",
            name: "Admin console",
            weights: &[("exposure", 5), ("granularity", 4), ("everywhere", 4)],
            others: 0,
            musts: &[],
            expect: &[("session", 100), ("cut-off", 83)],
            means: "If it has to end now, look it up now. With tokens the cut-off time comes next: one number for each user.",
        },
        Preset {
            id: "across",
            name: "Credentials across organisations",
            weights: &[("across", 5), ("granularity", 4), ("exposure", 4), ("privacy", 3), ("check", 3)],
            others: 0,
            musts: &[],
            expect: &[("status-list", 76)],
            means: "A verifier elsewhere fetches one list for thousands of tokens, and the issuer does not learn which one it looked at.",
        },
    ],
    expect: &[("session", 69), ("rotation", 65)],
    verdict: &[
        "Every way but the short life brings back state, and the question is how little will do. One time per user logs somebody out \
         everywhere. A list of ids takes back one token. Asking the issuer gives everything at the price of a call.",
        "The worst case is never longer than the life of the token. That is why the life is the first thing to set: with five minutes most \
         of this table is about five minutes.",
    ],
    together: &[
        "Refresh rotation together with a cut-off time per user is a pair that carries far: rotation notices theft and ends a login, the \
         cut-off ends all of a user's access tokens in seconds, and neither needs a list that grows.",
        "Key rotation belongs to all of them, for the day on which the key itself is lost.",
    ],
    pitfalls: &[
        "A denylist by the hash of the token. The signature of ECDSA can be written in two ways, and base64url in more, so the same token \
         comes back under another hash ([[src:OWASP JWT]]).",
        "A cut-off that compares with `iat` and lets a token without `iat` pass.",
        "A cache in front of introspection that keeps answers longer than anybody remembers.",
        "A refresh that is answered but never arrives: the client tries again with the old token, and rotation takes it for a thief.",
        "A replica that answers from before the deletion.",
    ],
    notes: &[Note {
        title: "The letters",
        texts: &[
            "The row on exposure is computed for the service that [[page:/compare/simulator|the simulator]] starts from; there you can put \
             in your own numbers.",
        ],
        items: &[
            "`L` is the life of an access token, `s` the leeway for clocks.",
            "`p` is the time until a list or a cut-off has reached every service.",
            "`c` is how long a copy of the key set is kept.",
            "`t` is how long an answer of introspection is kept, `ttl` how long a status list.",
            "`r` is the age of a session in a cache or a replica.",
        ],
    }],
    cites: &[RFC_7519.at("4.1.4"), RFC_7009.at("2"), RFC_7662.at("4"), STATUS_LIST.whole(), OWASP_JWT.whole()],
};

const EFFECT: &[Factor] = &[
    Factor {
        id: "exposure",
        name: "Worst exposure",
        weight: 5,
        why: "The time from taking it back to the last request that is accepted.",
        cells: &[
            computed("", Computed::Exposure("short-life")),
            computed("", Computed::Exposure("rotation")),
            computed("", Computed::Exposure("denylist")),
            computed("", Computed::Exposure("cut-off")),
            computed("", Computed::Exposure("key-rotation")),
            computed("", Computed::Exposure("introspection")),
            computed("", Computed::Exposure("status-list")),
            computed("", Computed::Exposure("session")),
        ],
        cites: &[RFC_7519.at("4.1.4")],
    },
    Factor {
        id: "granularity",
        name: "What it takes back",
        weight: 3,
        why: "One lost phone should not log out a million people.",
        cells: &[
            cell("nothing", -2),
            cell("one login", 1).can(SINGLE),
            cell("one token", 2).can(SINGLE),
            cell("one user", 1),
            cell("everybody", -2),
            cell("one token", 2).can(SINGLE),
            cell("one token", 2).can(SINGLE),
            cell("one session", 2).can(SINGLE),
        ],
        cites: &[ASVS.at("7.4.1")],
    },
    Factor {
        id: "everywhere",
        name: "Logs out everywhere",
        weight: 3,
        why: "After a changed password every other login has to end.",
        cells: &[
            cell("no", -2),
            cell("yes, when the access tokens end", 0),
            cell("with a row for each token", 0),
            cell("yes", 2).can(EVERYWHERE),
            cell("yes, and everybody else too", 0),
            cell("yes", 2).can(EVERYWHERE),
            cell("with a bit for each token", 0),
            cell("yes", 2).can(EVERYWHERE),
        ],
        cites: &[ASVS.at("7.4.3, 7.4.5")],
    },
    Factor {
        id: "theft",
        name: "Notices theft",
        weight: 2,
        why: "Nobody revokes what nobody misses.",
        cells: &[
            cell("no", -1),
            cell("when an old refresh token comes back", 2),
            cell("no", -1),
            cell("no", -1),
            cell("no", -1),
            cell("can see odd use", 0),
            cell("no", -1),
            cell("can see odd use", 1),
        ],
        cites: &[RFC_9700.at("4.14"), RFC_10017.at("5.1.2")],
    },
    Factor {
        id: "across",
        name: "Works across organisations",
        weight: 2,
        why: "Your store is not theirs.",
        cells: &[
            cell("yes", 2),
            cell("yes", 2),
            cell("no", -2),
            cell("no", -2),
            cell("yes", 1),
            cell("yes", 1),
            cell("yes", 2),
            cell("no", -2),
        ],
        cites: &[STATUS_LIST.whole()],
    },
    Factor {
        id: "failing",
        name: "When the check itself fails",
        weight: 2,
        why: "An outage must not become an open door unnoticed.",
        cells: &[
            without_score("there is no check"),
            cell("closed at the refresh", 1),
            cell("as you decide", 0),
            cell("as you decide", 0),
            cell("closed", 1),
            cell("as you decide", 0),
            cell("an old list is open", -1),
            cell("closed", 1),
        ],
        cites: &[],
    },
    Factor {
        id: "privacy",
        name: "Privacy of use",
        weight: 1,
        why: "Who asks about a token tells where it is used.",
        cells: &[
            without_score("nobody is asked"),
            without_score("nobody else is asked"),
            without_score("nobody else is asked"),
            without_score("nobody else is asked"),
            without_score("nobody is asked"),
            cell("the issuer sees each use", -1),
            cell("one list for many hides the one", 1),
            without_score("nobody else is asked"),
        ],
        cites: &[STATUS_LIST.at("12")],
    },
];

const COST: &[Factor] = &[
    Factor {
        id: "state",
        name: "State kept",
        weight: 3,
        why: "What is kept has to be copied, backed up and cleaned.",
        cells: &[
            cell("none", 2),
            cell("one family per login", 1),
            cell("revoked ids until they expire", 0),
            cell("one time per user", 1),
            cell("none", 2),
            cell("all tokens", -1),
            cell("a bit per token", 0),
            cell("all sessions", -1),
        ],
        cites: &[OWASP_JWT.whole(), ASVS.at("7.4.1")],
    },
    Factor {
        id: "check",
        name: "Cost of a check",
        weight: 3,
        why: "It is paid with every request, at every service.",
        cells: &[
            cell("none", 2),
            cell("none", 2),
            cell("a look-up", 0),
            cell("a look-up", 0),
            cell("none", 2),
            cell("a call", -2),
            cell("a bit in a list that is kept", 1),
            cell("a look-up", 0),
        ],
        cites: &[RFC_7662.at("4")],
    },
    Factor {
        id: "latency",
        name: "Delay added",
        weight: 2,
        why: "A slow check is paid for by people.",
        cells: &[
            cell("none", 2),
            cell("none", 2),
            cell("a look in memory", 1),
            cell("a look in memory", 1),
            cell("none", 2),
            cell("a round trip", -2),
            cell("none", 2),
            cell("a read of the store", 0),
        ],
        cites: &[],
    },
    Factor {
        id: "effort",
        name: "Effort to run",
        weight: 2,
        why: "What is hard to run is switched off.",
        cells: &[
            cell("none", 2),
            cell("medium", 0),
            cell("low", 1),
            cell("low", 1),
            cell("high", -1),
            cell("medium", -1),
            cell("medium", -1),
            cell("low", 1),
        ],
        cites: &[],
    },
    Factor {
        id: "pitfall",
        name: "Where it goes wrong",
        weight: 0,
        why: "Each has one mistake that everybody makes once.",
        cells: &[
            without_score("a long life"),
            without_score("a lost answer looks like theft"),
            without_score("the hash of the token as the key"),
            without_score("clocks, and tokens without iat"),
            without_score("everybody logs in at once"),
            without_score("a cache that hides the revocation"),
            without_score("a long ttl"),
            without_score("a replica that lags"),
        ],
        cites: &[OWASP_JWT.whole()],
    },
];
