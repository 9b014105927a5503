//! Damaged tokens that are the whole input: nothing else can be meant, and what is wrong with them can be shown.

use super::header;
use super::mend::Fixes;
use super::{Found, FoundKind};
use crate::jose::span::Span;

/// The token that the whole text is, if it looks like one though its header cannot be read as such.
pub(super) fn bare(text: &str) -> Option<Found> {
    let token = unwrap(text);
    let segments: Vec<&str> = token.split('.').take(6).collect();
    // Three dots are an ellipsis, and six parts are nothing.
    if segments.len() > 5
        || (segments.len() > 3 && segments.windows(2).any(|two| two.iter().all(|part| part.is_empty())))
    {
        return None;
    }
    let kind = if token.bytes().all(is_token_byte) { plain(&segments)? } else { unencoded(&segments)? };
    let start = text.find(token)?;
    let span = Span::new(start, start + token.len());
    Some(Found { token: token.to_owned(), kind, span, mends: Fixes::default().mends() })
}

/// Without white space, quotes and the name of a scheme.
fn unwrap(text: &str) -> &str {
    let edge =
        |char: char| char.is_whitespace() || matches!(char, '"' | '\'' | '`' | '\u{feff}' | '“' | '”' | '‘' | '’');
    let text = text.trim_matches(edge);
    let schemes = ["bearer ", "bearer: ", "dpop ", "jwt ", "bearer"];
    let rest = schemes.iter().find_map(|name| {
        let (scheme, token) = text.split_at_checked(name.len())?;
        scheme.eq_ignore_ascii_case(name).then_some(token)
    });
    rest.unwrap_or(text).trim_matches(edge)
}

fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'=' | b'+' | b'/')
}

fn plain(segments: &[&str]) -> Option<FoundKind> {
    let (first, second) = (segments.first()?.as_bytes(), segments.get(1)?.as_bytes());
    let header = first.len() >= 3 && header::begins_object(first);
    let facts = header::facts(first);
    match segments.len() {
        // `e30.tar.gz` begins with an object, too: one without members needs a payload.
        3 if facts.map_or(header && first.len() > 4, |facts| facts.known) || is_payload(second) => Some(FoundKind::Jws),
        5 if header && first.len() > 4 => Some(FoundKind::Jwe),
        2 if facts.is_some_and(|facts| facts.named) && is_payload(second) => Some(FoundKind::TwoPart),
        _ => None,
    }
}

/// Whether a segment is the beginning of a JSON object, long enough not to be chance.
fn is_payload(segment: &[u8]) -> bool {
    segment.len() >= 12 && header::begins_object(segment)
}

/// RFC 7797 5.2: with `b64` false the payload of a compact token is any printable text without a dot.
fn unencoded(segments: &[&str]) -> Option<FoundKind> {
    let [header, payload, signature] = segments else { return None };
    let facts = header::facts(header.as_bytes())?;
    let printable = payload.chars().all(|char| !char.is_control());
    let words = header.bytes().chain(signature.bytes()).all(is_token_byte);
    (facts.unencoded && printable && words).then_some(FoundKind::Jws)
}
