//! The public keys under which an ECDSA signature would hold (SEC 1 4.1.6), for those who look whose it is. Any signature has such
//! keys, also one that nobody made for this message, so they prove nothing.

use super::variant::by_curve;
use crate::jose::hash::Hash;
use crate::jose::key::{Curve, Key, Material, Source};

/// At most two keys for ES256, ES384, ES512 or ES256K; none for anything else.
///
/// Two more exist for one signature in 2^128 and are left out.
pub fn candidates(alg: &str, message: &[u8], signature: &[u8]) -> Vec<Key> {
    let (curve, hash) = match alg {
        "ES256" => (Curve::P256, Hash::Sha256),
        "ES256K" => (Curve::Secp256k1, Hash::Sha256),
        "ES384" => (Curve::P384, Hash::Sha384),
        "ES512" => (Curve::P521, Hash::Sha512),
        _ => return Vec::new(),
    };
    let digest = hash.bytes(message);
    let point = |is_odd: bool| -> Option<(Vec<u8>, Vec<u8>)> {
        by_curve!(curve, library => {
            let signature = library::ecdsa::Signature::from_slice(signature).ok()?;
            let id = k256::ecdsa::RecoveryId::new(is_odd, false);
            let key = library::ecdsa::VerifyingKey::recover_from_prehash(&digest, &signature, id).ok()?;
            let point = key.to_sec1_point(false);
            Some((point.x()?.to_vec(), point.y()?.to_vec()))
        })
    };
    let points = [false, true].into_iter().filter_map(point);
    points.map(|(x, y)| Key::new(Material::Ec { curve, x, y }, Source::Jwk)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::jws;
    use crate::jose::key::generate;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    #[test]
    fn the_signer_is_among_them() {
        let random = &mut UnwrapErr(SysRng);
        for (alg, curve) in
            [("ES256", Curve::P256), ("ES384", Curve::P384), ("ES512", Curve::P521), ("ES256K", Curve::Secp256k1)]
        {
            let key = generate::ec(curve, random);
            let signature = jws::sign_raw(&key, alg, b"message", random).unwrap();
            let found = candidates(alg, b"message", &signature);
            assert_eq!(found.len(), 2, "{alg}");
            assert!(found.iter().any(|found| found.material == key.material), "{alg}");
            let holds = |key: &Key| jws::verify_raw(key, alg, b"message", &signature);
            assert!(found.iter().all(|key| holds(key) == Some(crate::jose::alg::sign::Check::Holds)), "{alg}");
            assert!(candidates(alg, b"another", &signature).iter().all(|found| found.material != key.material));
            assert!(candidates(alg, b"message", &signature[1..]).is_empty());
        }
        assert!(candidates("RS256", b"message", &[7; 64]).is_empty());
        assert!(candidates("ES256", b"message", &[0; 64]).is_empty());
    }
}
