//! Which token goes where: access, refresh, ID.
//!
//! None of the three is better than another, so a score here says how much the token is the one to reach for, for that purpose.

use super::{Choice, Comparison, Factor, Note, Preset, cell, without_score};
use crate::content::sources::oauth::{RFC_6749, RFC_6750, RFC_7009, RFC_8705, RFC_9068, RFC_9449, RFC_9700, RFC_10017};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::ASVS;

/// The comparison.
pub static ACCESS_REFRESH_ID: Comparison = Comparison {
    slug: "access-refresh-id",
    title: "Access token, refresh token, ID token: which where",
    description: "Three tokens from one login, each for another receiver. Who reads which, where it is sent, how long it lives, and what \
                  goes wrong when they are mixed up.",
    question: "Which token do I send to my API?",
    answer: "The access token, and only that. The ID token tells your client who logged in and is sent nowhere; the refresh token goes \
             back to the authorization server alone, for new access tokens.",
    options: &[
        Choice { id: "access", name: "Access token", what: "What an API takes as permission." },
        Choice {
            id: "refresh",
            name: "Refresh token",
            what: "What the authorization server exchanges for a new access token.",
        },
        Choice { id: "id", name: "ID token", what: "What tells the client that somebody has logged in, and who." },
    ],
    factors: &[PURPOSE, LIFE],
    musts: &[],
    presets: &[
        Preset {
            id: "call-an-api",
            name: "I want to call an API",
            weights: &[("call", 5)],
            others: 0,
            musts: &[],
            expect: &[("access", 100)],
            means: "Send it in the Authorization header, and let the API check the audience: its own name, nobody else's.",
        },
        Preset {
            id: "show-the-user",
            name: "I want to show who is logged in",
            weights: &[("show", 5)],
            others: 0,
            musts: &[],
            expect: &[("id", 100)],
            means: "Verify it once, keep the claims you need, and drop it.",
        },
        Preset {
            id: "stay-logged-in",
            name: "I want to stay logged in",
            weights: &[("stay", 5)],
            others: 0,
            musts: &[],
            expect: &[("refresh", 100)],
            means: "Keep it where no script reads it, and use it at the token endpoint alone.",
        },
    ],
    expect: &[("access", 33), ("refresh", 33), ("id", 33)],
    verdict: &[
        "There is nothing to choose: a login gives you up to three tokens, and each has one receiver. The access token is for the API, the \
         refresh token for the authorization server, the ID token for your client. The audience says so, and every mix-up is an audience \
         that somebody did not check.",
        "The weights here are filters. Say what you want to do, and the token for it comes first.",
    ],
    together: &[
        "An application uses them in turn: the ID token at login, the access token for as long as it lives, the refresh token when it ends. \
         A backend for the frontend holds all three and gives the browser a session cookie instead ([[src:RFC 10017#6.1]]).",
    ],
    pitfalls: &[
        "An access token taken as proof of a login. It says what may be done, not that somebody is there.",
        "An ID token sent to an API. Its audience is the client, so an API that accepts it accepts those of other clients too.",
        "A refresh token in localStorage: hours or months of access for one script that got in.",
        "A client that reads the access token. Its form may change tomorrow, and it is not addressed to the client.",
    ],
    notes: &[Note {
        title: "Telling them apart",
        texts: &["Three JWTs side by side look alike. What tells them apart:"],
        items: &[
            "`typ` is `at+jwt` in an access token that follows [[src:RFC 9068#2.1]]; ID tokens mostly say `JWT` or nothing.",
            "`aud` is the API in one and the client's id in the other.",
            "`nonce` and `at_hash` are in ID tokens only, `scope` and `client_id` in access tokens.",
            "A refresh token is usually no JWT, and where it is one, that is the server's own affair.",
        ],
    }],
    cites: &[RFC_9068.at("2, 6"), OIDC_CORE.at("2, 3.1.3.7"), RFC_6749.at("1.4, 1.5"), RFC_10017.at("6.1, 8")],
};

const PURPOSE: &[Factor] = &[
    Factor {
        id: "call",
        name: "Calls an API",
        weight: 1,
        why: "An API takes a token that names it as the audience.",
        cells: &[
            cell("yes, in the Authorization header", 2),
            cell("no, the token endpoint only", -2),
            cell("no, it is sent nowhere", -2),
        ],
        cites: &[RFC_6750.at("2.1"), RFC_6749.at("6")],
    },
    Factor {
        id: "show",
        name: "Tells the client who logged in",
        weight: 1,
        why: "That is a statement to the client, so the client has to be its audience.",
        cells: &[cell("no, clients must not read it", -2), cell("no", -2), cell("yes, that is what it is for", 2)],
        cites: &[OIDC_CORE.at("2"), RFC_9068.at("6")],
    },
    Factor {
        id: "stay",
        name: "Gets the next access token",
        weight: 1,
        why: "A short life of access tokens is bearable only if a new one comes without a new login.",
        cells: &[cell("no", -2), cell("yes", 2), cell("no", -2)],
        cites: &[RFC_6749.at("1.5, 6")],
    },
    Factor {
        id: "audience",
        name: "Audience",
        weight: 0,
        why: "Who is to read it.",
        cells: &[without_score("the API"), without_score("the authorization server"), without_score("the client")],
        cites: &[RFC_9068.at("2.2"), OIDC_CORE.at("2")],
    },
    Factor {
        id: "format",
        name: "Format",
        weight: 0,
        why: "Only the ID token's is fixed for everybody.",
        cells: &[
            without_score("any; the JWT profile says at+jwt"),
            without_score("any, usually a random string"),
            without_score("always a JWT"),
        ],
        cites: &[RFC_9068.at("2.1"), OIDC_CORE.at("2")],
    },
    Factor {
        id: "claims",
        name: "Has to contain",
        weight: 0,
        why: "What is missing cannot be checked.",
        cells: &[
            without_score("iss, exp, aud, sub, client_id, iat, jti"),
            without_score("nothing that you may rely on"),
            without_score("iss, sub, aud, exp, iat"),
        ],
        cites: &[RFC_9068.at("2.2"), OIDC_CORE.at("2")],
    },
];

const LIFE: &[Factor] = &[
    Factor {
        id: "life",
        name: "Usual life",
        weight: 0,
        why: "The more a token can do, the shorter it should live.",
        cells: &[
            without_score("minutes to an hour"),
            without_score("hours to months, with an end that no use moves"),
            without_score("minutes: it is used once"),
        ],
        cites: &[ASVS.at("10.4.8"), RFC_10017.at("6.3.2")],
    },
    Factor {
        id: "bound",
        name: "Bound to the login by",
        weight: 0,
        why: "A token from another login must not fit into this one.",
        cells: &[
            without_score("nothing"),
            without_score("the session at the server"),
            without_score("nonce and at_hash"),
        ],
        cites: &[OIDC_CORE.at("2, 3.1.3.7")],
    },
    Factor {
        id: "revocable",
        name: "Can be taken back",
        weight: 0,
        why: "What is checked locally works until it expires.",
        cells: &[
            without_score("only if somebody asks about it"),
            without_score("yes"),
            without_score("pointless after its use"),
        ],
        cites: &[RFC_7009.at("2"), ASVS.at("10.4.9")],
    },
    Factor {
        id: "rotation",
        name: "Replaced",
        weight: 0,
        why: "A refresh token that changes with each use shows when two parties use it.",
        cells: &[
            without_score("with each refresh"),
            without_score("with each use, or bound to the client's key"),
            without_score("with each login, sometimes each refresh"),
        ],
        cites: &[RFC_9700.at("4.14.2"), RFC_10017.at("6.3.2")],
    },
    Factor {
        id: "sender",
        name: "Can be bound to its sender",
        weight: 0,
        why: "A bound token is useless to whoever steals it without the key.",
        cells: &[without_score("DPoP, mutual TLS"), without_score("DPoP, mutual TLS"), without_score("no")],
        cites: &[RFC_9449.at("5, 6"), RFC_8705.at("3, 4")],
    },
    Factor {
        id: "stolen",
        name: "If it is stolen",
        weight: 0,
        why: "What the thief gets, and for how long.",
        cells: &[
            without_score("the API, until it expires"),
            without_score("new access tokens until it is noticed"),
            without_score("a login where receivers check too little"),
        ],
        cites: &[RFC_10017.at("5.2")],
    },
    Factor {
        id: "mistake",
        name: "The usual mistake",
        weight: 0,
        why: "Each is a receiver that was not meant.",
        cells: &[
            without_score("taken for a login"),
            without_score("kept in localStorage"),
            without_score("sent to APIs"),
        ],
        cites: &[ASVS.at("9.2.2")],
    },
    Factor {
        id: "place",
        name: "Its place in a browser application",
        weight: 0,
        why: "What no script can read, no script can take away.",
        cells: &[
            without_score("memory, or a backend for the frontend"),
            without_score("a backend; never where scripts read"),
            without_score("memory, then dropped"),
        ],
        cites: &[RFC_10017.at("6, 8")],
    },
];
