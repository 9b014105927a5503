//! The kind `sd-jwt`: a whole token with keys and options, or disclosures over a bare payload, or digests alone.

use claimcheck::check::policy::Policy;
use claimcheck::check::report::{CheckOutcome, Signature};
use claimcheck::check::{Given, run_with};
use claimcheck::jose::encoding::json::Document;
use claimcheck::jose::sd_jwt::{self, Hash, SdFault};
use serde_json::{Value, json};

use crate::cases::{strings, token_of};
use crate::{Answer, keys};

/// Runs one case.
pub(crate) fn run(all_keys: &Value, case: &Value) -> Answer {
    if case["token"].is_null() {
        return without_signature(case);
    }
    let token = token_of(case);
    let Some(keys) = keys::find(all_keys, &case["key"]) else { return Answer::rejected("key-missing", json!({})) };
    let options = &case["options"];
    let text = |name: &str| options[name].as_str().map(str::to_owned);
    let policy = Policy {
        key_binding_required: options["kb_required"].as_bool().unwrap_or(false),
        key_binding_nonce: text("nonce"),
        key_binding_audience: text("aud"),
        key_binding_max_age: options["kb_max_age"].as_i64(),
        ..Policy::default()
    };
    let now = options["now"].as_i64().unwrap_or_default();
    let report = run_with(&token, &Given::new(&keys, &policy, now));
    let detail = detail_of(&sd_jwt::process_token(&token, &[]));
    if !matches!(report.signature.state, Signature::Verified(_)) {
        return Answer::rejected("sig-invalid", detail);
    }
    match report.checks.iter().find(|check| check.outcome == CheckOutcome::Fail) {
        Some(check) => Answer::rejected(&check.code, detail),
        None => Answer::accepted(detail),
    }
}

fn without_signature(case: &Value) -> Answer {
    let disclosures = strings(&case["disclosures"]);
    let texts: Vec<&str> = disclosures.iter().map(String::as_str).collect();
    let digests = strings(&case["digests"]);
    if case["payload_json"].is_null() {
        let found: Vec<String> = texts.iter().map(|text| Hash::default().digest(text)).collect();
        return if found == digests {
            Answer::accepted(json!({}))
        } else {
            Answer::rejected("sd-disclosure-unused", json!({}))
        };
    }
    let payload = match &case["payload_json"] {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let processed = sd_jwt::process(&Document::parse(payload), &texts);
    match processed.faults.first().map(SdFault::code) {
        Some(code) => Answer::rejected(code, detail_of(&processed)),
        None => Answer::accepted(detail_of(&processed)),
    }
}

fn detail_of(processed: &sd_jwt::Processed) -> Value {
    let claims: Option<Value> = serde_json::from_str(processed.claims.text()).ok();
    json!({ "claims": claims, "disclosure_count": processed.disclosures.len() })
}
