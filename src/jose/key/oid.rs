//! Object identifiers of public key algorithms and curves: those that JOSE uses, and names for those it does not.

use der::asn1::ObjectIdentifier;

use super::material::{Curve, OkpCurve};

/// `rsaEncryption` (RFC 8017 A.1).
pub(super) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// `id-RSASSA-PSS` (RFC 4055 3.1).
pub(super) const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");

/// `id-ecPublicKey` (RFC 5480 2.1.1).
pub(super) const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// `id-ecDH` (RFC 5480 2.1.2): the same keys, for agreement only.
pub(super) const EC_DH: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.1.12");

const CURVES: [(Curve, ObjectIdentifier); 4] = [
    (Curve::P256, ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7")),
    (Curve::P384, ObjectIdentifier::new_unwrap("1.3.132.0.34")),
    (Curve::P521, ObjectIdentifier::new_unwrap("1.3.132.0.35")),
    (Curve::Secp256k1, ObjectIdentifier::new_unwrap("1.3.132.0.10")),
];

/// RFC 8410 3.
const OKP_CURVES: [(OkpCurve, ObjectIdentifier); 4] = [
    (OkpCurve::X25519, ObjectIdentifier::new_unwrap("1.3.101.110")),
    (OkpCurve::X448, ObjectIdentifier::new_unwrap("1.3.101.111")),
    (OkpCurve::Ed25519, ObjectIdentifier::new_unwrap("1.3.101.112")),
    (OkpCurve::Ed448, ObjectIdentifier::new_unwrap("1.3.101.113")),
];

/// RFC 9881 3.
const AKP: [(&str, ObjectIdentifier); 3] = [
    ("ML-DSA-44", ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.3.17")),
    ("ML-DSA-65", ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.3.18")),
    ("ML-DSA-87", ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.3.19")),
];

/// Algorithms and curves that are recognised only.
const NAMES: &[(&str, &str)] = &[
    ("1.2.840.10040.4.1", "DSA"),
    ("1.2.840.113549.1.3.1", "Diffie-Hellman (PKCS#3)"),
    ("1.2.840.10046.2.1", "Diffie-Hellman (X9.42)"),
    ("1.2.840.113549.1.1.7", "RSAES-OAEP"),
    ("1.3.132.1.13", "ECMQV"),
    ("1.2.643.7.1.1.1.1", "GOST R 34.10-2012, 256 bits"),
    ("1.2.643.7.1.1.1.2", "GOST R 34.10-2012, 512 bits"),
    ("2.16.840.1.101.3.4.4.1", "ML-KEM-512"),
    ("2.16.840.1.101.3.4.4.2", "ML-KEM-768"),
    ("2.16.840.1.101.3.4.4.3", "ML-KEM-1024"),
    ("2.16.840.1.101.3.4.3.20", "SLH-DSA-SHA2-128s"),
    ("2.16.840.1.101.3.4.3.21", "SLH-DSA-SHA2-128f"),
    ("2.16.840.1.101.3.4.3.26", "SLH-DSA-SHAKE-128s"),
    ("2.16.840.1.101.3.4.3.27", "SLH-DSA-SHAKE-128f"),
    ("1.2.840.10045.3.1.1", "P-192"),
    ("1.3.132.0.33", "P-224"),
    ("1.3.132.0.32", "secp224k1"),
    ("1.3.132.0.31", "secp192k1"),
    ("1.3.132.0.8", "secp160r1"),
    ("1.3.36.3.3.2.8.1.1.1", "brainpoolP160r1"),
    ("1.3.36.3.3.2.8.1.1.3", "brainpoolP192r1"),
    ("1.3.36.3.3.2.8.1.1.5", "brainpoolP224r1"),
    ("1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1"),
    ("1.3.36.3.3.2.8.1.1.8", "brainpoolP256t1"),
    ("1.3.36.3.3.2.8.1.1.9", "brainpoolP320r1"),
    ("1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1"),
    ("1.3.36.3.3.2.8.1.1.12", "brainpoolP384t1"),
    ("1.3.36.3.3.2.8.1.1.13", "brainpoolP512r1"),
    ("1.3.36.3.3.2.8.1.1.14", "brainpoolP512t1"),
    ("1.2.156.10197.1.301", "SM2"),
    ("1.2.250.1.223.101.256.1", "FRP256v1"),
    ("1.2.840.113549.1.5.13", "PBES2"),
    ("1.2.840.113549.1.5.3", "PBES1 with MD5 and DES"),
    ("1.2.840.113549.1.5.10", "PBES1 with SHA-1 and DES"),
    ("1.2.840.113549.1.12.1.3", "PKCS#12 with SHA-1 and triple DES"),
    ("1.2.840.113549.1.12.1.6", "PKCS#12 with SHA-1 and RC2"),
];

/// The EC curve with that identifier.
pub(super) fn curve(oid: ObjectIdentifier) -> Option<Curve> {
    CURVES.into_iter().find(|(_, known)| *known == oid).map(|(curve, _)| curve)
}

/// The identifier of an EC curve.
pub(super) fn of_curve(curve: Curve) -> Option<ObjectIdentifier> {
    CURVES.into_iter().find(|(known, _)| *known == curve).map(|(_, oid)| oid)
}

/// The OKP curve with that identifier.
pub(super) fn okp_curve(oid: ObjectIdentifier) -> Option<OkpCurve> {
    OKP_CURVES.into_iter().find(|(_, known)| *known == oid).map(|(curve, _)| curve)
}

/// The identifier of an OKP curve.
pub(super) fn of_okp_curve(curve: OkpCurve) -> Option<ObjectIdentifier> {
    OKP_CURVES.into_iter().find(|(known, _)| *known == curve).map(|(_, oid)| oid)
}

/// The AKP algorithm with that identifier.
pub(super) fn akp(oid: ObjectIdentifier) -> Option<&'static str> {
    AKP.into_iter().find(|(_, known)| *known == oid).map(|(alg, _)| alg)
}

/// The identifier of an AKP algorithm.
pub(super) fn of_akp(alg: &str) -> Option<ObjectIdentifier> {
    AKP.into_iter().find(|(known, _)| *known == alg).map(|(_, oid)| oid)
}

/// Whether an identifier is of a scheme that encrypts under a password (RFC 8018 A, RFC 7292 C).
pub(super) fn is_encryption(oid: ObjectIdentifier) -> bool {
    let text = oid.to_string();
    ["1.2.840.113549.1.5.", "1.2.840.113549.1.12.1."].iter().any(|arc| text.starts_with(arc))
}

/// A name for an identifier that is recognised only.
pub(super) fn name(oid: ObjectIdentifier) -> Option<&'static str> {
    let text = oid.to_string();
    NAMES.iter().find(|(known, _)| *known == text).map(|(_, name)| *name)
}
