//! The rules, one file each: `mod` here, and `RULE` in the list.

use super::rule::Rule;

mod base64_not_canonical;
mod kid_path;

mod apu_equals_apv;
mod certificate_not_for_signatures;
mod certificate_outside_validity;
mod curve_explicit;
mod encrypted_not_signed;
mod encrypted_shared_key;
mod encrypted_then_signed;
mod epk_invalid;
mod epk_private;
mod jwe_cek_length;
mod jwe_encrypted_key;
mod jwe_iv_length;
mod jwe_iv_zero;
mod jwe_parameter;
mod jwe_tag_length;
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
mod kb_hash;
mod kb_key_missing;
mod kb_replay;
mod kb_signature;
mod kb_time;
mod kb_type;
mod kb_unsigned;
mod key_duplicate;
mod key_from_request;
mod key_pair_mismatch;
mod key_published;
mod key_purpose_other;
mod kid_duplicate;
mod p2c_low;
mod p2c_outdated;
mod p2c_too_high;
mod p2s_short;
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
mod sd_alg_unknown;
mod sd_critical_claim;
mod sd_digest_twice;
mod sd_disclosure_repeated;
mod sd_disclosure_unused;
mod sd_malformed;
mod sd_name_forbidden;
mod sd_name_taken;
mod sd_not_bound;
mod sd_order;
mod sd_salt_repeated;
mod sd_salt_short;
mod secret_encoded_text;
mod secret_guessable;
mod secret_in_token;
mod secret_placeholder;
mod secret_quoted;
mod secret_too_short;
mod secret_uuid;
mod secret_whitespace;
mod zip_bomb;
mod zip_used;

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
    &apu_equals_apv::RULE,
    &encrypted_not_signed::RULE,
    &encrypted_shared_key::RULE,
    &encrypted_then_signed::RULE,
    &epk_invalid::RULE,
    &epk_private::RULE,
    &jwe_cek_length::RULE,
    &jwe_encrypted_key::RULE,
    &jwe_iv_length::RULE,
    &jwe_iv_zero::RULE,
    &jwe_parameter::RULE,
    &jwe_tag_length::RULE,
    &p2c_low::RULE,
    &p2c_outdated::RULE,
    &p2c_too_high::RULE,
    &p2s_short::RULE,
    &zip_bomb::RULE,
    &zip_used::RULE,
    &kb_hash::RULE,
    &kb_key_missing::RULE,
    &kb_replay::RULE,
    &kb_signature::RULE,
    &kb_time::RULE,
    &kb_type::RULE,
    &kb_unsigned::RULE,
    &sd_alg_unknown::RULE,
    &sd_critical_claim::RULE,
    &sd_digest_twice::RULE,
    &sd_disclosure_repeated::RULE,
    &sd_disclosure_unused::RULE,
    &sd_malformed::RULE,
    &sd_name_forbidden::RULE,
    &sd_name_taken::RULE,
    &sd_not_bound::RULE,
    &sd_order::RULE,
    &sd_salt_repeated::RULE,
    &sd_salt_short::RULE,
];
