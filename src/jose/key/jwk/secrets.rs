//! `kty` `oct` (RFC 7518 6.4) and `AKP` (RFC 9964 3).

use super::super::fault::{KeyFault, LengthClue};
use super::super::material::{AKP_SEED_BYTES, Material, Private, akp_public_bytes};
use super::members::Members;

pub(super) fn read_oct(members: &mut Members<'_>) -> Option<(Material, Option<Private>)> {
    Some((Material::Oct(members.required_bytes("oct", "k")?), None))
}

pub(super) fn read_akp(members: &mut Members<'_>) -> Option<(Material, Option<Private>)> {
    const KTY: &str = "AKP";
    // RFC 9964 3: the algorithm is part of the key, so it is required here.
    let alg = members.required_string(KTY, "alg");
    let public = members.required_bytes(KTY, "pub");
    let alg = alg?.into_owned();
    let Some(expected) = akp_public_bytes(&alg) else {
        members.report(KeyFault::JwkAkpUnsupported { alg }, Some("alg"));
        return None;
    };
    let public = public?;
    if !members.has_length("pub", &alg, &public, expected, || None) {
        return None;
    }
    let private = match members.optional_bytes("priv") {
        Some(Some(seed)) => {
            // FIPS 204 table 2: an expanded private key has thousands of bytes.
            let clue = || (seed.len() > 2000).then_some(LengthClue::Expanded);
            let fits = members.has_length("priv", &alg, &seed, AKP_SEED_BYTES, clue);
            fits.then_some(Private::Akp { seed })
        }
        _ => None,
    };
    Some((Material::Akp { alg, public }, private))
}
