//! The factors of JWT against sessions.

use super::{APART, INSTANT, SINGLE};
use crate::content::comparisons::{Factor, cell};
use crate::content::sources::jose::{RFC_7519, RFC_8725};
use crate::content::sources::oauth::{RFC_8693, RFC_9068, RFC_9449, RFC_10017};
use crate::content::sources::security::{ASVS, OWASP_CSRF, OWASP_JWT, OWASP_SESSIONS};
use crate::content::sources::web::RFC_6265_BIS;

/// Ending a login, and what a leak costs.
pub(super) static CONTROL: [Factor; 8] = [
    Factor {
        id: "revocation",
        name: "Revocation",
        weight: 4,
        why: "A stolen or withdrawn login is worth what the time until it stops working is worth.",
        cells: &[
            cell("accepted until exp, unless you add state", -2),
            cell("delete the row, the next request fails", 2).can(INSTANT),
            cell("at once at the edge, minutes inside", 1).can(INSTANT),
        ],
        cites: &[ASVS.at("7.4.1"), OWASP_JWT.at("Not using JWTs")],
    },
    Factor {
        id: "everywhere",
        name: "Log out everywhere",
        weight: 3,
        why: "After a stolen password, every device has to go, not just the one in front of you.",
        cells: &[
            cell("a cut-off time per user, which is state", -1),
            cell("delete all rows of the user", 2),
            cell("delete all rows of the user", 2),
        ],
        cites: &[ASVS.at("7.4.1, 7.4.5")],
    },
    Factor {
        id: "freshness",
        name: "Freshness of roles",
        weight: 3,
        why: "Somebody who loses a right today should not keep it until tomorrow.",
        cells: &[
            cell("as they were when the token was issued", -1),
            cell("read with every request", 2),
            cell("a few minutes old", 1),
        ],
        cites: &[OWASP_SESSIONS.at("Renew the Session ID After Any Privilege Level Change")],
    },
    Factor {
        id: "audit",
        name: "Seeing who is logged in",
        weight: 2,
        why: "Users should see their sessions and end them one by one; support needs the same list.",
        cells: &[
            cell("a list you have to build", -1),
            cell("the rows are the list", 2),
            cell("the rows are the list", 2),
        ],
        cites: &[ASVS.at("7.5.2")],
    },
    Factor {
        id: "secrets",
        name: "What the client can read",
        weight: 3,
        why: "Whoever holds a signed token reads its claims; a signature hides nothing.",
        cells: &[
            cell("every claim: nothing secret may stand there", -1),
            cell("a random number without meaning", 2),
            cell("a random number without meaning", 2),
        ],
        cites: &[RFC_7519.at("12"), OWASP_SESSIONS.at("Session ID Content (or Value)")],
    },
    Factor {
        id: "xss",
        name: "Theft by script",
        weight: 3,
        why: "What a script of yours can read, an injected script can send away.",
        cells: &[
            cell("readable when your script holds it", -2),
            cell("HttpOnly: not readable, though usable", 1),
            cell("HttpOnly: not readable, though usable", 1),
        ],
        cites: &[RFC_10017.at("5.1"), OWASP_SESSIONS.at("HttpOnly Attribute")],
    },
    Factor {
        id: "csrf",
        name: "Requests forged by other sites",
        weight: 2,
        why: "A browser adds cookies by itself, whichever page caused the request; a header is added by code.",
        cells: &[
            cell("none in a header; as a cookie, yes", 1),
            cell("possible: SameSite and a CSRF token", -1),
            cell("possible at the edge: the same cure", -1),
        ],
        cites: &[OWASP_CSRF.whole(), RFC_6265_BIS.at("SameSite")],
    },
    Factor {
        id: "bytes",
        name: "Bytes per request",
        weight: 2,
        why: "Each request carries it, and everything that logs headers does too.",
        cells: &[
            cell("480 to 1,100, growing with the claims", -1),
            cell("33: name and 128 random bits", 2),
            cell("33 outside, more inside", 1),
        ],
        cites: &[ASVS.at("7.2.3")],
    },
];

/// Where it has to work, and what it takes to run.
pub(super) static REACH: [Factor; 12] = [
    Factor {
        id: "scale",
        name: "Adding servers",
        weight: 4,
        why: "Any node has to be able to answer any request.",
        cells: &[
            cell("any node that has the public key", 2),
            cell("a shared store, or users stuck to nodes", 0),
            cell("the edge needs the store, services do not", 1),
        ],
        cites: &[OWASP_JWT.at("Public-key Signatures vs. MAC")],
    },
    Factor {
        id: "regions",
        name: "Several regions",
        weight: 3,
        why: "A read across an ocean costs more than all the cryptography of the request.",
        cells: &[
            cell("public keys are all that travels", 2),
            cell("replicate the store, or pin users to a region", -1),
            cell("users pinned at the edge, free inside", 1),
        ],
        cites: &[],
    },
    Factor {
        id: "reads",
        name: "Store reads per request",
        weight: 2,
        why: "Each is latency and a part that can fail; a lookup by key in memory is also very cheap.",
        cells: &[cell("none", 2), cell("one, unless cached", -1), cell("one, at the edge", 0)],
        cites: &[],
    },
    Factor {
        id: "cross-origin",
        name: "Other origins, other people's APIs",
        weight: 3,
        why: "A cookie goes back to the site that set it; a token goes wherever your code sends it.",
        cells: &[
            cell("made for it", 2).can(APART),
            cell("cookies end at the site", -2),
            cell("tokens towards APIs", 2).can(APART),
        ],
        cites: &[RFC_9068.at("1"), RFC_6265_BIS.at("SameSite")],
    },
    Factor {
        id: "clients",
        name: "Mobile, command line, machines",
        weight: 3,
        why: "Clients that are no browsers keep no cookies unless you make them.",
        cells: &[cell("a header like any other", 2), cell("a cookie jar by hand", -1), cell("tokens for them", 1)],
        cites: &[],
    },
    Factor {
        id: "fan-out",
        name: "One request, many services",
        weight: 3,
        why: "Behind the first service stand others that also want to know who asks.",
        cells: &[
            cell("each checks, for an audience of its own", 2),
            cell("each must ask the store", -1),
            cell("tokens inside", 2),
        ],
        cites: &[RFC_8693.whole()],
    },
    Factor {
        id: "store-down",
        name: "When the login store is down",
        weight: 1,
        why: "People who are logged in should be able to go on.",
        cells: &[cell("checks go on", 2), cell("nobody is logged in", -2), cell("checks go on inside", 1)],
        cites: &[],
    },
    Factor {
        id: "standards",
        name: "Standards for delegation",
        weight: 2,
        why: "Access for somebody else's software needs rules that both sides know.",
        cells: &[cell("OAuth, OpenID Connect, DPoP", 2), cell("none", -2), cell("OAuth, OpenID Connect, DPoP", 2)],
        cites: &[RFC_9068.whole(), RFC_9449.whole()],
    },
    Factor {
        id: "crypto",
        name: "Cryptography and keys",
        weight: 2,
        why: "Keys are made, published, rotated, and one day lost.",
        cells: &[
            cell("algorithms, key sets, rotation", -1),
            cell("random numbers and TLS", 2),
            cell("both of these", -2),
        ],
        cites: &[ASVS.at("9.1, 7.2.3")],
    },
    Factor {
        id: "mistakes",
        name: "Ways to get it wrong",
        weight: 2,
        why: "What a framework has done for you for twenty years is hard to get wrong.",
        cells: &[
            cell("a long list, each with an exploit", -1),
            cell("a known list, solved by frameworks", 1),
            cell("the sum of both", -1),
        ],
        cites: &[RFC_8725.at("2")],
    },
    Factor {
        id: "parts",
        name: "Moving parts",
        weight: 3,
        why: "Every part is run, watched and understood by somebody.",
        cells: &[
            cell("keys, refresh, clocks", -1).can(SINGLE),
            cell("one store", 1).can(SINGLE),
            cell("two systems", -2),
        ],
        cites: &[],
    },
    Factor {
        id: "frameworks",
        name: "Framework support",
        weight: 2,
        why: "The code you do not write is the code you do not have to review.",
        cells: &[
            cell("a library, and a policy that you write", 0),
            cell("part of nearly every web framework", 2),
            cell("glue of your own", -1),
        ],
        cites: &[OWASP_SESSIONS.at("Built-in Session Management Implementations")],
    },
];
