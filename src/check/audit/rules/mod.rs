//! The rules, one file each: `mod` here, and `RULE` in the list.

use super::rule::Rule;

mod base64_not_canonical;
mod double_encoded;
mod part_count;
mod part_empty;
mod polyglot;
mod serialization_malformed;
mod signature_empty;
mod signature_length;
mod signature_part_missing;
mod token_whitespace;

mod claim_empty;
mod claim_name_case;
mod claims_not_object;
mod duplicate_member;
mod header_overlap;
mod invisible_characters;
mod json_broken;
mod json_too_large;
mod mixed_script;
mod number_precision;
mod prototype_member;
mod text_not_composed;

mod alg_eddsa;
mod alg_es256k;
mod alg_missing;
mod alg_none;
mod alg_rsa_oaep_sha1;
mod alg_unknown;
mod key_alg_mismatch;
mod public_key_as_secret;

mod alg_unprotected;
mod b64_in_jwt;
mod b64_not_critical;
mod crit_malformed;
mod crit_unknown;
mod cty_missing;
mod cty_without_nested;
mod entra_nonce;
mod header_private_key;
mod header_type;
mod header_url;
mod jwe_members_in_jws;
mod jwk_in_header;
mod key_url_foreign;
mod key_url_unsafe;
mod kid_injection;
mod kid_path;
mod secret_empty;
mod self_carried_key;
mod typ_missing;
mod typ_prefix;
mod x5c_expired;
mod x5c_other_key;
mod x5c_weak_hash;
mod x5t_mismatch;

/// All rules, in the order of the catalogue.
pub static RULES: &[&Rule] = &[
    &base64_not_canonical::RULE,
    &double_encoded::RULE,
    &part_count::RULE,
    &part_empty::RULE,
    &polyglot::RULE,
    &serialization_malformed::RULE,
    &signature_empty::RULE,
    &signature_length::RULE,
    &signature_part_missing::RULE,
    &token_whitespace::RULE,
    &claim_empty::RULE,
    &claim_name_case::RULE,
    &claims_not_object::RULE,
    &duplicate_member::RULE,
    &header_overlap::RULE,
    &invisible_characters::RULE,
    &json_broken::RULE,
    &json_too_large::RULE,
    &mixed_script::RULE,
    &number_precision::RULE,
    &prototype_member::RULE,
    &text_not_composed::RULE,
    &alg_eddsa::RULE,
    &alg_es256k::RULE,
    &alg_missing::RULE,
    &alg_none::RULE,
    &alg_rsa_oaep_sha1::RULE,
    &alg_unknown::RULE,
    &key_alg_mismatch::RULE,
    &public_key_as_secret::RULE,
    &alg_unprotected::RULE,
    &b64_in_jwt::RULE,
    &b64_not_critical::RULE,
    &crit_malformed::RULE,
    &crit_unknown::RULE,
    &cty_missing::RULE,
    &cty_without_nested::RULE,
    &entra_nonce::RULE,
    &header_private_key::RULE,
    &header_type::RULE,
    &header_url::RULE,
    &jwe_members_in_jws::RULE,
    &jwk_in_header::RULE,
    &key_url_foreign::RULE,
    &key_url_unsafe::RULE,
    &kid_injection::RULE,
    &kid_path::RULE,
    &secret_empty::RULE,
    &self_carried_key::RULE,
    &typ_missing::RULE,
    &typ_prefix::RULE,
    &x5c_expired::RULE,
    &x5c_other_key::RULE,
    &x5c_weak_hash::RULE,
    &x5t_mismatch::RULE,
];
