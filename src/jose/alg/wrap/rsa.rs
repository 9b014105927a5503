//! RSA1_5 (RFC 7518 4.2) and RSA-OAEP with its hashes (RFC 7518 4.3).

use ::rsa::{PrivateKey, PublicKey};
use sha2::digest::{Digest, FixedOutputReset};

use super::{Opening, Sealing, Wrapped};
use crate::jose::alg::rsa_key;
use crate::jose::error::JweFault;
use crate::jose::key::{Key, Material};
use crate::jose::random::Random;

/// Sizes of moduli, in bits, as for signatures; above 8192 the private operation takes too long.
pub(super) const SIZES: std::ops::RangeInclusive<usize> = 512..=8192;

pub(super) fn open_pkcs1(opening: &Opening<'_>) -> Result<Vec<u8>, JweFault> {
    let key = private_key(opening)?;
    // RFC 7516 11.5: whether the padding was right must not show. The crate answers a wrong one with a made-up key; where
    // that has another length than `enc` needs, the answer is the same as for a tag that does not match.
    let cek = key.pkcs1v15_decrypt(opening.encrypted_key).map_err(|_| failed(opening))?;
    if cek.len() == opening.enc.facts.key_bytes { Ok(cek) } else { Err(JweFault::TagInvalid) }
}

pub(super) fn open_oaep<D: Digest + FixedOutputReset>(opening: &Opening<'_>) -> Result<Vec<u8>, JweFault> {
    private_key(opening)?.oaep_decrypt::<D>(opening.encrypted_key).map_err(|_| failed(opening))
}

pub(super) fn seal_pkcs1(sealing: &Sealing<'_>, random: Random<'_>) -> Result<Wrapped, JweFault> {
    let encrypted = public_key(sealing.key)?.pkcs1v15_encrypt_with_rng(random, sealing.cek);
    wrapped(sealing, encrypted.ok())
}

pub(super) fn seal_oaep<D: Digest + FixedOutputReset>(
    sealing: &Sealing<'_>,
    random: Random<'_>,
) -> Result<Wrapped, JweFault> {
    let encrypted = public_key(sealing.key)?.oaep_encrypt_with_rng::<D, _>(random, sealing.cek);
    wrapped(sealing, encrypted.ok())
}

fn wrapped(sealing: &Sealing<'_>, encrypted: Option<Vec<u8>>) -> Result<Wrapped, JweFault> {
    // The one thing that can still be wrong: a modulus too short for padding and content key.
    let encrypted_key = encrypted.ok_or(JweFault::KeyUnusable)?;
    Ok(Wrapped { cek: sealing.cek.to_vec(), encrypted_key, parameters: Vec::new() })
}

fn failed(opening: &Opening<'_>) -> JweFault {
    JweFault::UnwrapFailed { alg: opening.alg.to_owned() }
}

fn public_key(key: &Key) -> Result<PublicKey, JweFault> {
    rsa_key::public(&key.material, SIZES).ok_or(JweFault::KeyUnusable)
}

fn private_key(opening: &Opening<'_>) -> Result<PrivateKey, JweFault> {
    let Material::Rsa { n, .. } = &opening.key.material else { return Err(JweFault::KeyUnusable) };
    if !SIZES.contains(&(n.len() * 8)) {
        return Err(JweFault::KeyUnusable);
    }
    // RFC 8017 7.1.2, 7.2.2: as long as the modulus; looked at first, for the private operation is slow.
    if opening.encrypted_key.len() != n.len() {
        return Err(failed(opening));
    }
    rsa_key::private(opening.key).ok_or(JweFault::KeyUnusable)
}
