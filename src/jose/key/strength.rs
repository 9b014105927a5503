//! How strong is a key? What no reader of keys refuses, and an attacker looks for first.

use rsa::BoxedUint;
use sha2::{Digest, Sha256};

use super::material::{Material, OkpCurve, Private};
use super::{Key, guessable, published, roca, thumbprint};
use crate::jose::encoding::base64url;
use crate::jose::error::Severity;

/// Trial division goes to this number.
const SMALL: u32 = 10_000;

/// Steps of Fermat's method: enough for primes that were chosen next to each other (CVE-2022-26320).
const FERMAT_STEPS: usize = 16;

/// What is weak about a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// It was printed somewhere, so everybody has it.
    Published {
        /// Where.
        place: &'static str,
    },
    /// A secret that is shorter than the hash of the algorithm (RFC 7518 3.2).
    SecretShort {
        /// The algorithm.
        alg: &'static str,
        /// Its bits.
        bits: usize,
        /// Bits needed.
        needed: usize,
    },
    /// A secret that looks as if somebody had thought it up.
    SecretGuessable {
        /// What it costs to guess, about, in bits.
        bits: usize,
    },
    /// A secret with a word that says: replace me.
    SecretPlaceholder {
        /// The word.
        word: &'static str,
    },
    /// A secret that is text in base64 or hexadecimal digits, used as those digits.
    SecretEncodedText {
        /// Characters of the text.
        characters: usize,
    },
    /// A UUID as secret: 122 random bits at most (RFC 9562 8).
    SecretUuid,
    /// A public exponent of three.
    ExponentThree,
    /// A modulus with a small factor.
    SmallFactor {
        /// The factor.
        factor: u32,
    },
    /// A modulus of two primes that lie close together.
    PrimesClose,
    /// A modulus with the fingerprint of a broken generator (CVE-2017-15361).
    Roca,
    /// A public key of small order: agreement under it gives what everybody can compute (RFC 7748 6).
    SmallOrder,
    /// A private number that can be found by trying.
    ScalarSmall,
}

/// Everything that is weak about a key.
pub fn weaknesses(key: &Key) -> Vec<Weakness> {
    let mut found: Vec<Weakness> = published(&key.material).into_iter().collect();
    match &key.material {
        // What was printed is known, however random it looks.
        Material::Oct(secret) if found.is_empty() => found.extend(guessable::look(secret)),
        Material::Rsa { n, e } => found.extend(of_modulus(n, e)),
        Material::Okp { curve, x } if has_small_order(*curve, x) => found.push(Weakness::SmallOrder),
        _ => {}
    }
    if let Some(Private::Ec { d }) = &key.private
        && super::numbers::bits(d) <= 20
    {
        found.push(Weakness::ScalarSmall);
    }
    found
}

/// Whether a secret is too short for an HMAC algorithm; cheap enough for every check.
pub fn too_short(material: &Material, alg: &str) -> Option<Weakness> {
    let facts = crate::jose::alg::facts::find(alg).filter(|facts| facts.kty == "oct")?;
    let (Material::Oct(_), bits, needed) = (material, material.bits(), facts.min_key_bits) else { return None };
    (bits < needed).then_some(Weakness::SecretShort { alg: facts.name, bits, needed })
}

/// Whether the key was printed somewhere; cheap enough for every check.
pub fn published(material: &Material) -> Option<Weakness> {
    let digest = match material {
        Material::Oct(secret) => base64url::encode(&Sha256::digest(secret)),
        _ => thumbprint::sha256(material),
    };
    published::find(&digest).map(|place| Weakness::Published { place })
}

fn of_modulus(n: &[u8], e: &[u8]) -> Vec<Weakness> {
    let mut found = Vec::new();
    if e == [3] {
        found.push(Weakness::ExponentThree);
    }
    let factor = small_factor(n);
    match factor {
        Some(factor) => found.push(Weakness::SmallFactor { factor }),
        None if roca::has_fingerprint(n) => found.push(Weakness::Roca),
        None if are_primes_close(n) => found.push(Weakness::PrimesClose),
        None => {}
    }
    found
}

/// The least odd factor below [`SMALL`]. The long number is divided by the product of several candidates at a time.
fn small_factor(n: &[u8]) -> Option<u32> {
    let mut candidates =
        (3..SMALL).step_by(2).filter(|n| [3, 5, 7].into_iter().all(|p| *n == p || n % p != 0)).peekable();
    while let Some(first) = candidates.next() {
        let (mut product, mut group) = (first, vec![first]);
        while let Some(more) = candidates.peek().and_then(|next| product.checked_mul(*next)) {
            product = more;
            group.extend(candidates.next());
        }
        let rest = roca::remainder(n, product);
        if let Some(factor) = group.into_iter().find(|factor| rest.is_multiple_of(*factor)) {
            return Some(factor);
        }
    }
    None
}

/// Fermat: n = a*a - b*b with a just above the root of n.
fn are_primes_close(n: &[u8]) -> bool {
    if n.len() > 1024 || n.len() < 8 {
        return false;
    }
    let zeros = vec![0; n.len() + 8];
    let wide = |bytes: &[u8]| BoxedUint::from_be_slice_vartime(&[&zeros, bytes].concat());
    let n = wide(n);
    let mut a = n.floor_sqrt_vartime();
    for _ in 0..FERMAT_STEPS {
        let square = a.wrapping_mul(&a);
        if square >= n {
            let rest = square.wrapping_sub(&n);
            let root = rest.floor_sqrt_vartime();
            if root.wrapping_mul(&root) == rest {
                return true;
            }
        }
        a = a.wrapping_add(BoxedUint::one());
    }
    false
}

fn has_small_order(curve: OkpCurve, x: &[u8]) -> bool {
    match curve {
        // Said by the reader already.
        OkpCurve::Ed25519 | OkpCurve::Ed448 => false,
        OkpCurve::X25519 => <[u8; 32]>::try_from(x).is_ok_and(|x| {
            let any = x25519_dalek::StaticSecret::from([8; 32]);
            !any.diffie_hellman(&x25519_dalek::PublicKey::from(x)).was_contributory()
        }),
        OkpCurve::X448 => {
            let any = x448::StaticSecret::from([8; 56]);
            let public = x448::PublicKey::from_bytes(x);
            public.is_none_or(|public| any.diffie_hellman(&public).as_bytes().iter().all(|byte| *byte == 0))
        }
    }
}

impl Weakness {
    /// The stable name of it: kebab-case, the name of its page.
    pub fn code(&self) -> &'static str {
        match self {
            Weakness::Published { .. } => "key-published",
            Weakness::SecretShort { .. } => "secret-too-short",
            Weakness::SecretGuessable { .. } => "secret-guessable",
            Weakness::SecretPlaceholder { .. } => "secret-placeholder",
            Weakness::SecretEncodedText { .. } => "secret-encoded-text",
            Weakness::SecretUuid => "secret-uuid",
            Weakness::ExponentThree => "rsa-exponent-three",
            Weakness::SmallFactor { .. } => "rsa-small-factor",
            Weakness::PrimesClose => "rsa-primes-close",
            Weakness::Roca => "rsa-roca",
            Weakness::SmallOrder => "point-small-order",
            Weakness::ScalarSmall => "scalar-small",
        }
    }

    /// How much it weighs: what lets anybody sign or read is an error.
    pub fn severity(&self) -> Severity {
        match self {
            Weakness::ExponentThree => Severity::Info,
            Weakness::SecretShort { .. }
            | Weakness::SecretGuessable { .. }
            | Weakness::SecretPlaceholder { .. }
            | Weakness::SecretEncodedText { .. }
            | Weakness::SecretUuid
            | Weakness::Published { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What is weak: lower case, no full stop.
    pub fn message(&self) -> String {
        match self {
            Weakness::Published { place } => format!("this key was printed in {place}, so everybody can use it"),
            Weakness::SecretShort { alg, bits, needed } => {
                format!("expected a secret of at least {needed} bits for {alg}, but found {bits}")
            }
            Weakness::SecretGuessable { bits } => {
                format!("the secret looks thought up, not random: about {bits} bits to guess")
            }
            Weakness::SecretPlaceholder { word } => {
                format!("the secret has the word {word} in it, as one that was to be replaced")
            }
            Weakness::SecretEncodedText { characters } => {
                format!("the secret is a text of {characters} characters, encoded, and no random bytes")
            }
            Weakness::SecretUuid => "the secret is a UUID, with 122 random bits at most".into(),
            Weakness::ExponentThree => "the public exponent is 3: safe with good padding, and a trap without".into(),
            Weakness::SmallFactor { factor } => format!("the modulus is a multiple of {factor}, so the key is no key"),
            Weakness::PrimesClose => "the two primes lie close together, so they can be found at once".into(),
            Weakness::Roca => "the modulus has the fingerprint of a generator whose keys can be broken (ROCA)".into(),
            Weakness::SmallOrder => "the public key is of small order, so what is agreed is known to everybody".into(),
            Weakness::ScalarSmall => "the private number is so small that it can be found by trying".into(),
        }
    }

    /// What to do.
    pub fn hint(&self) -> &'static str {
        match self {
            Weakness::Published { .. } => "use it for tests only",
            Weakness::SecretShort { .. } => {
                "take a random secret of that size: a short one can be guessed from a single token"
            }
            Weakness::SecretGuessable { .. }
            | Weakness::SecretPlaceholder { .. }
            | Weakness::SecretEncodedText { .. }
            | Weakness::SecretUuid => "let a program make the secret: openssl rand -base64 32",
            Weakness::ExponentThree => "the usual exponent is 65537",
            _ => "make a new key, and revoke this one",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::key::detect::{SecretEncoding, detect};

    fn codes(text: &str) -> Vec<&'static str> {
        let keys = detect(text, SecretEncoding::Utf8);
        weaknesses(keys.keys.first().unwrap()).iter().map(Weakness::code).collect()
    }

    fn rsa(n: &BoxedUint, e: &[u8]) -> Vec<&'static str> {
        let n = crate::jose::key::numbers::trim(&n.to_be_bytes()).to_vec();
        let material = Material::Rsa { n, e: e.to_vec() };
        weaknesses(&Key::new(material, crate::jose::key::Source::Jwk)).iter().map(Weakness::code).collect()
    }

    fn prime(at: u32) -> BoxedUint {
        // Counted up from 2^512: primes close to each other, without small factors.
        let mut candidate = BoxedUint::one_with_precision(1088).shl(512u32);
        let mut found = 0;
        loop {
            candidate = candidate.wrapping_add(BoxedUint::one());
            if crypto_primes::is_prime(crypto_primes::Flavor::Any, &candidate) {
                if found == at {
                    return candidate;
                }
                found += 1;
            }
        }
    }

    #[test]
    fn secrets_that_people_think_up_are_told() {
        for (secret, expected) in [
            ("your-256-bit-secret", vec!["key-published"]),
            ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", vec!["secret-guessable"]),
            ("correcthorsebatterystaple", vec!["secret-guessable"]),
            ("Zk3v9Qx1mT7pL0sY4rB8nC2wD6hF5jG_", vec![]),
            ("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", vec![]),
        ] {
            assert_eq!(codes(secret), expected, "{secret}");
        }
    }

    #[test]
    fn good_keys_are_not_slandered() {
        for text in [
            include_str!("../../../tests/fixtures/keys/rsa.spki.pem"),
            include_str!("../../../tests/fixtures/keys/p256.spki.pem"),
            include_str!("../../../tests/fixtures/keys/x25519.spki.pem"),
            include_str!("../../../tests/fixtures/keys/x448.spki.pem"),
        ] {
            assert_eq!(codes(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn weak_moduli_are_told() {
        let (p, q) = (prime(0), prime(1));
        let close = p.wrapping_mul(&q);
        assert_eq!(rsa(&close, &[1, 0, 1]), ["rsa-primes-close"]);
        let multiple = close.wrapping_mul(BoxedUint::from(7u32));
        assert_eq!(rsa(&multiple, &[3]), ["rsa-exponent-three", "rsa-small-factor"]);
    }

    #[test]
    fn points_of_small_order_are_told() {
        let key = |curve, x| Key::new(Material::Okp { curve, x }, crate::jose::key::Source::Jwk);
        for (curve, bytes) in [(OkpCurve::X25519, 32), (OkpCurve::X448, 56)] {
            for first in [0, 1] {
                let mut x = vec![0; bytes];
                x[0] = first;
                assert_eq!(weaknesses(&key(curve, x)), [Weakness::SmallOrder], "{curve:?} {first}");
            }
        }
    }

    /// Every private key and secret of the published vectors is in the list.
    #[test]
    fn examples_of_standards_are_known() {
        let vectors = include_str!("../../../tests/vectors/rfc7515.json");
        let document: serde_json::Value = serde_json::from_str(vectors).unwrap();
        let keys = document["keys"].as_object().unwrap();
        let mut seen = 0;
        for value in keys.values().map(|key| &key["value"]).filter(|value| value.is_object()) {
            for key in detect(&value.to_string(), SecretEncoding::Utf8).keys.iter().filter(|key| key.is_private()) {
                assert!(published(&key.material).is_some(), "{}", key.material.kind());
                seen += 1;
            }
        }
        assert!(seen > 2, "{seen}");
    }
}
