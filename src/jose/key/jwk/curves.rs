//! `kty` `EC` (RFC 7518 6.2) and `OKP` (RFC 8037 2).

use super::super::fault::{KeyFault, LengthClue, PairFlaw};
use super::super::material::{Curve, Material, OkpCurve, Private};
use super::super::numbers::trim;
use super::super::point;
use super::members::Members;

pub(super) fn read_ec(members: &mut Members<'_>) -> Option<(Material, Option<Private>)> {
    const KTY: &str = "EC";
    let crv = members.required_string(KTY, "crv");
    let (x, y) = (members.required_bytes(KTY, "x"), members.required_bytes(KTY, "y"));
    let crv = crv?;
    let Some(curve) = Curve::from_name(&crv) else {
        members.report(KeyFault::JwkCrvUnknown { kty: KTY, crv: crv.to_string(), meant: ec_alias(&crv) }, Some("crv"));
        return None;
    };
    let (x, y) = (x?, y?);
    // RFC 7518 6.2.1.2: the full width, always. What would fit is looked for only to explain.
    let fits = |x: &[u8], y: &[u8]| match (width(x, curve), width(y, curve)) {
        (Some(x), Some(y)) => point::on_curve(curve, &x, &y),
        _ => false,
    };
    let clue = |bytes: &[u8]| {
        let cut = if bytes.len() < curve.coordinate_bytes() { LengthClue::ZerosCut } else { LengthClue::ZerosAdded };
        fits(&x, &y).then_some(cut)
    };
    let x_fits = members.has_length("x", curve.name(), &x, curve.coordinate_bytes(), || clue(&x));
    let y_fits = members.has_length("y", curve.name(), &y, curve.coordinate_bytes(), || clue(&y));
    if !(x_fits && y_fits) {
        return None;
    }
    if let Err(fault) = point::check(curve, &x, &y) {
        members.report(fault, Some("x"));
        return None;
    }
    let private = ec_private(members, curve, &x, &y);
    Some((Material::Ec { curve, x, y }, private))
}

pub(super) fn read_okp(members: &mut Members<'_>) -> Option<(Material, Option<Private>)> {
    const KTY: &str = "OKP";
    let crv = members.required_string(KTY, "crv");
    let x = members.required_bytes(KTY, "x");
    let crv = crv?;
    let Some(curve) = OkpCurve::from_name(&crv) else {
        let meant = super::meant(&OkpCurve::ALL.map(OkpCurve::name), &crv);
        members.report(KeyFault::JwkCrvUnknown { kty: KTY, crv: crv.into_owned(), meant }, Some("crv"));
        return None;
    };
    let x = x?;
    if !members.has_length("x", curve.name(), &x, curve.public_bytes(), || None) {
        return None;
    }
    if curve == OkpCurve::Ed25519 {
        match point::check_ed25519(&x) {
            Ok(note) => note.into_iter().for_each(|note| members.report(note, Some("x"))),
            Err(fault) => {
                members.report(fault, Some("x"));
                return None;
            }
        }
    }
    let private = okp_private(members, curve, &x);
    Some((Material::Okp { curve, x }, private))
}

fn ec_private(members: &mut Members<'_>, curve: Curve, x: &[u8], y: &[u8]) -> Option<Private> {
    let d = members.optional_bytes("d")??;
    let clue = || {
        let fits = width(&d, curve)
            .and_then(|d| point::of_scalar(curve, &d))
            .is_some_and(|found| found == (x.to_vec(), y.to_vec()));
        let cut = if d.len() < curve.coordinate_bytes() { LengthClue::ZerosCut } else { LengthClue::ZerosAdded };
        fits.then_some(cut)
    };
    // RFC 7518 6.2.2.1: as many octets as the order needs, which is the width of a coordinate for these curves.
    if !members.has_length("d", curve.name(), &d, curve.coordinate_bytes(), clue) {
        return None;
    }
    match point::of_scalar(curve, &d) {
        None => {
            members.report(KeyFault::ScalarOutOfRange { curve: curve.name() }, Some("d"));
            return None;
        }
        Some((dx, dy)) if dx != x || dy != y => {
            members.report(KeyFault::PairMismatch { what: PairFlaw::Public }, Some("d"));
        }
        Some(_) => {}
    }
    Some(Private::Ec { d })
}

fn okp_private(members: &mut Members<'_>, curve: OkpCurve, x: &[u8]) -> Option<Private> {
    let d = members.optional_bytes("d")??;
    let clue = || (d.len() == 2 * curve.public_bytes() && d.ends_with(x)).then_some(LengthClue::SeedAndPublic);
    if !members.has_length("d", curve.name(), &d, curve.public_bytes(), clue) {
        return None;
    }
    if point::okp_of_private(curve, &d).is_some_and(|derived| derived != x) {
        members.report(KeyFault::PairMismatch { what: PairFlaw::Public }, Some("d"));
    }
    Some(Private::Okp { d })
}

/// The number in the curve's width; `None` when it is larger.
fn width(bytes: &[u8], curve: Curve) -> Option<Vec<u8>> {
    let number = trim(bytes);
    let zeros = curve.coordinate_bytes().checked_sub(number.len())?;
    Some([vec![0; zeros], number.to_vec()].concat())
}

/// Names that other standards have for the same curves.
fn ec_alias(crv: &str) -> Option<&'static str> {
    match crv.to_ascii_lowercase().replace('_', "-").as_str() {
        "p-256" | "p256" | "secp256r1" | "prime256v1" | "nistp256" | "es256" => Some("P-256"),
        "p-384" | "p384" | "secp384r1" | "nistp384" | "es384" => Some("P-384"),
        "p-521" | "p521" | "p-512" | "p512" | "secp521r1" | "nistp521" | "es512" => Some("P-521"),
        "p-256k" | "secp256k1" | "k-256" | "k256" | "es256k" => Some("secp256k1"),
        _ => None,
    }
}
