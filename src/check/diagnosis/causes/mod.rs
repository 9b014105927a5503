//! The causes of a signature that does not hold, one file each: `mod` here, and `CAUSE` in the list, the cheapest first.

use super::Cause;

mod secret_base64;

mod secret_hex;

mod secret_not_encoded;

mod secret_line_break;

mod secret_white_space;

mod secret_space_added;

mod secret_quotes;

mod secret_quotes_kept;

mod secret_setting;

mod secret_marked_base64;

mod secret_escapes;

mod secret_shell;

mod secret_encoded;

mod secret_base64_twice;

mod secret_base64_careless;

mod secret_text_encoding;

mod secret_normal_form;

mod secret_case;

mod secret_inner_space;

mod secret_typography;

mod secret_cut;

mod secret_hashed;

mod secret_lines;

mod secret_jwk_text;

mod jwk_k_not_base64url;

mod jwk_type;

mod jwk_curve;

mod jwk_standard_base64;

mod jwk_hex;

mod jwk_coordinates;

mod jwk_little_endian;

mod key_meant_otherwise;

mod alg_of_another_key;

mod private_as_public;

mod raw_public_key;

mod jwk_exponent;

mod secret_empty;

mod secret_placeholder;

mod public_key_as_secret;

mod private_key_as_secret;

mod hmac_other_hash;

mod hmac_cut;

mod hmac_swapped;

mod hash_without_hmac;

mod signature_character;

mod signature_as_text;

mod signature_not_encoded;

mod signature_alphabet;

mod padding_signed;

mod padding_added;

mod standard_alphabet_signed;

mod alphabet_changed;

mod ed25519ph;

mod hashed_twice;

mod rsa_other_hash;

mod rsa_other_padding;

mod pss_salt;

mod pss_mask;

mod rsa_hash_not_named;

mod rsa_sha1;

mod rsa_signature_reversed;

mod rsa_signature_length;

mod ecdsa_der;

mod ecdsa_zeros;

mod ecdsa_order;

mod ecdsa_recovery_byte;

mod ecdsa_other_hash;

mod ecdsa_named_key;

mod message_payload_only;

mod message_decoded;

mod message_joined;

mod message_standard_base64;

mod payload_not_encoded;

mod payload_line_end;

mod payload_compact;

mod payload_pretty;

mod payload_spaced;

mod payload_sorted;

mod payload_slashes;

mod payload_escapes;

mod payload_numbers;

mod header_usual;

mod header_member_added;

mod header_alg_changed;

mod graph_nonce;

mod sd_jwt_whole;

mod secret_character;

mod token_character;

mod ecdsa_unknown_key;

pub(super) mod decryption;

/// All causes, in the order in which they are tried.
pub static CAUSES: &[&Cause] = &[
    &secret_base64::CAUSE,
    &secret_hex::CAUSE,
    &secret_not_encoded::CAUSE,
    &secret_line_break::CAUSE,
    &secret_white_space::CAUSE,
    &secret_space_added::CAUSE,
    &secret_quotes::CAUSE,
    &secret_quotes_kept::CAUSE,
    &secret_setting::CAUSE,
    &secret_marked_base64::CAUSE,
    &secret_escapes::CAUSE,
    &secret_shell::CAUSE,
    &secret_encoded::CAUSE,
    &secret_base64_twice::CAUSE,
    &secret_base64_careless::CAUSE,
    &secret_text_encoding::CAUSE,
    &secret_normal_form::CAUSE,
    &secret_case::CAUSE,
    &secret_inner_space::CAUSE,
    &secret_typography::CAUSE,
    &secret_cut::CAUSE,
    &secret_hashed::CAUSE,
    &secret_lines::CAUSE,
    &secret_jwk_text::CAUSE,
    &jwk_k_not_base64url::CAUSE,
    &jwk_type::CAUSE,
    &jwk_curve::CAUSE,
    &jwk_standard_base64::CAUSE,
    &jwk_hex::CAUSE,
    &jwk_coordinates::CAUSE,
    &jwk_little_endian::CAUSE,
    &key_meant_otherwise::CAUSE,
    &alg_of_another_key::CAUSE,
    &private_as_public::CAUSE,
    &raw_public_key::CAUSE,
    &jwk_exponent::CAUSE,
    &secret_empty::CAUSE,
    &secret_placeholder::CAUSE,
    &public_key_as_secret::CAUSE,
    &private_key_as_secret::CAUSE,
    &hmac_other_hash::CAUSE,
    &hmac_cut::CAUSE,
    &hmac_swapped::CAUSE,
    &hash_without_hmac::CAUSE,
    &signature_character::CAUSE,
    &signature_as_text::CAUSE,
    &signature_not_encoded::CAUSE,
    &signature_alphabet::CAUSE,
    &padding_signed::CAUSE,
    &padding_added::CAUSE,
    &standard_alphabet_signed::CAUSE,
    &alphabet_changed::CAUSE,
    &ed25519ph::CAUSE,
    &hashed_twice::CAUSE,
    &rsa_other_hash::CAUSE,
    &rsa_other_padding::CAUSE,
    &pss_salt::CAUSE,
    &pss_mask::CAUSE,
    &rsa_hash_not_named::CAUSE,
    &rsa_sha1::CAUSE,
    &rsa_signature_reversed::CAUSE,
    &rsa_signature_length::CAUSE,
    &ecdsa_der::CAUSE,
    &ecdsa_zeros::CAUSE,
    &ecdsa_order::CAUSE,
    &ecdsa_recovery_byte::CAUSE,
    &ecdsa_other_hash::CAUSE,
    &ecdsa_named_key::CAUSE,
    &message_payload_only::CAUSE,
    &message_decoded::CAUSE,
    &message_joined::CAUSE,
    &message_standard_base64::CAUSE,
    &payload_not_encoded::CAUSE,
    &payload_line_end::CAUSE,
    &payload_compact::CAUSE,
    &payload_pretty::CAUSE,
    &payload_spaced::CAUSE,
    &payload_sorted::CAUSE,
    &payload_slashes::CAUSE,
    &payload_escapes::CAUSE,
    &payload_numbers::CAUSE,
    &header_usual::CAUSE,
    &header_member_added::CAUSE,
    &header_alg_changed::CAUSE,
    &graph_nonce::CAUSE,
    &sd_jwt_whole::CAUSE,
    &secret_character::CAUSE,
    &token_character::CAUSE,
    &ecdsa_unknown_key::CAUSE,
];
