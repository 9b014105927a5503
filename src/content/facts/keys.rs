//! Keys: how long they must be, and how they are named.

use super::{Fact, Value};
use crate::content::sources::ietf::RFC_8032;
use crate::content::sources::jose::{RFC_7518, RFC_7638, RFC_8037, RFC_9964};

pub(super) const FACTS: &[&Fact] = &[
    &Fact {
        id: "hs256-key-minimum",
        text: "A secret for `HS256` has at least 32 bytes.",
        value: Value::Number(32, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.2")],
    },
    &Fact {
        id: "hs384-key-minimum",
        text: "A secret for `HS384` has at least 48 bytes.",
        value: Value::Number(48, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.2")],
    },
    &Fact {
        id: "hs512-key-minimum",
        text: "A secret for `HS512` has at least 64 bytes.",
        value: Value::Number(64, "bytes"),
        guarded: true,
        cites: &[RFC_7518.at("3.2")],
    },
    &Fact {
        id: "rsa-key-minimum",
        text: "An RSA key for JOSE has at least 2048 bits.",
        value: Value::Number(2048, "bits"),
        guarded: true,
        cites: &[RFC_7518.at("3.3, 3.5, 4.2, 4.3")],
    },
    &Fact {
        id: "ed25519-public-key",
        text: "An Ed25519 public key is 32 bytes.",
        value: Value::Number(32, "bytes"),
        guarded: true,
        cites: &[RFC_8032.at("5.1.5"), RFC_8037.at("2")],
    },
    &Fact {
        id: "ed448-public-key",
        text: "An Ed448 public key is 57 bytes.",
        value: Value::Number(57, "bytes"),
        guarded: true,
        cites: &[RFC_8032.at("5.2.5"), RFC_8037.at("2")],
    },
    &Fact {
        id: "ml-dsa-44-public-key",
        text: "An ML-DSA-44 public key is 1312 bytes.",
        value: Value::Number(1312, "bytes"),
        guarded: true,
        cites: &[RFC_9964.at("5")],
    },
    &Fact {
        id: "ml-dsa-65-public-key",
        text: "An ML-DSA-65 public key is 1952 bytes.",
        value: Value::Number(1952, "bytes"),
        guarded: true,
        cites: &[RFC_9964.at("5")],
    },
    &Fact {
        id: "ml-dsa-87-public-key",
        text: "An ML-DSA-87 public key is 2592 bytes.",
        value: Value::Number(2592, "bytes"),
        guarded: true,
        cites: &[RFC_9964.at("5")],
    },
    &Fact {
        id: "thumbprint-characters",
        text: "A thumbprint with SHA-256 has 43 characters.",
        value: Value::Number(43, "characters"),
        guarded: true,
        cites: &[RFC_7638.at("3")],
    },
    &Fact {
        id: "thumbprint-of-the-standard",
        text: "The thumbprint of the example in the standard is `NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs`.",
        value: Value::Text("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"),
        guarded: true,
        cites: &[RFC_7638.at("3.1")],
    },
    &Fact {
        id: "thumbprint-of-private-key",
        text: "A private key has the thumbprint of its public key.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7638.at("3.2.1")],
    },
];
