//! The rules, one file each: `mod` here, and `RULE` in the list.

use super::rule::Rule;

mod base64_not_canonical;
mod kid_path;

/// All rules, in the order of the catalogue.
pub static RULES: &[&Rule] = &[&base64_not_canonical::RULE, &kid_path::RULE];
