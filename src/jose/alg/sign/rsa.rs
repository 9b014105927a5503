//! RS256 to RS512 (RFC 7518 3.3) and PS256 to PS512 (RFC 7518 3.5).

use ::rsa::pkcs1v15;
use ::rsa::pss;
use ::rsa::signature::{SignatureEncoding, Signer, Verifier};
use ::rsa::{BoxedUint, PrivateKey, PublicKey};
use sha2::digest::Digest;
use sha2::digest::FixedOutputReset;
use sha2::digest::const_oid::AssociatedOid;

use super::{Check, SignError};
use crate::jose::key::{Key, Material, Private};

/// Sizes of moduli that are tried, in bits. Below 2048 is not allowed (RFC 7518 3.3), but a tool must be able to say that
/// the signature holds and the key is too small; above, one verification would take seconds.
const SIZES: std::ops::RangeInclusive<usize> = 512..=16384;

pub(super) fn verify_pkcs1<D: Digest + AssociatedOid>(material: &Material, message: &[u8], signature: &[u8]) -> Check {
    checked(material, signature, |key| {
        let signature = pkcs1v15::Signature::try_from(signature).ok()?;
        pkcs1v15::VerifyingKey::<D>::new(key).verify(message, &signature).ok()
    })
}

pub(super) fn verify_pss<D: Digest + FixedOutputReset>(material: &Material, message: &[u8], signature: &[u8]) -> Check {
    checked(material, signature, |key| {
        let signature = pss::Signature::try_from(signature).ok()?;
        // RFC 7518 3.5: the salt is as long as the hash output, which is what `new` demands.
        pss::VerifyingKey::<D>::new(key).verify(message, &signature).ok()
    })
}

pub(super) fn sign_pkcs1<D: Digest + AssociatedOid>(key: &Key, message: &[u8]) -> Result<Vec<u8>, SignError> {
    let Material::Rsa { n, e } = &key.material else { return Err(SignError::KeyUnusable) };
    let Some(Private::Rsa { d, primes }) = &key.private else { return Err(SignError::NoPrivateKey) };
    let primes = primes.iter().map(|prime| integer(prime)).collect();
    let key = PrivateKey::from_components(integer(n), integer(e), integer(d), primes);
    let key = key.map_err(|_| SignError::KeyUnusable)?;
    let signature = pkcs1v15::SigningKey::<D>::new(key).try_sign(message).map_err(|_| SignError::KeyUnusable)?;
    Ok(signature.to_vec())
}

fn checked(material: &Material, signature: &[u8], verify: impl FnOnce(PublicKey) -> Option<()>) -> Check {
    let Material::Rsa { n, e } = material else { return Check::KeyUnusable };
    let Ok(key) = PublicKey::new_with_size_limits(integer(n), integer(e), SIZES) else { return Check::KeyUnusable };
    // RFC 8017 8.1.2, 8.2.2: the signature is exactly as long as the modulus.
    if signature.len() != n.len() {
        return Check::Length { expected: n.len(), found: signature.len() };
    }
    if verify(key).is_some() { Check::Holds } else { Check::Fails }
}

fn integer(bytes: &[u8]) -> BoxedUint {
    BoxedUint::from_be_slice_vartime(bytes)
}
