//! The parts of a token, byte by byte.

use super::{Alive, Guide, Part};
use crate::content::sources::ietf::RFC_4648;
use crate::content::sources::jose::{RFC_7515, RFC_7516, RFC_7519, RFC_8725};

/// What stands between the dots.
pub(super) static GUIDE: Guide = Guide {
    path: "/basics/structure",
    title: "The three or five parts of a JWT",
    description: "Header, payload and signature byte by byte: base64url without padding, what the dots separate, and why the header is the sender's word only.",
    question: "What are the parts of a JWT?",
    answer: "A signed token has three parts, an encrypted one has five, each written in base64url and divided by dots. The first is \
             always the header, and whoever sends the token has written it.",
    parts: &[
        Part::Alive(Alive::Anatomy),
        Part::Section("Base64url, and what it is not"),
        Part::Text(
            "Six bits become one of 64 letters: `A` to `Z`, `a` to `z`, `0` to `9`, `-` and `_`. The two last replace the `+` and `/` of ordinary \
             Base64, because those mean something in an address. JOSE leaves the `=` at the end away ([[src:RFC 7515#2]]). [[fact:base64url-length]]",
        ),
        Part::Text(
            "It is a spelling, not a protection: it takes no key to write it, and none to read it. Two things follow from the arithmetic. A part \
             whose length is one more than a multiple of four cannot exist, and a last letter may have bits that mean nothing. A strict reader \
             refuses letters that are not in the alphabet and bits that should be zero ([[rule:base64-not-canonical]]), because otherwise many \
             strings are the same token ([[term:token-malleability]]).",
        ),
        Part::Section("The signed form"),
        Part::Table(
            "The three parts of a JWS",
            &["Part", "Before base64url", "Signed"],
            &[
                &["Header", "a JSON object with [[header:alg]]", "yes"],
                &["Payload", "any bytes; in a JWT a JSON object of claims", "yes"],
                &["Signature", "bytes, as many as the algorithm makes", "it is the signature"],
            ],
        ),
        Part::Text(
            "What is signed is the text with the dot in it, not the JSON: header letters, one dot, payload letters ([[term:signing-input]]). So nobody has to agree on the \
             order of members or on spaces, and nobody may change a space either. Programs that decode a token, parse it, and write it \
             again make another token.",
        ),
        Part::Text(
            "A token whose third part is empty, with the two dots still there, is [[term:unsecured-jwt|unsecured]]. It is a legal form and proves \
             nothing.",
        ),
        Part::Section("The encrypted form"),
        Part::Table(
            "The five parts of a JWE",
            &["Part", "What it holds"],
            &[
                &[
                    "Header",
                    "[[header:alg]], by which the key is transported, and [[header:enc]], by which the content is encrypted; readable",
                ],
                &["Encrypted key", "the key of this one token, for the receiver; empty with [[term:dir]]"],
                &["Initialisation vector", "random bytes, so that the same text never looks the same twice"],
                &["Ciphertext", "the content"],
                &["Authentication tag", "what shows that nobody changed the other four"],
            ],
        ),
        Part::Text(
            "An encrypted token is readable for its receiver alone, and still says nothing about its author: whoever has the public key can make \
             one. When both matter, a signed token is put inside an encrypted one ([[term:nested-jwt]], [[page:/pitfalls/jwe-as-auth|why]]).",
        ),
        Part::Section("Why the header is a question"),
        Part::Text(
            "You read the header before anything is verified; you have to, in order to know the algorithm and the key. At that moment it is the \
             text of a stranger. Compare [[header:alg]] with your own list, look [[header:kid]] up in keys you already have, and let nothing in it \
             choose a file, a query or an address.",
        ),
        Part::Alive(Alive::Headers),
        Part::Section("Other forms"),
        Part::List(&[
            "JSON instead of dots, with one signature or several: [[term:json-serialization]]. The same content, with more room, and a verifier that expects dots should refuse it.",
            "A payload that travels elsewhere leaves its place between the dots empty: [[term:detached-payload]].",
            "A tilde at the end, and more tildes between: the claims can be shown one by one ([[term:sd-jwt]]).",
        ]),
    ],
    next: &[
        ("/basics/claims", "What stands in the payload"),
        ("/headers", "Every header parameter"),
        ("/compare/jws-vs-jwe", "Signed or encrypted"),
        ("/size", "How long a token gets"),
    ],
    cites: &[
        RFC_7515.at("2, 3, 5.1, 7.1"),
        RFC_7516.at("3, 7.1"),
        RFC_7519.at("6"),
        RFC_4648.at("3.5, 5"),
        RFC_8725.at("2.1, 3.10"),
    ],
};
