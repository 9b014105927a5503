//! The tokens that the tests hide in texts; their signatures are noise of the right length.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

pub(super) const CLAIMS: &str = r#"{"iss":"https://id.example.com/","sub":"user-17","aud":["api","web"],"exp":1900000000,"scope":"read write","name":"J\u00f6rg \u00d8dum"}"#;

/// A small deterministic generator of noise.
pub(super) struct Noise(pub(super) u64);

impl Noise {
    pub(super) fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % below.max(1)
    }

    pub(super) fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next(256) as u8).collect()
    }
}

pub(super) fn part(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn signed(header: &str, payload: &str, len: usize) -> String {
    let signature = Noise(len as u64 + header.len() as u64).bytes(len);
    format!("{}.{}.{}", part(header), part(payload), part(signature))
}

pub(super) fn hs256() -> String {
    signed(r#"{"alg":"HS256","typ":"JWT"}"#, CLAIMS, 32)
}

pub(super) fn es256() -> String {
    signed(r#"{"alg":"ES256","kid":"k-2026","typ":"at+jwt"}"#, r#"{"sub":"b","iat":1700000000}"#, 64)
}

pub(super) fn rs256() -> String {
    signed(r#"{"typ":"JWT","alg":"RS256","kid":"2026-07"}"#, CLAIMS, 256)
}

/// Its header is written over several lines.
pub(super) fn pretty() -> String {
    signed("{\n  \"alg\": \"HS256\",\n  \"typ\": \"JWT\"\n}", "{\n  \"sub\": \"a\"\n}", 32)
}

/// Its header begins with white space.
pub(super) fn spaced() -> String {
    signed("  {\"alg\":\"HS256\"}", CLAIMS, 32)
}

/// An algorithm that nobody knows.
pub(super) fn unknown() -> String {
    signed(r#"{"alg":"XY999"}"#, CLAIMS, 50)
}

/// A signature that is too short for its algorithm.
pub(super) fn fake() -> String {
    format!("{}.{}.c2lnbmF0dXJl", part(r#"{"alg":"HS256","typ":"JWT"}"#), part(r#"{"sub":"1234567890"}"#))
}

pub(super) fn unsecured() -> String {
    format!("{}.{}.", part(r#"{"alg":"none"}"#), part(CLAIMS))
}

pub(super) fn two_part() -> String {
    format!("{}.{}", part(r#"{"alg":"HS256","typ":"JWT"}"#), part(CLAIMS))
}

pub(super) fn detached() -> String {
    format!("{}..{}", part(r#"{"alg":"HS256"}"#), part(Noise(5).bytes(32)))
}

/// In the standard alphabet, with padding, as a certain load balancer writes it.
pub(super) fn padded() -> String {
    let parts = [br#"{"alg":"HS256","typ":"JWT"}"#.to_vec(), br#"{"sub":"a???>>>~~"}"#.to_vec(), Noise(9).bytes(32)];
    parts.map(|part| STANDARD.encode(part)).join(".")
}

pub(super) fn jwe() -> String {
    encrypted(r#"{"alg":"RSA-OAEP-256","enc":"A256GCM"}"#, 256)
}

pub(super) fn jwe_direct() -> String {
    encrypted(r#"{"alg":"dir","enc":"A128CBC-HS256"}"#, 0)
}

fn encrypted(header: &str, key: usize) -> String {
    let mut noise = Noise(key as u64);
    let parts: Vec<String> = [key, 12, 100, 16].map(|len| part(noise.bytes(len))).to_vec();
    format!("{}.{}", part(header), parts.join("."))
}

pub(super) fn sd_jwt() -> String {
    let issued = signed(r#"{"alg":"ES256","typ":"dc+sd-jwt"}"#, CLAIMS, 64);
    let disclosures =
        ["given_name", "family_name"].map(|name| part(format!(r#"["2GLC42sKQveCfGfryNRN9w", "{name}", "x"]"#)));
    format!("{issued}~{}~", disclosures.join("~"))
}

pub(super) fn sd_jwt_bound() -> String {
    sd_jwt() + &signed(r#"{"alg":"ES256","typ":"kb+jwt"}"#, r#"{"nonce":"n","sd_hash":"h"}"#, 64)
}

pub(super) fn jws_json() -> String {
    let (payload, protected) = (part(CLAIMS), part(r#"{"alg":"ES256"}"#));
    let signature = part(Noise(3).bytes(64));
    format!(
        r#"{{"payload":"{payload}","signatures":[{{"protected":"{protected}","header":{{"kid":"a}}"}},"signature":"{signature}"}}]}}"#
    )
}

pub(super) fn jwe_json() -> String {
    let mut noise = Noise(4);
    let [key, iv, text, tag] = [40, 12, 50, 16].map(|len| part(noise.bytes(len)));
    let protected = part(r#"{"alg":"A256KW","enc":"A256GCM"}"#);
    format!(
        "{{\n \"protected\": \"{protected}\",\n \"encrypted_key\": \"{key}\",\n \"iv\": \"{iv}\",\n \"ciphertext\": \"{text}\",\n \"tag\": \"{tag}\"\n}}"
    )
}
