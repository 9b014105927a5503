//! Signed, encrypted, or both.

use super::{Choice, Comparison, Factor, MustHave, Note, Preset, cell, without_score};
use crate::content::sources::jose::{RFC_7515, RFC_7516, RFC_7518, RFC_7519, RFC_8725_BIS};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::openid::OIDC_CORE;

/// Content that its holder cannot read.
const CONFIDENTIAL: u16 = 1;

/// Proof of who made it.
const PROVES_ISSUER: u16 = 2;

/// The comparison.
pub static JWS_VS_JWE: Comparison = Comparison {
    slug: "jws-vs-jwe",
    title: "JWS vs JWE: signed, encrypted, or nested",
    description: "A signed token is readable by everybody who has it, an encrypted one proves less than most people think. When to use \
                  which, and when one inside the other.",
    question: "Do I have to encrypt my tokens?",
    answer: "Mostly not: TLS hides a token on its way, and a signature is what makes it trustworthy. Encrypt when whoever holds the token \
             must not read it, and then sign first and encrypt the result.",
    options: &[
        Choice { id: "jws", name: "JWS", what: "Signed: three parts, everybody can read them." },
        Choice { id: "jwe", name: "JWE", what: "Encrypted: five parts, the holder of the key can read them." },
        Choice { id: "nested", name: "Nested", what: "A JWS as the content of a JWE: signed first, then encrypted." },
    ],
    factors: &[WHAT_IT_GIVES, WHAT_IT_COSTS],
    musts: &[
        MustHave { id: "confidential", words: "content that the holder cannot read", bit: CONFIDENTIAL },
        MustHave { id: "proves-issuer", words: "proof of who made the token", bit: PROVES_ISSUER },
    ],
    presets: &[
        Preset {
            id: "api-over-tls",
            name: "API token over TLS",
            weights: &[("issuer", 5), ("size", 3), ("support", 3), ("gateway", 2)],
            others: 0,
            musts: &[],
            expect: &[("jws", 96)],
            means: "Nobody on the way sees it, and the API has to know who made it. Keep what nobody may read out of the claims.",
        },
        Preset {
            id: "personal-data",
            name: "Personal data through a browser",
            weights: &[("confidentiality", 5), ("issuer", 5), ("who-reads", 3)],
            others: 0,
            musts: &["confidential", "proves-issuer"],
            expect: &[("nested", 94)],
            means: "Or leave the data where it is and send a reference: a token that holds nothing can leak nothing.",
        },
    ],
    expect: &[("jws", 73)],
    verdict: &[
        "TLS already hides the token in transit; encryption hides it from its holder. If the holder may read it, and for an access token \
         that is nearly always so, a JWE buys little and costs a key for each receiver.",
        "Encryption with a public key says nothing about who encrypted: the key is public. A JWE that comes from a browser and decrypts is \
         therefore no login. Only the signature inside is, and a receiver that forgets to look for it accepts what anybody wrote.",
    ],
    together: &[
        "The nested form is the two together, and its order is not free: sign, then encrypt. The other way round the signer vouches for \
         something it may not have read, and the signature is there for everybody to strip and replace ([[src:RFC 7519#11.2]]).",
    ],
    pitfalls: &[
        "Accepting a JWE where a signed token is expected, because a library's one function for tokens takes both.",
        "Decompressing without a limit. A few kilobytes become gigabytes; the successor of RFC 8725 suggests 250 KB.",
        "Believing in base64url. A JWS looks scrambled and is plain text.",
        "Leaving the receiver's key for years. Its loss opens every token that was ever recorded.",
    ],
    notes: &[Note {
        title: "A third way: no content",
        texts: &[
            "A reference token is a random string, and the data stays with its issuer, who gives it out on request. It is smaller than all \
             three, can be taken back at once, and needs a call: [[page:/compare/jwt-vs-opaque|JWT vs opaque tokens]] weighs that.",
        ],
        items: &[],
    }],
    cites: &[RFC_7515.at("7.1"), RFC_7516.at("7.1"), RFC_7519.at("11.2"), RFC_8725_BIS.at("2.3, 3.15")],
};

const WHAT_IT_GIVES: &[Factor] = &[
    Factor {
        id: "confidentiality",
        name: "Confidentiality",
        weight: 3,
        why: "What is in the claims may be nobody's business, the browser's owner included.",
        cells: &[cell("none", -2), cell("yes", 2).can(CONFIDENTIAL), cell("yes", 2).can(CONFIDENTIAL)],
        cites: &[RFC_7515.at("1"), RFC_7516.at("1")],
    },
    Factor {
        id: "issuer",
        name: "Proves who made it",
        weight: 4,
        why: "A public key encrypts for everybody, so encryption by itself names no author.",
        cells: &[
            cell("yes", 2).can(PROVES_ISSUER),
            cell("no; with a shared key \"somebody who has it\"", -1),
            cell("yes", 2).can(PROVES_ISSUER),
        ],
        cites: &[RFC_8725_BIS.at("2.3"), RFC_7519.at("11.2")],
    },
    Factor {
        id: "who-reads",
        name: "Who can read it",
        weight: 2,
        why: "A token passes logs, proxies, browser extensions and support tickets.",
        cells: &[cell("everybody who has it", -1), cell("who has the key", 1), cell("who has the key", 1)],
        cites: &[RFC_9068.at("6")],
    },
    Factor {
        id: "who-verifies",
        name: "Who can verify it",
        weight: 2,
        why: "Several services may want to check the same token without sharing a secret.",
        cells: &[cell("everybody with the public key", 2), cell("who can decrypt", -1), cell("who can decrypt", -1)],
        cites: &[RFC_7515.at("5.2")],
    },
    Factor {
        id: "gateway",
        name: "A gateway can look inside",
        weight: 2,
        why: "Routing and early refusal need the claims at the edge.",
        cells: &[cell("yes", 1), cell("no", -1), cell("no", -1)],
        cites: &[],
    },
    Factor {
        id: "typical",
        name: "Where it is used",
        weight: 1,
        why: "Nothing to score: what others do with it.",
        cells: &[
            without_score("access tokens and ID tokens"),
            without_score("private data on its way through a browser"),
            without_score("ID tokens with personal data"),
        ],
        cites: &[OIDC_CORE.at("10.2")],
    },
];

const WHAT_IT_COSTS: &[Factor] = &[
    Factor {
        id: "parts",
        name: "Parts",
        weight: 1,
        why: "What has more parts has more places to be wrong.",
        cells: &[cell("3", 1), cell("5", 0), cell("5 around 3", -1)],
        cites: &[RFC_7515.at("7.1"), RFC_7516.at("7.1")],
    },
    Factor {
        id: "size",
        name: "What it adds to the claims",
        weight: 2,
        why: "Nesting encodes twice: the inner token grows by a third once more.",
        cells: &[cell("a signature", 2), cell("an encrypted key, an IV, a tag", 0), cell("all of it, and a third", -1)],
        cites: &[RFC_7516.at("3.1")],
    },
    Factor {
        id: "keys",
        name: "Keys to manage",
        weight: 2,
        why: "To sign you publish one key set; to encrypt you need a key of each receiver.",
        cells: &[cell("one published key set", 1), cell("a key for each receiver", -1), cell("both", -2)],
        cites: &[RFC_7518.at("4")],
    },
    Factor {
        id: "denial",
        name: "Work that a stranger can cause",
        weight: 1,
        why: "Iterations, compression and oversized keys are paid for before anything is checked.",
        cells: &[cell("little", 1), cell("p2c, zip and big keys need limits", -1), cell("the same", -1)],
        cites: &[RFC_8725_BIS.at("2.10, 2.12, 3.13, 3.15")],
    },
    Factor {
        id: "forward-secrecy",
        name: "Forward secrecy",
        weight: 1,
        why: "The receiver's key is static, so its loss opens what was recorded before.",
        cells: &[without_score("nothing to hide"), cell("no", 0), without_score("no, as with JWE")],
        cites: &[RFC_7518.at("4.6")],
    },
    Factor {
        id: "support",
        name: "Libraries",
        weight: 3,
        why: "Many libraries for tokens stop at signatures.",
        cells: &[cell("all", 2), cell("many, unevenly", 0), cell("fewer", -1)],
        cites: &[RFC_7519.at("8")],
    },
];
