//! RSA keys (FIPS 186-5 A.1.3): two primes, searched a few candidates at a time.

use std::num::NonZeroU32;

use crypto_primes::hazmat::{SetBits, SmallFactorsSieve, random_odd_integer};
use crypto_primes::{Flavor, is_prime};
use rsa::BoxedUint;
use rsa::PrivateKey;
use rsa::traits::{PrivateKeyParts, PublicKeyParts};

use super::with;
use crate::jose::key::numbers::trim;
use crate::jose::key::{Key, Material, Private};
use crate::jose::random::Random;

/// Candidates that one step tests: a step stays far below a second, also in a browser.
const A_STEP: usize = 4;

/// The public exponent that everybody uses.
const EXPONENT: u32 = 65_537;

/// A search for the two primes of a key.
pub struct Search {
    /// Bits of one prime.
    bits: NonZeroU32,
    sieve: Option<SmallFactorsSieve<BoxedUint>>,
    primes: Vec<BoxedUint>,
    tried: u32,
}

/// What a step came to.
pub enum Step {
    /// Go on.
    More {
        /// Primes found, of two.
        primes: u8,
        /// Candidates tested.
        tried: u32,
        /// Candidates that are tested on average until both are found.
        expected: u32,
    },
    /// The key.
    Done(Box<Key>),
}

impl Search {
    /// A search for a key of 2048, 3072 or 4096 bits; `None` for another size.
    pub fn new(bits: u16) -> Option<Self> {
        let half = matches!(bits, 2048 | 3072 | 4096).then(|| NonZeroU32::new(u32::from(bits) / 2))??;
        Some(Search { bits: half, sieve: None, primes: Vec::new(), tried: 0 })
    }

    /// Tests a few candidates.
    pub fn step(&mut self, random: Random<'_>) -> Step {
        for _ in 0..A_STEP {
            let Some(candidate) = self.candidate(random) else { continue };
            self.tried += 1;
            if is_prime(Flavor::Any, &candidate) {
                self.sieve = None;
                // FIPS 186-5 A.1.3: primes that lie close together are easy to find from their product.
                if !self.primes.iter().any(|other| is_close(other, &candidate)) {
                    self.primes.push(candidate);
                }
            }
            if let [p, q] = self.primes.as_slice() {
                match key(p.clone(), q.clone()) {
                    Some(key) => return Step::Done(Box::new(key)),
                    // p-1 or q-1 was a multiple of the exponent.
                    None => self.primes.clear(),
                }
            }
        }
        // Of odd numbers without a factor among the first 2048 primes, about one in 0.04 of the bits is prime (Mertens).
        let expected = self.bits.get() * 2 / 25;
        Step::More { primes: self.primes.len() as u8, tried: self.tried, expected }
    }

    /// The next number without small factors, counting up from a random one with its two highest bits set, so that the product
    /// of two has all its bits.
    fn candidate(&mut self, random: Random<'_>) -> Option<BoxedUint> {
        if self.sieve.is_none() {
            let start = random_odd_integer::<BoxedUint, _>(random, self.bits, SetBits::TwoMsb).ok()?;
            self.sieve = SmallFactorsSieve::new(start.get(), self.bits, false).ok();
        }
        let next = self.sieve.as_mut()?.next();
        if next.is_none() {
            self.sieve = None;
        }
        next
    }
}

/// Whether the highest 100 bits are the same.
fn is_close(one: &BoxedUint, other: &BoxedUint) -> bool {
    let (one, other) = (one.to_be_bytes(), other.to_be_bytes());
    one.get(..12) == other.get(..12)
}

fn key(p: BoxedUint, q: BoxedUint) -> Option<Key> {
    let key = PrivateKey::from_p_q(p, q, BoxedUint::from(EXPONENT)).ok()?;
    let bytes = |number: &BoxedUint| trim(&number.to_be_bytes()).to_vec();
    let primes = key.primes().iter().map(|prime| bytes(prime.as_ref())).collect();
    let material = Material::Rsa { n: bytes(key.n().as_ref()), e: bytes(key.e()) };
    Some(with(material, Private::Rsa { d: bytes(key.d()), primes }))
}
