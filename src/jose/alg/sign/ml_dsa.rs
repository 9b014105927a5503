//! ML-DSA-44, ML-DSA-65, ML-DSA-87 (RFC 9964): pure FIPS 204 with an empty context, the private key a seed.

use ::ml_dsa::{EncodedVerifyingKey, MlDsaParams, Signature, SigningKey, VerifyingKey};

use super::{Check, SignError, Verifier};
use crate::jose::key::{Key, Material, Private};
use crate::jose::random::Random;

struct Ready<P: MlDsaParams>(VerifyingKey<P>);

pub(super) fn ready<P: MlDsaParams + 'static>(material: &Material) -> Option<Box<dyn Verifier>> {
    let Material::Akp { public, .. } = material else { return None };
    let encoded = EncodedVerifyingKey::<P>::try_from(public.as_slice()).ok()?;
    Some(Box::new(Ready(VerifyingKey::<P>::decode(&encoded))))
}

impl<P: MlDsaParams> Verifier for Ready<P> {
    fn check(&self, message: &[u8], signature: &[u8]) -> Check {
        let expected = size_of::<::ml_dsa::EncodedSignature<P>>();
        if signature.len() != expected {
            return Check::Length { expected, found: signature.len() };
        }
        let Ok(signature) = Signature::<P>::try_from(signature) else { return Check::Fails };
        if self.0.verify_with_context(message, &[], &signature) { Check::Holds } else { Check::Fails }
    }
}

pub(super) fn sign<P: MlDsaParams>(key: &Key, message: &[u8], random: Random<'_>) -> Result<Vec<u8>, SignError> {
    let Some(Private::Akp { seed }) = &key.private else { return Err(SignError::NoPrivateKey) };
    let seed = seed.as_slice().try_into().map_err(|_| SignError::KeyUnusable)?;
    let key = SigningKey::<P>::from_seed(&seed);
    // FIPS 204 3.4: the hedged variant is the default.
    let signature = key.expanded_key().sign_randomized(message, &[], random);
    Ok(signature.map_err(|_| SignError::KeyUnusable)?.encode().to_vec())
}
