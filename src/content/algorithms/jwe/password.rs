//! Passwords: PBES2 with three hashes.

use super::{Advice, JweText};
use crate::content::sources::building_blocks::RFC_8018;
use crate::content::sources::jose::{RFC_7517, RFC_7518, RFC_8725_BIS};

pub(super) const TEXTS: &[JweText] = &[
    JweText {
        name: "PBES2-HS256+A128KW",
        advice: Advice::Legacy,
        when: "Take PBES2-HS256+A128KW when a person has to open a file with a passphrase, such as an exported private key.",
        not_when: "Leave PBES2-HS256+A128KW when a server decrypts what strangers send: they set the number of rounds that it computes.",
        how: "PBKDF2 with HMAC-SHA-256 makes 16 bytes out of the password, the salt in `p2s` and as many rounds as `p2c` says; those wrap the content key. Each guess costs the same rounds, and guesses are made offline on graphics cards.",
        strength: "that of the password, and a random one of six words is a beginning",
        quantum: "the password is the weaker part",
        registry: "Optional",
        pitfalls: &[
            "The number of rounds in the examples is from 2015. Use several hundred thousand.",
            "Passwords with accents have several encodings: agree on one, or they open on one machine only.",
        ],
        cites: &[RFC_7518.at("4.8, 8.8"), RFC_8018.at("5.2, 6.2"), RFC_8725_BIS.at("3.13"), RFC_7517.at("C")],
    },
    JweText {
        name: "PBES2-HS384+A192KW",
        advice: Advice::Legacy,
        when: "Take PBES2-HS384+A192KW when you have to read files of a program that writes no other.",
        not_when: "Leave PBES2-HS384+A192KW when you write the program: the larger wrapping key adds nothing to what somebody can remember.",
        how: "The same derivation with HMAC-SHA-384 and a key of 24 bytes. One round costs more than with SHA-256 on 32-bit devices and about the same on 64-bit ones, so a number of rounds that is right for one algorithm is not for another.",
        strength: "that of the password; no password has 192 bits",
        quantum: "irrelevant beside guessing",
        registry: "Optional",
        pitfalls: &[
            "The salt input begins with the algorithm's name: reusing code of another size derives a wrong key without an error until the unwrapping fails.",
            "A phone that derives for a second drains its battery in a loop of retries.",
        ],
        cites: &[RFC_7518.at("4.8, 4.8.1.1"), RFC_8018.at("5.2")],
    },
    JweText {
        name: "PBES2-HS512+A256KW",
        advice: Advice::Legacy,
        when: "Take PBES2-HS512+A256KW when a passphrase must protect a key at rest and nothing better than PBKDF2 is at hand.",
        not_when: "Leave PBES2-HS512+A256KW when a random secret can be stored: with a key there is nothing to guess and nothing to stretch.",
        how: "HMAC-SHA-512 in PBKDF2 is a little harder for graphics cards, which like 32-bit numbers. The 32 bytes that come out wrap a random content key, so the content can be encrypted once and the password changed by wrapping anew.",
        strength: "that of the password, times the rounds",
        quantum: "as good as the password",
        registry: "Optional",
        pitfalls: &[
            "Memory-hard functions such as Argon2 are not in JOSE: a password that needs one should not protect a token.",
            "A receiver without an upper limit is stopped by one token with two thousand million rounds.",
        ],
        cites: &[RFC_7518.at("4.8, 8.8"), RFC_8018.at("4.2, 5.2"), RFC_8725_BIS.at("3.13")],
    },
];
