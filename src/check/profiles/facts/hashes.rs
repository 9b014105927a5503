//! Hashes of other values that a token carries, such as `at_hash` (OpenID Connect Core 3.1.3.6).

use super::{Facts, shortened};
use crate::check::profiles::Answer;
use crate::jose::hash::Hash;

/// The hash that a name of a signature algorithm ends with; none where the specification names none, as for Edwards curves.
pub(crate) fn of_alg(alg: &str) -> Option<Hash> {
    match alg {
        "HS256" | "RS256" | "PS256" | "ES256" | "ES256K" => Some(Hash::Sha256),
        "HS384" | "RS384" | "PS384" | "ES384" => Some(Hash::Sha384),
        "HS512" | "RS512" | "PS512" | "ES512" => Some(Hash::Sha512),
        _ => None,
    }
}

impl Facts<'_> {
    /// The claim, if it is there, is the left half of the hash of a text, by the hash of `alg`.
    pub fn is_half_hash(&self, name: &str, text: &str, needs: &'static str) -> Answer {
        if self.subject.claim(name).is_none() {
            return Answer::NotConcerned;
        }
        let Some(hash) = of_alg(&self.subject.alg()) else {
            return Answer::CannotCheck("an `alg` for which the specification names the hash");
        };
        match text {
            "" => Answer::CannotCheck(needs),
            text => self.is(name, &hash.left_half(text), needs),
        }
    }

    /// The claim, if it is there, is the SHA-256 hash of a text.
    pub fn is_sha256(&self, name: &str, text: &str, needs: &'static str) -> Answer {
        match (self.subject.claim(name), text) {
            (None, "") => Answer::NotConcerned,
            (None, _) => Answer::Fail(format!("there is no `{name}`")),
            (Some(_), "") => Answer::CannotCheck(needs),
            (Some(_), text) => self.is(name, &Hash::Sha256.digest(text), needs),
        }
    }

    /// The claim is the base64url text of a hash: 32, 48 or 64 bytes.
    pub fn is_digest(&self, name: &str) -> Answer {
        let Some(text) = self.subject.text_claim(name) else {
            return Answer::Fail(format!("there is no `{name}`, or it is no string"));
        };
        let decoded = crate::jose::encoding::base64url::decode(&text);
        match decoded.bytes.len() {
            32 | 48 | 64 if decoded.flaws.is_empty() => Answer::Pass(format!("`{name}` is {}", shortened(&text))),
            _ => Answer::Fail(format!("expected a hash in base64url as `{name}`, but found {}", shortened(&text))),
        }
    }
}
