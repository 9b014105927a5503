//! The rules, one file each: `mod` here, and `RULE` in the list.

use super::rule::Rule;

mod base64_not_canonical;
mod kid_path;

mod certificate_not_for_signatures;
mod certificate_outside_validity;
mod curve_explicit;
mod jwk_alg_mismatch;
mod jwk_alg_unknown;
mod jwk_key_ops_duplicate;
mod jwk_leading_zeros;
mod jwk_malformed;
mod jwk_use_conflict;
mod jwk_use_unknown;
mod jwk_x5c_mismatch;
mod jwk_x5t_mismatch;
mod jwks_bare_array;
mod jwks_key_skipped;
mod jwks_kid_missing;
mod jwks_private;
mod jwks_symmetric;
mod key_duplicate;
mod key_from_request;
mod key_pair_mismatch;
mod key_published;
mod key_purpose_other;
mod kid_duplicate;
mod pem_label_wrong;
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
    &certificate_not_for_signatures::RULE,
    &certificate_outside_validity::RULE,
    &curve_explicit::RULE,
    &jwk_alg_mismatch::RULE,
    &jwk_alg_unknown::RULE,
    &jwk_key_ops_duplicate::RULE,
    &jwk_leading_zeros::RULE,
    &jwk_malformed::RULE,
    &jwk_use_conflict::RULE,
    &jwk_use_unknown::RULE,
    &jwk_x5c_mismatch::RULE,
    &jwk_x5t_mismatch::RULE,
    &jwks_bare_array::RULE,
    &jwks_key_skipped::RULE,
    &jwks_kid_missing::RULE,
    &jwks_private::RULE,
    &jwks_symmetric::RULE,
    &key_duplicate::RULE,
    &key_from_request::RULE,
    &key_pair_mismatch::RULE,
    &key_published::RULE,
    &key_purpose_other::RULE,
    &kid_duplicate::RULE,
    &pem_label_wrong::RULE,
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
