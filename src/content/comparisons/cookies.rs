//! JWT against session cookies: a format and a way to send it, taken apart.

use super::{Choice, Comparison, Factor, MustHave, Preset, cell};
use crate::content::sources::jose::{RFC_7516, RFC_7519};
use crate::content::sources::oauth::{RFC_6750, RFC_10017};
use crate::content::sources::security::{ASVS, OWASP_CSRF, OWASP_JWT, OWASP_SESSIONS};
use crate::content::sources::web::RFC_6265_BIS;

/// Goes to other sites.
const ABROAD: u16 = 1;
/// Is out of reach of scripts.
const HIDDEN: u16 = 2;
/// Ends with the next request.
const INSTANT: u16 = 4;

/// The comparison.
pub static COMPARISON: Comparison = Comparison {
    slug: "jwt-vs-session-cookies",
    title: "JWT or session cookie: two questions in one",
    description: "A JWT is a format, a cookie is a way to send something. Opaque id, JWT in a cookie, JWT in a header, encrypted cookie: thirteen factors to weigh, with sources.",
    question: "Should the browser hold a JWT or a session cookie?",
    answer: "For a web application of your own, an opaque session id in an `HttpOnly` cookie; a JWT in the `Authorization` header where the API belongs to another site or the client is no browser. A JWT is a format and a cookie is a way to send it, so a JWT in a cookie is possible too, and has the cookie's CSRF and the token's lack of revocation.",
    options: &[
        Choice {
            id: "opaque",
            name: "Opaque id in a cookie",
            what: "A random number that the server looks up: the classic session.",
        },
        Choice {
            id: "jwt-cookie",
            name: "JWT in a cookie",
            what: "A signed token that scripts cannot read and the browser sends by itself.",
        },
        Choice {
            id: "jwt-header",
            name: "JWT in a header",
            what: "A signed token that your code keeps somewhere and adds to each request.",
        },
        Choice {
            id: "encrypted",
            name: "Encrypted cookie",
            what: "The whole session, encrypted by the framework, in the cookie itself.",
        },
    ],
    factors: &[&FACTORS],
    musts: &[
        MustHave { id: "abroad", words: "requests to another site", bit: ABROAD },
        MustHave { id: "hidden", words: "a login that no script can read", bit: HIDDEN },
        MustHave { id: "instant", words: "an end of the login with the next request", bit: INSTANT },
    ],
    presets: &[
        Preset {
            id: "classic",
            name: "Classic web application",
            weights: &[("revocation", 5), ("readable", 4), ("size", 2), ("csrf", 2)],
            others: 0,
            musts: &[],
            expect: &[("opaque", 88)],
            means: "You have the database at hand anyway; the cookie only has to say which row.",
        },
        Preset {
            id: "single-page",
            name: "Single-page application and API on one site",
            weights: &[("readable", 5), ("subdomains", 3), ("revocation", 2), ("state", 2)],
            others: 0,
            musts: &[],
            expect: &[("opaque", 88), ("jwt-cookie", 83)],
            means: "Either works. A token in the cookie saves the lookup and costs you the logout.",
        },
        Preset {
            id: "third-party",
            name: "API of a third party",
            weights: &[("abroad", 5), ("native", 4), ("csrf", 3), ("standard", 3)],
            others: 0,
            musts: &[],
            expect: &[("jwt-header", 100)],
            means: "Cookies end where your site ends; RFC 6750 says how the header looks.",
        },
    ],
    expect: &[("opaque", 63), ("jwt-header", 55)],
    verdict: &[
        "Ask two questions. What is in it: a reference, or claims? And how does it travel: by itself in a cookie, or by your code in a header? The first decides about revocation and size, the second about CSRF and about which scripts can read it.",
        "The opaque cookie answers both in the way that is hardest to get wrong for a site with one backend. The header answers both in the way that other sites and other kinds of clients need.",
        "The two in the middle are for special cases: a token in a cookie where the first service cannot or should not look anything up, an encrypted cookie where there is no store at all.",
    ],
    together: &[
        "Yes: a cookie between the browser and your backend, and tokens in headers from there on. The backend keeps the tokens in its session, so that the browser never has them ([[page:/compare/jwt-vs-sessions|JWT or sessions]]).",
        "What you should not do is accept either of them at the same endpoint without thinking: a request with a cookie needs protection against CSRF, and one with a header does not, so an attacker picks the weaker way.",
    ],
    pitfalls: &[
        "**A JWT in a cookie, and no protection against CSRF.** The format does not help: the browser sends the cookie with forged requests too.",
        "**A cookie over 4096 bytes.** The browser drops it without a word. One group too many in the claims, and somebody cannot log in. [[page:/size|Count it]].",
        "**Deleting the cookie and calling it logout.** Whoever copied the token keeps using it until [[claim:exp]].",
        "**A cookie with `Domain` set.** Then every subdomain gets it, and each can set it. The prefix `__Host-` forbids that.",
        "**An encrypted cookie with roles in it.** An old copy brings the old roles back; put a time and a version into it.",
        "**`SameSite=None` to make it work.** That is the old behaviour, with the old attacks; a header is the better way to another site.",
    ],
    notes: &[super::Note {
        title: "What HttpOnly protects from, and what not",
        texts: &[
            "`HttpOnly` keeps scripts from reading the cookie. It does not keep them from using it: an injected script sends requests from your own page, and the browser adds the cookie to each ([[src:RFC 10017#5.1.4]]). All four columns have the same score in that row.",
            "The difference is what the attacker takes home. With a token that scripts can read, the attack goes on from another machine after the tab is closed. With a cookie it ends with the tab. That is worth a lot, and it is no substitute for keeping scripts out.",
        ],
        items: &[],
    }],
    cites: &[
        RFC_6265_BIS.whole(),
        RFC_10017.at("5.1.4, 6.1, 8"),
        OWASP_SESSIONS.at("Cookies"),
        OWASP_CSRF.whole(),
        OWASP_JWT.at("Not using JWTs"),
    ],
};

static FACTORS: [Factor; 13] = [
    Factor {
        id: "automatic",
        name: "Sent by itself",
        weight: 2,
        why: "What the browser adds, your code cannot forget, with images and downloads too.",
        cells: &[cell("yes", 1), cell("yes", 1), cell("your code adds it", 0), cell("yes", 1)],
        cites: &[RFC_6265_BIS.whole()],
    },
    Factor {
        id: "csrf",
        name: "Forged by other sites",
        weight: 3,
        why: "What the browser adds by itself, it adds to requests that another page causes.",
        cells: &[cell("possible", -1), cell("possible", -1), cell("not possible", 2), cell("possible", -1)],
        cites: &[OWASP_CSRF.whole()],
    },
    Factor {
        id: "readable",
        name: "Scripts can read it",
        weight: 4,
        why: "What a script reads, an injected one takes home and uses later.",
        cells: &[
            cell("no, with HttpOnly", 2).can(HIDDEN),
            cell("no, with HttpOnly", 2).can(HIDDEN),
            cell("the script that stores it, and every other", -2),
            cell("no, with HttpOnly", 2).can(HIDDEN),
        ],
        cites: &[RFC_6265_BIS.at("HttpOnly"), RFC_10017.at("8")],
    },
    Factor {
        id: "usable",
        name: "Scripts can use it",
        weight: 3,
        why: "An injected script acts from your own page, whichever way the login travels.",
        cells: &[cell("yes", -1), cell("yes", -1), cell("yes", -1), cell("yes", -1)],
        cites: &[RFC_10017.at("5.1.4")],
    },
    Factor {
        id: "size",
        name: "Size limit",
        weight: 2,
        why: "A cookie that is too long vanishes, a header that is too long is refused.",
        cells: &[
            cell("33 bytes of 4096", 2),
            cell("4096 bytes with the name", -1),
            cell("the server's limit, 8 to 16 KB by default", 0),
            cell("4096 bytes with the name", -1),
        ],
        cites: &[ASVS.at("3.3.5"), RFC_6265_BIS.at("Set-Cookie")],
    },
    Factor {
        id: "abroad",
        name: "Works across sites",
        weight: 3,
        why: "The API may have another owner, or just another domain.",
        cells: &[cell("no", -2), cell("no", -2), cell("yes, with CORS", 2).can(ABROAD), cell("no", -2)],
        cites: &[RFC_6265_BIS.at("SameSite")],
    },
    Factor {
        id: "native",
        name: "Native apps",
        weight: 2,
        why: "A client that is no browser has no cookies unless you build them.",
        cells: &[
            cell("cookies by hand", -1),
            cell("cookies by hand", -1),
            cell("a header like any other", 2),
            cell("cookies by hand", -1),
        ],
        cites: &[],
    },
    Factor {
        id: "revocation",
        name: "Revocation",
        weight: 4,
        why: "A login that was stolen has to end before its time.",
        cells: &[
            cell("with the next request", 2).can(INSTANT),
            cell("at exp", -1),
            cell("at exp", -1),
            cell("at its end, or with a new key for all", -1),
        ],
        cites: &[ASVS.at("7.4.1")],
    },
    Factor {
        id: "content",
        name: "Hidden from the user",
        weight: 1,
        why: "Internal ids, prices or flags are nobody's business outside.",
        cells: &[cell("there is nothing in it", 2), cell("readable", -1), cell("readable", -1), cell("encrypted", 2)],
        cites: &[RFC_7519.at("12"), RFC_7516.whole()],
    },
    Factor {
        id: "state",
        name: "Needs no store",
        weight: 2,
        why: "A store is one more thing to run, and to be down.",
        cells: &[cell("a store", -1), cell("none", 1), cell("none", 1), cell("none", 1)],
        cites: &[],
    },
    Factor {
        id: "subdomains",
        name: "Kept from subdomains",
        weight: 2,
        why: "A forgotten subdomain should not be able to read or plant the login.",
        cells: &[
            cell("the prefix __Host-", 2),
            cell("the prefix __Host-", 2),
            cell("does not arise", 1),
            cell("the prefix __Host-", 2),
        ],
        cites: &[RFC_6265_BIS.at("__Host-")],
    },
    Factor {
        id: "logout",
        name: "Logout",
        weight: 2,
        why: "Logging out should end the login, not only hide it.",
        cells: &[
            cell("cookie and row deleted", 2),
            cell("cookie deleted, copies live on", 0),
            cell("forgotten by the code, copies live on", 0),
            cell("cookie deleted, copies live on", 0),
        ],
        cites: &[OWASP_SESSIONS.at("Session Expiration")],
    },
    Factor {
        id: "standard",
        name: "Standard format",
        weight: 1,
        why: "Others can only check what they know.",
        cells: &[
            cell("your own", 0),
            cell("JWT, in a place of your own", 1),
            cell("RFC 6750", 2),
            cell("the framework's", -1),
        ],
        cites: &[RFC_6750.at("2.1")],
    },
];
