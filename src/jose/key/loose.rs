//! Base64 of either alphabet, read as tolerantly as its meaning stays clear, with everything that was tolerated.

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// What was read, and what had to be tolerated.
#[derive(Default)]
pub(super) struct Loose {
    /// The bytes.
    pub(super) bytes: Vec<u8>,
    /// Offset of each base64 character in the text, padding left out.
    pub(super) positions: Vec<usize>,
    /// Characters `+` and `/` of the standard alphabet (RFC 4648 4).
    pub(super) standard: usize,
    /// Characters `-` and `_` of the URL-safe alphabet (RFC 4648 5).
    pub(super) url_safe: usize,
    /// Padding characters at the end.
    pub(super) padding: usize,
    /// White space characters.
    pub(super) spaces: usize,
    /// Unused bits of the last character were not zero.
    pub(super) trailing_bits: bool,
}

/// Why a text is no base64 at all.
pub(super) enum NotBase64 {
    /// A character of neither alphabet.
    Symbol { offset: usize, found: char },
    /// 4n+1 characters.
    Length { characters: usize },
}

const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// Reads characters, each with its offset.
pub(super) fn read(characters: impl Iterator<Item = (usize, char)>) -> Result<Loose, NotBase64> {
    let mut loose = Loose::default();
    let mut symbols = Vec::new();
    for (offset, found) in characters {
        let symbol = match found {
            '-' => b'+',
            '_' => b'/',
            '=' => {
                loose.padding += 1;
                continue;
            }
            _ if found.is_whitespace() => {
                loose.spaces += 1;
                continue;
            }
            'A'..='Z' | 'a'..='z' | '0'..='9' | '+' | '/' => found as u8,
            _ => return Err(NotBase64::Symbol { offset, found }),
        };
        // Padding ends base64: what follows it is a second text.
        if loose.padding > 0 {
            return Err(NotBase64::Symbol { offset, found });
        }
        match found {
            '-' | '_' => loose.url_safe += 1,
            '+' | '/' => loose.standard += 1,
            _ => {}
        }
        symbols.push(symbol);
        loose.positions.push(offset);
    }
    // Only the alphabet is left in `symbols`, so the length is all that can be wrong.
    loose.bytes = ENGINE.decode(&symbols).map_err(|_| NotBase64::Length { characters: symbols.len() })?;
    loose.trailing_bits = has_trailing_bits(&symbols);
    Ok(loose)
}

impl Loose {
    /// Padding characters that strict base64 would have.
    pub(super) fn padding_due(&self) -> usize {
        (4 - self.positions.len() % 4) % 4
    }

    /// Offset in the text of the characters that encode byte `at`.
    pub(super) fn position_of(&self, at: usize) -> Option<usize> {
        self.positions.get(at.saturating_mul(4) / 3).or(self.positions.last()).copied()
    }
}

fn has_trailing_bits(symbols: &[u8]) -> bool {
    let mask = match symbols.len() % 4 {
        2 => 0b1111,
        3 => 0b11,
        _ => return false,
    };
    let value = |symbol: u8| match symbol {
        b'A'..=b'Z' => symbol - b'A',
        b'a'..=b'z' => symbol - b'a' + 26,
        b'0'..=b'9' => symbol - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    symbols.last().is_some_and(|&last| value(last) & mask != 0)
}
