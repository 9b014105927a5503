//! RSA numbers: are they a key at all, and do they belong together? Integers are big-endian.

// `rsa` and the curves stand on the same big integers, but only the curves pass their traits on.
use p256::elliptic_curve::bigint::ConcatenatingMul;
use rsa::BoxedUint;

use super::fault::{ExponentFlaw, KeyFault, PairFlaw};

/// Larger moduli are refused: checking one signature would take seconds.
const MAX_BITS: usize = 16384;

/// Larger moduli are noted: they only cost time.
const USUAL_BITS: usize = 8192;

/// The exponent may have this many bits: more only cost time (RFC 8017 3.1 sets no bound).
const MAX_EXPONENT_BITS: usize = 32;

/// The private numbers of an RSA key (RFC 8017 3.2, RFC 7518 6.3.2).
pub(super) struct PrivateNumbers<'a> {
    /// The private exponent.
    pub(super) d: &'a [u8],
    /// All prime factors; empty when not given.
    pub(super) primes: &'a [Vec<u8>],
    /// `dp`, `dq` and `qi`, when given.
    pub(super) crt: Option<[&'a [u8]; 3]>,
}

/// A big-endian integer without its leading zeros.
pub(super) fn trim(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|&&byte| byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

/// Bits of a big-endian integer.
pub(super) fn bits(bytes: &[u8]) -> usize {
    let bytes = trim(bytes);
    bytes.first().map_or(0, |first| bytes.len() * 8 - first.leading_zeros() as usize)
}

/// What is wrong with a public modulus and exponent.
pub(super) fn check_public(n: &[u8], e: &[u8]) -> Vec<KeyFault> {
    let mut faults = Vec::new();
    let size = bits(n);
    if size > USUAL_BITS {
        faults.push(KeyFault::RsaLarge { bits: size, limit: MAX_BITS });
    } else if size < 2048 {
        faults.push(KeyFault::RsaSmall { bits: size });
    }
    if is_even(n) {
        faults.push(KeyFault::RsaModulusEven);
    }
    let why = if bits(e) <= 1 {
        Some(ExponentFlaw::One)
    } else if is_even(e) {
        Some(ExponentFlaw::Even)
    } else if bits(e) > MAX_EXPONENT_BITS {
        Some(ExponentFlaw::Large { bits: bits(e) })
    } else {
        None
    };
    faults.extend(why.map(|why| KeyFault::RsaExponent { why }));
    faults
}

/// Checks the private numbers against the public ones, as far as they are given.
pub(super) fn check_private(n: &[u8], e: &[u8], private: &PrivateNumbers<'_>) -> Option<PairFlaw> {
    // Refused for their size already; nothing is computed with them.
    if bits(n) > MAX_BITS || bits(e) > MAX_BITS {
        return None;
    }
    if bits(private.d) < 2 || bits(private.d) > bits(n) {
        return Some(PairFlaw::Exponent);
    }
    if private.primes.is_empty() {
        return None;
    }
    // The product of numbers has at least the sum of their bits minus their count; this bounds the multiplication.
    let factor_bits: usize = private.primes.iter().map(|prime| bits(prime)).sum();
    if factor_bits > bits(n) + private.primes.len() {
        return Some(PairFlaw::Product);
    }
    let primes: Vec<BoxedUint> = private.primes.iter().map(|prime| integer(prime)).collect();
    let product = primes.iter().fold(BoxedUint::one(), |product, prime| product.concatenating_mul(prime));
    if !same(&product, &integer(n)) {
        return Some(PairFlaw::Product);
    }
    let d = integer(private.d);
    let one = BoxedUint::one();
    // RFC 8017 3.2: e·d is 1 modulo each prime less one.
    let turns = d.concatenating_mul(integer(e));
    let undone = |prime: &BoxedUint| remainder(&turns, &less_one(prime)).is_some_and(|rest| same(&rest, &one));
    if !primes.iter().all(undone) {
        return Some(PairFlaw::Exponent);
    }
    if let (Some([dp, dq, qi]), [p, q, ..]) = (private.crt, primes.as_slice()) {
        let reduced = |prime: &BoxedUint, given: &[u8]| {
            remainder(&d, &less_one(prime)).is_some_and(|rest| same(&rest, &integer(given)))
        };
        let inverse = bits(qi) <= MAX_BITS
            && remainder(&integer(qi).concatenating_mul(q), p).is_some_and(|rest| same(&rest, &one));
        if !(reduced(p, dp) && reduced(q, dq) && inverse) {
            return Some(PairFlaw::Crt);
        }
    }
    None
}

fn is_even(bytes: &[u8]) -> bool {
    bytes.last().is_none_or(|last| last % 2 == 0)
}

fn integer(bytes: &[u8]) -> BoxedUint {
    BoxedUint::from_be_slice_vartime(trim(bytes))
}

fn less_one(value: &BoxedUint) -> BoxedUint {
    value.wrapping_sub(BoxedUint::one())
}

/// `None` when the modulus is zero.
fn remainder(value: &BoxedUint, modulus: &BoxedUint) -> Option<BoxedUint> {
    modulus.as_nz_vartime().map(|modulus| value.rem_vartime(modulus))
}

fn same(one: &BoxedUint, other: &BoxedUint) -> bool {
    trim(&one.to_be_bytes()) == trim(&other.to_be_bytes())
}
