//! Shared secrets: AES Key Wrap, wrapping with GCM, and the secret as the content key itself.

use super::{Advice, JweText};
use crate::content::sources::building_blocks::{RFC_3394, SP_800_38D};
use crate::content::sources::jose::{IANA_JOSE, RFC_7516, RFC_7518};
use crate::content::sources::nist::SP_800_57;

pub(super) const TEXTS: &[JweText] = &[
    JweText {
        name: "A128KW",
        advice: Advice::Fine,
        when: "Take A128KW when two services share a random key of 16 bytes and want a fresh content key for each token.",
        not_when: "Leave A128KW when the secret is a phrase that somebody thought of: it has to be 128 random bits.",
        how: "AES Key Wrap runs six rounds over the content key in blocks of 8 bytes, together with a fixed start value. Unwrapping finds that value again or fails, so a changed part is noticed. It needs no random numbers and no counter, which makes it hard to misuse.",
        strength: "128 bits",
        quantum: "a quantum search would halve the bits; nobody expects that to be practical for 128",
        registry: "Recommended",
        pitfalls: &[
            "The same content key wraps to the same bytes. That matters only if you reuse content keys, so do not.",
            "A hex string of 32 characters is the key written down, not the key: decode it first.",
        ],
        cites: &[RFC_7518.at("4.4"), RFC_3394.whole(), IANA_JOSE.whole()],
    },
    JweText {
        name: "A192KW",
        advice: Advice::Fine,
        when: "Take A192KW when a contract says 192 bits in so many words.",
        not_when: "Leave A192KW when the choice is free: libraries and chips treat the middle size as an afterthought.",
        how: "Key wrapping as with 128 bits, with a key of 24 bytes and twelve rounds inside AES in the place of ten. The encrypted key is 8 bytes longer than the content key, whatever the size of the wrapping key.",
        strength: "192 bits",
        quantum: "holds",
        registry: "Optional",
        pitfalls: &[
            "Web Cryptography leaves it to browsers whether they have 192 bits, and some have not.",
            "Wrapping a 256-bit content key with it gives 192 bits in all: the smallest link counts.",
        ],
        cites: &[RFC_7518.at("4.4"), RFC_3394.at("2"), SP_800_57.at("5.6.2")],
    },
    JweText {
        name: "A256KW",
        advice: Advice::Prefer,
        when: "Take A256KW when one operator has both ends and a key store: random 32 bytes, a new content key each time.",
        not_when: "Leave A256KW when the parties are strangers: a shared secret has to get to the other side in the first place.",
        how: "The wrapping key of 32 bytes stays in the store, which can wrap and unwrap without ever giving it out. Each token has a content key of its own, so a content cipher sees few messages under one key, and the shared key can be used for long.",
        strength: "256 bits, as far as the content key has as many",
        quantum: "holds with a wide margin",
        registry: "Recommended",
        pitfalls: &[
            "Both ends can make tokens for each other, so who wrote one is not proved.",
            "Rotate by `kid`: without a name for the key, the receiver tries them all.",
        ],
        cites: &[RFC_7518.at("4.4"), RFC_3394.at("2.2.3"), SP_800_57.at("5.3.6, 5.6.1")],
    },
    JweText {
        name: "A128GCMKW",
        advice: Advice::Fine,
        when: "Take A128GCMKW when the only cipher that your hardware speeds up or certifies is AES-GCM.",
        not_when: "Leave A128GCMKW when you cannot vouch for the random numbers: one vector used twice breaks the protection of all.",
        how: "The content key is encrypted like a small message: 12 bytes of vector and 16 of tag travel in the header as `iv` and `tag`. Compared with AES Key Wrap the token grows by some sixty characters, for no gain in strength.",
        strength: "128 bits while no vector repeats",
        quantum: "as with AES of 128 bits: weakened on paper",
        registry: "Optional",
        pitfalls: &[
            "Restoring a virtual machine from a snapshot restores the state of its random generator, and then vectors repeat.",
            "The `iv` of the header and the second last part of the token are different vectors.",
        ],
        cites: &[RFC_7518.at("4.7, 8.4"), SP_800_38D.at("8")],
    },
    JweText {
        name: "A192GCMKW",
        advice: Advice::Fine,
        when: "Take A192GCMKW when an existing counterpart is configured for it and will not be changed.",
        not_when: "Leave A192GCMKW when you design something: it joins the rarest key size with the more delicate way of wrapping.",
        how: "AES-GCM with a key of 24 bytes over the content key. Nothing is padded, so the encrypted part is exactly as long as the content key, and the header holds what is needed to check it.",
        strength: "192 bits, under the same condition of fresh vectors",
        quantum: "holds",
        registry: "Optional",
        pitfalls: &[
            "After about four thousand million wrappings with random vectors the key is used up; the limit does not grow with the key.",
            "A browser without 192-bit AES fails at importing the key, far from the place where the token is read.",
        ],
        cites: &[RFC_7518.at("4.7, 8.4"), SP_800_38D.at("8.3")],
    },
    JweText {
        name: "A256GCMKW",
        advice: Advice::Fine,
        when: "Take A256GCMKW when a key service offers encryption with GCM and no key wrapping, as several clouds do.",
        not_when: "Leave A256GCMKW when A256KW is there as well: it does the same without a vector that must never repeat.",
        how: "The service encrypts 16 to 64 bytes of content key under its key of 32 bytes and gives vector, ciphertext and tag, which go into the header and the second part. No additional data are bound in at this step; the header is bound to the content instead.",
        strength: "256 bits, or none after a repeated vector",
        quantum: "holds, as other symmetric ciphers of this size do",
        registry: "Optional",
        pitfalls: &[
            "Services like to put a version number before the ciphertext: JOSE wants the bare bytes.",
            "Cut tags are refused, since all 128 bits are prescribed.",
        ],
        cites: &[RFC_7518.at("4.7, 4.7.1.1, 4.7.1.2"), SP_800_38D.at("5.2.1.2, 8.2"), IANA_JOSE.whole()],
    },
    JweText {
        name: "dir",
        advice: Advice::Fine,
        when: "Take dir when one service writes tokens to itself, such as an encrypted session cookie, and can change its key often.",
        not_when: "Leave dir when there are many tokens for a long time under one key, or several recipients: there is no content key between them.",
        how: "Nothing is transported. The shared secret is the content key, so it needs exactly the length that `enc` asks for, and the second of the five parts is empty. It is the shortest form of a JWE.",
        strength: "that of the secret and of `enc`",
        quantum: "holds if the secret is random and of 256 bits",
        registry: "Recommended",
        pitfalls: &[
            "With GCM each token under the key needs a vector of its own. Random ones are safe up to about two to the thirty-second tokens, fewer than a busy site makes in a year.",
            "A secret of 32 bytes fits A256GCM and A128CBC-HS256: a receiver that does not compare `enc` uses one key for both.",
        ],
        cites: &[RFC_7518.at("4.5, 8.2, 8.4"), RFC_7516.at("5.1"), SP_800_38D.at("8.3")],
    },
];
