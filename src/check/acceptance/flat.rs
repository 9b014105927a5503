//! Claims of the plainest kind, read in one pass: an object of strings, whole numbers, words and lists of strings.
//!
//! Whatever else there is (an escape, a fraction, a nested object, a name that comes twice) is no fault here: the reader gives
//! up, and the one that knows all of JSON decides.

/// More members than this are not plain.
const MOST: usize = 32;

/// What the short way looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Flat<'t> {
    pub(super) exp: Option<i64>,
    pub(super) nbf: Option<i64>,
    pub(super) iat: Option<i64>,
    pub(super) iss: Option<&'t [u8]>,
    /// `aud` as it is written: a string without its quotes, or a list with its brackets.
    pub(super) aud: Option<&'t [u8]>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Value<'t> {
    Text(&'t [u8]),
    Number(i64),
    List(&'t [u8]),
    Word,
}

/// Reads the claims; `None` when they are not of the plainest kind, or the text is no UTF-8.
pub(super) fn read(text: &[u8]) -> Option<Flat<'_>> {
    // One look at all of it, many bytes at a time: without escapes every quote begins or ends a string.
    let odd = text.iter().fold(0, |odd, &byte| odd | u8::from(byte < 0x20) | u8::from(byte == b'\\') | byte & 0x80);
    let is_plain = odd == 0 || (odd == 0x80 && std::str::from_utf8(text).is_ok());
    if !is_plain {
        return None;
    }
    let mut reader = Reader::new(text);
    let mut flat = Flat::default();
    let mut names = Names::default();
    reader.take(b'{')?;
    if reader.rest() == b"}" {
        return Some(flat);
    }
    loop {
        let name = reader.string()?;
        reader.take(b':')?;
        let value = reader.value()?;
        if !names.is_new(name)? {
            return None;
        }
        match (name, value) {
            (b"exp", Value::Number(time)) => flat.exp = Some(time),
            (b"nbf", Value::Number(time)) => flat.nbf = Some(time),
            (b"iat", Value::Number(time)) => flat.iat = Some(time),
            (b"iss", Value::Text(text)) => flat.iss = Some(text),
            (b"aud", Value::Text(text) | Value::List(text)) => flat.aud = Some(text),
            (b"exp" | b"nbf" | b"iat" | b"iss" | b"aud", _) => return None,
            // An SD-JWT has rules of its own.
            (b"_sd" | b"_sd_alg", _) => return None,
            _ => {}
        }
        match reader.rest() {
            [b',', ..] => reader.at += 1,
            b"}" => return Some(flat),
            _ => return None,
        }
    }
}

/// The strings of a list as [`read`] gives it, or the one string.
pub(super) fn strings(written: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut reader = written.starts_with(b"[").then(|| Reader::new(written));
    let mut one = reader.is_none().then_some(written);
    std::iter::from_fn(move || {
        one.take().or_else(|| {
            // Behind the bracket, and then behind each comma.
            let reader = reader.as_mut()?;
            reader.at += 1;
            reader.string()
        })
    })
}

/// The names so far.
#[derive(Default)]
struct Names<'t> {
    names: [&'t [u8]; MOST],
    count: usize,
    /// A bit for each name; two names may share one.
    seen: u64,
}

impl<'t> Names<'t> {
    /// Whether the name comes for the first time; `None` when there are too many.
    fn is_new(&mut self, name: &'t [u8]) -> Option<bool> {
        let ends = name.first().zip(name.last()).map_or(0, |(&first, &last)| u32::from(first) * 7 + u32::from(last));
        let bit = 1_u64.rotate_left(ends + name.len() as u32 * 5);
        // Most names have a bit of their own, and need not be compared with the others.
        if self.seen & bit != 0 && self.names.get(..self.count)?.contains(&name) {
            return Some(false);
        }
        self.seen |= bit;
        *self.names.get_mut(self.count)? = name;
        self.count += 1;
        Some(true)
    }
}

/// A text without escapes, in which every quote begins or ends a string.
struct Reader<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Reader<'t> {
    fn new(text: &'t [u8]) -> Self {
        Reader { text, at: 0 }
    }

    fn rest(&self) -> &'t [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, expected: u8) -> Option<()> {
        let is_there = self.text.get(self.at) == Some(&expected);
        self.at += 1;
        is_there.then_some(())
    }

    /// The inside of a string.
    fn string(&mut self) -> Option<&'t [u8]> {
        let inner = self.rest().strip_prefix(b"\"")?;
        let length = length_to_quote(inner)?;
        self.at += length + 2;
        inner.get(..length)
    }

    fn value(&mut self) -> Option<Value<'t>> {
        match self.text.get(self.at)? {
            b'"' => self.string().map(Value::Text),
            b'0'..=b'9' => self.number(),
            b'[' => self.list(),
            _ => {
                let word = [&b"true"[..], b"false", b"null"].into_iter().find(|word| self.rest().starts_with(word))?;
                self.at += word.len();
                Some(Value::Word)
            }
        }
    }

    /// A whole number without a sign, small enough to be exact.
    fn number(&mut self) -> Option<Value<'t>> {
        let rest = self.rest();
        let end = rest.iter().position(|byte| !byte.is_ascii_digit())?;
        let digits = rest.get(..end)?;
        let is_plain = digits.len() <= 15 && (digits.len() == 1 || digits.first() != Some(&b'0'));
        if !is_plain || matches!(rest.get(end), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.at += end;
        Some(Value::Number(digits.iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0'))))
    }

    /// A list of at least one string.
    fn list(&mut self) -> Option<Value<'t>> {
        let start = self.at;
        self.take(b'[')?;
        loop {
            self.string()?;
            match self.text.get(self.at)? {
                b',' => self.at += 1,
                b']' => {
                    self.at += 1;
                    return self.text.get(start..self.at).map(Value::List);
                }
                _ => return None,
            }
        }
    }
}

/// How many bytes stand before the first quote.
fn length_to_quote(text: &[u8]) -> Option<usize> {
    const ONES: u64 = u64::MAX / 0xff;
    // Eight at a time: a byte that is a quote becomes zero, and the lowest zero is found by borrowing (Mycroft).
    let (words, rest) = text.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word) ^ (ONES * u64::from(b'"'));
        let zeros = word.wrapping_sub(ONES) & !word & (ONES << 7);
        if zeros != 0 {
            return Some(at * 8 + zeros.trailing_zeros() as usize / 8);
        }
    }
    rest.iter().position(|&byte| byte == b'"').map(|at| words.len() * 8 + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::encoding::json::Document;
    use proptest::prelude::*;

    #[test]
    fn plain_claims_are_read() {
        let text = br#"{"iss":"a","aud":["b","c"],"exp":12,"x":true,"y":null,"scope":"a b"}"#;
        let flat = read(text).unwrap();
        assert_eq!((flat.iss, flat.exp, flat.nbf), (Some(&b"a"[..]), Some(12), None));
        assert_eq!(strings(flat.aud.unwrap()).collect::<Vec<_>>(), [b"b", b"c"]);
        assert_eq!(strings(b"one").collect::<Vec<_>>(), [b"one"]);
        assert_eq!(read(b"{}"), Some(Flat::default()));
    }

    #[test]
    fn everything_else_is_left_to_the_other_reader() {
        for text in [
            "",
            "{",
            "[]",
            "{}x",
            r#"{"a":1,"a":1}"#,
            r#"{"a":01}"#,
            r#"{"a":1.5}"#,
            r#"{"a":1e3}"#,
            r#"{"a":-1}"#,
            r#"{"a":{}}"#,
            r#"{"a":[]}"#,
            r#"{"a":[1]}"#,
            r#"{"a":["b",]}"#,
            r#"{"a":"\n"}"#,
            "{\"a\":\"\n\"}",
            r#"{"a":1,}"#,
            r#"{"a" :1}"#,
            r#"{"exp":"1"}"#,
            r#"{"iss":1}"#,
            r#"{"_sd":["a"]}"#,
            r#"{"_sd_alg":"sha-256"}"#,
            r#"{"a":tru}"#,
            r#"{"a":1234567890123456}"#,
        ] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
    }

    proptest! {
        /// What is read here is JSON without a flaw, and says the same there.
        #[test]
        fn it_never_takes_what_the_other_reader_refuses(
            parts in prop::collection::vec(prop::sample::select(vec![
                "{", "}", "[", "]", ",", ":", "\"a\"", "\"exp\"", "\"iss\"", "\"", "1", "0", "99", "true", "null", "\\", ".", " ",
                "\"a\":1", "\"b\":\"c\"", "\"aud\":[\"d\"]", "\"exp\":5",
            ]), 0..12)
        ) {
            for text in [parts.concat(), format!("{{{}}}", parts.join(",")), format!("{{{}}}", parts.concat())] {
                if let Some(flat) = read(text.as_bytes()) {
                    let document = Document::parse(text.clone());
                    prop_assert!(document.is_well_formed() && document.flaws().is_empty(), "{}", text);
                    let root = document.object().unwrap();
                    let exp = root.get("exp").and_then(|value| value.as_number()).and_then(|number| number.as_integer());
                    prop_assert_eq!(flat.exp.map(i128::from), exp, "{}", text);
                    prop_assert_eq!(flat.aud.is_some(), root.get("aud").is_some(), "{}", text);
                }
            }
        }
    }
}
