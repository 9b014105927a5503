//! The tools for keys: key sets, and PEM as JWK.

use super::about::{About, Example, Field};
use crate::content::sources::jose::{RFC_7517, RFC_7518, RFC_7638, RFC_8037};
use crate::content::sources::openid::OIDC_DISCOVERY;

/// Their texts.
pub(super) static ALL: &[About] = &[JWKS, PEM];

const JWKS: About = About {
    path: "/jwks",
    description: "Paste a JSON Web Key Set: each key with its kid, use, algorithm, strength and thumbprint, and whatever a verifier would trip over.",
    answer: "Paste a [[term:jwks|key set]] and each key in it is judged for itself: what it can be used for, how strong it is, and whether its `kid`, `use` and `alg` fit together. Keys that a reader would have to skip are named with the reason.",
    parts: &[
        (
            "Where you find yours",
            &[
                "A provider's [[term:discovery-document]] has its address under `jwks_uri`. Open that address in a tab of its own and copy the answer here: this page fetches nothing, neither from your provider nor from an address in a token.",
            ],
        ),
        (
            "What a set should look like",
            &[
                "Every key has a [[header:kid]] that no other key of the set has; with one missing or doubled, a verifier has to guess. Only public keys are in it: [[rule:jwks-private]] and [[rule:jwks-symmetric]] are the two findings that mean you should make new keys today.",
                "During a [[term:key-rotation]] the set holds two generations: the new key is published before the first token is signed with it, and the old one stays until its last token has ended.",
            ],
        ),
        (
            "From the set to the token",
            &[
                "**Use in the workbench** takes the whole set along as the key. There the token's `kid` selects, and you see which key was taken, which ones were passed over, and why.",
            ],
        ),
    ],
    examples: &[Example {
        field: Field::Key,
        words: "Inspect this set",
        label: "A key set of the kind that an issuer publishes",
        text: include_str!("example/keys.json"),
    }],
    questions: &[
        (
            "How often may a verifier fetch the set?",
            "When it meets an unknown `kid`, and then not again for some minutes, or every forged token makes it fetch. [[page:/pitfalls/jwks-rotation|What goes wrong at a rotation]] has the details.",
        ),
        (
            "Is a single key without keys around it a set?",
            "No. A set is an object with the member `keys`, which is an array. A bare key or a bare array is read here all the same and reported.",
        ),
    ],
    related: &[("/pem-to-jwk", "PEM to JWK converter"), ("/keys", "Keys"), ("/header", "JWT header inspector")],
    cites: &[RFC_7517.at("4, 5"), OIDC_DISCOVERY.at("3")],
};

const PEM: About = About {
    path: "/pem-to-jwk",
    description: "Turn a PEM key or certificate into a JWK and back, with its thumbprint. RSA, EC, Ed25519 and more; nothing is uploaded.",
    answer: "Paste a PEM block and take the [[term:jwk]] from the forms that appear; paste a JWK, and the PEM is among them. Private keys stay private: they are read in the memory of this tab, and the public half is offered apart.",
    parts: &[
        (
            "Which headings are read",
            &[
                "`PUBLIC KEY` (SubjectPublicKeyInfo), `RSA PUBLIC KEY` (PKCS #1), `CERTIFICATE`, and of the private ones `PRIVATE KEY` (PKCS #8), `RSA PRIVATE KEY`, `EC PRIVATE KEY` and `ENCRYPTED PRIVATE KEY`, for which you are asked for the passphrase. A heading that does not fit what is inside is a frequent accident and is [[rule:pem-label-wrong|reported]].",
            ],
        ),
        (
            "What changes, and what does not",
            &[
                "It is the same key in another notation. RSA becomes the modulus `n` and the exponent `e`, a curve becomes `crv` with `x` and `y`, each number as [[term:base64url]] of its bytes, for curves with leading zeros kept. [[fact:thumbprint-of-private-key]] So the [[term:jwk-thumbprint]] tells you whether two files are halves of one pair.",
                "What PEM has no place for is yours to add: a [[header:kid]], the `use`, the one algorithm that the key is for.",
            ],
        ),
    ],
    examples: &[Example {
        field: Field::Key,
        words: "Convert this key",
        label: "An RSA public key as PEM",
        text: include_str!("example/public.pem"),
    }],
    questions: &[
        (
            "Can an SSH key be converted?",
            "A public one can: paste its line as it is. The `OPENSSH PRIVATE KEY` format cannot; `ssh-keygen -p -m PKCS8 -f FILE` rewrites a copy of the file in a form that can.",
        ),
        (
            "What kid should I give it?",
            "Any text that is unique in your set. The thumbprint is a good choice, because everybody computes the same one from the key itself.",
        ),
        (
            "Is a certificate still a certificate as a JWK?",
            "The key is taken out of it. Names and dates of the certificate stay behind, unless you carry it along in `x5c`.",
        ),
    ],
    related: &[("/jwks", "JWKS inspector"), ("/keys", "Keys"), ("/encoder", "Make a token")],
    cites: &[RFC_7517.at("4"), RFC_7518.at("6.2, 6.3"), RFC_7638.at("3"), RFC_8037.at("2")],
};
