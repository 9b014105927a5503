//! Secrets: a text that is no recognised key format, read in the encoding that was chosen.

use super::Key;
use super::detect::{Form, Keys, SecretEncoding};
use super::fault::KeyFault;
use super::loose::{self, Loose, NotBase64};
use super::mend::KeyMend;
use crate::jose::error::{Fault, Problem};
use crate::jose::span::Span;

/// Reads the whole text as a secret. UTF-8 is taken exactly as typed; the other encodings forgive white space.
pub(super) fn read(text: &str, encoding: SecretEncoding) -> Keys {
    let mut keys = Keys::new(Form::Secret(encoding));
    let whole = Span::new(0, text.len());
    let bytes = match encoding {
        SecretEncoding::Utf8 => {
            keys.problems.extend(remarks(text));
            Ok(text.as_bytes().to_vec())
        }
        SecretEncoding::Base64 | SecretEncoding::Base64Url => base64(text, encoding, &mut keys),
        SecretEncoding::Hex => hex(text, &mut keys),
    };
    match bytes {
        Ok(bytes) if bytes.is_empty() => keys.problems.push(Problem::in_key(Fault::Key(KeyFault::Missing), whole)),
        Ok(bytes) => keys.keys.push(Key::secret(&bytes)),
        Err((fault, span)) => keys.problems.push(Problem::in_key(Fault::Key(fault), span)),
    }
    keys
}

/// What may be no part of the secret, but is used as one.
fn remarks(text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let inner = text.trim();
    let leading = text.len() - text.trim_start().len();
    let trailing = text.len() - text.trim_end().len();
    if leading + trailing > 0 {
        let count = |part: Option<&str>| part.unwrap_or_default().chars().count();
        let fault = KeyFault::SecretWhitespace {
            leading: count(text.get(..leading)),
            trailing: count(text.get(text.len() - trailing..)),
        };
        let span = if trailing > 0 { Span::new(text.len() - trailing, text.len()) } else { Span::new(0, leading) };
        problems.push(Problem::in_key(Fault::Key(fault), span));
    }
    let quoted = |quote| inner.len() > 1 && inner.starts_with(quote) && inner.ends_with(quote);
    if quoted('"') || quoted('\'') || quoted('`') {
        let span = Span::new(leading, leading + inner.len());
        problems.push(Problem::in_key(Fault::Key(KeyFault::SecretQuoted), span));
    }
    problems
}

type Bytes = Result<Vec<u8>, (KeyFault, Span)>;

fn base64(text: &str, encoding: SecretEncoding, keys: &mut Keys) -> Bytes {
    let whole = Span::new(0, text.len());
    let loose = loose::read(text.char_indices()).map_err(|error| match error {
        NotBase64::Symbol { offset, found } => symbol(encoding, offset, found),
        NotBase64::Length { characters } => (KeyFault::SecretLength { encoding, characters }, whole),
    })?;
    let Loose { bytes, standard, url_safe, spaces, trailing_bits, .. } = loose;
    let count = if encoding == SecretEncoding::Base64 { url_safe } else { standard };
    let faults = [
        (count > 0).then_some(KeyFault::SecretAlphabet { encoding, count }),
        trailing_bits.then_some(KeyFault::SecretTrailingBits),
    ];
    keys.problems.extend(faults.into_iter().flatten().map(|fault| Problem::in_key(Fault::Key(fault), whole)));
    keys.mends.extend((spaces > 0).then_some(KeyMend::WhiteSpace(spaces)));
    Ok(bytes)
}

fn hex(text: &str, keys: &mut Keys) -> Bytes {
    let encoding = SecretEncoding::Hex;
    let start = text.len() - text.trim_start().len();
    let prefix = text.get(start..start + 2).is_some_and(|prefix| prefix.eq_ignore_ascii_case("0x"));
    let skipped = if prefix { start + 2 } else { start };
    let mut digits = Vec::new();
    let (mut spaces, mut signs) = (start, usize::from(prefix));
    for (offset, found) in text.char_indices().skip_while(|(offset, _)| *offset < skipped) {
        match found.to_digit(16) {
            // A hexadecimal digit is below 16.
            Some(digit) => digits.push(digit as u8),
            None if found.is_whitespace() => spaces += 1,
            None if found == ':' || found == '-' => signs += 1,
            None => return Err(symbol(encoding, offset, found)),
        }
    }
    keys.mends.extend((spaces > 0).then_some(KeyMend::WhiteSpace(spaces)));
    keys.mends.extend((signs > 0).then_some(KeyMend::HexSigns(signs)));
    if digits.len() % 2 == 1 {
        let fault = KeyFault::SecretLength { encoding, characters: digits.len() };
        return Err((fault, Span::new(0, text.len())));
    }
    Ok(digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect())
}

fn symbol(encoding: SecretEncoding, offset: usize, found: char) -> (KeyFault, Span) {
    (KeyFault::SecretSymbol { encoding, offset, found }, Span::new(offset, offset + found.len_utf8()))
}
