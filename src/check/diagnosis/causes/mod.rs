//! The causes, one file each: `mod` here, and `CAUSE` in the list, the cheapest first.

use super::Cause;

mod secret_base64;

/// All causes, in the order in which they are tried.
pub static CAUSES: &[&Cause] = &[&secret_base64::CAUSE];
