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

mod ed25519_r_weak;
mod ed25519_s_not_reduced;
mod ed448_unused_bits;
mod signature_der;
mod signature_high_s;
mod signature_out_of_range;
mod signature_text;
mod signature_zero;

mod apu_equals_apv;
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
mod p2c_low;
mod p2c_outdated;
mod p2c_too_high;
mod p2s_short;
mod zip_bomb;
mod zip_used;

mod access_token_incomplete;
mod address_in_access_token;
mod audience_empty;
mod audience_many;
mod audience_missing;
mod audience_wildcard;
mod birthdate_in_access_token;
mod card_number_inside;
mod chat_token_inside;
mod claim_named_otherwise;
mod claim_of_wrong_type;
mod cloud_key_inside;
mod confirmation_key_private;
mod confirmation_malformed;
mod connection_string_inside;
mod email_in_access_token;
mod exp_missing;
mod groups_many;
mod header_claim_mismatch;
mod iban_inside;
mod injection_lookup;
mod injection_markup;
mod injection_sql;
mod injection_template;
mod issued_in_future;
mod issuer_development;
mod issuer_missing;
mod issuer_plain_http;
mod issuer_with_query;
mod jti_weak;
mod lifetime_empty;
mod lifetime_of_access_token;
mod lifetime_of_client_assertion;
mod lifetime_of_logout_token;
mod lifetime_years;
mod location_inside;
mod national_id_inside;
mod one_time_seed_inside;
mod password_hash_inside;
mod password_inside;
mod payment_key_inside;
mod phone_in_access_token;
mod private_key_jwk_inside;
mod private_key_pem_inside;
mod repository_token_inside;
mod scope_malformed;
mod scope_wildcard;
mod time_in_milliseconds;
mod time_not_a_number;
mod time_out_of_range;
mod token_inside;

mod access_token_like_id_token;
mod event_like_id_token;
mod event_with_exp;
mod events_malformed;
mod logout_of_nobody;
mod logout_with_nonce;
mod proof_without_key_pair;
mod request_object_like_assertion;
mod typ_against_claims;
mod typ_vc_outdated;

mod size_cookie;
mod size_proxy;
mod size_server;

mod kb_hash;
mod kb_key_missing;
mod kb_replay;
mod kb_signature;
mod kb_time;
mod kb_type;
mod kb_unsigned;
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

/// All rules, in the order of the catalogue.
#[rustfmt::skip]
pub static RULES: &[&Rule] = &[
    &base64_not_canonical::RULE, &double_encoded::RULE, &part_count::RULE, &part_empty::RULE, &polyglot::RULE,
    &serialization_malformed::RULE, &signature_empty::RULE, &signature_length::RULE, &signature_part_missing::RULE,
    &token_whitespace::RULE,

    &claim_empty::RULE, &claim_name_case::RULE, &claims_not_object::RULE, &duplicate_member::RULE, &header_overlap::RULE,
    &invisible_characters::RULE, &json_broken::RULE, &json_too_large::RULE, &mixed_script::RULE, &number_precision::RULE,
    &prototype_member::RULE, &text_not_composed::RULE,

    &alg_eddsa::RULE, &alg_es256k::RULE, &alg_missing::RULE, &alg_none::RULE, &alg_rsa_oaep_sha1::RULE, &alg_unknown::RULE,
    &key_alg_mismatch::RULE, &public_key_as_secret::RULE,

    &alg_unprotected::RULE, &b64_in_jwt::RULE, &b64_not_critical::RULE, &crit_malformed::RULE, &crit_unknown::RULE,
    &cty_missing::RULE, &cty_without_nested::RULE, &entra_nonce::RULE, &header_private_key::RULE, &header_type::RULE,
    &header_url::RULE, &jwe_members_in_jws::RULE, &jwk_in_header::RULE, &key_url_foreign::RULE, &key_url_unsafe::RULE,
    &kid_injection::RULE, &kid_path::RULE, &secret_empty::RULE, &self_carried_key::RULE, &typ_missing::RULE, &typ_prefix::RULE,
    &x5c_expired::RULE, &x5c_other_key::RULE, &x5c_weak_hash::RULE, &x5t_mismatch::RULE,

    &certificate_not_for_signatures::RULE, &certificate_outside_validity::RULE, &curve_explicit::RULE, &jwk_alg_mismatch::RULE,
    &jwk_alg_unknown::RULE, &jwk_key_ops_duplicate::RULE, &jwk_leading_zeros::RULE, &jwk_malformed::RULE,
    &jwk_use_conflict::RULE, &jwk_use_unknown::RULE, &jwk_x5c_mismatch::RULE, &jwk_x5t_mismatch::RULE, &jwks_bare_array::RULE,
    &jwks_key_skipped::RULE, &jwks_kid_missing::RULE, &jwks_private::RULE, &jwks_symmetric::RULE, &key_duplicate::RULE,
    &key_from_request::RULE, &key_pair_mismatch::RULE, &key_published::RULE, &key_purpose_other::RULE, &kid_duplicate::RULE,
    &pem_label_wrong::RULE, &point_off_curve::RULE, &point_small_order::RULE, &private_key_verify::RULE,
    &rsa_exponent_even::RULE, &rsa_exponent_large::RULE, &rsa_exponent_one::RULE, &rsa_exponent_three::RULE,
    &rsa_key_large::RULE, &rsa_key_small::RULE, &rsa_modulus_even::RULE, &rsa_primes_close::RULE, &rsa_roca::RULE,
    &rsa_small_factor::RULE, &scalar_small::RULE, &secret_encoded_text::RULE, &secret_guessable::RULE, &secret_in_token::RULE,
    &secret_placeholder::RULE, &secret_quoted::RULE, &secret_too_short::RULE, &secret_uuid::RULE, &secret_whitespace::RULE,

    &ed25519_r_weak::RULE, &ed25519_s_not_reduced::RULE, &ed448_unused_bits::RULE, &signature_der::RULE,
    &signature_high_s::RULE, &signature_out_of_range::RULE, &signature_text::RULE, &signature_zero::RULE,

    &apu_equals_apv::RULE, &encrypted_not_signed::RULE, &encrypted_shared_key::RULE, &encrypted_then_signed::RULE,
    &epk_invalid::RULE, &epk_private::RULE, &jwe_cek_length::RULE, &jwe_encrypted_key::RULE, &jwe_iv_length::RULE,
    &jwe_iv_zero::RULE, &jwe_parameter::RULE, &jwe_tag_length::RULE, &p2c_low::RULE, &p2c_outdated::RULE, &p2c_too_high::RULE,
    &p2s_short::RULE, &zip_bomb::RULE, &zip_used::RULE,

    &access_token_incomplete::RULE, &address_in_access_token::RULE, &audience_empty::RULE, &audience_many::RULE,
    &audience_missing::RULE, &audience_wildcard::RULE, &birthdate_in_access_token::RULE, &card_number_inside::RULE,
    &chat_token_inside::RULE, &claim_named_otherwise::RULE, &claim_of_wrong_type::RULE, &cloud_key_inside::RULE,
    &confirmation_key_private::RULE, &confirmation_malformed::RULE, &connection_string_inside::RULE,
    &email_in_access_token::RULE, &exp_missing::RULE, &groups_many::RULE, &header_claim_mismatch::RULE, &iban_inside::RULE,
    &injection_lookup::RULE, &injection_markup::RULE, &injection_sql::RULE, &injection_template::RULE, &issued_in_future::RULE,
    &issuer_development::RULE, &issuer_missing::RULE, &issuer_plain_http::RULE, &issuer_with_query::RULE, &jti_weak::RULE,
    &lifetime_empty::RULE, &lifetime_of_access_token::RULE, &lifetime_of_client_assertion::RULE,
    &lifetime_of_logout_token::RULE, &lifetime_years::RULE, &location_inside::RULE, &national_id_inside::RULE,
    &one_time_seed_inside::RULE, &password_hash_inside::RULE, &password_inside::RULE, &payment_key_inside::RULE,
    &phone_in_access_token::RULE, &private_key_jwk_inside::RULE, &private_key_pem_inside::RULE, &repository_token_inside::RULE,
    &scope_malformed::RULE, &scope_wildcard::RULE, &time_in_milliseconds::RULE, &time_not_a_number::RULE, &time_out_of_range::RULE,
    &token_inside::RULE,

    &access_token_like_id_token::RULE, &event_like_id_token::RULE, &event_with_exp::RULE, &events_malformed::RULE,
    &logout_of_nobody::RULE, &logout_with_nonce::RULE, &proof_without_key_pair::RULE, &request_object_like_assertion::RULE,
    &typ_against_claims::RULE, &typ_vc_outdated::RULE,

    &size_cookie::RULE, &size_proxy::RULE, &size_server::RULE,

    &kb_hash::RULE, &kb_key_missing::RULE, &kb_replay::RULE, &kb_signature::RULE, &kb_time::RULE, &kb_type::RULE,
    &kb_unsigned::RULE, &sd_alg_unknown::RULE, &sd_critical_claim::RULE, &sd_digest_twice::RULE, &sd_disclosure_repeated::RULE,
    &sd_disclosure_unused::RULE, &sd_malformed::RULE, &sd_name_forbidden::RULE, &sd_name_taken::RULE, &sd_not_bound::RULE,
    &sd_order::RULE, &sd_salt_repeated::RULE, &sd_salt_short::RULE,
];
