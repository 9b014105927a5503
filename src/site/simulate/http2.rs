//! What header compression of HTTP/2 makes of a token (RFC 7541).

/// Bytes of a token's header field on one connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compressed {
    /// With the first request.
    pub first: usize,
    /// With every further one, when both ends keep it.
    pub again: usize,
    /// With every further one, when the sender forbids keeping it (RFC 7541 7.1.3).
    pub never_kept: usize,
}

/// The default size of the table that a receiver keeps, in bytes (RFC 9113 6.5.2).
const TABLE: usize = 4096;

/// The overhead of one entry in it (RFC 7541 4.1).
const ENTRY: usize = 32;

/// The bytes for a token of so many characters, taken as spread evenly over the letters of base64url.
pub fn compressed(token: usize) -> Compressed {
    let value = (text_bits("Bearer ") + average_bits() * token as f64) / 8.0;
    let value = value.ceil() as usize;
    let text = length_bytes(value) + value;
    // The name "authorization" is number 23 of the static table: one byte of 6 bits, two bytes of 4.
    let (first, never_kept) = (1 + text, 2 + text);
    let fits = "authorization".len() + "Bearer ".len() + token + ENTRY <= TABLE;
    Compressed { first, again: if fits { 1 } else { first }, never_kept }
}

/// Bits of one letter of base64url on average, under the code of RFC 7541, Appendix B.
pub fn average_bits() -> f64 {
    let letters = (b'a'..=b'z').chain(b'A'..=b'Z').chain(b'0'..=b'9').chain(*b"-_");
    letters.map(huffman_bits).sum::<u32>() as f64 / 64.0
}

/// Bits of one of the letters of base64url, and of a dot, a space or "=", under that code; 8 for what no token has.
pub const fn huffman_bits(letter: u8) -> u32 {
    match letter {
        b'0'..=b'2' | b'a' | b'c' | b'e' | b'i' | b'o' | b's' | b't' => 5,
        b'3'..=b'9' | b'A' | b'-' | b'.' | b'_' | b' ' | b'=' => 6,
        b'b' | b'd' | b'f' | b'g' | b'h' | b'l' | b'm' | b'n' | b'p' | b'r' | b'u' => 6,
        b'X' | b'Z' => 8,
        b'B'..=b'Y' | b'j' | b'k' | b'q' | b'v'..=b'z' => 7,
        _ => 8,
    }
}

fn text_bits(text: &str) -> f64 {
    f64::from(text.bytes().map(huffman_bits).sum::<u32>())
}

/// Bytes of the length before a text: 7 bits, then 7 more a byte (RFC 7541 5.1).
const fn length_bytes(length: usize) -> usize {
    match length {
        0..127 => 1,
        127..255 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7541, Appendix C.4 and C.6.
    #[test]
    fn texts_are_as_long_as_in_the_examples() {
        for (text, bytes) in [("www.example.com", 12), ("no-cache", 6), ("custom-key", 8), ("custom-value", 9)] {
            assert_eq!((text_bits(text) / 8.0).ceil() as usize, bytes, "{text}");
        }
    }

    #[test]
    fn a_letter_of_a_token_takes_about_four_fifths_of_a_byte() {
        assert!((average_bits() / 8.0 - 0.8).abs() < 0.002, "{}", average_bits());
    }

    #[test]
    fn a_token_that_is_too_large_for_the_table_is_sent_every_time() {
        assert_eq!(compressed(479).again, 1);
        let large = compressed(4_800);
        assert_eq!(large.again, large.first);
    }
}
