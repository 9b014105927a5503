//! Bytes that travel with every request.

use super::Inputs;
use crate::site::sizes::{base64url_length, token_bytes};

/// Seconds of a month of 30 days.
const MONTH: f64 = 2_592_000.0;

/// Bytes of one token (RFC 7515 7.1).
pub fn token(inputs: &Inputs) -> usize {
    let signing = inputs.signing();
    token_bytes(whole(inputs.header) + signing.alg.len(), whole(inputs.claims), signing.bytes)
}

/// Bytes of the header line of HTTP/1.1 that carries so large a token (RFC 6750 2.1).
pub const fn header_line(token: usize) -> usize {
    "Authorization: Bearer ".len() + token + "\r\n".len()
}

/// Bytes of the header line that carries a session's id of so many bits, in base64url.
pub fn cookie_line(id_bits: f64) -> usize {
    "Cookie: __Host-SID=".len() + base64url_length(whole(id_bits).div_ceil(8)) + "\r\n".len()
}

/// Bytes in a month of 30 days for so many requests per second with so many bytes each.
pub fn monthly(per_second: f64, bytes: usize) -> f64 {
    per_second * bytes as f64 * MONTH
}

/// A number of things as it is typed; what is below zero or no number is none.
pub(super) fn whole(number: f64) -> usize {
    // A cast of a float stops at the ends of the type.
    number.round() as usize
}
