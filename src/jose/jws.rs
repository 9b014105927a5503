//! Signing and verifying a JWS: the one place where "verified" comes from.
//!
//! The key decides, the header does not (RFC 8725 3.1): an algorithm is tried only when it is on the caller's list, if there
//! is one, and when the key is of the type that the algorithm needs.

mod key_ring;

use serde::{Deserialize, Serialize};

use crate::jose::alg::is_none;
use crate::jose::alg::sign::{self, Algorithm, Check, SignError, Verifier};
use crate::jose::encoding::base64url;
use crate::jose::error::Problem;
use crate::jose::key::fit::Misfit;
use crate::jose::key::select::{self, Candidate, Choice};
use crate::jose::key::{Key, Material, thumbprint};
use crate::jose::random::Random;
use crate::jose::token::Token;

pub use key_ring::KeyRing;

/// The fact that a signature was found to belong to a token and a key that the caller chose.
///
/// Its fields are private: outside this module it can only be read, passed on, or carried over from the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verified {
    alg: String,
    key: usize,
    thumbprint: String,
}

/// How the check of one signature ended.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It belongs to the token and to one of the keys.
    Verified {
        /// The witness.
        verified: Verified,
        /// Why this key was tried.
        choice: Choice,
        /// Keys that were tried before it.
        failed: Vec<Attempt>,
    },
    /// `alg` says that there is no signature.
    Unsecured,
    /// The token breaks a rule that forbids to look at its signature.
    Refused(Problem),
    /// `alg` is not on the caller's list.
    NotAllowed {
        /// The `alg` of the header.
        alg: String,
    },
    /// `alg` is not implemented.
    Unsupported {
        /// The `alg` of the header.
        alg: String,
    },
    /// The payload is detached and was not given.
    PayloadMissing,
    /// There is no key.
    NoKey,
    /// No key made it hold.
    Failed {
        /// Each key, and what became of it.
        attempts: Vec<Attempt>,
    },
}

/// What became of one key.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Its place in the list of keys.
    pub key: usize,
    /// Why it was tried; `None` when it was left out.
    pub choice: Option<Choice>,
    /// The result.
    pub result: AttemptResult,
}

/// The result of one attempt.
#[derive(Clone, Debug)]
pub enum AttemptResult {
    /// The mathematics was done and said no, or could not be done.
    Tried(Check),
    /// The key does not fit.
    LeftOut(Misfit),
}

/// What a caller allows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Expectation<'a> {
    /// The algorithms that may be used; `None` leaves it to the keys.
    pub algorithms: Option<&'a [String]>,
    /// The payload, when it is not in the token.
    pub detached_payload: Option<&'a [u8]>,
}

impl Verified {
    /// The algorithm that was used.
    pub fn alg(&self) -> &str {
        &self.alg
    }

    /// The place of the key in the list of keys.
    pub fn key(&self) -> usize {
        self.key
    }

    /// The key's thumbprint (RFC 7638, SHA-256); empty for a secret.
    pub fn thumbprint(&self) -> &str {
        &self.thumbprint
    }
}

/// Checks signature number `index` of `token` with `keys`.
pub fn verify(token: &Token, index: usize, keys: &[Key], expectation: Expectation<'_>) -> Outcome {
    verify_by(token, index, keys, expectation, &mut |algorithm, candidate, input, signature| {
        algorithm.check(&candidate.key.material, input, signature)
    })
}

/// The mathematics: algorithm, key, what was signed, signature.
type CheckBy<'a> = dyn FnMut(&'static Algorithm, &Candidate<'_>, &[u8], &[u8]) -> Check + 'a;

/// The same, with the mathematics left to `check`.
fn verify_by(
    token: &Token,
    index: usize,
    keys: &[Key],
    expectation: Expectation<'_>,
    check: &mut CheckBy<'_>,
) -> Outcome {
    let Some(signature) = token.signatures.get(index) else { return refused(token) };
    let alg = signature.text_parameter("alg");
    // Before anything else: whatever its other flaws, such a token must never look signed.
    if alg.as_deref().is_some_and(is_none) {
        return Outcome::Unsecured;
    }
    if keys.is_empty() && alg.as_deref().is_none_or(|alg| sign::find(alg).is_some()) {
        return Outcome::NoKey;
    }
    if let Some(problem) = token.refusal_of(index) {
        return Outcome::Refused(problem.clone());
    }
    let Some(alg) = alg else { return refused(token) };
    if expectation.algorithms.is_some_and(|allowed| !allowed.iter().any(|name| *name == alg)) {
        return Outcome::NotAllowed { alg: alg.into_owned() };
    }
    let Some(algorithm) = sign::find(&alg) else { return Outcome::Unsupported { alg: alg.into_owned() } };
    let Some(input) = signature.input(token, expectation.detached_payload) else { return Outcome::PayloadMissing };
    let kid = signature.text_parameter("kid");
    let mut attempts = Vec::new();
    let candidates = select::candidates(keys, &alg, kid.as_deref());
    for candidate in candidates.tries {
        let result = check(algorithm, &candidate, &input, &signature.bytes);
        if result == Check::Holds {
            // A hash of a secret helps whoever guesses secrets: it is not passed on.
            let secret = matches!(candidate.key.material, Material::Oct(_));
            let thumbprint = if secret { String::new() } else { thumbprint::sha256(&candidate.key.material) };
            let verified = Verified { alg: alg.into_owned(), key: candidate.index, thumbprint };
            return Outcome::Verified { verified, choice: candidate.choice, failed: attempts };
        }
        let result = AttemptResult::Tried(result);
        attempts.push(Attempt { key: candidate.index, choice: Some(candidate.choice), result });
    }
    attempts.extend(candidates.left_out.into_iter().map(|left_out| Attempt {
        key: left_out.index,
        choice: None,
        result: AttemptResult::LeftOut(left_out.misfit),
    }));
    Outcome::Failed { attempts }
}

/// Whether a bare signature is one of `message` under `key`, as the JWS algorithm `alg` does it; `None` when `alg` is not
/// implemented or the key does not fit.
pub fn verify_raw(key: &Key, alg: &str, message: &[u8], signature: &[u8]) -> Option<Check> {
    crate::jose::key::fit::fits(key, alg).ok()?;
    Some(sign::find(alg)?.check(&key.material, message, signature))
}

/// A bare signature of `message`, as the JWS algorithm `alg` makes it.
///
/// # Errors
/// When `alg` is not implemented or the key cannot sign with it.
pub fn sign_raw(key: &Key, alg: &str, message: &[u8], random: Random<'_>) -> Result<Vec<u8>, SignError> {
    sign::find(alg).ok_or(SignError::Unsupported)?.sign(key, message, random)
}

/// A key made ready to check many signatures by `alg`; `None` when `alg` is not implemented or the key does not fit.
pub fn ready_raw(key: &Key, alg: &str) -> Option<Box<dyn Verifier>> {
    crate::jose::key::fit::fits(key, alg).ok()?;
    sign::find(alg)?.ready(&key.material)
}

/// The MAC of `message` by HS256, HS384 or HS512; `None` for another `alg`.
pub fn mac_raw(secret: &[u8], alg: &str, message: &[u8]) -> Option<Vec<u8>> {
    sign::mac(secret, alg, message)
}

/// How the payload stands in a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As base64url, as in every JWT.
    Base64Url,
    /// As it is: `b64` is false (RFC 7797).
    None,
}

/// Signs `payload` under `header`, byte for byte as given, and gives the compact serialization.
///
/// # Errors
/// When `alg` is not implemented or the key cannot sign with it.
pub fn sign(header: &str, payload: &[u8], alg: &str, key: &Key, random: Random<'_>) -> Result<String, SignError> {
    sign_as(header, payload, alg, key, Encoding::Base64Url, random)
}

/// The same with a choice of how the payload stands in the token; unencoded it must be text without a dot (RFC 7797 5.2).
///
/// # Errors
/// When `alg` is not implemented, or the key cannot sign with it.
pub fn sign_as(
    header: &str,
    payload: &[u8],
    alg: &str,
    key: &Key,
    encoding: Encoding,
    random: Random<'_>,
) -> Result<String, SignError> {
    let payload = match encoding {
        Encoding::Base64Url => base64url::encode(payload),
        Encoding::None => String::from_utf8_lossy(payload).into_owned(),
    };
    let input = format!("{}.{payload}", base64url::encode(header.as_bytes()));
    let signature = sign_raw(key, alg, input.as_bytes(), random)?;
    Ok(format!("{input}.{}", base64url::encode(&signature)))
}

/// A token without a signature (RFC 7515 appendix A.5): no verifier may accept it.
pub fn unsecured(header: &str, payload: &[u8]) -> String {
    format!("{}.{}.", base64url::encode(header.as_bytes()), base64url::encode(payload))
}

/// Whether `alg` can be verified here.
pub fn is_supported(alg: &str) -> bool {
    sign::find(alg).is_some()
}

fn refused(token: &Token) -> Outcome {
    match token.refusal() {
        Some(problem) => Outcome::Refused(problem.clone()),
        None => Outcome::NoKey,
    }
}
