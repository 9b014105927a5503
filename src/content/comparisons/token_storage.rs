//! Where a browser application keeps its tokens.

use super::{Choice, Comparison, Factor, MustHave, Note, Preset, cell, without_score};
use crate::content::sources::oauth::RFC_10017;
use crate::content::sources::security::{OWASP_CSRF, OWASP_HTML5, OWASP_SESSIONS};
use crate::content::sources::web::RFC_6265_BIS;

/// No backend of one's own.
const WITHOUT_BACKEND: u16 = 1;

/// The comparison.
pub static TOKEN_STORAGE: Comparison = Comparison {
    slug: "token-storage",
    title: "Where to keep tokens in a browser",
    description: "localStorage, cookies, memory, a worker or a backend: which attacks on a page still succeed with each, after RFC 10017.",
    question: "Where do I keep the tokens of a single-page application?",
    answer: "In no place that scripts can read; best in a backend that gives the browser a session cookie. No storage survives hostile \
             script in your page: it only decides how long the thief keeps what he took.",
    options: &[
        Choice {
            id: "local-storage",
            name: "localStorage",
            what: "Strings by origin, for every tab, until they are deleted.",
        },
        Choice {
            id: "session-storage",
            name: "sessionStorage",
            what: "Strings by origin and tab, until the tab closes.",
        },
        Choice { id: "script-cookie", name: "Cookie that scripts read", what: "A cookie without HttpOnly." },
        Choice { id: "memory", name: "Memory", what: "A variable of the page." },
        Choice {
            id: "worker",
            name: "Worker",
            what: "A Web Worker or Service Worker that holds the token and adds it to requests.",
        },
        Choice {
            id: "http-only",
            name: "HttpOnly cookie",
            what: "The token in a cookie that only your own backend reads.",
        },
        Choice {
            id: "bff",
            name: "Backend for the frontend",
            what: "Tokens stay in a backend, the browser has a session cookie.",
        },
    ],
    factors: &[ATTACKS, PRACTICE],
    musts: &[MustHave { id: "without-backend", words: "no backend of your own", bit: WITHOUT_BACKEND }],
    presets: &[
        Preset {
            id: "banking",
            name: "Banking, health",
            weights: &[("single-theft", 5), ("persistent-theft", 5), ("new-flow", 5), ("advice", 3)],
            others: 0,
            musts: &[],
            expect: &[("bff", 100)],
            means: "It is the one place from which hostile script gets no token at all, neither the old one nor a new one.",
        },
        Preset {
            id: "internal-dashboard",
            name: "Internal dashboard, no backend",
            weights: &[("backend", 5), ("advice", 5), ("cross-site", 3), ("single-theft", 2), ("disk", 2), ("csrf", 2)],
            others: 0,
            musts: &["without-backend"],
            expect: &[("memory", 66), ("worker", 64)],
            means: "With more weight on theft the worker comes first. It stops script from taking the token that is there, and does not stop \
                    script from asking for one of its own ([[src:RFC 10017#7.4, 8.3]]).",
        },
        Preset {
            id: "content-site",
            name: "Content site",
            weights: &[("single-theft", 4), ("persistent-theft", 4), ("sent", 3), ("reload", 3)],
            others: 0,
            musts: &[],
            expect: &[("http-only", 89), ("bff", 89)],
            means: "Both keep the token from scripts and are sent without code. The cookie alone is less to build.",
        },
    ],
    expect: &[("bff", 73)],
    verdict: &[
        "The uncomfortable fact first: whatever you choose, script of an attacker in your page can send requests as the user for as long as \
         the page is open. The row about that is the same in every column.",
        "What storage decides is what the attacker takes home. From localStorage he takes the token and goes on using it after the tab is \
         closed. From a worker or a cookie that no script reads he takes nothing, but where the application gets its tokens in the browser \
         he runs that flow again in a hidden frame and has a token of his own. Only a backend stops that.",
    ],
    together: &[
        "A backend for the frontend with a session cookie, and short access tokens behind it, is the usual combination: \
         [[page:/compare/jwt-vs-sessions|JWT vs sessions]] weighs the two halves.",
    ],
    pitfalls: &[
        "sessionStorage because it ends with the tab. The theft takes a second.",
        "Encrypting the token in localStorage. The script that reads it can call the function that decrypts it.",
        "An HttpOnly cookie without SameSite and without a check against forged requests.",
        "A refresh token in the browser that lives for months: the longest-lived thing in the weakest place.",
        "A cookie of more than 4096 bytes. The browser ignores it and says nothing.",
    ],
    notes: &[Note {
        title: "What the rows about attacks mean",
        texts: &[
            "All four assume that an attacker's script runs in your page once. They are the scenarios of RFC 10017, section 5.1.",
        ],
        items: &[
            "Theft at one stroke: the script reads the token and sends it away.",
            "Theft again and again: it stays and takes each new token too.",
            "A flow of its own: it starts a login in a hidden frame and gets tokens that nobody else has.",
            "A proxy through the page: it sends requests from the user's own browser, with whatever the browser adds.",
        ],
    }],
    cites: &[RFC_10017.at("5.1, 6.1, 7.4, 8"), OWASP_SESSIONS.whole(), OWASP_HTML5.whole()],
};

const ATTACKS: &[Factor] = &[
    Factor {
        id: "single-theft",
        name: "Theft at one stroke",
        weight: 4,
        why: "The script runs once and sends away what it can read.",
        cells: &[
            cell("succeeds", -2),
            cell("succeeds", -2),
            cell("succeeds", -2),
            cell("succeeds, with more work", -1),
            cell("fails if the token stays inside", 1),
            cell("fails", 2),
            cell("fails", 2),
        ],
        cites: &[RFC_10017.at("5.1.1, 8")],
    },
    Factor {
        id: "persistent-theft",
        name: "Theft again and again",
        weight: 4,
        why: "The script stays and takes each new token, so that rotation does not help.",
        cells: &[
            cell("succeeds", -2),
            cell("succeeds", -2),
            cell("succeeds", -2),
            cell("succeeds", -1),
            cell("fails", 1),
            cell("fails", 2),
            cell("fails", 2),
        ],
        cites: &[RFC_10017.at("5.1.2")],
    },
    Factor {
        id: "new-flow",
        name: "A flow of its own",
        weight: 4,
        why: "The script logs in again, silently, and gets tokens that your storage never held.",
        cells: &[
            cell("succeeds", -2),
            cell("succeeds", -2),
            cell("succeeds", -2),
            cell("succeeds", -2),
            cell("succeeds", -2),
            cell("no flow in the browser", 1),
            cell("fails: the client is confidential", 2),
        ],
        cites: &[RFC_10017.at("5.1.3, 6.1.4")],
    },
    Factor {
        id: "proxy",
        name: "A proxy through the page",
        weight: 2,
        why: "The script sends requests from the user's browser; it needs no token for that.",
        cells: &[
            cell("succeeds", -1),
            cell("succeeds", -1),
            cell("succeeds", -1),
            cell("succeeds", -1),
            cell("succeeds", -1),
            cell("succeeds", -1),
            cell("succeeds", -1),
        ],
        cites: &[RFC_10017.at("5.1.4")],
    },
    Factor {
        id: "csrf",
        name: "Forged requests from other sites",
        weight: 3,
        why: "What the browser sends by itself it sends for other sites too, unless it is told not to.",
        cells: &[
            cell("fail: nothing is sent by itself", 2),
            cell("fail: nothing is sent by itself", 2),
            cell("succeed", -2),
            cell("fail: nothing is sent by itself", 2),
            cell("fail: only the page's requests pass", 2),
            cell("succeed unless you prevent it", -1),
            cell("succeed unless you prevent it", -1),
        ],
        cites: &[RFC_10017.at("6.1.3"), OWASP_CSRF.whole()],
    },
];

const PRACTICE: &[Factor] = &[
    Factor {
        id: "reload",
        name: "Survives a reload",
        weight: 1,
        why: "What does not has to be fetched anew each time.",
        cells: &[
            cell("yes", 1),
            cell("yes", 1),
            cell("yes", 1),
            cell("no", -1),
            cell("a Service Worker mostly, a Web Worker not", 0),
            cell("yes", 1),
            cell("yes", 1),
        ],
        cites: &[RFC_10017.at("8.4, 8.5")],
    },
    Factor {
        id: "tabs",
        name: "Shared by tabs",
        weight: 1,
        why: "A second tab should not ask for a second login.",
        cells: &[
            cell("yes", 1),
            cell("no", 0),
            cell("yes", 1),
            cell("no", -1),
            cell("with a Service Worker", 1),
            cell("yes", 1),
            cell("yes", 1),
        ],
        cites: &[RFC_10017.at("8.5")],
    },
    Factor {
        id: "disk",
        name: "On disk without encryption",
        weight: 2,
        why: "Other programs of the same user read the browser's files.",
        cells: &[
            cell("possible", -1),
            cell("possible", -1),
            cell("possible", -1),
            cell("no", 1),
            cell("no", 1),
            cell("possible", -1),
            cell("the session id only", 0),
        ],
        cites: &[RFC_10017.at("8.6")],
    },
    Factor {
        id: "capacity",
        name: "Room",
        weight: 1,
        why: "Tokens with many claims outgrow a cookie.",
        cells: &[
            cell("megabytes", 1),
            cell("megabytes", 1),
            cell("4096 bytes", -1),
            cell("memory", 1),
            cell("memory", 1),
            cell("4096 bytes", -1),
            cell("the server's", 2),
        ],
        cites: &[RFC_6265_BIS.at("Set-Cookie")],
    },
    Factor {
        id: "sent",
        name: "Sent without code",
        weight: 1,
        why: "Comfort, and the root of forged requests.",
        cells: &[
            cell("no", 0),
            cell("no", 0),
            cell("yes, also when it is not wanted", -1),
            cell("no", 0),
            cell("the worker adds it", 0),
            cell("yes", 1),
            cell("yes", 1),
        ],
        cites: &[RFC_10017.at("8.1")],
    },
    Factor {
        id: "cross-site",
        name: "Calls to APIs of other sites",
        weight: 2,
        why: "A cookie goes to its own site only.",
        cells: &[
            cell("yes", 1),
            cell("yes", 1),
            cell("no", -1),
            cell("yes", 1),
            cell("yes", 1),
            cell("no", -1),
            cell("through the backend", 0),
        ],
        cites: &[RFC_6265_BIS.at("SameSite")],
    },
    Factor {
        id: "backend",
        name: "Needs a backend",
        weight: 2,
        why: "Somebody has to build and run it.",
        cells: &[
            cell("no", 1).can(WITHOUT_BACKEND),
            cell("no", 1).can(WITHOUT_BACKEND),
            cell("no", 1).can(WITHOUT_BACKEND),
            cell("no", 1).can(WITHOUT_BACKEND),
            cell("no", 1).can(WITHOUT_BACKEND),
            cell("yes", -1),
            cell("yes", -1),
        ],
        cites: &[],
    },
    Factor {
        id: "advice",
        name: "What the guides say",
        weight: 3,
        why: "RFC 10017 and OWASP agree about the order.",
        cells: &[
            cell("do not", -2),
            cell("do not", -2),
            cell("not recommended", -2),
            cell("acceptable where little is at stake", 0),
            cell("not recommended for the login itself", -1),
            cell("good", 1),
            cell("best", 2),
        ],
        cites: &[OWASP_SESSIONS.whole(), OWASP_HTML5.whole(), RFC_10017.at("6.1, 7.4, 8.1")],
    },
    Factor {
        id: "end",
        name: "Ends",
        weight: 0,
        why: "What stays after a logout that failed halfway.",
        cells: &[
            without_score("when code deletes it"),
            without_score("with the tab"),
            without_score("at its Max-Age"),
            without_score("with the page"),
            without_score("with the worker"),
            without_score("at its Max-Age"),
            without_score("when the backend says so"),
        ],
        cites: &[RFC_6265_BIS.at("Max-Age")],
    },
];
