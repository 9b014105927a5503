//! Answers about the shape of headers and claims.

use super::{Facts, shortened};
use crate::check::profiles::Answer;
use crate::jose::alg::facts::{Family, find};
use crate::jose::encoding::json::{Kind, Value};

/// Header parameters that carry a key or say where it is (RFC 7515 4.1.2 to 4.1.6).
const KEYS: [&str; 4] = ["jwk", "jku", "x5c", "x5u"];

impl Facts<'_> {
    /// The claim, if it is there, is of this kind.
    pub fn is_kind(&self, name: &str, kind: Kind) -> Answer {
        match self.subject.claim(name) {
            None => Answer::NotConcerned,
            Some(value) if value.kind() == kind => Answer::Pass(format!("`{name}` is {}", shortened(value.raw()))),
            Some(value) => Answer::Fail(format!(
                "expected {} as `{name}`, but found {}",
                kind.with_article(),
                value.kind().with_article()
            )),
        }
    }

    /// The claim is there and of this kind.
    pub fn has_kind(&self, name: &str, kind: Kind) -> Answer {
        match self.is_kind(name, kind) {
            Answer::NotConcerned => Answer::Fail(format!("there is no `{name}`")),
            answer => answer,
        }
    }

    /// None of these claims are there.
    pub fn has_none(&self, names: &[&str]) -> Answer {
        let found: Vec<&str> = names.iter().copied().filter(|name| self.subject.claim(name).is_some()).collect();
        match found.as_slice() {
            [] => Answer::Pass(format!("there is no {}", names.join(", no "))),
            found => Answer::Fail(format!("found {}", found.join(", "))),
        }
    }

    /// A member of the claim of that name, which is an object.
    pub fn member(&self, claim: &str, name: &str) -> Option<Value<'_>> {
        self.subject.claim(claim)?.get(name)
    }

    /// The family of `alg`, when it is a registered algorithm for signatures.
    pub fn family(&self) -> Option<Family> {
        find(&self.subject.alg()).map(|facts| facts.family)
    }

    /// The signature is one that a public key verifies.
    pub fn is_asymmetric(&self) -> Answer {
        let alg = self.subject.alg();
        match self.family() {
            None if alg.is_empty() => Answer::Fail("there is no `alg`".to_owned()),
            None => Answer::Fail(format!("`alg` {} is not registered for signatures", shortened(&alg))),
            Some(Family::None) => Answer::Fail(format!("`alg` is {alg}: it is not signed")),
            Some(Family::Hmac) => Answer::Fail(format!("`alg` is {alg}: whoever can check it can make it")),
            Some(_) => Answer::Pass(format!("`alg` is {alg}")),
        }
    }

    /// The header neither carries a key nor says where one is.
    pub fn has_no_key_in_header(&self) -> Answer {
        let found: Vec<&str> = KEYS.into_iter().filter(|name| self.subject.header(name).next().is_some()).collect();
        match found.as_slice() {
            [] => Answer::Pass("the header names no key but by its id".to_owned()),
            found => Answer::Fail(format!("the header has {}", found.join(", "))),
        }
    }

    /// The claim is a text that no other one of the kind has: at least 96 bits of it, as far as its length tells.
    pub fn is_unique_text(&self, name: &str) -> Answer {
        match self.subject.text_claim(name) {
            None => Answer::Fail(format!("there is no `{name}`, or it is no string")),
            // 96 bits are 16 characters of base64url.
            Some(text) if text.len() < 16 => {
                Answer::Warn(format!("`{name}` has {} characters: 96 random bits take 16 of them", text.len()))
            }
            Some(text) => Answer::Pass(format!("`{name}` is {}", shortened(&text))),
        }
    }
}
