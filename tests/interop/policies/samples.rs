//! Policies with keys of every form, and a token for each that meets it.

use serde_json::{Value, json};

use claimcheck::check::policy::Policy;
use claimcheck::jose::key::Key;
use claimcheck::jose::key::detect::{SecretEncoding, detect};

use crate::fixture;

/// A policy, its key, and a token that is as expected.
pub(crate) struct Sample {
    /// What it is called.
    pub(crate) name: &'static str,
    /// What is expected.
    pub(crate) policy: Policy,
    /// The key to verify with, as pasted.
    pub(crate) key: String,
    /// How a secret is read.
    pub(crate) encoding: SecretEncoding,
    /// The key to sign with.
    pub(crate) signer: Key,
    /// The header of the token.
    pub(crate) header: Value,
    /// Its claims.
    pub(crate) claims: Value,
}

/// What closes a literal, begins an expression or ends a line in one of the languages.
const HOSTILE: &str = "a\"b'c\\d\ne${f}#{g}\u{2028}*/h`i\u{1f511}\r%{j}$k<!--\u{7f}\\u0041\\";

/// The policies.
pub(crate) fn samples(now: i64) -> Vec<Sample> {
    let text = str::to_owned;
    let ec = jwk("p256.jwk.json", json!({ "kid": "ec" }));
    let ed = jwk("ed25519.jwk.json", json!({ "kid": "ed" }));
    let rsa = jwk("rsa.jwk.json", json!({ "kid": "rsa", "use": "sig" }));
    let set = json!({ "keys": [public(&rsa), public(&ed), public(&ec)] }).to_string();
    let full = Policy {
        issuers: vec![text("https://a.example"), text("https://b.example/")],
        audiences: vec![text("api"), text("https://api.example")],
        subject: Some(text("user-1")),
        typ: Some(text("AT+jwt")),
        required: vec![text("scope"), text("exp")],
        max_age: Some(3600),
        leeway: 10,
        ..Policy::default()
    };
    let hostile = Policy {
        issuers: vec![text(HOSTILE)],
        audiences: vec![text(HOSTILE)],
        subject: Some(text(HOSTILE)),
        typ: Some(text(HOSTILE)),
        required: vec![text(HOSTILE)],
        algorithms: Some(vec![text("HS512"), text("HS256")]),
        ..Policy::default()
    };
    let claims = json!({
        "iss": "https://b.example/", "aud": "api", "sub": "user-1", "scope": "read",
        "iat": now - 100, "nbf": now - 100, "exp": now + 600,
    });
    let odd = json!({ "iss": HOSTILE, "aud": [HOSTILE], "sub": HOSTILE, HOSTILE: null, "exp": now + 600 });
    let sample = |name, policy, key: &str, encoding, signer: &str, header| Sample {
        name,
        policy,
        key: key.to_owned(),
        encoding,
        signer: one(signer, encoding),
        header,
        claims: claims.clone(),
    };
    let base64url = "8J-UkWEgc2VjcmV0IG9mIGZvcnR5IGJ5dGVzIGFuZCBtb3JlISEhIS0tPz8_";
    let hex = "6d".repeat(40);
    vec![
        sample(
            "HS256",
            full.clone(),
            base64url,
            SecretEncoding::Base64Url,
            base64url,
            json!({ "alg": "HS256", "typ": "at+jwt" }),
        ),
        Sample {
            claims: odd,
            ..sample(
                "HS512",
                hostile,
                "plain text",
                SecretEncoding::Utf8,
                "plain text",
                json!({ "alg": "HS512", "typ": HOSTILE }),
            )
        },
        sample(
            "base64",
            Policy::default(),
            "+/8gYSBzZWNyZXQgb2YgZm9ydHkgYnl0ZXMgYW5kIG1vcmU",
            SecretEncoding::Base64,
            "+/8gYSBzZWNyZXQgb2YgZm9ydHkgYnl0ZXMgYW5kIG1vcmU",
            json!({ "alg": "HS256" }),
        ),
        sample("hex", Policy::default(), &hex, SecretEncoding::Hex, &hex, json!({ "alg": "HS384" })),
        sample(
            "RS256",
            Policy { algorithms: Some(vec![text("RS256"), text("PS256")]), leeway: 0, ..full.clone() },
            &fixture("rsa.spki.pem"),
            SecretEncoding::Utf8,
            &rsa.to_string(),
            json!({ "alg": "RS256", "typ": "application/at+jwt", "kid": "any" }),
        ),
        sample(
            "ES256",
            Policy { algorithms: Some(vec![text("ES256")]), max_age: None, typ: None, ..full.clone() },
            &fixture("p256.spki.pem"),
            SecretEncoding::Utf8,
            &ec.to_string(),
            json!({ "alg": "ES256" }),
        ),
        sample(
            "set",
            Policy { leeway: 30, ..Policy::default() },
            &set,
            SecretEncoding::Utf8,
            &ec.to_string(),
            json!({ "alg": "ES256", "kid": "ec" }),
        ),
        sample(
            "set, EdDSA",
            full,
            &set,
            SecretEncoding::Utf8,
            &ed.to_string(),
            json!({ "alg": "EdDSA", "kid": "ed", "typ": "at+jwt" }),
        ),
    ]
}

fn one(text: &str, encoding: SecretEncoding) -> Key {
    detect(text, encoding).keys.into_iter().next().expect("a key")
}

fn jwk(name: &str, more: Value) -> Value {
    let mut key: Value = serde_json::from_str(&fixture(name)).unwrap();
    key.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    key
}

fn public(key: &Value) -> Value {
    let private = ["d", "p", "q", "dp", "dq", "qi"];
    key.as_object().unwrap().clone().into_iter().filter(|(name, _)| !private.contains(&name.as_str())).collect()
}
