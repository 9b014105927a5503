//! Points on curves: the only file of the key reader that computes with them.

use p256::elliptic_curve::sec1::{FromSec1Point, ModulusSize, ToSec1Point};
use p256::elliptic_curve::{AffinePoint, CurveArithmetic, FieldBytesSize, PublicKey, SecretKey};

use super::fault::{KeyFault, PointClue};
use super::material::{Curve, OkpCurve};

/// Affine coordinates, each of the curve's full width.
pub(super) type Point = (Vec<u8>, Vec<u8>);

/// Reads an encoded point, compressed or not (SEC 1 2.3.4), and checks that it is on the curve.
pub(super) fn decode(curve: Curve, encoded: &[u8]) -> Result<Point, KeyFault> {
    let width = curve.coordinate_bytes();
    match encoded {
        [0] => Err(KeyFault::PointAtInfinity),
        [4, coordinates @ ..] if coordinates.len() == 2 * width => {
            let (x, y) = coordinates.split_at(width);
            check(curve, x, y).map(|()| (x.to_vec(), y.to_vec()))
        }
        [2 | 3, x @ ..] if x.len() == width => {
            affine(curve, encoded).ok_or(KeyFault::PointOffCurve { curve: curve.name(), clue: None })
        }
        [2 | 3, ..] => Err(length(curve, width + 1, encoded)),
        _ => Err(length(curve, 2 * width + 1, encoded)),
    }
}

/// Checks that a point of full-width coordinates is on the curve; if not, looks for what would explain it.
pub(super) fn check(curve: Curve, x: &[u8], y: &[u8]) -> Result<(), KeyFault> {
    if on_curve(curve, x, y) {
        return Ok(());
    }
    let reversed = |bytes: &[u8]| bytes.iter().rev().copied().collect::<Vec<u8>>();
    let clue = if on_curve(curve, y, x) {
        Some(PointClue::Swapped)
    } else if on_curve(curve, &reversed(x), &reversed(y)) {
        Some(PointClue::LittleEndian)
    } else {
        let other = Curve::ALL.into_iter().find(|&other| other != curve && on_curve(other, x, y));
        other.map(|other| PointClue::On { curve: other.name() })
    };
    Err(KeyFault::PointOffCurve { curve: curve.name(), clue })
}

/// Whether the coordinates are a point of the curve.
pub(super) fn on_curve(curve: Curve, x: &[u8], y: &[u8]) -> bool {
    x.len() == curve.coordinate_bytes() && y.len() == x.len() && affine(curve, &uncompressed(x, y)).is_some()
}

/// The public point of a private scalar of full width; `None` when the scalar is out of range.
pub(super) fn of_scalar(curve: Curve, d: &[u8]) -> Option<Point> {
    match curve {
        Curve::P256 => public::<p256::NistP256>(d),
        Curve::P384 => public::<p384::NistP384>(d),
        Curve::P521 => public::<p521::NistP521>(d),
        Curve::Secp256k1 => public::<k256::Secp256k1>(d),
    }
}

/// Checks an encoded Ed25519 point (RFC 8032 5.1.3); a note when its order is small.
pub(super) fn check_ed25519(x: &[u8]) -> Result<Option<KeyFault>, KeyFault> {
    let off = || KeyFault::PointOffCurve { curve: "Ed25519", clue: None };
    let bytes = x.try_into().map_err(|_| off())?;
    let point = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| off())?;
    Ok(point.is_weak().then_some(KeyFault::PointSmallOrder))
}

/// The public key of a private one (RFC 8032 5.1.5 and 5.2.5, RFC 7748 6); `None` when its length is wrong.
pub fn okp_of_private(curve: OkpCurve, d: &[u8]) -> Option<Vec<u8>> {
    Some(match curve {
        OkpCurve::Ed25519 => {
            ed25519_dalek::SigningKey::from_bytes(d.try_into().ok()?).verifying_key().to_bytes().to_vec()
        }
        OkpCurve::Ed448 => ed448_goldilocks::SigningKey::try_from(d).ok()?.verifying_key().to_bytes().to_vec(),
        OkpCurve::X25519 => {
            let private = x25519_dalek::StaticSecret::from(<[u8; 32]>::try_from(d).ok()?);
            x25519_dalek::PublicKey::from(&private).to_bytes().to_vec()
        }
        OkpCurve::X448 => {
            let private = x448::StaticSecret::from(<[u8; 56]>::try_from(d).ok()?);
            x448::PublicKey::from(&private).as_bytes().to_vec()
        }
    })
}

/// The public key of an ML-DSA seed (FIPS 204 algorithm 6); `None` for another algorithm, or a seed of another length.
pub(super) fn akp_of_seed(alg: &str, seed: &[u8]) -> Option<Vec<u8>> {
    let seed = seed.try_into().ok()?;
    Some(match alg {
        "ML-DSA-44" => {
            ml_dsa::SigningKey::<ml_dsa::MlDsa44>::from_seed(&seed).expanded_key().verifying_key().encode().to_vec()
        }
        "ML-DSA-65" => {
            ml_dsa::SigningKey::<ml_dsa::MlDsa65>::from_seed(&seed).expanded_key().verifying_key().encode().to_vec()
        }
        "ML-DSA-87" => {
            ml_dsa::SigningKey::<ml_dsa::MlDsa87>::from_seed(&seed).expanded_key().verifying_key().encode().to_vec()
        }
        _ => return None,
    })
}

/// The uncompressed encoding (SEC 1 2.3.3).
pub(super) fn uncompressed(x: &[u8], y: &[u8]) -> Vec<u8> {
    [&[4], x, y].concat()
}

fn affine(curve: Curve, encoded: &[u8]) -> Option<Point> {
    match curve {
        Curve::P256 => coordinates(&PublicKey::<p256::NistP256>::from_sec1_bytes(encoded).ok()?),
        Curve::P384 => coordinates(&PublicKey::<p384::NistP384>::from_sec1_bytes(encoded).ok()?),
        Curve::P521 => coordinates(&PublicKey::<p521::NistP521>::from_sec1_bytes(encoded).ok()?),
        Curve::Secp256k1 => coordinates(&PublicKey::<k256::Secp256k1>::from_sec1_bytes(encoded).ok()?),
    }
}

fn public<C>(d: &[u8]) -> Option<Point>
where
    C: CurveArithmetic,
    FieldBytesSize<C>: ModulusSize,
    AffinePoint<C>: FromSec1Point<C> + ToSec1Point<C>,
{
    coordinates(&SecretKey::<C>::from_slice(d).ok()?.public_key())
}

fn coordinates<C>(key: &PublicKey<C>) -> Option<Point>
where
    C: CurveArithmetic,
    FieldBytesSize<C>: ModulusSize,
    AffinePoint<C>: FromSec1Point<C> + ToSec1Point<C>,
{
    let point = key.to_sec1_point(false);
    Some((point.x()?.to_vec(), point.y()?.to_vec()))
}

fn length(curve: Curve, expected: usize, encoded: &[u8]) -> KeyFault {
    KeyFault::KeyLength { what: format!("a point of {}", curve.name()), expected, found: encoded.len() }
}
