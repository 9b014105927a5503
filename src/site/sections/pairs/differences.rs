//! What differs between two algorithms, section by section, in sentences made of the facts.

use super::side::Side;
use crate::jose::alg::facts::Family;
use crate::site::simulate::amount;
use crate::site::sizes::COOKIE_BYTES;

/// The sections: a heading and a paragraph each.
pub(super) fn of(a: &Side, b: &Side) -> Vec<(&'static str, String)> {
    vec![
        ("Who holds which key", keys(a, b)),
        ("Size", size(a, b)),
        ("Strength", strength(a, b)),
        ("While signing", signing(a, b)),
        ("Standing", standing(a, b)),
    ]
}

fn keys(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    let each = format!("{left} takes {}, {right} {}.", a.keys(), b.keys());
    let says = match (a.is_shared(), b.is_shared()) {
        (true, true) => "With either, one secret signs and verifies: every service that checks can also make tokens, and the log of none of \
                         them proves who did."
            .to_owned(),
        (true, false) => format!(
            "The secret of {left} has to reach each verifier in secret, and each of them can then forge. The public key of {right} goes \
             into a key set that everybody may fetch: a verifier can check and nothing else."
        ),
        _ if a.is_rsa() && b.is_rsa() => "It can be the very same key, which is the trap: a key that is used with both paddings is one that \
                                          no policy pins to either. Say `alg` in the JWK."
            .to_owned(),
        _ if b.name() == "EdDSA" && a.facts.kty == "OKP" => format!(
            "A key on {left} serves under both names. What changes is what the header says, and so what a policy has to list."
        ),
        _ if a.facts.kty == b.facts.kty && a.is_lattice() => {
            "Both are of the same `kty`, and the `alg` in the key, which is mandatory there, is all that tells the two apart.".to_owned()
        }
        _ if a.facts.kty == b.facts.kty => format!(
            "The `kty` is the same and the curve is not, so a key for {left} is no key for {right}, and a verifier has to look at `crv` \
             before it believes `alg`."
        ),
        _ => format!(
            "With both, verifiers have a public key and cannot forge. The key types differ: a library that reads `{}` need not read `{}`.",
            a.facts.kty, b.facts.kty
        ),
    };
    format!("{each} {says}")
}

fn size(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    let signatures = if a.signature == b.signature {
        format!("Signatures are equally long, {} bytes", amount(a.signature as f64))
    } else {
        let (longer, shorter, name) = if a.signature > b.signature { (a, b, left) } else { (b, a, right) };
        let tenths = longer.signature * 10 / shorter.signature.max(1);
        format!(
            "A signature has {} bytes with {left} and {} with {right}: that of {name} is {}.{} times as long",
            amount(a.signature as f64),
            amount(b.signature as f64),
            tenths / 10,
            tenths % 10
        )
    };
    let tokens = if a.token == b.token {
        format!("and so is the sample token, {} bytes", amount(a.token as f64))
    } else {
        format!("and the sample token {} bytes against {}", amount(a.token as f64), amount(b.token as f64))
    };
    let public = match (a.public, b.public) {
        (Some(one), Some(other)) if one == other => {
            format!(" The public key takes {one} characters of a JWK with either.")
        }
        (Some(one), Some(other)) => {
            format!(
                " The public key takes {} characters of a JWK against {}.",
                amount(one as f64),
                amount(other as f64)
            )
        }
        (None, Some(other)) => {
            format!(" {left} has no public key; that of {right} takes {} characters of a JWK.", amount(other as f64))
        }
        _ => String::new(),
    };
    format!("{signatures}, {tokens}.{public} {}", room(a, b))
}

fn room(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    match (a.room, b.room) {
        (Some(one), Some(other)) if one.abs_diff(other) < 100 => {
            format!(
                "In a cookie of {COOKIE_BYTES} bytes both leave room for about {} bytes of claims.",
                amount(one.min(other) as f64)
            )
        }
        (Some(one), Some(other)) => format!(
            "In a cookie of {COOKIE_BYTES} bytes {left} leaves room for {} bytes of claims, {right} for {}.",
            amount(one as f64),
            amount(other as f64)
        ),
        (Some(one), None) => format!(
            "In a cookie {left} leaves room for {} bytes of claims; {right} does not fit into one at all.",
            amount(one as f64)
        ),
        _ => "Neither fits into a cookie.".to_owned(),
    }
}

fn strength(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    let each = format!("{left}: {}. {right}: {}.", a.text.strength, b.text.strength);
    let says = match (a.is_shared(), b.is_shared(), a.text.bits, b.text.bits) {
        (true, true, ..) => "What is guessed is the secret, not the hash, so the shorter name with a random secret beats the longer one \
                             with a word."
            .to_owned(),
        (true, false, ..) => format!(
            "The two fail in different ways: a weak secret of {left} is found offline from one token, while nobody guesses a key of {right}, \
             and its private half is lost by being copied."
        ),
        (.., Some(112), Some(112)) => "It is the modulus that decides with both; 3072 bits lift either to about 128.".to_owned(),
        (.., Some(one), Some(other)) if one == other => format!("At {one} bits neither is what an attacker would go for."),
        // One of them is RSA, which 3072 bits lift to 128 and 128 bytes more a signature.
        (.., Some(one), Some(other)) if one.min(other) < 128 => {
            let name = if a.is_rsa() { right } else { left };
            let more = if one.max(other) == 128 { "closes the gap to" } else { "gets to about 128, which is still behind" };
            format!(
                "112 bits are the least that is still accepted for new systems; an RSA key of 3072 bits {more} {name}, for the price of \
                 128 bytes more a signature."
            )
        }
        (.., Some(one), Some(other)) => {
            format!("{} bits are out of reach already; {} are for rule books and long horizons.", one.min(other), one.max(other))
        }
        _ => "The name EdDSA alone is no statement about strength: the policy has to look at the curve.".to_owned(),
    };
    let quantum = if a.text.quantum == b.text.quantum {
        format!("Against quantum computers: {}, both.", a.text.quantum)
    } else {
        format!("Against quantum computers, {left}: {}; {right}: {}.", a.text.quantum, b.text.quantum)
    };
    format!("{each} {says} {quantum}")
}

fn signing(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    let random = format!("Random numbers for {left}: {}. For {right}: {}.", a.text.randomness, b.text.randomness);
    let says = match (a.facts.family, b.facts.family) {
        (Family::Ecdsa, Family::Ecdsa) => {
            "A signer that derives the number from key and message, as RFC 6979 does, takes the danger out of both."
        }
        (Family::Ecdsa, _) | (_, Family::Ecdsa) => {
            "Only ECDSA punishes a repeated number with the loss of the key; ask whether the library derives it (RFC 6979)."
        }
        (Family::Hmac, _) => "With a shared secret the random numbers count once, when it is made.",
        (Family::RsaPkcs1 | Family::RsaPss, _) => {
            "Of RSA it is the making of the key that needs the good random numbers: two keys with a common prime give both away."
        }
        _ => {
            "The message itself feeds the signature, so the same message may give the same one, and that is no weakness."
        }
    };
    format!("{random} {says}")
}

fn standing(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    let registry = if a.text.registry == b.text.registry {
        format!("The registry has both as \"{}\"", a.text.registry)
    } else {
        format!("The registry has {left} as \"{}\" and {right} as \"{}\"", a.text.registry, b.text.registry)
    };
    let defined = if a.facts.source == b.facts.source {
        format!("{} defines both", a.facts.source)
    } else {
        format!("{} defines {left}, {} defines {right}", a.facts.source, b.facts.source)
    };
    let advice = if a.text.advice == b.text.advice {
        format!("Our advice calls both {}.", a.text.advice.words())
    } else {
        format!("Our advice calls {left} {} and {right} {}.", a.text.advice.words(), b.text.advice.words())
    };
    format!("{registry}; {defined}. {advice}")
}
