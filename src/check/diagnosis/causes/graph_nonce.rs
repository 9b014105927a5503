//! An access token for Microsoft Graph: the nonce of its header is signed as its hash.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::{Value, edit};
use crate::jose::hash::Hash;
use crate::jose::jws;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "graph-nonce",
    summary: "it is a token for Microsoft Graph, whose header carries a nonce that was hashed when it was signed",
    fix: "do not verify it: it is meant for Microsoft Graph only. Ask for a token whose audience is your own API",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each of at most 20 keys.
    let Some(nonce) = case.signature.text_parameter("nonce") else { return };
    let digest = Hash::Sha256.bytes(nonce.as_bytes());
    let forms = [base64url::encode(&digest), encodings::hex(&digest)];
    let headers = forms.iter().filter_map(|form| edit::with_member(case.header_json(), "nonce", &Value::quote(form)));
    case.try_headers(hits, headers.map(|header| (header, "the nonce in the header is replaced by its SHA-256")));
}

fn example(random: Random<'_>) -> Made {
    let (key, nonce) = (Made::rsa(), "q3Zn0x5E5b5d3mV8yQ");
    let header = |nonce: &str| format!(r#"{{"typ":"JWT","nonce":"{nonce}","alg":"RS256"}}"#);
    let signed = Made::input(&header(&Hash::Sha256.digest(nonce)), Made::CLAIMS);
    let signature = jws::sign_raw(&key, "RS256", signed.as_bytes(), random).unwrap_or_default();
    Made::joined(&Made::input(&header(nonce), Made::CLAIMS), &signature, &Made::public(&key))
}
