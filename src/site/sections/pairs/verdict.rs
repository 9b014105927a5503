//! The first sentence of a page: which of the two to take when.

use super::side::Side;
use crate::jose::alg::facts::Family;

/// The verdict about two algorithms; `a` stands first in the order of the facts.
pub(super) fn of(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    match (a.facts.family, b.facts.family) {
        (Family::Hmac, Family::Hmac) => secrets(a, b),
        (Family::Hmac, Family::MlDsa) => format!(
            "{left} while one service signs and checks: it is {} times smaller and does not fear quantum computers either. {right} if others \
             have to verify, and for many years.",
            b.token / a.token.max(1)
        ),
        (Family::Hmac, _) => format!(
            "{left} if one service signs and the same one checks; {right} as soon as anybody else checks, because with {left} everybody \
             who verifies can also forge."
        ),
        (Family::RsaPkcs1, Family::RsaPss) => format!(
            "{right} where both ends know it: the same keys and the same size, with a better padding. {left} for receivers that know \
             nothing else."
        ),
        (_, Family::MlDsa) if a.is_lattice() => lattices(a, b),
        (_, Family::MlDsa) => format!(
            "{left} for tokens, which expire long before a machine can break it; {right} for what has to be believed after that, and can be \
             {} times as long.",
            b.token / a.token.max(1)
        ),
        (Family::Eddsa, Family::Eddsa) if right == "EdDSA" => names(a, b),
        _ if a.is_rsa() => rsa(a, b),
        _ => curves(a, b),
    }
}

fn secrets(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    format!(
        "{left}, unless somebody prescribes {right}. Both are as strong as their secret, and a random one of {} bytes is beyond guessing \
         already; {right} makes each token {} bytes longer.",
        a.facts.min_key_bits / 8,
        b.token - a.token
    )
}

fn lattices(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    format!(
        "{left} if size hurts, {right} if a rule asks for its category: between them lie {} bytes a token and a margin against attacks that \
         nobody knows yet.",
        b.token - a.token
    )
}

fn names(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    format!(
        "{left}, if the receiver knows the name. {right} is the older name that leaves the curve to the key: with a key on {left} the \
         signature is the same, byte for byte."
    )
}

fn rsa(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    let times = match (a.signature / b.signature.max(1), a.signature % b.signature.max(1)) {
        (1, _) => "nearly twice as long".to_owned(),
        (factor, 0) => format!("{factor} times as long"),
        (factor, _) => format!("more than {factor} times as long"),
    };
    let reach = match b.name() {
        "ES256" => "which is nearly everybody",
        "ES384" => "which is most of them",
        "ES256K" => "which is the world of blockchains",
        "Ed25519" | "EdDSA" => "which is what was written in the last years",
        _ => "which is a small circle",
    };
    format!(
        "{right} with everybody who knows it, {reach}; {left} with the rest. The signature of {left} is {times}, and its key \
         {}.",
        match (a.public, b.public) {
            (Some(long), Some(short)) => format!("takes {long} characters instead of {short}"),
            _ => "is longer too".to_owned(),
        }
    )
}

fn curves(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    match (left, right) {
        ("ES256", "Ed25519") => {
            "ES256 where you do not know who verifies, Ed25519 where you do. Equally strong and nearly equally small, \
                                 they differ in reach and in how much can go wrong while signing."
                .to_owned()
        }
        ("ES256", "EdDSA") => {
            "ES256 for reach. EdDSA is as small and harder to misuse, and is a name on its way out: with new \
                               receivers the choice is between ES256 and Ed25519."
                .to_owned()
        }
        ("ES256", "ES256K") => {
            "ES256. The two differ by one letter and by everything that supports them: ES256K is for keys that a \
                                blockchain has given you."
                .to_owned()
        }
        (_, "ES256K") => format!(
            "{left} unless the keys come from a wallet: {right} lives on the curve of blockchains, with {} bits of strength instead of {}.",
            bits(b),
            bits(a)
        ),
        ("ES256K", _) => format!(
            "{right}, unless the key is a wallet's and its curve secp256k1. Outside blockchains hardly anything verifies {left}."
        ),
        (_, "EdDSA") => format!(
            "{left} where {} bits of strength are asked for; {right} promises only what the curve of its key gives, and mostly that is \
             Ed25519 with 128.",
            bits(a)
        ),
        _ if a.text.bits < b.text.bits => format!(
            "{left} unless a rule asks for more than {} bits of strength. {right} gives {}, costs {} bytes more a token, and fewer \
             libraries have it.",
            bits(a),
            bits(b),
            b.token.saturating_sub(a.token)
        ),
        _ => format!(
            "{left} where its {} bits are prescribed, {right} where its {} are enough: fewer choices while signing, and no random number \
             that has to be perfect.",
            bits(a),
            bits(b)
        ),
    }
}

fn bits(side: &Side) -> String {
    side.text.bits.map_or_else(|| "those of the key".to_owned(), |bits| bits.to_string())
}
