//! Five algorithms of signatures, one for each family in use.

use super::{Choice, Comparison, Computed, Factor, MustHave, Note, Preset, cell, computed, without_score};
use crate::content::sources::jose::{IANA_JOSE, RFC_7515, RFC_7518, RFC_7519, RFC_8725, RFC_9864, RFC_9964};
use crate::content::sources::nist::{FIPS_204, SP_800_57};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::security::{ASVS, OWASP_JWT};
use crate::content::sources::web::RFC_6265_BIS;

/// Verifiers that cannot forge.
const CANNOT_FORGE: u16 = 1;

/// Gateways of any age.
const EVERY_GATEWAY: u16 = 2;

/// The comparison.
pub static SIGNING_ALGORITHMS: Comparison = Comparison {
    slug: "signing-algorithms",
    title: "HS256, RS256, ES256, Ed25519, ML-DSA compared",
    description: "Which algorithm to sign tokens with: who can forge, how large keys and tokens get, how strong they are, and \
                  which libraries know them.",
    question: "Which algorithm should I sign tokens with?",
    answer: "If the service that signs is the only one that checks, HS256 with a random secret is enough. If anybody else checks, \
             take a key pair: ES256 for reach, Ed25519 where you choose the libraries.",
    options: &[
        Choice { id: "hs256", name: "HS256", what: "HMAC with SHA-256: one secret signs and verifies." },
        Choice { id: "rs256", name: "RS256", what: "RSA with the old padding, here with a modulus of 2048 bits." },
        Choice { id: "es256", name: "ES256", what: "ECDSA on the curve P-256." },
        Choice { id: "ed25519", name: "Ed25519", what: "The Edwards curve, under its own name since RFC 9864." },
        Choice { id: "ml-dsa-44", name: "ML-DSA-44", what: "The smallest of the post-quantum signatures of FIPS 204." },
    ],
    factors: &[WHO, SIZE, TRUST],
    musts: &[
        MustHave { id: "cannot-forge", words: "verifiers that cannot forge", bit: CANNOT_FORGE },
        MustHave { id: "every-gateway", words: "every gateway and every old library to take it", bit: EVERY_GATEWAY },
    ],
    presets: &[
        Preset {
            id: "one-service",
            name: "One service signs and checks",
            weights: &[
                ("support", 4),
                ("signature", 3),
                ("strength", 3),
                ("quantum", 2),
                ("guidance", 2),
                ("randomness", 2),
            ],
            others: 0,
            musts: &[],
            expect: &[("hs256", 94)],
            means: "Nobody else has the secret, so nobody else can forge. Make it random and 32 bytes long, and keep it in one place.",
        },
        Preset {
            id: "public-issuer",
            name: "Public issuer, unknown clients",
            weights: &[("support", 5), ("forge", 5), ("required", 2), ("guidance", 1)],
            others: 0,
            musts: &[],
            expect: &[("rs256", 90), ("es256", 90)],
            means: "RS256 is known everywhere, ES256 nearly everywhere and better thought of. Publish a key of each and let the client's \
                    registration decide.",
        },
        Preset {
            id: "new-system",
            name: "New system you control",
            weights: &[
                ("forge", 5),
                ("signature", 3),
                ("randomness", 3),
                ("strength", 3),
                ("guidance", 3),
                ("support", 1),
            ],
            others: 0,
            musts: &[],
            expect: &[("ed25519", 93)],
            means: "With both ends yours, reach counts for little, and what is hard to get wrong for much.",
        },
        Preset {
            id: "decades",
            name: "Must hold for decades",
            weights: &[("quantum", 5), ("forge", 5), ("strength", 2)],
            others: 0,
            musts: &[],
            expect: &[("ml-dsa-44", 96)],
            means: "That is a question for documents and credentials. An access token is worthless before anybody builds the machine.",
        },
    ],
    expect: &[("ed25519", 80)],
    verdict: &[
        "The first question is not strength but who holds the key. With HS256 each verifier can make tokens, so each more of them is \
         one more place where the secret can leak, and after a leak nobody can say which.",
        "Among key pairs the difference that people meet is reach against size. RS256 goes everywhere and costs 256 bytes a token and \
         a padding that guides have turned away from. ES256 is small and nearly everywhere. Ed25519 is smaller still, needs no random \
         numbers to sign, and is the one that an old gateway refuses.",
        "Post-quantum signatures work today and fit no cookie comfortably. Sign what has to be believed for years with them, and leave \
         tokens of fifteen minutes as they are.",
    ],
    together: &[
        "An issuer can have several keys at once: one key set with an EC and an RSA key, each with its own `kid` and `alg`. A verifier's \
         policy names the algorithms it accepts, and the key decides which of them a token has to use, never the header alone.",
    ],
    pitfalls: &[
        "Taking the algorithm from the header. The policy names it ([[src:RFC 8725#3.1]]).",
        "A word as the secret of HS256. It is guessed offline from one token.",
        "RS512 as an upgrade of RS256. The modulus decides, not the hash.",
        "An ECDSA signature in DER, as most libraries of cryptography give it. JOSE wants both numbers side by side.",
        "`Ed25519` as the name towards a receiver that knows `EdDSA` only, or the other way round.",
    ],
    notes: &[Note {
        title: "What the numbers are",
        texts: &[
            "The sample token has 245 bytes of claims and a header with `alg`, `typ` and a `kid` of twelve letters. Sizes are computed by \
             the code of this site. Speeds depend on the machine and are not stated: those two rows count for nothing until they are \
             measured on yours.",
        ],
        items: &[],
    }],
    cites: &[RFC_7518.at("3"), RFC_8725.at("3.1, 3.2, 3.5"), RFC_9864.at("2.2"), OWASP_JWT.whole()],
};

const WHO: &[Factor] = &[
    Factor {
        id: "key-kind",
        name: "Kind of key",
        weight: 3,
        why: "A shared secret has to be carried to each verifier in secret; a public key may be published.",
        cells: &[
            cell("shared secret", -1),
            cell("key pair", 1),
            cell("key pair", 1),
            cell("key pair", 1),
            cell("key pair", 1),
        ],
        cites: &[RFC_7518.at("3.1"), RFC_9864.at("2.2"), RFC_9964.whole()],
    },
    Factor {
        id: "forge",
        name: "A verifier can forge",
        weight: 4,
        why: "Whoever can check an HMAC can make one, so a signature proves nothing to a third party.",
        cells: &[
            cell("yes", -2),
            cell("no", 2).can(CANNOT_FORGE),
            cell("no", 2).can(CANNOT_FORGE),
            cell("no", 2).can(CANNOT_FORGE),
            cell("no", 2).can(CANNOT_FORGE),
        ],
        cites: &[RFC_7515.at("10.5")],
    },
];

const SIZE: &[Factor] = &[
    Factor {
        id: "signature",
        name: "Signature, bytes",
        weight: 2,
        why: "It is sent with every request, a third longer in base64url.",
        cells: &[cell("32", 2), cell("256", 0), cell("64", 2), cell("64", 2), cell("2,420", -2)],
        cites: &[RFC_7518.at("3"), FIPS_204.at("4")],
    },
    Factor {
        id: "token",
        name: "Sample token, bytes",
        weight: 2,
        why: "Header, claims and signature together: what goes over the wire.",
        cells: &[cell("436", 2), cell("735", 0), cell("479", 2), cell("482", 2), cell("3,626", -2)],
        cites: &[RFC_7515.at("7.1")],
    },
    Factor {
        id: "public-key",
        name: "Public key in a JWK",
        weight: 1,
        why: "Every verifier fetches the key set, and some fetch it often.",
        cells: &[
            without_score("there is none"),
            cell("342 characters", 0),
            cell("86 characters", 1),
            cell("43 characters", 2),
            cell("1,750 characters", -2),
        ],
        cites: &[RFC_7518.at("6")],
    },
    Factor {
        id: "cookie",
        name: "Fits a cookie",
        weight: 2,
        why: "Browsers ignore a cookie whose name and value are longer than 4096 bytes together.",
        cells: &[
            cell("yes", 1),
            cell("yes", 1),
            cell("yes", 1),
            cell("yes", 1),
            cell("591 bytes of claims at most", -1),
        ],
        cites: &[RFC_6265_BIS.at("Set-Cookie")],
    },
    Factor {
        id: "verify-speed",
        name: "Speed of verifying",
        weight: 2,
        why: "Each service verifies each request.",
        cells: &[
            computed("measured where you read this", Computed::Verifying("HS256")),
            computed("measured where you read this", Computed::Verifying("RS256")),
            computed("measured where you read this", Computed::Verifying("ES256")),
            computed("measured where you read this", Computed::Verifying("Ed25519")),
            computed("measured where you read this", Computed::Verifying("ML-DSA-44")),
        ],
        cites: &[],
    },
    Factor {
        id: "sign-speed",
        name: "Speed of signing",
        weight: 1,
        why: "The issuer signs once for each token.",
        cells: &[
            computed("measured where you read this", Computed::Signing("HS256")),
            computed("measured where you read this", Computed::Signing("RS256")),
            computed("measured where you read this", Computed::Signing("ES256")),
            computed("measured where you read this", Computed::Signing("Ed25519")),
            computed("measured where you read this", Computed::Signing("ML-DSA-44")),
        ],
        cites: &[],
    },
];

const TRUST: &[Factor] = &[
    Factor {
        id: "strength",
        name: "Strength today",
        weight: 3,
        why: "How much work the best known attack takes, as a power of two.",
        cells: &[
            cell("that of the key, up to 256 bits", 2),
            cell("about 112 bits", -1),
            cell("about 128 bits", 1),
            cell("about 128 bits", 1),
            cell("NIST category 2", 1),
        ],
        cites: &[RFC_7518.at("3.2"), SP_800_57.at("5.6.1"), ASVS.at("11.2.3"), FIPS_204.at("4")],
    },
    Factor {
        id: "quantum",
        name: "Against quantum computers",
        weight: 1,
        why: "It counts for what has to be believed after such a machine exists, and for nothing that expires before.",
        cells: &[
            cell("fine with a random key of 256 bits", 1),
            cell("broken", -2),
            cell("broken", -2),
            cell("broken", -2),
            cell("made for it", 2),
        ],
        cites: &[OWASP_JWT.whole(), FIPS_204.at("1")],
    },
    Factor {
        id: "randomness",
        name: "Random numbers while signing",
        weight: 2,
        why: "An ECDSA signer that repeats its secret number gives the private key away.",
        cells: &[
            cell("none needed", 2),
            cell("none needed, but padding to get right", 1),
            cell("perfect ones, or a deterministic nonce", -1),
            cell("none by design", 2),
            cell("help, and are not essential", 1),
        ],
        cites: &[RFC_8725.at("3.2")],
    },
    Factor {
        id: "support",
        name: "Libraries and gateways",
        weight: 4,
        why: "A token that the receiver cannot read is no token.",
        cells: &[
            cell("all", 2).can(EVERY_GATEWAY),
            cell("all", 2).can(EVERY_GATEWAY),
            cell("nearly all", 1).can(EVERY_GATEWAY),
            cell("good, older gateways not", 0),
            cell("rare", -2),
        ],
        cites: &[RFC_7519.at("8"), OWASP_JWT.whole()],
    },
    Factor {
        id: "required",
        name: "Asked of implementations",
        weight: 1,
        why: "What the registry and the profiles demand is what you may count on.",
        cells: &[
            cell("required", 2),
            cell("recommended; RFC 9068 asks for it", 1),
            cell("recommended, with a plus", 2),
            cell("optional", 0),
            cell("optional", 0),
        ],
        cites: &[IANA_JOSE.whole(), RFC_9068.at("2.1")],
    },
    Factor {
        id: "guidance",
        name: "What guides say",
        weight: 2,
        why: "An audit measures you against them.",
        cells: &[
            cell("fine within one party", 1),
            cell("not recommended by OWASP, disallowed by ASVS", -1),
            cell("recommended", 2),
            cell("recommended", 2),
            cell("for long-lived needs only", -1),
        ],
        cites: &[OWASP_JWT.whole(), ASVS.at("Appendix C")],
    },
];
