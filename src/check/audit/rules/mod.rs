//! The rules, one file each: `mod` here, and `RULE` in the list.

use super::rule::Rule;

mod base64_not_canonical;
mod kid_path;

mod key_pair_mismatch;
mod key_published;
mod point_off_curve;
mod point_small_order;
mod private_key_verify;
mod rsa_exponent_even;
mod rsa_exponent_large;
mod rsa_exponent_one;
mod rsa_exponent_three;
mod rsa_key_large;
mod rsa_key_small;
mod rsa_modulus_even;
mod rsa_primes_close;
mod rsa_roca;
mod rsa_small_factor;
mod scalar_small;
mod secret_encoded_text;
mod secret_guessable;
mod secret_in_token;
mod secret_placeholder;
mod secret_quoted;
mod secret_too_short;
mod secret_uuid;
mod secret_whitespace;

/// All rules, in the order of the catalogue.
pub static RULES: &[&Rule] = &[
    &base64_not_canonical::RULE,
    &kid_path::RULE,
    &key_pair_mismatch::RULE,
    &key_published::RULE,
    &point_off_curve::RULE,
    &point_small_order::RULE,
    &private_key_verify::RULE,
    &rsa_exponent_even::RULE,
    &rsa_exponent_large::RULE,
    &rsa_exponent_one::RULE,
    &rsa_exponent_three::RULE,
    &rsa_key_large::RULE,
    &rsa_key_small::RULE,
    &rsa_modulus_even::RULE,
    &rsa_primes_close::RULE,
    &rsa_roca::RULE,
    &rsa_small_factor::RULE,
    &scalar_small::RULE,
    &secret_encoded_text::RULE,
    &secret_guessable::RULE,
    &secret_in_token::RULE,
    &secret_placeholder::RULE,
    &secret_quoted::RULE,
    &secret_too_short::RULE,
    &secret_uuid::RULE,
    &secret_whitespace::RULE,
];
