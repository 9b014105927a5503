//! RS256 to RS512 (RFC 7518 3.3) and PS256 to PS512 (RFC 7518 3.5).

use ::rsa::pkcs1v15;
use ::rsa::pss;
use ::rsa::signature::{RandomizedSigner, SignatureEncoding, Verifier as _};
use ::rsa::{PrivateKey, PublicKey};
use sha2::digest::const_oid::AssociatedOid;
use sha2::digest::{Digest, FixedOutputReset, Update};

use super::{Check, SignError, Verifier};
use crate::jose::alg::rsa_key;
use crate::jose::key::{Key, Material};
use crate::jose::random::Random;

/// Sizes of moduli that are tried, in bits. Below 2048 is not allowed (RFC 7518 3.3), but a tool must be able to say that
/// the signature holds and the key is too small; above, one verification would take seconds.
const SIZES: std::ops::RangeInclusive<usize> = 512..=16384;

/// A public key with its padding, and the length of its signatures in bytes.
struct Ready<K> {
    key: K,
    bytes: usize,
}

pub(super) fn ready_pkcs1<D: Digest + AssociatedOid + 'static>(material: &Material) -> Option<Box<dyn Verifier>> {
    let (key, bytes) = public(material)?;
    Some(Box::new(Ready { key: pkcs1v15::VerifyingKey::<D>::new(key), bytes }))
}

pub(super) fn ready_pss<D: Digest + FixedOutputReset + 'static>(material: &Material) -> Option<Box<dyn Verifier>> {
    let (key, bytes) = public(material)?;
    // RFC 7518 3.5: the salt is as long as the hash output, which is what `new` demands.
    Some(Box::new(Ready { key: pss::VerifyingKey::<D>::new(key), bytes }))
}

impl<D: Digest + AssociatedOid> Verifier for Ready<pkcs1v15::VerifyingKey<D>> {
    fn check(&self, message: &[u8], signature: &[u8]) -> Check {
        checked(self.bytes, signature, || {
            let signature = pkcs1v15::Signature::try_from(signature).ok()?;
            self.key.verify(message, &signature).ok()
        })
    }
}

impl<D: Digest + FixedOutputReset> Verifier for Ready<pss::VerifyingKey<D>> {
    fn check(&self, message: &[u8], signature: &[u8]) -> Check {
        checked(self.bytes, signature, || {
            let signature = pss::Signature::try_from(signature).ok()?;
            self.key.verify(message, &signature).ok()
        })
    }
}

pub(super) fn sign_pkcs1<D: Digest + AssociatedOid>(
    key: &Key,
    message: &[u8],
    random: Random<'_>,
) -> Result<Vec<u8>, SignError> {
    // The signature is the same every time; the randomness blinds the computation.
    let signature = pkcs1v15::SigningKey::<D>::new(private(key)?).try_sign_with_rng(random, message);
    Ok(signature.map_err(|_| SignError::KeyUnusable)?.to_vec())
}

pub(super) fn sign_pss<D: Digest + FixedOutputReset + Update>(
    key: &Key,
    message: &[u8],
    random: Random<'_>,
) -> Result<Vec<u8>, SignError> {
    let signature = pss::SigningKey::<D>::new(private(key)?).try_sign_with_rng(random, message);
    Ok(signature.map_err(|_| SignError::KeyUnusable)?.to_vec())
}

fn checked(expected: usize, signature: &[u8], verify: impl FnOnce() -> Option<()>) -> Check {
    // RFC 8017 8.1.2, 8.2.2: the signature is exactly as long as the modulus.
    if signature.len() != expected {
        return Check::Length { expected, found: signature.len() };
    }
    if verify().is_some() { Check::Holds } else { Check::Fails }
}

fn public(material: &Material) -> Option<(PublicKey, usize)> {
    let Material::Rsa { n, .. } = material else { return None };
    Some((rsa_key::public(material, SIZES)?, n.len()))
}

fn private(key: &Key) -> Result<PrivateKey, SignError> {
    let missing = if key.private.is_none() { SignError::NoPrivateKey } else { SignError::KeyUnusable };
    rsa_key::private(key).ok_or(missing)
}
