//! Sizes of signatures, of what is written in base64url, and of tokens.

use super::{Fact, Value};
use crate::content::sources::ietf::{RFC_4648, RFC_8017, RFC_8032};
use crate::content::sources::jose::{RFC_7515, RFC_7516, RFC_7518, RFC_8812, RFC_9864, RFC_9964};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::web::RFC_6265_BIS;

pub(super) const FACTS: &[&Fact] = &[
    &Fact {
        id: "hs256-signature",
        text: "A tag by `HS256` is 32 bytes.",
        value: Value::Number(32, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.2")],
    },
    &Fact {
        id: "hs384-signature",
        text: "A tag by `HS384` is 48 bytes.",
        value: Value::Number(48, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.2")],
    },
    &Fact {
        id: "hs512-signature",
        text: "A tag by `HS512` is 64 bytes.",
        value: Value::Number(64, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.2")],
    },
    &Fact {
        id: "rs256-2048-signature",
        text: "An RSA signature is as long as the modulus: 256 bytes for a key of 2048 bits, whatever the hash.",
        value: Value::Number(256, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.3"), RFC_8017.at("8.2.1")],
    },
    &Fact {
        id: "ps256-2048-signature",
        text: "A signature by `PS256` with a key of 2048 bits is 256 bytes, as by `RS256`.",
        value: Value::Number(256, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.5"), RFC_8017.at("8.1.1")],
    },
    &Fact {
        id: "es256-signature",
        text: "An ES256 signature is 64 bytes: two numbers of 32 bytes each.",
        value: Value::Number(64, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.4")],
    },
    &Fact {
        id: "es384-signature",
        text: "An ES384 signature is 96 bytes: two numbers of 48 bytes each.",
        value: Value::Number(96, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.4")],
    },
    &Fact {
        id: "es512-signature",
        text: "An ES512 signature is 132 bytes, two numbers of 66 bytes each, because its curve has 521 bits.",
        value: Value::Number(132, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.4")],
    },
    &Fact {
        id: "es256k-signature",
        text: "An ES256K signature is 64 bytes.",
        value: Value::Number(64, "bytes"),
        guarded: true,
        cites: &[RFC_8812.at("3.2")],
    },
    &Fact {
        id: "ed25519-signature",
        text: "An Ed25519 signature is 64 bytes.",
        value: Value::Number(64, "bytes"),
        guarded: true,
        cites: &[RFC_8032.at("5.1.6"), RFC_9864.at("2.2")],
    },
    &Fact {
        id: "ed448-signature",
        text: "An Ed448 signature is 114 bytes.",
        value: Value::Number(114, "bytes"),
        guarded: true,
        cites: &[RFC_8032.at("5.2.6"), RFC_9864.at("2.2")],
    },
    &Fact {
        id: "ml-dsa-44-signature",
        text: "An ML-DSA-44 signature is 2420 bytes.",
        value: Value::Number(2420, "bytes"),
        guarded: true,
        cites: &[RFC_9964.at("5")],
    },
    &Fact {
        id: "ml-dsa-65-signature",
        text: "An ML-DSA-65 signature is 3309 bytes.",
        value: Value::Number(3309, "bytes"),
        guarded: true,
        cites: &[RFC_9964.at("5")],
    },
    &Fact {
        id: "ml-dsa-87-signature",
        text: "An ML-DSA-87 signature is 4627 bytes.",
        value: Value::Number(4627, "bytes"),
        guarded: true,
        cites: &[RFC_9964.at("5")],
    },
    &Fact {
        id: "es256-signature-characters",
        text: "An ES256 signature is 86 characters in a token.",
        value: Value::Number(86, "characters"),
        guarded: true,
        cites: &[RFC_7518.at("3.4"), RFC_7515.at("2")],
    },
    &Fact {
        id: "rs256-2048-signature-characters",
        text: "An RS256 signature by a key of 2048 bits is 342 characters in a token.",
        value: Value::Number(342, "characters"),
        guarded: true,
        cites: &[RFC_7518.at("3.3"), RFC_7515.at("2")],
    },
    &Fact {
        id: "ml-dsa-44-signature-characters",
        text: "An ML-DSA-44 signature is 3227 characters in a token.",
        value: Value::Number(3227, "characters"),
        guarded: true,
        cites: &[RFC_9964.at("5"), RFC_7515.at("2")],
    },
    &Fact {
        id: "base64url-length",
        text: "For every three bytes base64url needs four characters; a rest of one or two bytes needs two or \
               three.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7515.at("2, App. C"), RFC_4648.at("5")],
    },
    &Fact {
        id: "base64url-of-32-bytes",
        text: "32 bytes are 43 characters in base64url.",
        value: Value::Number(43, "characters"),
        guarded: true,
        cites: &[RFC_7515.at("2"), RFC_4648.at("5")],
    },
    &Fact {
        id: "token-begins-with-eyj",
        text: "A token begins with `eyJ`, because its header begins with an opening brace, a quotation mark and a \
               letter.",
        value: Value::Text("eyJ"),
        guarded: true,
        cites: &[RFC_7515.at("2, 3.1")],
    },
    &Fact {
        id: "at-hash-length",
        text: "Made with SHA-256, [[claim:at_hash]] has 22 characters.",
        value: Value::Number(22, "characters"),
        guarded: true,
        cites: &[OIDC_CORE.at("3.1.3.6")],
    },
    &Fact {
        id: "jws-parts",
        text: "A compact JWS has 3 parts.",
        value: Value::Number(3, "parts"),
        guarded: true,
        cites: &[RFC_7515.at("7.1")],
    },
    &Fact {
        id: "jwe-parts",
        text: "A compact JWE has 5 parts.",
        value: Value::Number(5, "parts"),
        guarded: true,
        cites: &[RFC_7516.at("7.1")],
    },
    &Fact {
        id: "cookie-limit",
        text: "Browsers refuse a cookie whose name and value are longer than 4096 bytes together.",
        value: Value::Number(4096, "bytes"),
        guarded: false,
        cites: &[RFC_6265_BIS.whole()],
    },
];
