//! The kinds of cases about encryption.

use claimcheck::jose::alg::wrap::ecdh;
use claimcheck::jose::encoding::base64url;
use claimcheck::jose::error::{JweFault, Unknown};
use claimcheck::jose::jwe::{self, Expectation, Outcome};
use serde_json::{Value, json};

use crate::cases::{first_error, inner, token_of};
use crate::{Answer, keys};

/// Decrypts the token of a case.
pub(crate) fn decryption(all_keys: &Value, case: &Value) -> Answer {
    let token = token_of(case);
    let keys = keys::find(all_keys, &case["key"]);
    let given = keys.as_ref().map(|keys| keys.keys.as_slice()).unwrap_or_default();
    let (decrypted, plaintext) = match jwe::decrypt(&token, given, Expectation::default()) {
        Outcome::Decrypted { decrypted, plaintext, .. } => (decrypted, plaintext),
        Outcome::Unsupported(JweFault::AlgUnsupported { alg, why: Unknown::Draft { .. } }) => {
            return Answer::unsupported(&alg);
        }
        Outcome::Unsupported(fault) | Outcome::NeedsConsent { fault, .. } | Outcome::Failed { fault, .. } => {
            return Answer::rejected(fault.code(), json!({}));
        }
        Outcome::Refused(problem) => return Answer::rejected(problem.fault.code(), json!({})),
        Outcome::NoKey => {
            let code = keys.as_ref().and_then(first_error).unwrap_or_else(|| "key-missing".into());
            return Answer::rejected(&code, json!({}));
        }
    };
    let detail = json!({ "plaintext_b64u": base64url::encode(&plaintext), "recipient_index": decrypted.recipient() });
    let recipient = case["recipient_index"].as_u64();
    if recipient.is_some_and(|index| index != decrypted.recipient() as u64) {
        return Answer::rejected("jwe-other-recipient", detail);
    }
    match inner(all_keys, case, Some(&plaintext)) {
        Some(code) => Answer::rejected(&code, detail),
        None => Answer::accepted(detail),
    }
}

/// Agrees on a secret and derives a key from it.
pub(crate) fn agreement(all_keys: &Value, case: &Value) -> Answer {
    let (Some(own), Some(peer)) = (keys::find(all_keys, &case["key"]), keys::find(all_keys, &case["peer"])) else {
        return Answer::rejected("key-missing", json!({}));
    };
    let (Some(key), Some(public)) = (own.keys.first(), peer.keys.first()) else {
        let code = first_error(&own).or_else(|| first_error(&peer)).unwrap_or_else(|| "key-parse".into());
        return Answer::rejected(&code, json!({}));
    };
    let z = match ecdh::shared_secret(key, &public.material) {
        Ok(z) => z,
        Err(fault) => return Answer::rejected(fault.code(), json!({})),
    };
    let mut detail = json!({ "z_b64u": base64url::encode(&z) });
    if case["concat_kdf"].is_object() {
        let kdf = &case["concat_kdf"];
        let bytes = |name: &str| base64url::decode(kdf[name].as_str().unwrap_or_default()).bytes;
        // No key of JOSE is longer than 512 bits.
        let bits = kdf["keydatalen_bits"].as_u64().unwrap_or_default().min(1 << 16) as u32;
        let id = kdf["alg_id"].as_str().unwrap_or_default();
        let derived = ecdh::concat_kdf(&z, id, &bytes("apu_b64u"), &bytes("apv_b64u"), bits);
        detail["derived_b64u"] = json!(base64url::encode(&derived));
    }
    Answer::accepted(detail)
}
