//! ES256, ES384, ES512 (RFC 7518 3.4) and ES256K (RFC 8812 3.2): R and S side by side, never DER.

use super::{Check, SignError, SignatureFlaw, Verifier};
use crate::jose::key::{Curve, Key, Material, Private};
use crate::jose::random::Random;

/// One curve: the same few lines over the crate of that curve. `normalise` sees a signature before it is verified.
macro_rules! curve {
    ($name:ident, $library:ident, $curve:expr, $normalise:expr) => {
        pub(super) mod $name {
            use ::$library::ecdsa::signature::{Signer, Verifier as _};
            use ::$library::ecdsa::{Signature, SigningKey, VerifyingKey};

            use super::*;

            pub(in super::super) fn ready(material: &Material) -> Option<Box<dyn Verifier>> {
                Some(Box::new(VerifyingKey::from_sec1_bytes(&uncompressed(material, $curve)?).ok()?))
            }

            impl Verifier for VerifyingKey {
                fn check(&self, message: &[u8], signature: &[u8]) -> Check {
                    let expected = 2 * $curve.coordinate_bytes();
                    if signature.len() != expected {
                        return Check::Length { expected, found: signature.len() };
                    }
                    let normalise: fn(Signature) -> Signature = $normalise;
                    let signature = Signature::from_slice(signature).map(normalise);
                    let holds = signature.is_ok_and(|signature| self.verify(message, &signature).is_ok());
                    if holds { Check::Holds } else { Check::Fails }
                }
            }

            pub(in super::super) fn sign(key: &Key, message: &[u8], _: Random<'_>) -> Result<Vec<u8>, SignError> {
                let key = SigningKey::from_slice(scalar(key, $curve)?).map_err(|_| SignError::KeyUnusable)?;
                // The nonce comes from key and message (RFC 6979): no randomness needed.
                let signature: Signature = key.try_sign(message).map_err(|_| SignError::KeyUnusable)?;
                Ok(signature.to_bytes().to_vec())
            }
        }
    };
}

curve!(p256, p256, Curve::P256, |signature| signature);
curve!(p384, p384, Curve::P384, |signature| signature);
curve!(p521, p521, Curve::P521, |signature| signature);
// RFC 8812 3.2 does not ask for low S, the library does: -S is a signature exactly when S is.
curve!(secp256k1, k256, Curve::Secp256k1, |signature| signature.normalize_s());

/// What is wrong with a signature whatever was signed. FIPS 186-5 6.4.2: R and S lie between 1 and the order less 1.
pub(super) fn flaw(alg: &str, signature: &[u8]) -> Option<SignatureFlaw> {
    let (curve, in_range) = match alg {
        "ES256" => (Curve::P256, ::p256::ecdsa::Signature::from_slice(signature).is_ok()),
        "ES384" => (Curve::P384, ::p384::ecdsa::Signature::from_slice(signature).is_ok()),
        "ES512" => (Curve::P521, ::p521::ecdsa::Signature::from_slice(signature).is_ok()),
        "ES256K" => (Curve::Secp256k1, ::k256::ecdsa::Signature::from_slice(signature).is_ok()),
        _ => return None,
    };
    let width = curve.coordinate_bytes();
    if signature.len() != 2 * width {
        return is_der(signature).then_some(SignatureFlaw::Der);
    }
    let is_zero = |number: &[u8]| number.iter().all(|byte| *byte == 0);
    if signature.chunks(width).any(is_zero) {
        Some(SignatureFlaw::Zero)
    } else if !in_range {
        Some(SignatureFlaw::OutOfRange)
    } else if curve == Curve::Secp256k1 {
        let signature = ::k256::ecdsa::Signature::from_slice(signature).ok()?;
        (signature.normalize_s() != signature).then_some(SignatureFlaw::HighS)
    } else {
        None
    }
}

/// A SEQUENCE of two INTEGERs and nothing else is how everything but JOSE writes an ECDSA signature.
fn is_der(bytes: &[u8]) -> bool {
    let Some(rest) = inside(bytes, 0x30).filter(|(_, after)| after.is_empty()).map(|(inside, _)| inside) else {
        return false;
    };
    let Some((_, second)) = inside(rest, 0x02) else { return false };
    inside(second, 0x02).is_some_and(|(number, after)| !number.is_empty() && after.is_empty())
}

/// What an element with that tag contains, and what comes after it.
fn inside(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (length, rest) = match bytes {
        [first, 0x81, length, rest @ ..] if *first == tag => (*length, rest),
        [first, length @ 0..=0x7f, rest @ ..] if *first == tag => (*length, rest),
        _ => return None,
    };
    rest.split_at_checked(usize::from(length))
}

/// The point in the form 04 X Y (SEC 1 2.3.3).
fn uncompressed(material: &Material, wanted: Curve) -> Option<Vec<u8>> {
    match material {
        Material::Ec { curve, x, y } if *curve == wanted => Some([&[4], x.as_slice(), y.as_slice()].concat()),
        _ => None,
    }
}

fn scalar(key: &Key, wanted: Curve) -> Result<&[u8], SignError> {
    match (&key.material, &key.private) {
        (Material::Ec { curve, .. }, Some(Private::Ec { d })) if *curve == wanted => Ok(d),
        (Material::Ec { curve, .. }, None) if *curve == wanted => Err(SignError::NoPrivateKey),
        _ => Err(SignError::KeyUnusable),
    }
}
