//! Strings with JSON escapes, taken off once, with the way back to where each character stood.

use super::unit::byte;

/// A text without its escapes.
pub(super) struct Unescaped {
    pub(super) text: String,
    pub(super) offsets: Offsets,
}

/// Where the characters of an unescaped text stood.
pub(super) struct Offsets {
    /// Behind each escape: the offset without and with escapes.
    steps: Vec<(usize, usize)>,
}

impl Offsets {
    /// The offset in the escaped text of what is at `inner` in the unescaped one.
    pub(super) fn outer(&self, inner: usize) -> usize {
        let index = self.steps.partition_point(|&(without, _)| without <= inner);
        match index.checked_sub(1).and_then(|index| self.steps.get(index)) {
            Some(&(without, with)) => with + (inner - without),
            None => inner,
        }
    }
}

/// Takes off one level of JSON escapes; what is no escape stays as it is.
pub(super) fn unescape(escaped: &str) -> Unescaped {
    let mut text = String::with_capacity(escaped.len());
    let mut steps = Vec::new();
    let mut rest = escaped;
    while let Some(at) = rest.find('\\') {
        let (plain, escape) = rest.split_at(at);
        text.push_str(plain);
        let (char, len) = match byte(escape, 1) {
            b'n' => ('\n', 2),
            b'r' => ('\r', 2),
            b't' => ('\t', 2),
            b'"' => ('"', 2),
            b'/' => ('/', 2),
            b'\\' => ('\\', 2),
            b'u' => {
                let value = escape.get(2..6).and_then(|digits| u32::from_str_radix(digits, 16).ok());
                value.and_then(char::from_u32).map_or(('\\', 1), |char| (char, 6))
            }
            _ => ('\\', 1),
        };
        text.push(char);
        rest = escape.get(len..).unwrap_or_default();
        steps.push((text.len(), escaped.len() - rest.len()));
    }
    text.push_str(rest);
    Unescaped { text, offsets: Offsets { steps } }
}

/// The offset of the next quote without a backslash before it, at most `limit` bytes on.
pub(super) fn closing_quote(text: &str, from: usize, limit: usize) -> Option<usize> {
    let window = text.as_bytes().get(from..)?.iter().take(limit);
    let mut escaped = false;
    let at = window.into_iter().position(|&byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    })?;
    Some(from + at)
}
