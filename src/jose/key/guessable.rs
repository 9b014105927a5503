//! Does a secret look as if somebody had thought it up? An estimate of what it costs to guess, in bits.

use super::strength::Weakness;
use crate::jose::encoding::base64url;

/// Secrets that cost less than this to guess are told, in bits: what is random and that short is told as too short.
const FEW_BITS: f64 = 80.0;

/// A secret with a word like `changeme` is told below this, in bits: beside enough randomness the word does no harm.
const FEW_BITS_BESIDE_WORD: f64 = 112.0;

/// A text that is encoded is told below this, in bits: hexadecimal digits in base64 may well be random.
const FEW_BITS_ENCODED: f64 = 128.0;

/// Longer secrets are judged by their beginning, in bytes.
const LOOKED_AT: usize = 256;

/// A letter of a word costs about that, in bits: how much text surprises its readers.
const BITS_OF_WORDS: f64 = 2.3;

/// What the next character of a row costs, and one between two words, in bits.
const BITS_OF_STEP: f64 = 1.0;

/// A year of this century or the last, in bits.
const BITS_OF_YEAR: f64 = 7.6;

/// Words that stand in secrets which somebody was to replace.
const PLACEHOLDERS: [&str; 17] = [
    "secret",
    "secretkey",
    "mysecret",
    "supersecret",
    "topsecret",
    "changeme",
    "changeit",
    "change",
    "replace",
    "placeholder",
    "example",
    "password",
    "passphrase",
    "default",
    "todo",
    "insecure",
    "dummy",
];

/// Rows of a keyboard, and what people count up.
const ROWS: [&[u8]; 5] =
    [b"abcdefghijklmnopqrstuvwxyz", b"01234567890", b"qwertyuiop[]", b"asdfghjkl;'", b"zxcvbnm,./"];

/// Why a secret can be guessed, if it can.
pub(super) fn look(secret: &[u8]) -> Option<Weakness> {
    let secret = secret.get(..LOOKED_AT).unwrap_or(secret);
    let Some(text) = std::str::from_utf8(secret).ok().filter(|text| text.bytes().all(|byte| matches!(byte, 32..127)))
    else {
        let different = different(secret);
        // 32 random bytes have about 30 different ones.
        let is_few = different * 3 < secret.len().min(96);
        return is_few.then_some(Weakness::SecretGuessable { bits: different * 8 });
    };
    let cost = bits(text.as_bytes());
    let lower = text.to_ascii_lowercase();
    let mut words = lower.split(|letter: char| !letter.is_ascii_alphabetic());
    let word = words.find_map(|word| PLACEHOLDERS.into_iter().find(|known| *known == word));
    if let Some(word) = word.filter(|_| cost < FEW_BITS_BESIDE_WORD) {
        return Some(Weakness::SecretPlaceholder { word });
    }
    if is_uuid(text) {
        return Some(Weakness::SecretUuid);
    }
    if let Some(plain) = encoded_text(text).filter(|plain| bits(plain) < FEW_BITS_ENCODED) {
        return Some(Weakness::SecretEncodedText { characters: plain.len() });
    }
    (cost < FEW_BITS).then_some(Weakness::SecretGuessable { bits: cost as usize })
}

fn different(secret: &[u8]) -> usize {
    let mut seen = [false; 256];
    for &byte in secret {
        if let Some(slot) = seen.get_mut(usize::from(byte)) {
            *slot = true;
        }
    }
    seen.iter().filter(|seen| **seen).count()
}

/// 8-4-4-4-12 hexadecimal digits (RFC 9562 4).
fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    groups == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// What base64 or hexadecimal digits encode, when that is text: random bytes hardly ever are.
fn encoded_text(text: &str) -> Option<Vec<u8>> {
    let is_text = |bytes: &Vec<u8>| bytes.len() >= 8 && bytes.iter().all(|byte| matches!(byte, 32..127));
    let from_hex = || {
        let digits: Option<Vec<u8>> = text.chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect();
        let pairs = digits.filter(|digits| digits.len() % 2 == 0)?;
        Some(pairs.chunks(2).map(|pair| pair.iter().fold(0, |sum, digit| sum << 4 | digit)).collect())
    };
    let from_base64 = || {
        let url = text.trim_end_matches('=').replace('+', "-").replace('/', "_");
        let decoded = base64url::decode(&url);
        decoded.flaws.is_empty().then_some(decoded.bytes)
    };
    from_hex().filter(is_text).or_else(|| from_base64().filter(is_text))
}

/// What it costs to guess a text: rows, words and years cost less than what has no pattern.
fn bits(text: &[u8]) -> f64 {
    let text = text.get(..period(text)).unwrap_or(text);
    let each = f64::from(pool(text)).log2();
    let mut bits = 0.0;
    let mut at = 0;
    let mut after_word = false;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let row = row(rest);
        let word = word(rest);
        let (length, cost) = match () {
            () if is_year(rest) => (4, BITS_OF_YEAR),
            () if row >= 3 => (row, each + BITS_OF_STEP * (row - 1) as f64),
            () if word >= 4 => (word, BITS_OF_WORDS * word as f64),
            () if after_word && rest.first().is_some_and(u8::is_ascii_punctuation) => (1, BITS_OF_STEP),
            () => (1, each),
        };
        after_word = word >= 4;
        bits += cost.min(each * length as f64);
        at += length;
    }
    bits
}

/// How many characters there are of the kinds that occur.
fn pool(text: &[u8]) -> u16 {
    if text.iter().all(u8::is_ascii_digit) {
        return 10;
    }
    if text.iter().all(u8::is_ascii_hexdigit) {
        return 16;
    }
    let has = |is: fn(&u8) -> bool, count: u16| if text.iter().any(is) { count } else { 0 };
    let digits_and_letters =
        has(u8::is_ascii_digit, 10) + has(u8::is_ascii_lowercase, 26) + has(u8::is_ascii_uppercase, 26);
    (digits_and_letters + has(|byte| !byte.is_ascii_alphanumeric(), 33)).max(2)
}

/// The length after which a text repeats itself; its own length when it does not.
fn period(text: &[u8]) -> usize {
    let repeats = |length: &usize| text.iter().zip(text.iter().skip(*length)).all(|(one, other)| one == other);
    (1..=text.len() / 2).find(repeats).unwrap_or(text.len())
}

/// How many characters from the first are the same, or neighbours in a row, in one direction.
fn row(text: &[u8]) -> usize {
    let step = |pair: &[u8]| match pair {
        [one, other] if one.eq_ignore_ascii_case(other) => Some(0),
        [one, other] => ROWS.iter().find_map(|row| {
            let place = |byte: u8| row.iter().position(|&known| known == byte.to_ascii_lowercase());
            let (one, other) = (place(*one)?, place(*other)?);
            match other as isize - one as isize {
                distance @ (1 | -1) => Some(distance),
                _ => None,
            }
        }),
        _ => None,
    };
    let mut steps = text.windows(2).map(step);
    let Some(first @ Some(_)) = steps.next() else { return 1 };
    2 + steps.take_while(|step| *step == first).count()
}

/// How many letters from the first look like a word: of one case, with vowels where one expects them.
fn word(text: &[u8]) -> usize {
    let lower = |byte: &&u8| byte.is_ascii_lowercase();
    let capital = usize::from(text.first().is_some_and(u8::is_ascii_uppercase));
    let small = capital + text.iter().skip(capital).take_while(lower).count();
    let large = text.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let length = small.max(large);
    let letters = text.get(..length).unwrap_or_default();
    let is_vowel = |byte: &u8| b"aeiouyAEIOUY".contains(byte);
    let vowels = letters.iter().filter(|byte| is_vowel(byte)).count();
    let is_spoken = letters.split(is_vowel).all(|consonants| consonants.len() <= 4);
    if is_spoken && vowels * 5 >= length && vowels * 3 <= length * 2 { length } else { 0 }
}

fn is_year(text: &[u8]) -> bool {
    matches!(text, [b'1', b'9', one, other, ..] | [b'2', b'0', one, other, ..] if one.is_ascii_digit() && other.is_ascii_digit())
        && !text.get(4).is_some_and(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(secret: &str) -> &'static str {
        look(secret.as_bytes()).map_or("", |weakness| weakness.code())
    }

    #[test]
    fn what_people_think_up_is_told() {
        for secret in [
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "abcabcabcabcabcabcabcabcabcabcabcabc",
            "correcthorsebatterystaple",
            "qwertyuiopasdfghjklzxcvbnm1234567890",
            "0123456789abcdef0123456789abcdef",
            "Summer2026!Summer2026!Summer2026!",
            "AcmeBillingService2026Production",
            "hunter2",
            "",
        ] {
            assert_eq!(code(secret), "secret-guessable", "{secret}");
        }
        assert_eq!(look(&[0; 32]).map(|weakness| weakness.code()), Some("secret-guessable"));
    }

    #[test]
    fn other_reasons_have_their_own_names() {
        for (secret, expected) in [
            ("please-change-this-secret-before-production", "secret-placeholder"),
            ("<your-256-bit-secret-here>", "secret-placeholder"),
            ("MY_APP_SECRET_KEY_1", "secret-placeholder"),
            ("550e8400-e29b-41d4-a716-446655440000", "secret-uuid"),
            ("Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZQ==", "secret-encoded-text"),
            ("636f727265637420686f727365206261747465727920", "secret-encoded-text"),
        ] {
            assert_eq!(code(secret), expected, "{secret}");
        }
    }

    #[test]
    fn random_secrets_are_not_slandered() {
        for secret in [
            "Zk3v9Qx1mT7pL0sY4rB8nC2wD6hF5jG_",
            "9b1d6f2ce05a47388c6f01d2b7e94a53f8a2c4d16e7b09353d5c8e1f60a7b294",
            "q7Zx0Lm4Wc9Rt2VbK8",
            "hV7m0uFqJ2yLrB5tX9cNw3KzPd8sGe1aQoTi6RjUf4Y=",
            "kqzvxjwbtrmplndgfhcsykqwzrtxvbnm",
            "app-secret-q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe",
            "OWIxZDZmMmNlMDVhNDczODhjNmYwMWQyYjdlOTRhNTNmOGEyYzRkMTZlN2IwOTM1",
        ] {
            assert_eq!(code(secret), "", "{secret}");
        }
        let bytes: Vec<u8> = (0..32u32).map(|n| (n * 73 + 151) as u8).collect();
        assert_eq!(look(&bytes), None);
    }
}
