//! SD-JWT as a whole: what the report says of disclosures, presentations and key binding.

use super::*;
use crate::check::report::{DisclosureState, KeyBindingState, SdJwtState};
use crate::jose::sd_jwt::Hash;

const ISSUER: &str = include_str!("../../../tests/fixtures/keys/p256.pkcs8.pem");
const HOLDER: &str = include_str!("../../../tests/fixtures/keys/ed25519.jwk.json");
const HOLDER_PUBLIC: &str = include_str!("../../../tests/fixtures/keys/ed25519.spki.pem");

fn key(text: &str) -> Key {
    detect::detect(text, SecretEncoding::Utf8).keys.remove(0)
}

fn disclosure(json: &str) -> String {
    base64url::encode(json.as_bytes())
}

fn disclosures() -> [String; 3] {
    let region = disclosure(r#"["aaaaaaaaaaaaaaaaaaaaaa","region","North"]"#);
    let inner = Hash::Sha256.digest(&region);
    let address = disclosure(&format!(r#"["bbbbbbbbbbbbbbbbbbbbbb","address",{{"_sd":["{inner}"],"country":"NL"}}]"#));
    [disclosure(r#"["cccccccccccccccccccccc","email","a@example.com"]"#), address, region]
}

/// The token with its disclosures, without key binding.
fn issued() -> String {
    let [email, address, region] = disclosures();
    let jwk = crate::jose::key::jwk::public_json(&key(HOLDER_PUBLIC)).unwrap();
    let digests = [&email, &address].map(|text| format!("\"{}\"", Hash::Sha256.digest(text))).join(",");
    let payload = format!(
        r#"{{"iss":"issuer","exp":1795000100,"cnf":{{"jwk":{jwk}}},"_sd":[{digests},"decoy"],"_sd_alg":"sha-256"}}"#
    );
    let header = r#"{"alg":"ES256","typ":"example+sd-jwt"}"#;
    let token = jws::sign(header, payload.as_bytes(), "ES256", &key(ISSUER), &mut UnwrapErr(SysRng)).unwrap();
    format!("{token}~{email}~{address}~{region}~")
}

fn bound(presentation: &str, header: &str, nonce: &str) -> String {
    let sd_hash = Hash::Sha256.digest(presentation);
    let payload = format!(r#"{{"iat":{NOW},"aud":"verifier","nonce":"{nonce}","sd_hash":"{sd_hash}"}}"#);
    jws::sign(header, payload.as_bytes(), "Ed25519", &key(HOLDER), &mut UnwrapErr(SysRng)).unwrap()
}

fn judged(token: &str, policy: Policy, left_out: &[usize]) -> Report {
    run(&Input { token, key: ISSUER, policy, now: NOW, left_out, ..Input::default() })
}

fn asking() -> Policy {
    Policy {
        key_binding_required: true,
        key_binding_nonce: Some("n".into()),
        key_binding_audience: Some("verifier".into()),
        ..Policy::default()
    }
}

const KB: &str = r#"{"alg":"Ed25519","typ":"kb+jwt"}"#;

#[test]
fn disclosures_are_placed_and_their_claims_judged() {
    let report = judged(&issued(), Policy { required: vec!["email".into()], ..Policy::default() }, &[]);
    assert_eq!(report.signature.state.name(), "verified", "{}", report.signature.detail);
    assert_eq!(report.policy.state, PolicyState::Pass, "{:?}", report.checks);
    let sd_jwt = report.sd_jwt.unwrap();
    let paths: Vec<&str> = sd_jwt.disclosures.iter().map(|one| one.path.as_str()).collect();
    assert_eq!((paths, sd_jwt.undisclosed), (vec!["email", "address", "address.region"], 1));
    assert_eq!((sd_jwt.line.state, sd_jwt.key_binding.line.state), (SdJwtState::Ok, KeyBindingState::Absent));
}

#[test]
fn what_is_left_out_takes_along_what_hangs_on_it() {
    let token = issued();
    let report = judged(&token, Policy::default(), &[1]);
    assert_eq!(report.policy.state, PolicyState::Unset, "{:?}", report.checks);
    let sd_jwt = report.sd_jwt.unwrap();
    let states: Vec<DisclosureState> = sd_jwt.disclosures.iter().map(|one| one.state).collect();
    assert_eq!(states, [DisclosureState::Matched, DisclosureState::LeftOut, DisclosureState::LeftOut]);
    // The presentation is a token of its own that verifies.
    let again = judged(&sd_jwt.presentation, Policy::default(), &[]);
    assert_eq!((again.signature.state.name(), again.policy.state), ("verified", PolicyState::Unset));
    assert_eq!(again.sd_jwt.unwrap().disclosures.len(), 1);
}

#[test]
fn a_foreign_disclosure_is_refused_with_its_place() {
    let foreign = disclosure(r#"["dddddddddddddddddddddd","role","admin"]"#);
    let token = format!("{}{foreign}~", issued());
    let report = judged(&token, Policy::default(), &[]);
    assert_eq!(report.signature.state.name(), "verified", "the issuer's signature is another matter");
    assert_eq!(report.policy.state, PolicyState::Fail);
    let finding = report.findings.iter().find(|finding| finding.code == "sd-disclosure-unused").unwrap();
    assert_eq!(finding.span.slice(&token), foreign);
}

#[test]
fn the_holders_signature_is_about_this_presentation() {
    let presentation = issued();
    for (token, policy, state, code) in [
        (format!("{presentation}{}", bound(&presentation, KB, "n")), asking(), KeyBindingState::Verified, ""),
        (format!("{presentation}{}", bound(&presentation, KB, "n")), Policy::default(), KeyBindingState::Unchecked, ""),
        (format!("{presentation}{}", bound(&presentation, KB, "m")), asking(), KeyBindingState::Refused, "kb-nonce"),
        (format!("{presentation}{}", bound("other~", KB, "n")), asking(), KeyBindingState::Refused, "kb-sd-hash"),
        (
            format!("{presentation}{}", bound(&presentation, r#"{"alg":"Ed25519","typ":"JWT"}"#, "n")),
            asking(),
            KeyBindingState::Refused,
            "kb-typ",
        ),
        (presentation.clone(), asking(), KeyBindingState::Missing, "kb-missing"),
    ] {
        let report = judged(&token, policy, &[]);
        let binding = report.sd_jwt.unwrap().key_binding;
        assert_eq!(binding.line.state, state, "{code} {:?}", binding.checks);
        assert_eq!(report.policy.state == PolicyState::Fail, !code.is_empty(), "{code}");
        assert!(code.is_empty() || report.findings.iter().any(|finding| finding.code == code), "{code}");
    }
}

#[test]
fn another_holder_or_none_is_refused() {
    let presentation = issued();
    let other = key(include_str!("../../../tests/fixtures/keys/p384.pkcs8.pem"));
    let payload =
        format!(r#"{{"iat":{NOW},"aud":"verifier","nonce":"n","sd_hash":"{}"}}"#, Hash::Sha256.digest(&presentation));
    let header = r#"{"alg":"ES384","typ":"kb+jwt"}"#;
    let binding = jws::sign(header, payload.as_bytes(), "ES384", &other, &mut UnwrapErr(SysRng)).unwrap();
    let unsigned = jws::unsecured(r#"{"alg":"none","typ":"kb+jwt"}"#, payload.as_bytes());
    for (binding, code) in [(binding, "kb-signature"), (unsigned, "kb-unsigned")] {
        let report = judged(&format!("{presentation}{binding}"), asking(), &[]);
        assert!(report.checks.iter().any(|check| check.code == code), "{code}");
        assert_eq!(report.policy.state, PolicyState::Fail, "{code}");
    }
}

#[test]
fn salts_and_critical_claims_are_told() {
    let text = disclosure(r#"["short","exp",1795000100]"#);
    let payload = format!(r#"{{"_sd":["{}"]}}"#, Hash::Sha256.digest(&text));
    let token =
        jws::sign(r#"{"alg":"ES256"}"#, payload.as_bytes(), "ES256", &key(ISSUER), &mut UnwrapErr(SysRng)).unwrap();
    let report = judged(&format!("{token}~{text}~"), Policy::default(), &[]);
    for code in ["sd-critical-claim", "sd-salt-short"] {
        assert!(report.findings.iter().any(|finding| finding.code == code), "{code}");
    }
}

/// Whoever sees the token sees `cnf`: a secret in it proves nothing.
#[test]
fn a_secret_in_cnf_binds_nobody() {
    let secret = Key::secret(SECRET.as_bytes());
    let k = base64url::encode(SECRET.as_bytes());
    for cnf in [format!(r#"{{"jwk":{{"kty":"oct","k":"{k}"}}}}"#), format!(r#"{{"jwk":"{SECRET}"}}"#)] {
        let payload = format!(r#"{{"cnf":{cnf},"_sd_alg":"sha-256"}}"#);
        let issued =
            jws::sign(r#"{"alg":"ES256"}"#, payload.as_bytes(), "ES256", &key(ISSUER), &mut UnwrapErr(SysRng)).unwrap();
        let presentation = format!("{issued}~");
        let sd_hash = Hash::Sha256.digest(&presentation);
        let claims = format!(r#"{{"iat":{NOW},"aud":"verifier","nonce":"n","sd_hash":"{sd_hash}"}}"#);
        let header = r#"{"alg":"HS256","typ":"kb+jwt"}"#;
        let forged = jws::sign(header, claims.as_bytes(), "HS256", &secret, &mut UnwrapErr(SysRng)).unwrap();
        let report = judged(&format!("{presentation}{forged}"), asking(), &[]);
        assert_eq!(report.policy.state, PolicyState::Fail, "{cnf}");
        assert!(report.checks.iter().any(|check| check.code == "kb-key-missing"), "{cnf}");
    }
}

#[test]
fn who_expects_a_nonce_expects_key_binding() {
    let policy = Policy { key_binding_nonce: Some("n".into()), ..Policy::default() };
    assert_eq!(judged(&issued(), policy, &[]).policy.state, PolicyState::Fail);
}
