//! Tokens made and broken in the test.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// A compact token of these parts with a signature that fits nothing.
pub(crate) fn unverifiable(header: &Value, payload: &Value) -> String {
    format!("{}{}", unsigned(header, payload), encode(&[7; 32]))
}

/// A compact token of these parts with an empty signature.
pub(crate) fn unsigned(header: &Value, payload: &Value) -> String {
    format!("{}.{}.", encode(header.to_string().as_bytes()), encode(payload.to_string().as_bytes()))
}

/// The token with one bit of its signature changed.
pub(crate) fn with_other_signature(token: &str) -> String {
    let [header, payload, signature] = parts(token);
    let mut bytes = decode(signature);
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    format!("{header}.{payload}.{}", encode(&bytes))
}

/// The token with one bit of its `iss` claim changed; what comes out is JSON still.
pub(crate) fn with_other_issuer(token: &str) -> String {
    let [header, payload, signature] = parts(token);
    let mut bytes = decode(payload);
    let claim = b"\"iss\":\"";
    let start = bytes.windows(claim.len()).position(|window| window == claim).expect("a token with an issuer");
    bytes[start + claim.len()] ^= 1;
    format!("{header}.{}.{signature}", encode(&bytes))
}

/// Header, payload and signature of a compact token.
pub(crate) fn parts(token: &str) -> [&str; 3] {
    let parts: Vec<&str> = token.split('.').collect();
    parts.try_into().expect("a token of three parts")
}

/// A part of a token, decoded.
pub(crate) fn json(part: &str) -> Value {
    serde_json::from_slice(&decode(part)).expect("JSON")
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).expect("base64url")
}
