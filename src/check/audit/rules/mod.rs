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

mod claims_not_object;
mod json_broken;

mod kid_path;

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
    &claims_not_object::RULE,
    &json_broken::RULE,
    &kid_path::RULE,
];
