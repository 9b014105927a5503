//! The causes of a decryption that fails, one file each: `mod` here, and `CAUSE` in the list, the cheapest first.

use crate::check::diagnosis::{Cause, DecryptionProbe};

mod secret_base64;

mod secret_hex;

mod secret_not_encoded;

mod secret_ends;

mod secret_hashed;

mod secret_cut;

mod secret_session;

mod secret_text_encoding;

mod secret_normal_form;

mod key_meant_otherwise;

mod secret_used_directly;

mod wrap_padded;

mod content_key_text;

mod recipients_exchanged;

mod parts_exchanged;

mod tag_elsewhere;

mod iv_elsewhere;

mod iv_long;

mod tag_cut;

mod content_halves;

mod content_other_enc;

mod aad_other;

mod aad_rewritten;

mod oaep_other_hash;

mod oaep_mask;

mod rsa_other_encryption;

mod encrypted_key_bytes;

mod agreement_parties;

mod agreement_algorithm;

mod agreement_bare;

mod pbes2_salt;

mod zip_container;

mod zip_missing;

/// All causes, in the order in which they are tried.
pub static CAUSES: &[&Cause<DecryptionProbe>] = &[
    &secret_base64::CAUSE,
    &secret_hex::CAUSE,
    &secret_not_encoded::CAUSE,
    &secret_ends::CAUSE,
    &secret_hashed::CAUSE,
    &secret_cut::CAUSE,
    &secret_session::CAUSE,
    &secret_text_encoding::CAUSE,
    &secret_normal_form::CAUSE,
    &key_meant_otherwise::CAUSE,
    &secret_used_directly::CAUSE,
    &wrap_padded::CAUSE,
    &content_key_text::CAUSE,
    &recipients_exchanged::CAUSE,
    &parts_exchanged::CAUSE,
    &tag_elsewhere::CAUSE,
    &iv_elsewhere::CAUSE,
    &iv_long::CAUSE,
    &tag_cut::CAUSE,
    &content_halves::CAUSE,
    &content_other_enc::CAUSE,
    &aad_other::CAUSE,
    &aad_rewritten::CAUSE,
    &oaep_other_hash::CAUSE,
    &oaep_mask::CAUSE,
    &rsa_other_encryption::CAUSE,
    &encrypted_key_bytes::CAUSE,
    &agreement_parties::CAUSE,
    &agreement_algorithm::CAUSE,
    &agreement_bare::CAUSE,
    &pbes2_salt::CAUSE,
    &zip_container::CAUSE,
    &zip_missing::CAUSE,
];
