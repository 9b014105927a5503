//! HS256, HS384, HS512 (RFC 7518 3.2).

use ::hmac::{Hmac, KeyInit, Mac};

use super::{Check, SignError, Verifier};
use crate::jose::key::{Key, Material};
use crate::jose::random::Random;

pub(super) type Hs256 = Hmac<sha2::Sha256>;
pub(super) type Hs384 = Hmac<sha2::Sha384>;
pub(super) type Hs512 = Hmac<sha2::Sha512>;

/// A MAC that has taken up its key: a copy of it saves two blocks of hashing a token.
struct Ready<M>(M);

pub(super) fn ready<M: Mac + KeyInit + Clone + 'static>(material: &Material) -> Option<Box<dyn Verifier>> {
    Some(Box::new(Ready(keyed::<M>(material)?)))
}

impl<M: Mac + Clone> Verifier for Ready<M> {
    fn check(&self, message: &[u8], signature: &[u8]) -> Check {
        let expected = M::output_size();
        if signature.len() != expected {
            return Check::Length { expected, found: signature.len() };
        }
        let mut mac = self.0.clone();
        mac.update(message);
        // Compares in constant time.
        if mac.verify_slice(signature).is_ok() { Check::Holds } else { Check::Fails }
    }
}

pub(super) fn sign<M: Mac + KeyInit>(key: &Key, message: &[u8], _: Random<'_>) -> Result<Vec<u8>, SignError> {
    let mut mac = keyed::<M>(&key.material).ok_or(SignError::KeyUnusable)?;
    mac.update(message);
    Ok(mac.finalize().into_bytes().to_vec())
}

fn keyed<M: Mac + KeyInit>(material: &Material) -> Option<M> {
    // Only a secret is ever an HMAC key: a public key given as text was read as a public key before it came here.
    let Material::Oct(secret) = material else { return None };
    <M as KeyInit>::new_from_slice(secret).ok()
}
