//! Secrets that anybody would try: whether an HMAC token was made with one of them.
//!
//! Whoever has a token can try secrets on it for as long as they like, without asking anybody. [`Guess`] does what they would do
//! first: a list that is generated here ([`candidates`]), or the lines of a word list that the person has. A hit is told, and never a
//! verdict: it means that everybody can make such tokens.

mod candidates;

mod words;

pub use candidates::candidates;

use serde::{Deserialize, Serialize};

use crate::jose::alg::sign::Check;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::token::Token;

/// More lines of a word list are not tried.
pub const MOST_WORDS: usize = 5_000_000;

/// The search, step by step.
pub struct Guess {
    candidates: Vec<String>,
    next: usize,
}

/// How far a search has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuessProgress {
    /// Secrets tried.
    pub tried: usize,
    /// Secrets there are to try.
    pub of: usize,
    /// The secret that was found.
    pub found: Option<String>,
}

impl GuessProgress {
    /// Whether there is nothing more to try.
    pub fn is_done(&self) -> bool {
        self.found.is_some() || self.tried >= self.of
    }
}

impl Guess {
    /// A search through the generated list.
    pub fn well_known() -> Self {
        Guess { candidates: candidates(), next: 0 }
    }

    /// A search through a word list, one secret a line.
    pub fn listed(words: &str) -> Self {
        let lines = words.lines().filter(|line| !line.is_empty()).take(MOST_WORDS);
        Guess { candidates: lines.map(str::to_owned).collect(), next: 0 }
    }

    /// Tries at most `steps` more secrets on the first signature of a token.
    pub fn step(&mut self, token: &Token, steps: usize) -> GuessProgress {
        let end = self.candidates.len().min(self.next.saturating_add(steps));
        let tries = self.candidates.get(self.next..end).unwrap_or_default();
        let found = target(token).and_then(|(alg, message, signature)| {
            tries.iter().position(|secret| {
                let key = Key::secret(secret.as_bytes());
                jws::verify_raw(&key, &alg, &message, signature) == Some(Check::Holds)
            })
        });
        let tried = found.map_or(end, |at| self.next + at + 1);
        self.next = tried;
        let found = found.and_then(|_| self.candidates.get(tried.checked_sub(1)?).cloned());
        GuessProgress { tried, of: self.candidates.len(), found }
    }
}

/// Algorithm, what was signed, and the signature, when it is an HMAC.
fn target(token: &Token) -> Option<(String, Vec<u8>, &[u8])> {
    let signature = token.signatures.first()?;
    let alg = signature.text_parameter("alg").filter(|alg| alg.starts_with("HS"))?;
    Some((alg.into_owned(), signature.input(token, None)?.into_owned(), &signature.bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;
    use std::collections::BTreeSet;

    fn token(secret: &str) -> Token {
        let key = Key::secret(secret.as_bytes());
        let text = jws::sign(r#"{"alg":"HS256"}"#, b"{}", "HS256", &key, &mut UnwrapErr(SysRng)).unwrap();
        Token::parse(&text)
    }

    fn search(mut guess: Guess, token: &Token) -> GuessProgress {
        loop {
            let progress = guess.step(token, 1000);
            if progress.is_done() {
                return progress;
            }
        }
    }

    #[test]
    fn the_list_is_long_and_nothing_stands_twice() {
        let all = candidates();
        assert!(all.len() >= 10_000, "{}", all.len());
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn what_everybody_would_try_is_found() {
        for secret in [
            "secret",
            "Password123",
            "changeme",
            "your-256-bit-secret",
            "my_jwt_secret",
            "qwerty",
            "supersecretkey",
            "dev-key",
            "12345678",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "Summer2024",
            "jwt-secret-key",
            "TEST",
            "keyboard cat",
            "",
        ] {
            let progress = search(Guess::well_known(), &token(secret));
            assert_eq!(progress.found.as_deref(), Some(secret));
        }
    }

    #[test]
    fn a_random_secret_is_not_found_and_every_one_was_tried() {
        let progress = search(Guess::well_known(), &token("9b1d6f2ce05a47388c6f01d2b7e94a53"));
        assert_eq!((progress.found.as_ref(), progress.tried), (None, progress.of));
    }

    #[test]
    fn a_word_list_is_tried_line_by_line() {
        let progress = search(Guess::listed("one\r\ntwo\n\nthree"), &token("three"));
        assert_eq!((progress.tried, progress.of, progress.found.as_deref()), (3, 3, Some("three")));
    }

    #[test]
    fn a_token_without_a_mac_is_not_guessed() {
        let progress = search(Guess::listed("a"), &Token::parse("eyJhbGciOiJub25lIn0.e30."));
        assert_eq!(progress.found, None);
    }
}
