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

/// Reads the claims; `None` when they are not of the plainest kind.
pub(super) fn read(text: &[u8]) -> Option<Flat<'_>> {
    // One look at all of it, many bytes at a time, so that the search for the end of a string need not look for these.
    let is_plain = text.iter().fold(true, |plain, &byte| plain & (byte >= 0x20) & (byte != b'\\'));
    if !is_plain {
        return None;
    }
    let mut flat = Flat::default();
    let mut names: [&[u8]; MOST] = [&[]; MOST];
    let mut rest = text.strip_prefix(b"{")?;
    if rest == b"}" {
        return Some(flat);
    }
    let mut count = 0;
    loop {
        let name;
        (name, rest) = string(rest)?;
        rest = rest.strip_prefix(b":")?;
        let value;
        (value, rest) = self::value(rest)?;
        if names.get(..count)?.contains(&name) {
            return None;
        }
        *names.get_mut(count)? = name;
        count += 1;
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
        match rest.split_first()? {
            (b',', more) => rest = more,
            (b'}', []) => return Some(flat),
            _ => return None,
        }
    }
}

/// The strings of a list as [`read`] gives it, or the one string.
pub(super) fn strings(written: &[u8]) -> impl Iterator<Item = &[u8]> {
    let (mut one, mut rest) = match written.strip_prefix(b"[") {
        Some(rest) => (None, rest),
        None => (Some(written), &[][..]),
    };
    std::iter::from_fn(move || {
        one.take().or_else(|| {
            let (text, after) = string(rest)?;
            rest = after.split_first()?.1;
            Some(text)
        })
    })
}

/// A string, of which it is known that no byte of it is an escape or a control character, and what follows it.
fn string(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let inner = text.strip_prefix(b"\"")?;
    let end = inner.iter().position(|&byte| byte == b'"')?;
    let (found, rest) = inner.split_at_checked(end)?;
    Some((found, rest.strip_prefix(b"\"")?))
}

fn value(text: &[u8]) -> Option<(Value<'_>, &[u8])> {
    match text.first()? {
        b'"' => string(text).map(|(found, rest)| (Value::Text(found), rest)),
        b'0'..=b'9' => number(text),
        b'[' => list(text),
        _ => {
            [&b"true"[..], b"false", b"null"].into_iter().find_map(|word| Some((Value::Word, text.strip_prefix(word)?)))
        }
    }
}

/// A whole number without a sign, small enough to be exact.
fn number(text: &[u8]) -> Option<(Value<'_>, &[u8])> {
    let end = text.iter().position(|byte| !byte.is_ascii_digit())?;
    let (digits, rest) = text.split_at_checked(end)?;
    let is_plain = digits.len() <= 15 && (digits.len() == 1 || digits.first() != Some(&b'0'));
    if !is_plain || matches!(rest.first(), Some(b'.' | b'e' | b'E')) {
        return None;
    }
    let value = digits.iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    Some((Value::Number(value), rest))
}

/// A list of at least one string.
fn list(text: &[u8]) -> Option<(Value<'_>, &[u8])> {
    let mut rest = text.strip_prefix(b"[")?;
    loop {
        rest = string(rest)?.1;
        match rest.split_first()? {
            (b',', more) => rest = more,
            (b']', more) => {
                return Some((Value::List(text.get(..text.len() - more.len())?), more));
            }
            _ => return None,
        }
    }
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
