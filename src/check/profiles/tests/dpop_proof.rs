//! DPoP proofs.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

use super::sample::{CannotCheck, Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::dpop_proof;
use crate::jose::jws;
use crate::jose::key::Curve;
use crate::jose::key::generate;
use crate::jose::key::write;

/// The access token and the proof of RFC 9449 7.1, with its time.
const ACCESS_TOKEN: &str = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
const PROOF: &str = "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA";
const MADE: i64 = 1_562_262_618;

/// The thumbprint of its key, as RFC 9449 6.1 gives it.
const JKT: &str = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I";

fn sample() -> Sample {
    let mut sample = Sample::of_text(&dpop_proof::PROFILE, MADE + 2, PROOF);
    sample.transaction.method = "GET".into();
    sample.transaction.url = "https://Resource.example.org:443/protectedresource?page=2".into();
    sample.transaction.access_token = ACCESS_TOKEN.into();
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Else(|one| one.text = Some(format!("{PROOF}~"))), "one-token", Some(Fail)),
        (Else(|one| one.text = Some(format!("{PROOF}="))), "one-token", Some(Fail)),
        (Claim("htm", ""), "required-claims", Some(Fail)),
        (Header("typ", r#""JWT""#), "type", Some(Fail)),
        (Header("alg", r#""HS256""#), "asymmetric", Some(Fail)),
        (Header("alg", r#""none""#), "asymmetric", Some(Fail)),
        (Header("alg", r#""XS256""#), "asymmetric", Some(Fail)),
        (Header("jwk", ""), "key", Some(Fail)),
        (Header("jwk", r#"{"kty":"oct","k":"AAAA"}"#), "key", Some(Fail)),
        (Header("jwk", r#"{"kty":"oct","k":"AAAA"}"#), "key-public", Some(Fail)),
        (Header("jwk", ""), "key-public", None),
        (Claim("htm", r#""POST""#), "signature", Some(Fail)),
        (Claim("jti", r#""1""#), "unique", Some(Warn)),
        (Claim("htm", r#""get""#), "method", Some(Fail)),
        (Else(|one| one.transaction.method.clear()), "method", Some(CannotCheck)),
        (Claim("htu", r#""https://resource.example.org/other""#), "address", Some(Fail)),
        (Claim("htu", r#""/protectedresource""#), "address", Some(Fail)),
        (Else(|one| one.transaction.url.clear()), "address", Some(CannotCheck)),
        (Claim("htu", r#""https://resource.example.org/protectedresource?page=2""#), "address", Some(Pass)),
        (Claim("htu", r#""https://resource.example.org/protectedresource?page=2""#), "address-bare", Some(Warn)),
        (Else(|one| one.transaction.nonce = "n".into()), "nonce", Some(Fail)),
        (Claim("nonce", r#""n""#), "nonce", Some(CannotCheck)),
        (Else(|one| one.now = MADE - 1), "issued-at", Some(Fail)),
        (Else(|one| one.now = MADE + 301), "issued-at", Some(Warn)),
        (Claim("ath", r#""fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEp""#), "access-token-hash", Some(Fail)),
        (Claim("ath", ""), "access-token-hash", Some(Fail)),
        (Else(|one| one.transaction.access_token.clear()), "access-token-hash", Some(CannotCheck)),
        (Else(|_| {}), "binding", Some(CannotCheck)),
        (Else(|one| bound(one, &format!(r#"{{"cnf":{{"jkt":"{JKT}"}}}}"#))), "binding", Some(Pass)),
        (Else(|one| bound(one, r#"{"cnf":{"jkt":"other"}}"#)), "binding", Some(Fail)),
        (Else(|one| bound(one, r#"{"sub":"s"}"#)), "binding", Some(Fail)),
    ]);
}

fn bound(sample: &mut Sample, claims: &str) {
    sample.transaction.access_token = jws::unsecured(r#"{"alg":"RS256"}"#, claims.as_bytes());
}

#[test]
fn a_private_key_in_the_header_is_no_proof() {
    let mut random = UnwrapErr(SysRng);
    let key = generate::ec(Curve::P256, &mut random);
    let header = format!(r#"{{"typ":"dpop+jwt","alg":"ES256","jwk":{}}}"#, write::private_jwk(&key).unwrap());
    let mut sample = sample();
    let proof = jws::sign(&header, sample.claims.as_bytes(), "ES256", &key, &mut random).unwrap();
    sample.text = Some(proof);
    let outcome = |id: &str| sample.judged().into_iter().find(|(name, _, _)| name == id).unwrap().1;
    assert_eq!((outcome("key"), outcome("key-public"), outcome("signature")), (Pass, Fail, Pass));
}
