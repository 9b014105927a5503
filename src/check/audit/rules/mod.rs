//! The rules, one file each: `mod` here, and `RULE` in the list.

use super::rule::Rule;

mod base64_not_canonical;
mod kid_path;

mod claim_named_otherwise;
mod claim_of_wrong_type;
mod exp_missing;
mod header_claim_mismatch;
mod issued_in_future;
mod lifetime_empty;
mod time_in_milliseconds;
mod time_not_a_number;
mod time_out_of_range;

/// All rules, in the order of the catalogue.
pub static RULES: &[&Rule] = &[
    &base64_not_canonical::RULE,
    &kid_path::RULE,
    &claim_named_otherwise::RULE,
    &claim_of_wrong_type::RULE,
    &exp_missing::RULE,
    &header_claim_mismatch::RULE,
    &issued_in_future::RULE,
    &lifetime_empty::RULE,
    &time_in_milliseconds::RULE,
    &time_not_a_number::RULE,
    &time_out_of_range::RULE,
];
