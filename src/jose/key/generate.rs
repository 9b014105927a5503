//! New keys, from random bytes that the caller gives.
//!
//! Everything but RSA is there at once. RSA primes are searched in steps ([`rsa::Search`]), so that a page can show how far it
//! has come and stop it.

pub mod rsa;

#[cfg(test)]
mod tests;

use super::material::{AKP_SEED_BYTES, Curve, Material, OkpCurve, Private};
use super::{Key, Source, point};
use crate::jose::random::Random;

/// A secret of that many bytes.
pub fn secret(bytes: usize, random: Random<'_>) -> Key {
    Key { source: Source::Jwk, ..Key::secret(&fill(bytes, random)) }
}

/// A key on a curve for ECDSA and agreement.
pub fn ec(curve: Curve, random: Random<'_>) -> Key {
    loop {
        let mut d = fill(curve.coordinate_bytes(), random);
        // The order of P-521 has 521 bits: without this, one draw in 128 would be small enough.
        if let (Curve::P521, Some(first)) = (curve, d.first_mut()) {
            *first &= 1;
        }
        // FIPS 186-5 A.2.2: draw again until the number is in range.
        if let Some((x, y)) = point::of_scalar(curve, &d) {
            return with(Material::Ec { curve, x, y }, Private::Ec { d });
        }
    }
}

/// A key on a curve of Edwards or Montgomery.
pub fn okp(curve: OkpCurve, random: Random<'_>) -> Option<Key> {
    let d = fill(curve.public_bytes(), random);
    let x = point::okp_of_private(curve, &d)?;
    Some(with(Material::Okp { curve, x }, Private::Okp { d }))
}

/// A key of `ML-DSA-44`, `ML-DSA-65` or `ML-DSA-87`; `None` for another name.
pub fn ml_dsa(alg: &str, random: Random<'_>) -> Option<Key> {
    let seed = fill(AKP_SEED_BYTES, random);
    let public = point::akp_of_seed(alg, &seed)?;
    Some(with(Material::Akp { alg: alg.to_owned(), public }, Private::Akp { seed }))
}

fn with(material: Material, private: Private) -> Key {
    Key { private: Some(private), ..Key::new(material, Source::Jwk) }
}

fn fill(bytes: usize, random: Random<'_>) -> Vec<u8> {
    let mut filled = vec![0; bytes];
    random.fill_bytes(&mut filled);
    filled
}
