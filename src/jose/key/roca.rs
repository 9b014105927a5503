//! The fingerprint of moduli made by a broken generator (ROCA, CVE-2017-15361).
//!
//! Its primes were powers of 65537 modulo the product of the first primes, plus multiples of it. So the modulus, too, is a power
//! of 65537 modulo each of them; a random number is so for all of them once in many millions.

/// The primes that the fingerprint is looked for in.
const PRIMES: [u32; 38] = [
    3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
    113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
];

const GENERATOR: u32 = 65_537;

/// Whether a big-endian modulus has the fingerprint.
pub(super) fn has_fingerprint(n: &[u8]) -> bool {
    PRIMES.iter().all(|&prime| is_power(remainder(n, prime), prime))
}

/// The remainder of a big-endian number.
pub(super) fn remainder(n: &[u8], divisor: u32) -> u32 {
    let step = |rest: u64, digit: u64, bits: u32| (rest << bits | digit) % u64::from(divisor);
    let (head, words) = n.as_rchunks::<4>();
    let rest = head.iter().fold(0, |rest, &byte| step(rest, byte.into(), 8));
    words.iter().fold(rest, |rest, word| step(rest, u32::from_be_bytes(*word).into(), 32)) as u32
}

/// Whether `found` is a power of the generator modulo `prime`.
fn is_power(found: u32, prime: u32) -> bool {
    let mut power = 1;
    for _ in 0..prime {
        if power == found {
            return true;
        }
        power = power * (GENERATOR % prime) % prime;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_the_generator_have_it_and_others_do_not() {
        // 65537^9 and 65537^9 + 2, as big-endian bytes.
        let power = rsa::BoxedUint::from_be_slice_vartime(&[[0; 37].as_slice(), &[1, 0, 1]].concat());
        let mut product = rsa::BoxedUint::one_with_precision(320);
        for _ in 0..9 {
            product = product.wrapping_mul(&power);
        }
        assert!(has_fingerprint(&product.to_be_bytes()));
        let other = product.wrapping_add(rsa::BoxedUint::from(2u32));
        assert!(!has_fingerprint(&other.to_be_bytes()));
    }

    #[test]
    fn remainders_are_right() {
        assert_eq!(remainder(&[1, 0, 1], 167), 65_537 % 167);
        assert_eq!(remainder(&[], 3), 0);
    }
}
