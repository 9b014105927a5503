//! Keys that are used for many tokens: each is made ready once for each algorithm.

use std::cell::RefCell;

use super::{Expectation, Outcome, verify_by};
use crate::jose::alg::sign::{Check, Verifier};
use crate::jose::key::Key;
use crate::jose::token::Token;

/// Keys, and what was made of them so far.
pub struct KeyRing {
    keys: Vec<Key>,
    ready: RefCell<Vec<Ready>>,
}

/// One key for one algorithm; none when it is no valid key of its type.
struct Ready {
    alg: &'static str,
    key: usize,
    verifier: Option<Box<dyn Verifier>>,
}

impl KeyRing {
    /// A ring of these keys.
    pub fn new(keys: Vec<Key>) -> Self {
        KeyRing { keys, ready: RefCell::default() }
    }

    /// The keys.
    pub fn keys(&self) -> &[Key] {
        &self.keys
    }

    /// Checks signature number `index` of `token`, as [`super::verify`] does.
    pub fn verify(&self, token: &Token, index: usize, expectation: Expectation<'_>) -> Outcome {
        let mut kept = self.ready.borrow_mut();
        verify_by(token, index, &self.keys, expectation, &mut |algorithm, candidate, input, signature| {
            let known = kept.iter().position(|ready| ready.alg == algorithm.name && ready.key == candidate.index);
            let at = known.unwrap_or_else(|| {
                let verifier = algorithm.ready(&candidate.key.material);
                kept.push(Ready { alg: algorithm.name, key: candidate.index, verifier });
                kept.len() - 1
            });
            kept.get(at).map_or(Check::KeyUnusable, |ready| ready.check(input, signature))
        })
    }

    /// The mathematics alone, for a key that verified a token under the same algorithm before; none when it did not.
    pub(crate) fn check_again(&self, alg: &str, key: usize, input: &[u8], signature: &[u8]) -> Option<Check> {
        let kept = self.ready.borrow();
        let ready = kept.iter().find(|ready| ready.key == key && ready.alg == alg)?;
        Some(ready.check(input, signature))
    }
}

impl Ready {
    fn check(&self, input: &[u8], signature: &[u8]) -> Check {
        self.verifier.as_ref().map_or(Check::KeyUnusable, |verifier| verifier.check(input, signature))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::jws;
    use crate::jose::key::detect::{SecretEncoding, detect};
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    /// What was kept from one use must not change the next answer.
    #[test]
    fn every_use_gives_the_same_answer() {
        let pem = include_str!("../../../tests/fixtures/keys/p256.pkcs8.pem");
        let key = detect(pem, SecretEncoding::Utf8).keys.remove(0);
        let token = jws::sign(r#"{"alg":"ES256"}"#, b"{}", "ES256", &key, &mut UnwrapErr(SysRng)).unwrap();
        let changed = format!("{}A{}", &token[..30], &token[31..]);
        let (good, bad) = (Token::parse(&token), Token::parse(&changed));
        let ring = KeyRing::new(vec![key]);
        for _ in 0..3 {
            let verified = ring.verify(&good, 0, Expectation::default());
            assert!(matches!(verified, Outcome::Verified { .. }));
            assert!(!matches!(ring.verify(&bad, 0, Expectation::default()), Outcome::Verified { .. }));
        }
    }
}
