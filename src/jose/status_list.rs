//! The list of a status list token (draft-ietf-oauth-status-list 4): one status of 1, 2, 4 or 8 bits for each token, compressed.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use crate::jose::encoding::base64url;

/// Longest list, in bytes, that is decompressed: with one bit for each, 32 million tokens.
pub const MAX_LIST_BYTES: usize = 4 * 1024 * 1024;

/// A list, decompressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusList {
    bits: u8,
    bytes: Vec<u8>,
}

/// Why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusListFault {
    /// `bits` is not 1, 2, 4 or 8.
    Bits,
    /// `lst` is not base64url.
    Encoding,
    /// `lst` is not compressed with zlib (RFC 1950), or damaged.
    Compression,
    /// It is longer than [`MAX_LIST_BYTES`].
    TooLong,
}

impl StatusListFault {
    /// What is wrong: lower case, no full stop.
    pub fn message(self) -> &'static str {
        match self {
            StatusListFault::Bits => "expected 1, 2, 4 or 8 as `bits`",
            StatusListFault::Encoding => "`lst` is not base64url",
            StatusListFault::Compression => "`lst` cannot be decompressed: it is damaged, or not zlib",
            StatusListFault::TooLong => "the list is longer than is decompressed here",
        }
    }
}

impl StatusList {
    /// Reads `bits` and `lst` of the claim `status_list`.
    pub fn read(bits: i128, lst: &str) -> Result<Self, StatusListFault> {
        let bits = u8::try_from(bits).ok().filter(|bits| matches!(bits, 1 | 2 | 4 | 8)).ok_or(StatusListFault::Bits)?;
        let decoded = base64url::decode(lst);
        if !decoded.flaws.is_empty() {
            return Err(StatusListFault::Encoding);
        }
        let bytes = decompress_to_vec_zlib_with_limit(&decoded.bytes, MAX_LIST_BYTES);
        let bytes = bytes.map_err(|error| match error.status {
            TINFLStatus::HasMoreOutput => StatusListFault::TooLong,
            _ => StatusListFault::Compression,
        })?;
        Ok(StatusList { bits, bytes })
    }

    /// How many statuses it has; those of the last byte may be filling.
    pub fn len(&self) -> usize {
        self.bytes.len().saturating_mul(usize::from(8 / self.bits.max(1)))
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The status at that place; none when the list ends before it.
    pub fn status(&self, place: usize) -> Option<u8> {
        let (bits, per_byte) = (self.bits, usize::from(8 / self.bits.max(1)));
        let byte = *self.bytes.get(place / per_byte)?;
        // Section 4: within a byte the list begins at the least significant bit.
        let shift = u32::try_from(place % per_byte).ok()?.saturating_mul(u32::from(bits));
        let mask = u8::MAX >> 8_u8.saturating_sub(bits);
        Some(byte.checked_shr(shift)? & mask)
    }

    /// The name of a status (section 7.1), or what it is when the list's owner gives it a meaning.
    pub fn name(status: u8) -> &'static str {
        match status {
            0 => "valid",
            1 => "invalid",
            2 => "suspended",
            3 | 12..=15 => "a status of the application's own",
            _ => "a status without a meaning yet",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of section 4.
    #[test]
    fn statuses_stand_at_their_places() {
        let list = StatusList::read(1, "eNrbuRgAAhcBXQ").unwrap();
        let expected = [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1];
        assert_eq!((0..16).map(|place| list.status(place).unwrap()).collect::<Vec<_>>(), expected);
        assert_eq!((list.len(), list.status(16)), (16, None));
        let list = StatusList::read(2, "eNo76fITAAPfAgc").unwrap();
        let expected = [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3];
        assert_eq!((0..12).map(|place| list.status(place).unwrap()).collect::<Vec<_>>(), expected);
        assert_eq!(StatusList::read(8, "eNrbuRgAAhcBXQ").unwrap().status(1), Some(0xa3));
    }

    #[test]
    fn what_is_no_list_is_told() {
        assert_eq!(StatusList::read(3, "eNrbuRgAAhcBXQ"), Err(StatusListFault::Bits));
        assert_eq!(StatusList::read(-1, ""), Err(StatusListFault::Bits));
        assert_eq!(StatusList::read(1, "eNrb+RgAAhcBXQ"), Err(StatusListFault::Encoding));
        assert_eq!(StatusList::read(1, "AAAA"), Err(StatusListFault::Compression));
        let long = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; MAX_LIST_BYTES + 1], 1);
        assert_eq!(StatusList::read(1, &base64url::encode(&long)), Err(StatusListFault::TooLong));
    }
}
