//! The tools for special forms: encrypted tokens and selective disclosure.

use super::about::{About, Example, Field};
use crate::content::sources::jose::{RFC_7516, RFC_7518, RFC_9901};

/// Their texts.
pub(super) static ALL: &[About] = &[JWE, SD_JWT];

const JWE: About = About {
    path: "/jwe",
    description: "Decrypt a JWE in your browser with an RSA, EC, AES or password key, see how its five parts were made, and what failed if it fails.",
    answer: "Paste a token of five parts and the recipient's private key or shared secret, and its content is decrypted in this tab. If that fails, you are told which step did: the key, the algorithm, the encrypted key or the tag.",
    parts: &[
        (
            "The five parts",
            &[
                "Header, encrypted key, initialisation vector, ciphertext, tag. A fresh [[term:cek]] encrypts the content, and [[header:alg]] says how that key reaches the recipient; [[header:enc]] names the cipher for the content. [[fact:dir-encrypted-key]] [[fact:ecdh-es-encrypted-key]]",
            ],
        ),
        (
            "Who can decrypt, and what it proves",
            &[
                "With a public-key algorithm anyone can have made the token, since the public key is public. It tells you that nobody read it on the way, and nothing about the sender. Where that matters, a signed token is put inside, and a [[term:nested-jwt]] results; the inner signature is checked here in the same step.",
            ],
        ),
        (
            "Deliberately slow and deliberately large",
            &[
                "[[fact:p2c-limit]] [[fact:decompression-limit]] Both are inputs of whoever made the token, and a server without such limits can be kept busy by a short text.",
            ],
        ),
    ],
    examples: &[
        Example {
            field: Field::Token,
            words: "Put this token into the field above",
            label: "The token of RFC 7516, A.3: A128KW with A128CBC-HS256",
            text: include_str!("example/jwe.txt"),
        },
        Example {
            field: Field::Key,
            words: "And this key",
            label: "Its key, as a JWK",
            text: r#"{"kty":"oct","k":"GawgguFyGrWKav7AX4VKUg"}"#,
        },
    ],
    questions: &[
        (
            "Can a JWE be read without the key?",
            "Only its header can: algorithm, key id, and sometimes claims that were copied there for routing.",
        ),
        (
            "Which of my keys does it need?",
            "The private one that belongs to the public key it was encrypted to, or the very secret for `dir` and the `KW` algorithms. The `kid` in the header helps to find it.",
        ),
        (
            "How do I encrypt a token?",
            "Under [[page:/encoder|Make a token]]: choose an algorithm from the group **Encrypt**.",
        ),
    ],
    related: &[
        ("/compare/jws-vs-jwe", "Signed or encrypted"),
        ("/pitfalls/jwe-as-auth", "Encryption taken for proof"),
        ("/encoder", "Make a token"),
    ],
    cites: &[RFC_7516.at("3, 5.2, A.3"), RFC_7518.at("4, 5")],
};

const SD_JWT: About = About {
    path: "/sd-jwt",
    description: "Open an SD-JWT: which claims are disclosed, which are only digests, whether key binding holds, and what another selection reveals.",
    answer: "Paste an [[term:sd-jwt]] with its disclosures, and each one is matched with its digest in the signed part. You see the payload as a verifier would, and you can leave disclosures out to see what a smaller presentation reveals.",
    parts: &[
        (
            "How it hides a claim",
            &[
                "The issuer signs digests in place of claims. A disclosure is the claim with a random salt, after a tilde; whoever has it can compute the digest and find its place. Without the salt, guessing a birthday would be enough to read it.",
            ],
        ),
        (
            "What is checked",
            &[
                "Each disclosure must be referred to exactly once, no name may be there twice, and claims such as [[claim:exp]] must not be hidden from the verifier ([[rule:sd-critical-claim]]). A disclosure that nothing refers to is a reason to reject the whole, not to ignore it ([[rule:sd-disclosure-unused]]).",
                "With [[term:cnf|key binding]], the holder signs the presentation for one verifier, together with a hash of exactly these disclosures. Enter the nonce and the audience that you asked with, and a presentation that was made for another verifier is recognised.",
            ],
        ),
    ],
    examples: &[
        Example {
            field: Field::Token,
            words: "Put this presentation into the field above",
            label: "A presentation from RFC 9901, A.1: country and region, not the street",
            text: include_str!("example/sd-jwt.txt"),
        },
        Example {
            field: Field::Key,
            words: "And the key of its issuer",
            label: "The issuer's public key, as a JWK",
            text: r#"{"kty":"EC","crv":"P-256","x":"b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ","y":"Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8"}"#,
        },
    ],
    questions: &[
        (
            "Does leaving a disclosure out break the signature?",
            "The issuer's signature, no: it covers only digests. The holder's does break, because its hash covers the disclosures that were sent.",
        ),
        (
            "Can a verifier tell how many claims are hidden?",
            "Roughly. It sees the number of digests, but issuers may add decoys that belong to nothing.",
        ),
        (
            "Is this the format of digital wallets?",
            "One of them: SD-JWT VC builds credentials upon it. The older type `vc+sd-jwt` is [[rule:typ-vc-outdated|reported]], because the present one is `dc+sd-jwt`.",
        ),
    ],
    related: &[("/decoder", "JWT decoder"), ("/jwe", "JWE decrypter"), ("/glossary/sd-jwt", "SD-JWT in the glossary")],
    cites: &[RFC_9901.at("4, 7, 9, A.1")],
};
