//! Every new key belongs together, signs or agrees, and is another one every time.

use super::*;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::{fit, write};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

fn keys() -> Vec<Key> {
    let mut random = UnwrapErr(SysRng);
    let mut keys = vec![secret(32, &mut random)];
    keys.extend(Curve::ALL.map(|curve| ec(curve, &mut random)));
    keys.extend(OkpCurve::ALL.map(|curve| okp(curve, &mut random).unwrap()));
    keys.extend(["ML-DSA-44", "ML-DSA-65", "ML-DSA-87"].map(|alg| ml_dsa(alg, &mut random).unwrap()));
    keys.push(rsa_key());
    keys
}

fn rsa_key() -> Key {
    let mut search = rsa::Search::new(2048).unwrap();
    loop {
        if let rsa::Step::Done(key) = search.step(&mut UnwrapErr(SysRng)) {
            return *key;
        }
    }
}

#[test]
fn new_keys_are_read_back_without_a_complaint() {
    for key in keys() {
        let kind = key.material.kind();
        let read = detect(&write::private_jwk(&key).unwrap(), SecretEncoding::Utf8);
        let again = read.keys.first().unwrap_or_else(|| panic!("{kind}: {:?}", read.problems));
        assert!(again.material == key.material && again.private == key.private, "{kind}");
        assert!(again.first_error().is_none(), "{kind}: {:?}", again.problems);
    }
}

#[test]
fn new_keys_sign_with_every_algorithm_they_serve() {
    let mut random = UnwrapErr(SysRng);
    for key in keys() {
        for alg in fit::algorithms(&key.material).iter().filter(|alg| !matches!(**alg, "HS384" | "HS512")) {
            let header = format!("{{\"alg\":\"{alg}\"}}");
            let token = crate::jose::jws::sign(&header, b"{}", alg, &key, &mut random);
            assert!(token.is_ok(), "{} {alg}", key.material.kind());
        }
    }
}

#[test]
fn no_two_keys_are_the_same() {
    for (one, other) in keys().iter().zip(&keys()) {
        assert!(one.material != other.material, "{}", one.material.kind());
    }
}

#[test]
fn an_rsa_search_tells_how_far_it_is_and_only_makes_known_sizes() {
    assert!(rsa::Search::new(1024).is_none() && rsa::Search::new(2049).is_none());
    let mut search = rsa::Search::new(4096).unwrap();
    let rsa::Step::More { primes, tried, expected } = search.step(&mut UnwrapErr(SysRng)) else { panic!("by luck") };
    assert!(primes <= 2 && tried <= 4 && expected == 163, "{primes} {tried} {expected}");
}
