//! Base64url without padding (RFC 7515 2, RFC 4648 5): the bytes as far as they can be told, and every flaw.

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose};
use serde::{Deserialize, Serialize};

use crate::jose::span::Span;

/// What one text decodes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    /// The bytes; after a flaw, those of a tolerant reading.
    pub bytes: Vec<u8>,
    /// What is wrong, in the order of the text; empty for canonical base64url.
    pub flaws: Vec<Flaw>,
}

/// One flaw of a text that should be base64url.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flaw {
    /// What it is.
    pub kind: FlawKind,
    /// The bytes of the text it is about.
    pub span: Span,
}

/// The ways in which a text can miss base64url.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FlawKind {
    /// `+` or `/` of standard base64, where base64url has `-` and `_`.
    StandardAlphabet {
        /// The character found.
        found: char,
    },
    /// `=` at the end, which JOSE leaves out (RFC 7515 2).
    Padding {
        /// How many.
        count: usize,
    },
    /// A space, tab or line break (RFC 7515 7.1 allows none).
    Whitespace,
    /// Any other character.
    Symbol {
        /// The character found.
        found: char,
    },
    /// 4n+1 characters: no number of bytes gives that, so at least one character is missing.
    Length {
        /// Number of characters.
        characters: usize,
    },
    /// Unused bits of the last character are not zero (RFC 4648 3.5): another text decodes to the same bytes.
    TrailingBits {
        /// The last character.
        found: char,
    },
}

const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Reads `text`. Canonical text costs one pass; only flawed text is looked at again.
pub fn decode(text: &str) -> Decoded {
    match general_purpose::URL_SAFE_NO_PAD.decode(text) {
        Ok(bytes) => Decoded { bytes, flaws: Vec::new() },
        Err(_) => decode_flawed(text),
    }
}

/// Writes `bytes` as base64url without padding.
pub fn encode(bytes: &[u8]) -> String {
    general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// The span of characters of a base64url text that encode the bytes `inner` of its decoded form.
pub fn encoding_span(inner: Span) -> Span {
    // Three bytes are four characters: byte i begins in character i*8/6 and byte end-1 ends in character (end*8-1)/6.
    Span::new(inner.start * 4 / 3, (inner.end * 4).div_ceil(3))
}

fn decode_flawed(text: &str) -> Decoded {
    let mut flaws = Vec::new();
    let mut symbols = String::with_capacity(text.len());
    let body = text.trim_end_matches('=');
    for (offset, found) in body.char_indices() {
        let span = Span::new(offset, offset + found.len_utf8());
        match found {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '-' | '_' => symbols.push(found),
            '+' | '/' => {
                symbols.push(if found == '+' { '-' } else { '_' });
                flaws.push(Flaw { kind: FlawKind::StandardAlphabet { found }, span });
            }
            ' ' | '\t' | '\r' | '\n' => flaws.push(Flaw { kind: FlawKind::Whitespace, span }),
            _ => flaws.push(Flaw { kind: FlawKind::Symbol { found }, span }),
        }
    }
    let end = Span::new(body.len(), text.len());
    if !end.is_empty() {
        flaws.push(Flaw { kind: FlawKind::Padding { count: end.len() }, span: end });
    }
    let last = Span::new(symbols.len().saturating_sub(1), symbols.len());
    if symbols.len() % 4 == 1 {
        let kind = FlawKind::Length { characters: symbols.len() };
        flaws.push(Flaw { kind, span: Span::new(body.len().saturating_sub(1), body.len()) });
        symbols.truncate(last.start);
    } else if general_purpose::URL_SAFE_NO_PAD.decode(&symbols).is_err()
        && let Some(found) = symbols.chars().next_back()
    {
        // Only the alphabet is left in `symbols` and its length is possible, so it can only be the unused bits.
        let at = body.len().saturating_sub(found.len_utf8());
        flaws.push(Flaw { kind: FlawKind::TrailingBits { found }, span: Span::new(at, body.len()) });
    }
    Decoded { bytes: TOLERANT.decode(&symbols).unwrap_or_default(), flaws }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, bytes: &[u8], kinds: &[FlawKind]) {
        let decoded = decode(text);
        assert_eq!(decoded.bytes, bytes, "{text}");
        assert_eq!(decoded.flaws.iter().map(|flaw| flaw.kind).collect::<Vec<_>>(), kinds, "{text}");
    }

    #[test]
    fn reads_canonical_text_without_a_flaw() {
        check("", b"", &[]);
        check("_-8", &[0xff, 0xef], &[]);
        check("Zm9vYmFy", b"foobar", &[]);
    }

    #[test]
    fn names_each_flaw_and_still_gives_the_bytes() {
        check("Zm9vYg==", b"foob", &[FlawKind::Padding { count: 2 }]);
        check(
            "/+8",
            &[0xff, 0xef],
            &[FlawKind::StandardAlphabet { found: '/' }, FlawKind::StandardAlphabet { found: '+' }],
        );
        check("Zm9v\nYmFy", b"foobar", &[FlawKind::Whitespace]);
        check("Zm9v\"YmFy", b"foobar", &[FlawKind::Symbol { found: '"' }]);
        check("Zm9vY", b"foo", &[FlawKind::Length { characters: 5 }]);
        check("Zm9vYh", b"foob", &[FlawKind::TrailingBits { found: 'h' }]);
    }

    #[test]
    fn a_flaw_knows_its_bytes() {
        assert_eq!(decode("Zm9v\u{a0}YmFy").flaws.first().map(|flaw| flaw.span), Some(Span::new(4, 6)));
        assert_eq!(decode("Zm9vYg==").flaws.first().map(|flaw| flaw.span), Some(Span::new(6, 8)));
    }

    #[test]
    fn maps_bytes_to_the_characters_that_encode_them() {
        assert_eq!(encoding_span(Span::new(0, 3)), Span::new(0, 4));
        assert_eq!(encoding_span(Span::new(1, 2)), Span::new(1, 3));
        assert_eq!(encoding_span(Span::new(3, 4)), Span::new(4, 6));
    }

    #[test]
    fn round_trips() {
        for length in 0..70u8 {
            let bytes: Vec<u8> = (0..length).map(|n| n.wrapping_mul(37)).collect();
            assert_eq!(decode(&encode(&bytes)), Decoded { bytes, flaws: Vec::new() });
        }
    }
}
