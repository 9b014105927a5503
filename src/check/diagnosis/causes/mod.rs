//! The causes, one file each: `mod` here, and `CAUSE` in the list, the cheapest first.

use super::Cause;

mod secret_base64;

mod secret_hex;

mod secret_not_encoded;

mod secret_line_break;

mod secret_white_space;

mod secret_space_added;

mod secret_quotes;

mod secret_quotes_kept;

mod secret_encoded;

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
    &secret_encoded::CAUSE,
];
