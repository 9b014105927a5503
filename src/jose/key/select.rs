//! Which keys to try for a token, in which order, and why each was chosen or left out.

use super::Key;
use super::fit::{Direction, Misfit, fits, fits_encryption};

/// The keys of a set as they stand to one token.
#[derive(Clone, Debug, Default)]
pub struct Candidates<'k> {
    /// To be tried, in this order.
    pub tries: Vec<Candidate<'k>>,
    /// Not to be tried, in the order of the set.
    pub left_out: Vec<LeftOut<'k>>,
}

/// A key to try.
#[derive(Clone, Debug)]
pub struct Candidate<'k> {
    /// Its place among the keys given.
    pub index: usize,
    /// The key.
    pub key: &'k Key,
    /// Why it is tried, and what is doubtful about it.
    pub choice: Choice,
}

/// A key that cannot serve the token.
#[derive(Clone, Debug)]
pub struct LeftOut<'k> {
    /// Its place among the keys given.
    pub index: usize,
    /// The key.
    pub key: &'k Key,
    /// Why not.
    pub misfit: Misfit,
}

/// Why a key is tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It is the only key given, and no `kid` speaks against it.
    Only,
    /// Its `kid` is the token's (RFC 7515 4.1.4).
    ByKid,
    /// The token names no `kid`: every key that fits is tried.
    NoKid,
    /// The token names a `kid`, the key has none.
    Unnamed {
        /// The token's `kid`.
        token: String,
    },
    /// The key has another `kid` than the token names; tried because the names may be wrong.
    KidMismatch {
        /// The token's `kid`.
        token: String,
        /// The key's `kid`.
        key: String,
    },
}

impl Choice {
    /// Whether the names of token and key speak for the key, or at least not against it.
    pub fn is_expected(&self) -> bool {
        matches!(self, Choice::Only | Choice::ByKid | Choice::NoKid)
    }

    /// Why it is tried, for a person: lower case, no full stop.
    pub fn message(&self) -> String {
        match self {
            Choice::Only => "it is the only key".into(),
            Choice::ByKid => "its kid is the one that the token names".into(),
            Choice::NoKid => "the token names no kid, so every key that fits is tried".into(),
            Choice::Unnamed { token } => format!("the token names kid {token}, but this key has no kid"),
            Choice::KidMismatch { token, key } => format!("the token names kid {token}, but this key has kid {key}"),
        }
    }

    fn of(key: &Key, kid: Option<&str>, alone: bool) -> Self {
        match (kid, key.kid.as_deref()) {
            (Some(token), Some(own)) if token == own => Choice::ByKid,
            (Some(token), Some(own)) => Choice::KidMismatch { token: token.into(), key: own.into() },
            _ if alone => Choice::Only,
            (Some(token), None) => Choice::Unnamed { token: token.into() },
            (None, _) => Choice::NoKid,
        }
    }

    /// Keys with the token's `kid` come first, then those without a name, then those with another name.
    fn rank(&self) -> u8 {
        match self {
            Choice::Only | Choice::ByKid | Choice::NoKid => 0,
            Choice::Unnamed { .. } => 1,
            Choice::KidMismatch { .. } => 2,
        }
    }
}

/// Sorts the keys for a token of that `alg` and `kid`. A single key is tried whatever its `kid`, and that is told.
pub fn candidates<'k>(keys: &'k [Key], alg: &str, kid: Option<&str>) -> Candidates<'k> {
    sort(keys, kid, |key| fits(key, alg))
}

/// Sorts the keys that may decrypt a token of that `alg`, `enc` and `kid`.
pub fn decrypting<'k>(keys: &'k [Key], alg: &str, enc: &str, kid: Option<&str>) -> Candidates<'k> {
    sort(keys, kid, |key| fits_encryption(key, alg, enc, Direction::Open))
}

fn sort<'k>(keys: &'k [Key], kid: Option<&str>, fits: impl Fn(&Key) -> Result<(), Misfit>) -> Candidates<'k> {
    let mut candidates = Candidates::default();
    let alone = keys.len() == 1;
    for (index, key) in keys.iter().enumerate() {
        match fits(key) {
            Ok(()) => candidates.tries.push(Candidate { index, key, choice: Choice::of(key, kid, alone) }),
            Err(misfit) => candidates.left_out.push(LeftOut { index, key, misfit }),
        }
    }
    // The sort is stable: keys of one rank stay in the order of the set.
    candidates.tries.sort_by_key(|candidate| candidate.choice.rank());
    candidates
}
