//! PKCS#8 (RFC 5958), PKCS#1 (RFC 8017 A.1), SEC1 (RFC 5915), as DER and PEM.

use der::Encode;
use der::asn1::{AnyRef, OctetStringRef, Uint, UintRef};
use der::{Decode, ErrorKind};
use pem_rfc7468::LineEnding;
use pkcs1::{RsaPrivateKey, RsaPublicKey};
use pkcs8::{AlgorithmIdentifierRef, PrivateKeyInfoRef};
use rsa::pkcs1::EncodeRsaPrivateKey;
use sec1::{EcParameters, EcPrivateKey};

use crate::jose::key::numbers::trim;
use crate::jose::key::{Key, Material, Private, oid, point};
use crate::jose::random::{CryptoRng, Random};

/// The private key as DER of PKCS#8; `None` for a secret and for a key without its private part.
pub fn pkcs8_der(key: &Key) -> Option<Vec<u8>> {
    let (oid, parameters, inner) = match (&key.material, key.private.as_ref()?) {
        (Material::Rsa { .. }, Private::Rsa { .. }) => (oid::RSA, Some(AnyRef::NULL), pkcs1_der(key)?),
        (Material::Ec { curve, .. }, Private::Ec { .. }) => {
            let curve = oid::of_curve(*curve)?;
            // RFC 5958 2: the curve is named outside, so not inside.
            return wrap(oid::EC, Some(AnyRef::from(&curve)), &sec1_der(key, false)?);
        }
        // RFC 8410 7: an octet string inside the octet string.
        (Material::Okp { curve, .. }, Private::Okp { d }) => {
            (oid::of_okp_curve(*curve)?, None, OctetStringRef::new(d).ok()?.to_der().ok()?)
        }
        // RFC 9881 6: the seed alone, tagged [0].
        (Material::Akp { alg, .. }, Private::Akp { seed }) => {
            let length = u8::try_from(seed.len()).ok()?;
            (oid::of_akp(alg)?, None, [&[0x80, length], seed.as_slice()].concat())
        }
        _ => return None,
    };
    wrap(oid, parameters, &inner)
}

/// The private key as a PEM block `PRIVATE KEY`.
pub fn pkcs8_pem(key: &Key) -> Option<String> {
    pem("PRIVATE KEY", &pkcs8_der(key)?)
}

/// The private key as a PEM block `ENCRYPTED PRIVATE KEY`, under PBES2 with scrypt and AES-256-CBC (RFC 8018 6.2).
pub fn encrypted_pkcs8_pem(key: &Key, passphrase: &str, random: Random<'_>) -> Option<String> {
    let der = pkcs8_der(key)?;
    let mut random = random;
    let info = PrivateKeyInfoRef::from_der(&der).ok()?;
    let encrypted = info.encrypt_with_rng(&mut random as &mut &mut dyn CryptoRng, passphrase).ok()?;
    pem("ENCRYPTED PRIVATE KEY", encrypted.as_bytes())
}

/// An RSA public key as a PEM block `RSA PUBLIC KEY`.
pub fn pkcs1_public_pem(key: &Key) -> Option<String> {
    let Material::Rsa { n, e } = &key.material else { return None };
    let public = RsaPublicKey { modulus: UintRef::new(n).ok()?, public_exponent: UintRef::new(e).ok()? };
    pem("RSA PUBLIC KEY", &public.to_der().ok()?)
}

/// An RSA private key as a PEM block `RSA PRIVATE KEY`.
pub fn pkcs1_private_pem(key: &Key) -> Option<String> {
    pem("RSA PRIVATE KEY", &pkcs1_der(key)?)
}

/// An EC private key as a PEM block `EC PRIVATE KEY`.
pub fn sec1_pem(key: &Key) -> Option<String> {
    pem("EC PRIVATE KEY", &sec1_der(key, true)?)
}

/// `p`, `q`, `dp`, `dq`, `qi` of an RSA key (RFC 7518 6.3.2); `None` when it is none, or no valid one.
pub(super) fn crt(key: &Key) -> Option<[Vec<u8>; 5]> {
    let der = pkcs1_der(key)?;
    let key = RsaPrivateKey::<Uint>::from_der(&der).ok()?;
    let numbers = [&key.prime1, &key.prime2, &key.exponent1, &key.exponent2, &key.coefficient];
    Some(numbers.map(|number| trim(number.as_bytes()).to_vec()))
}

fn pkcs1_der(key: &Key) -> Option<Vec<u8>> {
    let (Material::Rsa { .. }, Some(_)) = (&key.material, &key.private) else { return None };
    Some(crate::jose::alg::rsa_key::private(key)?.to_pkcs1_der().ok()?.as_bytes().to_vec())
}

fn sec1_der(key: &Key, names_curve: bool) -> Option<Vec<u8>> {
    let (Material::Ec { curve, x, y }, Some(Private::Ec { d })) = (&key.material, &key.private) else { return None };
    let public = point::uncompressed(x, y);
    let parameters = if names_curve { Some(EcParameters::NamedCurve(oid::of_curve(*curve)?)) } else { None };
    EcPrivateKey { private_key: d, parameters, public_key: Some(&public) }.to_der().ok()
}

fn wrap(oid: der::asn1::ObjectIdentifier, parameters: Option<AnyRef<'_>>, key: &[u8]) -> Option<Vec<u8>> {
    let key = OctetStringRef::new(key).map_err(|_| ErrorKind::Overlength).ok()?;
    PrivateKeyInfoRef::new(AlgorithmIdentifierRef { oid, parameters }, key).to_der().ok()
}

fn pem(label: &'static str, der: &[u8]) -> Option<String> {
    pem_rfc7468::encode_string(label, LineEnding::LF, der).ok()
}
