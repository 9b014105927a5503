//! `zip` (RFC 7516 4.1.3): raw DEFLATE (RFC 1951), within a limit.

use miniz_oxide::deflate::{compress_to_vec, compress_to_vec_zlib};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use crate::jose::error::JweFault;

/// Longest decompressed plaintext, in bytes, that is made without being asked (rfc8725bis 3.15).
pub const MAX_PLAIN_BYTES: usize = 250_000;

/// Longest decompressed plaintext, in bytes, when a person has confirmed it.
pub const MAX_CONFIRMED_BYTES: usize = 64 * 1024 * 1024;

/// As small as it gets without taking long.
const LEVEL: u8 = 6;

pub(super) fn decompress(bytes: &[u8], limit: usize) -> Result<Vec<u8>, JweFault> {
    decompress_to_vec_with_limit(bytes, limit).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => JweFault::ZipBomb { limit },
        _ => JweFault::ZipDamaged,
    })
}

pub(super) fn compress(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, LEVEL)
}

/// With the header and check sum of zlib (RFC 1950), which is what `zip` does not mean.
pub(super) fn compress_zlib(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec_zlib(bytes, LEVEL)
}
