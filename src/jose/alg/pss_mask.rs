//! RSASSA-PSS with SHA-1 as the hash of its mask, as Java has it unless told otherwise; RFC 7518 3.5 has one hash for both. The
//! library has no such signature, so the encoding of RFC 8017 9.1 is here, for those who look why a signature does not hold.

use rsa::hazmat::{rsa_decrypt_and_check, rsa_encrypt};
use rsa::{BoxedUint, traits::PublicKeyParts};
use sha1::{Digest, Sha1};

use super::rsa_key;
use crate::jose::hash::Hash;
use crate::jose::key::{Key, Material};
use crate::jose::random::Random;

/// Moduli that are tried, in bits.
const SIZES: std::ops::RangeInclusive<usize> = 512..=16384;

/// Whether `signature` is one of `message`, with a salt of any length.
pub(super) fn holds(material: &Material, hash: Hash, message: &[u8], signature: &[u8]) -> Option<()> {
    let key = rsa_key::public(material, SIZES)?;
    let n = key.n().as_ref();
    let number = BoxedUint::from_be_slice(signature, n.bits_precision()).ok().filter(|number| number < n)?;
    let bits = usize::try_from(n.bit_width()).ok()?.checked_sub(1)?;
    let block = tail(&rsa_encrypt(&key, &number).ok()?.to_be_bytes(), bits.div_ceil(8))?;
    // RFC 8017 9.1.2, steps 3 to 14.
    let digest = hash.bytes(message);
    let (mask, rest) = block.split_at_checked(block.len().checked_sub(digest.len() + 1)?)?;
    let found = rest.strip_suffix(&[0xbc])?;
    let data = masked(mask, found, block.len() * 8 - bits);
    let salt = data.iter().position(|byte| *byte != 0).and_then(|at| data.get(at..)?.strip_prefix(&[1]))?;
    (hash.bytes(&[&[0; 8], digest.as_slice(), salt].concat()) == found).then_some(())
}

/// Signs so, with a salt as long as the hash.
pub(super) fn sign(key: &Key, hash: Hash, message: &[u8], random: Random<'_>) -> Option<Vec<u8>> {
    let key = rsa_key::private(key)?;
    let n = key.n().as_ref();
    let bits = usize::try_from(n.bit_width()).ok()?.checked_sub(1)?;
    let digest = hash.bytes(message);
    let mut salt = vec![0; digest.len()];
    random.fill_bytes(&mut salt);
    let found = hash.bytes(&[&[0; 8], digest.as_slice(), &salt].concat());
    // RFC 8017 9.1.1, steps 7 to 12.
    let length = bits.div_ceil(8);
    let padding = vec![0; length.checked_sub(2 * digest.len() + 2)?];
    let mask = masked(&[padding.as_slice(), &[1], &salt].concat(), &found, length * 8 - bits);
    let block = [mask.as_slice(), &found, &[0xbc]].concat();
    let number = BoxedUint::from_be_slice(&block, n.bits_precision()).ok()?;
    let signature = rsa_decrypt_and_check(&key, Some(random), &number).ok()?;
    tail(&signature.to_be_bytes(), (bits + 1).div_ceil(8))
}

/// The last `length` bytes, when those before them are zero.
fn tail(bytes: &[u8], length: usize) -> Option<Vec<u8>> {
    let (zeros, tail) = bytes.split_at_checked(bytes.len().checked_sub(length)?)?;
    zeros.iter().all(|byte| *byte == 0).then(|| tail.to_vec())
}

/// These bytes with the mask put on or taken off that MGF1 with SHA-1 makes of `seed` (RFC 8017 B.2.1), and their first bits
/// cleared.
fn masked(bytes: &[u8], seed: &[u8], cleared: usize) -> Vec<u8> {
    let mask = (0u32..).flat_map(|count| Sha1::new().chain_update(seed).chain_update(count.to_be_bytes()).finalize());
    let mut bytes: Vec<u8> = bytes.iter().zip(mask).map(|(byte, mask)| byte ^ mask).collect();
    bytes.iter_mut().take(1).for_each(|first| *first &= 0xff_u8.checked_shr(cleared as u32).unwrap_or_default());
    bytes
}
