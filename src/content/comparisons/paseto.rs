//! JWT against PASETO.

use super::{Choice, Comparison, Factor, MustHave, Note, Preset, cell};
use crate::content::sources::jose::{DEPRECATE_NONE, IANA_JOSE, RFC_7515, RFC_7518, RFC_7519, RFC_8725, RFC_9964};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::web::PASETO;

/// Is understood by identity providers.
const PROVIDERS: u16 = 1;
/// Leaves the token no choice of algorithm.
const FIXED: u16 = 2;

/// The comparison.
pub static COMPARISON: Comparison = Comparison {
    slug: "jwt-vs-paseto",
    title: "JWT or PASETO: fewer choices against more company",
    description: "PASETO fixes the algorithm by version and purpose; JWT is what identity providers, gateways and libraries speak. Fifteen factors to weigh, with sources.",
    question: "Should I use PASETO instead of JWT?",
    answer: "PASETO if you write both ends and nobody else's software has to read the token; JWT as soon as an identity provider, a gateway or a standard is involved, because those speak nothing else. Most of what PASETO saves you from, a JWT policy with one algorithm, one type and one audience saves you from too.",
    options: &[
        Choice {
            id: "jwt",
            name: "JWT",
            what: "The family of JOSE formats of the IETF, with a registry of algorithms and claims.",
        },
        Choice {
            id: "paseto",
            name: "PASETO v3 or v4",
            what: "Platform-agnostic security tokens: a version and a purpose, each with one fixed set of algorithms.",
        },
    ],
    factors: &[&FACTORS],
    musts: &[
        MustHave { id: "providers", words: "tokens that identity providers and OAuth understand", bit: PROVIDERS },
        MustHave { id: "fixed", words: "a format without a choice of algorithm in the token", bit: FIXED },
    ],
    presets: &[
        Preset {
            id: "both-ends",
            name: "Internal tokens, both ends yours",
            weights: &[("choice", 5), ("none", 4), ("implicit", 2), ("time", 1)],
            others: 0,
            musts: &[],
            expect: &[("paseto", 94)],
            means: "Nobody else has to read it, so nothing is lost by being alone with it.",
        },
        Preset {
            id: "provider",
            name: "With an identity provider",
            weights: &[("oidc", 5), ("gateways", 4), ("libraries", 3), ("choice", 2)],
            others: 0,
            musts: &[],
            expect: &[("jwt", 89)],
            means: "An ID token is a JWT by definition. You will check JWTs either way; a second format is a second set of mistakes.",
        },
    ],
    expect: &[("jwt", 78), ("paseto", 46)],
    verdict: &[
        "PASETO is a good answer to a real problem: JOSE lets a token name its own algorithm, and for years libraries believed it. With PASETO there is no header to believe.",
        "The same can be had with JOSE by deciding outside of the token: one algorithm, one type, one audience, one issuer with its keys. Libraries of today make you state the algorithm, and the remaining weak choices are being withdrawn.",
        "What cannot be had with PASETO is company. OpenID Connect requires JWTs, gateways check JWTs, clouds issue JWTs. If that matters nowhere in your system, take the smaller format.",
    ],
    together: &[
        "Yes, side by side for different purposes: JWTs from the identity provider at the front, PASETO for tokens that you make and read yourself, such as links in mails or jobs between two of your services.",
        "Do not wrap one in the other, and do not accept either at the same place: the first bytes would decide which rules apply, and those bytes are the sender's.",
    ],
    pitfalls: &[
        "**PASETO `local` where `public` was meant.** The one encrypts with a shared key, the other signs and hides nothing. The names are easy to read the wrong way round.",
        "**Secrets in the footer.** It is authenticated and not encrypted, like a JWT header.",
        "**A time without a check.** Neither format refuses an expired token by itself; the library's rules do, once you give them.",
        "**A key for two versions.** A PASETO key belongs to one version and one purpose. Keep them apart in storage, as you would keep keys for signing and encrypting.",
        "**Either of them as a session.** The PASETO documents say that it was not made for that, and OWASP says the same of JWT ([[page:/compare/jwt-vs-sessions|compare]]).",
    ],
    notes: &[Note {
        title: "What a PASETO looks like",
        texts: &[
            "`v4.public.`, then the payload with its signature in base64url, then optionally a dot and a footer. Version and purpose are not data to interpret: a reader that expects `v4.public` refuses everything that begins otherwise, before any cryptography.",
            "Version 4 signs with Ed25519, version 3 with ECDSA on P-384 for those who need approved algorithms. Both add implicit assertions: bytes that both sides know and that are signed without being sent, such as the id of the user whose token it must be. JOSE has nothing of that name; [[src:RFC 7515]] covers header and payload alone.",
        ],
        items: &[],
    }],
    cites: &[
        PASETO.whole(),
        RFC_7515.at("4.1.1"),
        RFC_7519.whole(),
        RFC_8725.at("2.1, 3.1"),
        OIDC_CORE.at("2"),
        RFC_9068.at("2"),
        DEPRECATE_NONE.whole(),
    ],
};

static FACTORS: [Factor; 15] = [
    Factor {
        id: "choice",
        name: "Who chooses the algorithm",
        weight: 3,
        why: "An attacker who may choose chooses the weakest.",
        cells: &[
            cell("the header names it, your policy must restrict", -1),
            cell("fixed by version and purpose", 2).can(FIXED),
        ],
        cites: &[PASETO.at("README"), RFC_8725.at("3.1")],
    },
    Factor {
        id: "none",
        name: "Unsigned tokens",
        weight: 2,
        why: "A format that knows unsigned tokens will meet a library that accepts them.",
        cells: &[cell("exist, and are being withdrawn", -1), cell("do not exist", 2)],
        cites: &[DEPRECATE_NONE.whole()],
    },
    Factor {
        id: "purposes",
        name: "Purposes",
        weight: 1,
        why: "Signing, shared secrets, encryption, one in the other: some systems need all.",
        cells: &[cell("sign, authenticate, encrypt, nest", 1), cell("local encrypts, public signs", 0)],
        cites: &[PASETO.at("README")],
    },
    Factor {
        id: "algorithms",
        name: "Public-key algorithms",
        weight: 2,
        why: "Hardware, regulators and partners come with algorithms of their own.",
        cells: &[cell("RSA, ECDSA, Ed25519, ML-DSA", 2), cell("v4 Ed25519, v3 ECDSA with P-384", 0)],
        cites: &[RFC_7518.at("3.1"), PASETO.at("Rationale-V3-V4")],
    },
    Factor {
        id: "quantum",
        name: "Post-quantum",
        weight: 1,
        why: "Signatures that must hold for decades need other mathematics.",
        cells: &[cell("ML-DSA is registered", 2), cell("no version with it", -1)],
        cites: &[RFC_9964.whole()],
    },
    Factor {
        id: "time",
        name: "Times",
        weight: 1,
        why: "A time that people can read is one they get wrong less often.",
        cells: &[cell("seconds since 1970", 0), cell("dates as text, RFC 3339", 1)],
        cites: &[RFC_7519.at("2"), PASETO.at("04-Claims")],
    },
    Factor {
        id: "audience",
        name: "Audience",
        weight: 1,
        why: "A token may be meant for more than one receiver.",
        cells: &[cell("one, or a list", 1), cell("one", 0)],
        cites: &[RFC_7519.at("4.1.3"), PASETO.at("04-Claims")],
    },
    Factor {
        id: "key-id",
        name: "Naming the key",
        weight: 1,
        why: "Without a name, rotation means trying keys.",
        cells: &[cell("kid, in the signed header", 1), cell("in the footer, authenticated", 1)],
        cites: &[RFC_7515.at("4.1.4"), PASETO.at("04-Claims")],
    },
    Factor {
        id: "implicit",
        name: "Binding to data outside",
        weight: 1,
        why: "A token that is tied to its context is worth nothing in another.",
        cells: &[cell("nothing built in", 0), cell("implicit assertions", 1)],
        cites: &[PASETO.at("Version4")],
    },
    Factor {
        id: "body",
        name: "Who maintains it",
        weight: 3,
        why: "Auditors and partners ask for a standard, and somebody has to answer for errata.",
        cells: &[cell("the IETF, with IANA's registries", 2), cell("a community", -1)],
        cites: &[IANA_JOSE.whole(), PASETO.whole()],
    },
    Factor {
        id: "oidc",
        name: "OAuth and OpenID Connect",
        weight: 4,
        why: "Logging in with somebody else's account means their format.",
        cells: &[cell("required by them", 2).can(PROVIDERS), cell("not accepted by them", -2)],
        cites: &[OIDC_CORE.at("2"), RFC_9068.at("2")],
    },
    Factor {
        id: "libraries",
        name: "Libraries",
        weight: 3,
        why: "Every language in your system needs one, and somebody to maintain it.",
        cells: &[cell("for every platform, often several", 2), cell("for the common languages", 0)],
        cites: &[],
    },
    Factor {
        id: "gateways",
        name: "Gateways and clouds",
        weight: 3,
        why: "A check that the gateway does is one your services need not do.",
        cells: &[cell("built in", 2), cell("code of your own", -2)],
        cites: &[],
    },
    Factor {
        id: "sessions",
        name: "As a session",
        weight: 1,
        why: "Many people look at either for that.",
        cells: &[cell("not advised", 0), cell("not made for it, by its own word", 0)],
        cites: &[PASETO.at("README")],
    },
    Factor {
        id: "fips",
        name: "Approved algorithms only",
        weight: 1,
        why: "Some customers may use nothing else.",
        cells: &[cell("by choosing them", 1), cell("version 3", 1)],
        cites: &[PASETO.at("Rationale-V3-V4")],
    },
];
