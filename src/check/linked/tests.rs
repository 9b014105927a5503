//! Tokens that belong together, and the same with one of them changed.

use super::*;
use crate::jose::encoding::base64url;
use crate::jose::jws;

/// A token of that kind, with bytes in place of a signature.
fn token(typ: &str, claims: &str) -> String {
    let header = format!(r#"{{"alg":"RS256","typ":"{typ}"}}"#);
    format!("{}AAAA", jws::unsecured(&header, claims.as_bytes()))
}

/// What is said about these tokens: name, places and whether it holds.
fn said(texts: &[&str]) -> Vec<(String, usize, usize, bool)> {
    let tokens: Vec<Token> = texts.iter().map(|text| Token::parse(text)).collect();
    let links = links(&tokens, &texts.join("\n"));
    assert!(links.iter().all(|link| !link.message.is_empty() && !link.message.ends_with('.')), "{links:?}");
    links.into_iter().map(|link| (link.id, link.from, link.to, link.holds)).collect()
}

fn one(id: &str, from: usize, to: usize, holds: bool) -> Vec<(String, usize, usize, bool)> {
    vec![(id.to_owned(), from, to, holds)]
}

#[test]
fn an_id_token_knows_its_access_token() {
    let access = token("at+jwt", r#"{"sub":"s","scope":"openid"}"#);
    let other = token("at+jwt", r#"{"sub":"t","scope":"openid"}"#);
    let id = token("JWT", &format!(r#"{{"sub":"s","at_hash":"{}"}}"#, Hash::Sha256.left_half(&access)));
    assert_eq!(said(&[&id, &access]), one("at-hash", 0, 1, true));
    assert_eq!(said(&[&other, &access, &id]), one("at-hash", 2, 1, true));
    assert_eq!(said(&[&id, &other]), one("at-hash", 0, 1, false));
    assert_eq!(said(&[&id, &other, &token("at+jwt", "{}")]), []);
    assert_eq!(said(&[&id]), []);
}

/// The key of RFC 9449 4.1, and its thumbprint of 6.1.
const JWK: &str = r#"{"kty":"EC","x":"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs","y":"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA","crv":"P-256"}"#;
const JKT: &str = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I";

#[test]
fn a_proof_knows_its_token_and_the_token_its_key() {
    let access = token("at+jwt", &format!(r#"{{"cnf":{{"jkt":"{JKT}"}}}}"#));
    let proof = |ath: &str| {
        let header = format!(r#"{{"typ":"dpop+jwt","alg":"ES256","jwk":{JWK}}}"#);
        format!("{}AAAA", jws::unsecured(&header, format!(r#"{{"htm":"GET","ath":"{ath}"}}"#).as_bytes()))
    };
    let right = proof(&Hash::Sha256.digest(&access));
    let expected = |ath: bool, jkt: bool| [one("dpop-ath", 0, 1, ath), one("dpop-jkt", 1, 0, jkt)].concat();
    assert_eq!(said(&[&right, &access]), expected(true, true));
    assert_eq!(said(&[&proof("x"), &access]), expected(false, true));
    let other = token("at+jwt", r#"{"cnf":{"jkt":"other"}}"#);
    assert_eq!(said(&[&right, &other]), expected(false, false));
}

#[test]
fn a_key_binding_jwt_knows_its_presentation() {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/vectors/rfc9901_sdjwt.json")).unwrap();
    let vector = |id: &str| {
        let case = file["cases"].as_array().unwrap().iter().find(|case| case["id"] == id).unwrap();
        case["token"].as_str().unwrap().to_owned()
    };
    let whole = vector("rfc9901-simple-presentation");
    let (presentation, binding) = whole.split_at(whole.rfind('~').unwrap() + 1);
    let expected = |hash: bool, key: bool| [one("sd-hash", 1, 0, hash), one("holder-key", 1, 0, key)].concat();
    assert_eq!(said(&[presentation, binding]), expected(true, true));
    assert_eq!(said(&[&vector("rfc9901-simple-issuance"), binding]), expected(false, true));
    let changed = binding.replacen(&binding[binding.len() - 10..binding.len() - 4], "AAAAAA", 1);
    assert_eq!(said(&[presentation, &changed]), expected(true, false));
}

#[test]
fn a_status_list_says_what_became_of_a_token() {
    // The list of Token Status List 4.1: 1, 0, 0, 1 and so on, 16 in all.
    let list =
        token("statuslist+jwt", r#"{"sub":"https://a.example/1","status_list":{"bits":1,"lst":"eNrbuRgAAhcBXQ"}}"#);
    let at = |place: &str| {
        let status = format!(r#"{{"status":{{"status_list":{{"idx":{place},"uri":"https://a.example/1"}}}}}}"#);
        said(&[&token("JWT", &status), &list])
    };
    assert_eq!(at("1"), one("status", 0, 1, true));
    assert_eq!(at("0"), one("status", 0, 1, false));
    assert_eq!(at("16"), one("status", 0, 1, false));
    assert_eq!(at("-1"), one("status", 0, 1, false));
    let broken = token("statuslist+jwt", r#"{"sub":"u","status_list":{"bits":1,"lst":"AAAA"}}"#);
    let other = token("JWT", r#"{"status":{"status_list":{"idx":1,"uri":"u"}}}"#);
    assert_eq!(said(&[&other, &broken]), one("status", 0, 1, false));
    assert_eq!(said(&[&other, &list]), []);
}

#[test]
fn what_was_requested_comes_back() {
    let request = token("oauth-authz-req+jwt", r#"{"client_id":"c","nonce":"n","state":"s"}"#);
    let id = |nonce: &str| token("JWT", &format!(r#"{{"sub":"s","nonce":"{nonce}"}}"#));
    assert_eq!(said(&[&request, &id("n")]), one("request-nonce", 1, 0, true));
    assert_eq!(said(&[&request, &id("m")]), one("request-nonce", 1, 0, false));
    let response = token("JWT", r#"{"iss":"i","aud":"c","code":"x"}"#);
    assert_eq!(said(&[&request, &response]), one("request-state", 1, 0, false));
}

#[test]
fn an_identifier_is_there_once() {
    let first = token("JWT", r#"{"iss":"i","jti":"1","sub":"a"}"#);
    let second = token("JWT", r#"{"iss":"i","jti":"1","sub":"b"}"#);
    let elsewhere = token("JWT", r#"{"iss":"j","jti":"1"}"#);
    assert_eq!(said(&[&first, &second]), one("same-jti", 1, 0, false));
    assert_eq!(said(&[&first, &first]), []);
    assert_eq!(said(&[&first, &elsewhere]), []);
}

/// Verifier and challenge of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

#[test]
fn a_verifier_fits_the_challenge_of_the_request() {
    let with = |method: &str, challenge: &str| {
        let method = if method.is_empty() { String::new() } else { format!(r#","code_challenge_method":"{method}""#) };
        token("oauth-authz-req+jwt", &format!(r#"{{"client_id":"c","code_challenge":"{challenge}"{method}}}"#))
    };
    let form = format!("grant_type=authorization_code&code_verifier={VERIFIER}");
    let said = |request: &str, form: &str| {
        let links = links(&[Token::parse(request)], &format!("{request}\n{form}"));
        links.into_iter().map(|link| (link.id, link.from, link.to, link.holds)).collect::<Vec<_>>()
    };
    assert_eq!(said(&with("S256", CHALLENGE), &form), one("code-verifier", 0, 0, true));
    assert_eq!(said(&with("plain", VERIFIER), &form), one("code-verifier", 0, 0, true));
    assert_eq!(said(&with("", VERIFIER), &form), one("code-verifier", 0, 0, true));
    assert_eq!(said(&with("plain", CHALLENGE), &form), one("code-verifier", 0, 0, false));
    assert_eq!(said(&with("S512", CHALLENGE), &form), one("code-verifier", 0, 0, false));
    assert_eq!(said(&with("S256", CHALLENGE), &form.replace("dBj", "eBj")), one("code-verifier", 0, 0, false));
    assert_eq!(said(&with("S256", CHALLENGE), ""), []);
}

#[test]
fn a_code_that_is_a_token_has_the_challenge_of_the_request() {
    let request = token("oauth-authz-req+jwt", &format!(r#"{{"client_id":"c","code_challenge":"{CHALLENGE}"}}"#));
    let code = |challenge: &str| token("code+jwt", &format!(r#"{{"code_challenge":"{challenge}"}}"#));
    assert_eq!(said(&[&request, &code(CHALLENGE)]), one("code-challenge", 1, 0, true));
    assert_eq!(said(&[&request, &code(VERIFIER)]), one("code-challenge", 1, 0, false));
    assert_eq!(said(&[&code(VERIFIER), &code(CHALLENGE)]), []);
}

#[test]
fn a_refreshed_id_token_is_about_the_same_login() {
    let id = |more: &str| token("JWT", &format!(r#"{{"iss":"i","aud":"c","nonce":"n",{more}}}"#));
    let first = id(r#""sub":"s","iat":1,"auth_time":1"#);
    let said = |later: &str| said(&[later, &first]);
    assert_eq!(said(&id(r#""sub":"s","iat":9,"auth_time":1"#)), one("refreshed-id-token", 0, 1, true));
    assert_eq!(said(&id(r#""sub":"s","iat":9,"auth_time":9"#)), one("refreshed-id-token", 0, 1, false));
    assert_eq!(said(&id(r#""sub":"t","iat":9,"auth_time":1"#)), one("refreshed-id-token", 0, 1, false));
    assert_eq!(said(&id(r#""sub":"s","iat":0,"auth_time":1"#)), one("refreshed-id-token", 1, 0, true));
    assert_eq!(said(&id(r#""sub":"s","iat":1,"auth_time":1"#)), []);
    let of_another_login = token("JWT", r#"{"iss":"i","aud":"c","nonce":"m","sub":"s","iat":9,"auth_time":1}"#);
    assert_eq!(said(&of_another_login), one("refreshed-id-token", 0, 1, false));
    let without = token("JWT", r#"{"iss":"i","aud":"c","sub":"s","iat":9,"auth_time":1}"#);
    assert_eq!(said(&without), one("refreshed-id-token", 0, 1, true));
}

#[test]
fn a_refreshed_access_token_may_do_no_more() {
    let access = |iat: u8, scope: &str| {
        let claims = format!(r#"{{"iss":"i","sub":"s","client_id":"c","iat":{iat},"scope":"{scope}"}}"#);
        token("at+jwt", &claims)
    };
    let first = access(1, "read write");
    assert_eq!(said(&[&first, &access(2, "read")]), one("refreshed-access-token", 1, 0, true));
    assert_eq!(said(&[&first, &access(2, "read admin")]), one("refreshed-access-token", 1, 0, false));
    assert_eq!(said(&[&first, &access(1, "read admin")]), []);
}

#[test]
fn many_tokens_are_not_all_compared() {
    let header = base64url::encode(br#"{"alg":"RS256"}"#);
    let texts: Vec<String> = (0..40)
        .map(|n| format!("{header}.{}.AAAA", base64url::encode(format!(r#"{{"jti":"1","n":{n}}}"#).as_bytes())))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    assert_eq!(said(&texts).len(), MAX_TOKENS * (MAX_TOKENS - 1) / 2);
}
