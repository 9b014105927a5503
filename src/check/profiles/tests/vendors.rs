//! Tokens of well-known issuers.

use super::sample::{CannotCheck, Change, Claim, Else, Fail, Header, Pass, Row, Sample, Warn};
use crate::check::kind::{Detected, TokenKind};
use crate::check::profiles::{Profile, VENDORS, of_detected};
use crate::check::report::Signature;

const NOW: i64 = 1_795_000_100;

fn profile(id: &str) -> &'static Profile {
    VENDORS.iter().copied().find(|profile| profile.id == id).unwrap()
}

fn sample(id: &str, issuer: &str, claims: &str) -> Sample {
    let claims = format!(r#"{{"iss":"{issuer}","sub":"s","iat":1795000000,"exp":1795003600,{claims}}}"#);
    let mut sample = Sample::new(profile(id), NOW, r#"{"alg":"RS256","typ":"JWT","kid":"1"}"#, &claims);
    sample.policy.issuers = vec![issuer.to_owned()];
    sample.policy.audiences = vec!["a".into()];
    sample
}

/// The clauses that all of them share, and some of their own.
fn check(sample: &Sample, own: Vec<Row>) {
    let has = |id: &str| sample.profile.clauses.iter().any(|clause| clause.id == id);
    let shared: [Row; 5] = [
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
        (Claim("iss", r#""https://other.example""#), "issuer", Some(Fail)),
        (Claim("aud", r#""other""#), "audience", Some(Fail)),
        (Claim("exp", "1795000100"), "expiry", Some(Fail)),
    ];
    let rows: Vec<Row> = shared.into_iter().filter(|(_, id, _)| has(id)).chain(own).collect();
    sample.changes(&rows);
}

/// The dialect and the kind of the sample lead to its profile.
fn is_found(sample: &Sample) {
    let detected = sample.detected();
    assert_eq!(of_detected(&detected).map(|profile| profile.id), Some(sample.profile.id), "{detected:?}");
    let sure = Detected { is_sure: true, ..detected };
    assert!(of_detected(&sure).is_none_or(|profile| profile.id != sample.profile.id));
}

#[test]
fn access_tokens_of_entra() {
    let tenant = "9122040d-6c67-4c5b-b112-36a304b66dad";
    let claims = format!(r#""aud":"a","tid":"{tenant}","ver":"2.0","scp":"access","azp":"c","azpacr":"0""#);
    let sample = sample("entra", &format!("https://login.microsoftonline.com/{tenant}/v2.0"), &claims);
    is_found(&sample);
    let rows = vec![
        (Claim("tid", r#""other""#), "tenant", Some(Fail)),
        (Claim("tid", ""), "tenant", Some(Fail)),
        (Claim("ver", r#""1.0""#), "version", Some(Warn)),
        (Claim("scp", ""), "permissions", Some(Fail)),
        (Header("nonce", r#""n""#), "for-others", Some(Warn)),
    ];
    check(&sample, rows);
}

#[test]
fn access_tokens_of_cognito() {
    let claims = r#""token_use":"access","client_id":"a","scope":"openid","username":"u""#;
    let sample = sample("cognito", "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc", claims);
    is_found(&sample);
    let rows = vec![
        (Claim("token_use", r#""id""#), "token-use", Some(Fail)),
        (Claim("client_id", r#""other""#), "client", Some(Fail)),
        (Claim("client_id", ""), "client", Some(Fail)),
        (Else(|one| one.policy.audiences.clear()), "client", Some(CannotCheck)),
    ];
    check(&sample, rows);
}

#[test]
fn id_tokens_of_firebase() {
    let claims = r#""aud":"a","auth_time":1795000000,"user_id":"s","firebase":{"sign_in_provider":"password"}"#;
    let sample = sample("firebase", "https://securetoken.google.com/a", claims);
    is_found(&sample);
    let rows = vec![
        (Header("alg", r#""HS256""#), "algorithm", Some(Fail)),
        (Claim("aud", r#""b""#), "project", Some(Fail)),
        (Claim("aud", r#""b""#), "project-expected", Some(Fail)),
        (Claim("sub", r#""""#), "user", Some(Fail)),
        (Claim("auth_time", "1795000101"), "authentication-time", Some(Fail)),
    ];
    check(&sample, rows);
}

#[test]
fn access_tokens_of_others() {
    let keycloak = sample("keycloak", "https://id.example/realms/main", r#""aud":"a","typ":"Bearer","azp":"c""#);
    let kinds = vec![(Claim("typ", r#""Refresh""#), "kind", Some(Fail)), (Claim("azp", ""), "client", Some(Warn))];
    let okta = sample("okta", "https://dev-1.okta.com/oauth2/default", r#""aud":"a","cid":"c","scp":["openid"]"#);
    let lists = vec![(Claim("cid", ""), "client", Some(Fail)), (Claim("scp", r#""openid""#), "scopes", Some(Fail))];
    let auth0 =
        sample("auth0", "https://tenant.auth0.com/", r#""aud":["a","b"],"azp":"c","scope":"read","gty":"password""#);
    let grants = vec![
        (Claim("azp", ""), "client", Some(Warn)),
        (Claim("permissions", r#""read""#), "permissions", Some(Warn)),
        (Claim("permissions", r#"["read"]"#), "permissions", Some(Pass)),
    ];
    let claims = r#""aud":"authenticated","role":"authenticated","aal":"aal1","session_id":"i""#;
    let supabase = sample("supabase", "https://abcdefgh.supabase.co/auth/v1", claims);
    let roles = vec![
        (Claim("role", r#""service_role""#), "role", Some(Warn)),
        (Claim("role", ""), "role", Some(Fail)),
        (Claim("is_anonymous", "false"), "known-user", Some(Pass)),
        (Claim("is_anonymous", "true"), "known-user", Some(Warn)),
    ];
    for (sample, rows) in [(keycloak, kinds), (okta, lists), (auth0, grants), (supabase, roles)] {
        is_found(&sample);
        check(&sample, rows);
    }
}

#[test]
fn what_keeps_to_the_standard_is_held_to_it() {
    let mut sample = sample("auth0", "https://tenant.auth0.com/", r#""aud":"a","client_id":"c""#);
    sample.change(&Change::Header("typ", r#""at+jwt""#));
    let detected = sample.detected();
    assert_eq!((detected.kind, detected.is_sure), (TokenKind::AccessToken, true));
    assert_eq!(of_detected(&detected).map(|profile| profile.id), Some("rfc9068-access-token"));
    assert_eq!(of_detected(&Detected::default()).map(|profile| profile.id), None);
}
