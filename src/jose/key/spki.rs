//! SubjectPublicKeyInfo (RFC 5280 4.1.2.7) and the PKCS#1 public key inside it (RFC 8017 A.1.1): reading and writing.

use der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, UintRef};
use der::{Decode, Encode};
use pem_rfc7468::LineEnding;
use pkcs1::RsaPublicKey;
use spki::{AlgorithmIdentifier, AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

use super::der::{Broken, Found, offset_in};
use super::fault::KeyFault;
use super::material::{Material, OkpCurve, akp_public_bytes};
use super::numbers::{check_public, trim};
use super::{Source, oid, point};

/// The PEM label of a SubjectPublicKeyInfo (RFC 7468 13).
const LABEL: &str = "PUBLIC KEY";

/// The key as a PEM block `PUBLIC KEY`, lines of 64 characters, with a final newline; `None` for a secret.
pub fn to_spki_pem(material: &Material) -> Option<String> {
    pem_rfc7468::encode_string(LABEL, LineEnding::LF, &to_spki_der(material)?).ok()
}

/// The key as DER of SubjectPublicKeyInfo; `None` for a secret.
pub fn to_spki_der(material: &Material) -> Option<Vec<u8>> {
    match material {
        Material::Oct(_) => None,
        Material::Rsa { n, e } => {
            let key = RsaPublicKey { modulus: UintRef::new(n).ok()?, public_exponent: UintRef::new(e).ok()? };
            // RFC 8017 A.1: the parameters of rsaEncryption are NULL, not absent.
            wrap(oid::RSA, Some(AnyRef::NULL), &key.to_der().ok()?)
        }
        Material::Ec { curve, x, y } => {
            let curve = oid::of_curve(*curve)?;
            wrap(oid::EC, Some(AnyRef::from(&curve)), &point::uncompressed(x, y))
        }
        // RFC 8410 3 and RFC 9881 3: the parameters are absent.
        Material::Okp { curve, x } => wrap(oid::of_okp_curve(*curve)?, None, x),
        Material::Akp { alg, public } => wrap(oid::of_akp(alg)?, None, public),
    }
}

/// Reads a SubjectPublicKeyInfo.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Broken> {
    let info = SubjectPublicKeyInfoRef::from_der(bytes).map_err(|error| Broken::new(WHAT, 0, error))?;
    let (material, notes) = read_info(&info, bytes)?;
    Ok(Found { source: Source::Spki, material, private: None, certificate: None, notes })
}

/// Reads a PKCS#1 public key.
pub(super) fn read_pkcs1(bytes: &[u8]) -> Result<Found, Broken> {
    let (material, notes) = rsa(bytes, 0)?;
    Ok(Found { source: Source::Pkcs1Public, material, private: None, certificate: None, notes })
}

/// The key in a SubjectPublicKeyInfo that stands somewhere in `whole`.
pub(super) fn read_info(info: &SubjectPublicKeyInfoRef<'_>, whole: &[u8]) -> Result<(Material, Vec<KeyFault>), Broken> {
    let key = info.subject_public_key.raw_bytes();
    public_key(&info.algorithm, key, offset_in(whole, key))
}

/// The public key of that algorithm; `base` is where its bytes begin in the DER.
pub(super) fn public_key(
    algorithm: &AlgorithmIdentifierRef<'_>,
    key: &[u8],
    base: usize,
) -> Result<(Material, Vec<KeyFault>), Broken> {
    let id = algorithm.oid;
    if id == oid::RSA || id == oid::RSA_PSS {
        let (material, mut notes) = rsa(key, base)?;
        if id == oid::RSA_PSS {
            notes.push(KeyFault::PssOnly);
        }
        Ok((material, notes))
    } else if id == oid::EC || id == oid::EC_DH {
        let curve = named_curve(algorithm.parameters)?;
        let (x, y) = point::decode(curve, key)?;
        Ok((Material::Ec { curve, x, y }, Vec::new()))
    } else if let Some(curve) = oid::okp_curve(id) {
        okp(curve, key)
    } else if let Some(alg) = oid::akp(id) {
        expect_length(alg, akp_public_bytes(alg), key)?;
        Ok((Material::Akp { alg: alg.into(), public: key.to_vec() }, Vec::new()))
    } else {
        Err(KeyFault::AlgorithmUnsupported { oid: id.to_string(), name: oid::name(id) }.into())
    }
}

/// An OKP public key, checked as far as it can be.
pub(super) fn okp(curve: OkpCurve, key: &[u8]) -> Result<(Material, Vec<KeyFault>), Broken> {
    expect_length(curve.name(), Some(curve.public_bytes()), key)?;
    let note = if curve == OkpCurve::Ed25519 { point::check_ed25519(key)? } else { None };
    Ok((Material::Okp { curve, x: key.to_vec() }, note.into_iter().collect()))
}

/// The curve that the parameters of an EC key name (RFC 5480 2.1.1).
pub(super) fn named_curve(parameters: Option<AnyRef<'_>>) -> Result<super::material::Curve, KeyFault> {
    let Some(parameters) = parameters else { return Err(KeyFault::CurveMissing) };
    let Ok(id) = parameters.decode_as::<ObjectIdentifier>() else { return Err(KeyFault::CurveExplicit) };
    oid::curve(id).ok_or_else(|| KeyFault::CurveUnsupported { oid: id.to_string(), name: oid::name(id) })
}

const WHAT: &str = "a public key (SubjectPublicKeyInfo)";

fn rsa(bytes: &[u8], base: usize) -> Result<(Material, Vec<KeyFault>), Broken> {
    let key = RsaPublicKey::<UintRef<'_>>::from_der(bytes)
        .map_err(|error| Broken::new("an RSA public key (PKCS#1)", base, error))?;
    let (n, e) = (trim(key.modulus.as_bytes()), trim(key.public_exponent.as_bytes()));
    Ok((Material::Rsa { n: n.to_vec(), e: e.to_vec() }, check_public(n, e)))
}

fn expect_length(what: &str, expected: Option<usize>, key: &[u8]) -> Result<(), KeyFault> {
    match expected {
        Some(expected) if expected != key.len() => {
            Err(KeyFault::KeyLength { what: format!("a public key of {what}"), expected, found: key.len() })
        }
        _ => Ok(()),
    }
}

fn wrap(oid: ObjectIdentifier, parameters: Option<AnyRef<'_>>, key: &[u8]) -> Option<Vec<u8>> {
    let algorithm = AlgorithmIdentifier { oid, parameters };
    SubjectPublicKeyInfoRef { algorithm, subject_public_key: BitStringRef::from_bytes(key).ok()? }.to_der().ok()
}
