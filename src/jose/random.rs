//! Randomness comes from outside: whoever needs it takes it as an argument.

pub use rand_core::CryptoRng;

/// A source of random bytes, fit for keys.
pub type Random<'a> = &'a mut dyn CryptoRng;
