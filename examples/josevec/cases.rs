//! The kinds of cases.

use std::time::{SystemTime, UNIX_EPOCH};

use claimcheck::check::policy::Policy;
use claimcheck::check::report::{CheckOutcome, PolicyState};
use claimcheck::check::{Given, claims, run_with};
use claimcheck::jose::alg::sign::Check;
use claimcheck::jose::encoding::base64url;
use claimcheck::jose::encoding::json::Document;
use claimcheck::jose::error::{Problem, Severity};
use claimcheck::jose::hash::Hash;
use claimcheck::jose::jws::{self, AttemptResult, Expectation, Outcome};
use claimcheck::jose::key::detect::{Form, Keys};
use claimcheck::jose::key::{jwk, spki, thumbprint};
use claimcheck::jose::token::extract::{self, FoundKind};
use claimcheck::jose::token::{Options, Token};
use serde_json::{Value, json};

use crate::{Answer, encryption, keys, sd_jwt};

/// Runs one case.
pub(crate) fn run(all_keys: &Value, case: &Value) -> Answer {
    match case["kind"].as_str().unwrap_or_default() {
        "jws" => signature(all_keys, case),
        "jwt-claims" => jwt_claims(all_keys, case),
        "jwk" => key(all_keys, case),
        "thumbprint" => key_thumbprint(all_keys, case),
        "raw-sig" => raw_signature(all_keys, case),
        "extract" => extraction(case),
        "sd-jwt" => sd_jwt::run(all_keys, case),
        "jwe" => encryption::decryption(all_keys, case),
        "ecdh" => encryption::agreement(all_keys, case),
        kind => Answer::unsupported(kind),
    }
}

pub(crate) fn token_of(case: &Value) -> Token {
    let text = match &case["token"] {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    Token::parse_with(&text, &Options { crit_understood: strings(&case["crit_understood"]) })
}

fn signature(all_keys: &Value, case: &Value) -> Answer {
    let token = token_of(case);
    let keys = keys::find(all_keys, &case["key"]);
    let detached = case["detached_payload_b64u"].as_str().map(|text| base64url::decode(text).bytes);
    let payload = token.payload.as_ref().map(|content| content.bytes().to_vec()).or_else(|| detached.clone());
    let detail = json!({ "payload_b64u": payload.as_deref().map(base64url::encode) });
    let allowed = case["allowed_algs"].is_array().then(|| strings(&case["allowed_algs"]));
    let expectation = Expectation { algorithms: allowed.as_deref(), detached_payload: detached.as_deref() };
    let index = case["signature_index"].as_u64().unwrap_or(0) as usize;
    let given = keys.as_ref().map(|keys| keys.keys.as_slice()).unwrap_or_default();
    match jws::verify(&token, index, given, expectation) {
        Outcome::Verified { .. } => match inner(all_keys, case, payload.as_deref()) {
            Some(code) => Answer::rejected(&code, detail),
            None => Answer::accepted(detail),
        },
        Outcome::Unsupported { alg } => Answer::unsupported(&alg),
        other => Answer::rejected(&code_of(&other, keys.as_ref()), detail),
    }
}

/// The code that a nested token is rejected with; `None` when there is none, or it verifies.
pub(crate) fn inner(all_keys: &Value, case: &Value, payload: Option<&[u8]>) -> Option<String> {
    let keys = keys::find(all_keys, &case["inner_key"])?;
    let token = Token::parse(std::str::from_utf8(payload?).ok()?);
    match jws::verify(&token, 0, &keys.keys, Expectation::default()) {
        Outcome::Verified { .. } => None,
        other => Some(code_of(&other, Some(&keys))),
    }
}

fn code_of(outcome: &Outcome, keys: Option<&Keys>) -> String {
    match outcome {
        Outcome::Unsecured => "alg-none".into(),
        Outcome::Refused(problem) => problem.fault.code().into(),
        Outcome::NotAllowed { .. } => "alg-not-allowed".into(),
        Outcome::PayloadMissing => "detached-payload".into(),
        Outcome::NoKey => keys.and_then(first_error).unwrap_or_else(|| "key-missing".into()),
        Outcome::Failed { attempts } => match attempts.first().map(|attempt| &attempt.result) {
            Some(AttemptResult::LeftOut(misfit)) => misfit.code().into(),
            Some(AttemptResult::Tried(Check::KeyUnusable)) => "key-parse".into(),
            _ => "sig-invalid".into(),
        },
        Outcome::Verified { .. } | Outcome::Unsupported { .. } => String::new(),
    }
}

fn jwt_claims(all_keys: &Value, case: &Value) -> Answer {
    let options = &case["options"];
    let policy = policy_of(case);
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs() as i64);
    let now = options["now"].as_f64().map_or_else(clock, |now| now.floor() as i64);
    if case["token"].is_null() {
        let header = Document::parse(case["header"].to_string());
        let body = Document::parse(case["claims"].to_string());
        let (state, checks) = claims(&header, &body, &policy, now);
        let failed = checks.iter().find(|check| check.outcome == CheckOutcome::Fail);
        return match (state, failed) {
            (PolicyState::Fail, Some(check)) => Answer::rejected(&check.code, json!({})),
            _ => Answer::accepted(json!({})),
        };
    }
    let verified = signature(all_keys, case);
    if verified.outcome != "accepted" {
        return verified;
    }
    let token = token_of(case);
    if let Some(problem) = token.problems.iter().find(|problem| problem.fault.severity() == Severity::Error) {
        return Answer::rejected(problem.fault.code(), verified.detail);
    }
    let Some(keys) = keys::find(all_keys, &case["key"]) else { return verified };
    let report = run_with(&token, &Given::new(&keys, &policy, now));
    match report.checks.iter().find(|check| check.outcome == CheckOutcome::Fail) {
        Some(check) => Answer::rejected(&check.code, verified.detail),
        None if token.claims().is_none() => Answer::rejected("claims-not-object", verified.detail),
        None => verified,
    }
}

fn policy_of(case: &Value) -> Policy {
    let options = &case["options"];
    Policy {
        issuers: strings(&options["iss"]),
        audiences: strings(&options["aud"]),
        subject: options["sub"].as_str().map(str::to_owned),
        typ: options["typ"].as_str().map(str::to_owned),
        required: strings(&options["required_claims"]),
        max_age: options["max_age"].as_i64(),
        algorithms: case["allowed_algs"].is_array().then(|| strings(&case["allowed_algs"])),
        leeway: options["clock_tolerance"].as_i64().unwrap_or(0),
        time_chosen: true,
        ..Policy::default()
    }
}

fn key(all_keys: &Value, case: &Value) -> Answer {
    let Some(keys) = keys::find(all_keys, &case["key"]) else { return Answer::rejected("key-missing", json!({})) };
    let is_set = matches!(keys.form, Form::Jwks);
    let first = keys.keys.first();
    let error = if is_set && first.is_some() { None } else { first_error(&keys) };
    let (Some(key), None) = (first, &error) else {
        return Answer::rejected(error.as_deref().unwrap_or("key-parse"), json!({}));
    };
    let public = jwk::public_json(key).and_then(|text| serde_json::from_str::<Value>(&text).ok());
    let mut detail = json!({ "is_private": keys.keys.iter().any(|key| key.is_private()), "bits": key.material.bits() });
    if is_set {
        detail["key_count"] = json!(keys.keys.len());
    } else {
        detail["public_jwk"] = public.unwrap_or(Value::Null);
        detail["spki_pem"] = json!(spki::to_spki_pem(&key.material));
    }
    Answer::accepted(detail)
}

fn key_thumbprint(all_keys: &Value, case: &Value) -> Answer {
    let Some(keys) = keys::find(all_keys, &case["key"]) else { return Answer::rejected("key-missing", json!({})) };
    let hash = case["hash"].as_str().unwrap_or("SHA-256").to_ascii_lowercase().replace("sha2", "sha-2");
    let Some(key) = keys.keys.first() else {
        return Answer::rejected(&first_error(&keys).unwrap_or_else(|| "key-parse".into()), json!({}));
    };
    match Hash::from_name(&hash) {
        Some(known) => {
            let thumbprint = thumbprint::of(&key.material, known);
            Answer::accepted(json!({ "thumbprint": thumbprint, "uri": thumbprint::uri(&key.material, known) }))
        }
        None => Answer::unsupported(&hash),
    }
}

fn raw_signature(all_keys: &Value, case: &Value) -> Answer {
    let alg = case["alg"].as_str().unwrap_or_default();
    if !jws::is_supported(alg) {
        return Answer::unsupported(alg);
    }
    let Some(keys) = keys::find(all_keys, &case["key"]) else { return Answer::rejected("key-missing", json!({})) };
    let Some(key) = keys.keys.first() else {
        return Answer::rejected(&first_error(&keys).unwrap_or_else(|| "key-parse".into()), json!({}));
    };
    let bytes = |name: &str| base64url::decode(case[name].as_str().unwrap_or_default()).bytes;
    match jws::verify_raw(key, alg, &bytes("msg_b64u"), &bytes("sig_b64u")) {
        Some(Check::Holds) => Answer::accepted(json!({})),
        Some(Check::KeyUnusable) => Answer::rejected("key-parse", json!({})),
        Some(_) => Answer::rejected("sig-invalid", json!({})),
        None => Answer::rejected("key-type-mismatch", json!({})),
    }
}

fn extraction(case: &Value) -> Answer {
    let found = extract::extract(case["input"].as_str().unwrap_or_default());
    let found: Vec<Value> = found
        .into_iter()
        .map(|found| {
            let kind = match found.kind {
                FoundKind::Jws | FoundKind::TwoPart => "jws",
                FoundKind::Jwe | FoundKind::JweJson => "jwe",
                FoundKind::SdJwt => "sd-jwt",
                FoundKind::JwsJson => "jws-json",
            };
            json!({ "token": found.token, "type": kind })
        })
        .collect();
    Answer::accepted(json!({ "found": found }))
}

pub(crate) fn first_error(keys: &Keys) -> Option<String> {
    let all = keys.problems.iter().chain(keys.keys.iter().flat_map(|key| &key.problems));
    let error = |problem: &&Problem| problem.fault.severity() == Severity::Error;
    all.into_iter().find(error).map(|problem| problem.fault.code().to_owned())
}

/// A text, or a list of texts.
pub(crate) fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().filter_map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}
