//! Whether a word could be the header of a token, and what the header says about the parts that follow.

use super::unit::{byte, is_word, word_end};

/// How much of a header's beginning and end is decoded: names are looked for in both, key certificates stand between.
const HEAD: usize = 8 * 1024;
const TAIL: usize = 2 * 1024;

/// What a header says about the rest of its token.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Facts {
    /// It has a name that only headers have.
    pub(super) known: bool,
    /// It names an algorithm or a type.
    pub(super) named: bool,
    /// It is the header of a JWE: five parts.
    pub(super) encrypted: bool,
    /// It is the header of a key binding JWT.
    pub(super) key_binding: bool,
    /// It has `b64`: the payload may be any text.
    pub(super) unencoded: bool,
    /// The lengths that the last part can have, as base64url without padding; empty when not known.
    pub(super) lengths: &'static [usize],
}

/// Decodes base64 of either alphabet; other characters and a last incomplete byte are passed over.
pub(super) fn decode(text: &[u8]) -> Vec<u8> {
    decoded(text.iter().copied()).collect()
}

/// The same, byte by byte.
pub(super) fn decoded(mut chars: impl Iterator<Item = u8>) -> impl Iterator<Item = u8> {
    let (mut bits, mut held) = (0u32, 0u32);
    std::iter::from_fn(move || {
        while held < 8 {
            let char = chars.next()?;
            let value = match char {
                b'A'..=b'Z' => char - b'A',
                b'a'..=b'z' => char - b'a' + 26,
                b'0'..=b'9' => char - b'0' + 52,
                b'-' | b'+' => 62,
                b'_' | b'/' => 63,
                _ => continue,
            };
            bits = (bits << 6 | u32::from(value)) & 0xffff;
            held += 6;
        }
        held -= 8;
        Some((bits >> held & 0xff) as u8)
    })
}

/// Whether the first characters of a segment decode to the beginning of a JSON object.
pub(super) fn begins_object(segment: &[u8]) -> bool {
    opens_object(segment.iter().copied().take(32))
}

/// The same for characters that come one by one.
pub(super) fn opens_object(chars: impl Iterator<Item = u8>) -> bool {
    // A byte order mark is tolerated; it cannot stand elsewhere in a JSON text outside strings.
    let mut bytes =
        decoded(chars).filter(|byte| !is_space(*byte)).skip_while(|byte| matches!(byte, 0xef | 0xbb | 0xbf));
    bytes.next() == Some(b'{') && matches!(bytes.next(), Some(b'"' | b'}') | None)
}

/// Whether a segment decodes to a complete JSON object, going by its beginning and its end.
pub(super) fn is_object(segment: &[u8]) -> bool {
    let unpadded = segment.len() - segment.iter().rev().take_while(|&&byte| byte == b'=').count();
    // Four characters are three bytes: the end is decoded from a multiple of four on.
    let tail = unpadded.saturating_sub(32) & !3;
    let end = decode(segment.get(tail..unpadded).unwrap_or_default());
    unpadded % 4 != 1 && begins_object(segment) && end.iter().rev().find(|byte| !is_space(**byte)) == Some(&b'}')
}

/// Whether a segment that looks like a complete object is one: where a line breaks behind the brace of an inner object,
/// its end does not tell. The check is charged to the budget, and left out when that is used up.
pub(super) fn is_whole_object(segment: &[u8], budget: &mut usize) -> bool {
    if !is_object(segment) {
        return false;
    }
    if *budget < segment.len() {
        return true;
    }
    *budget -= segment.len();
    is_balanced(segment)
}

/// Whether the brace that a segment begins with is closed at its end and not before.
fn is_balanced(segment: &[u8]) -> bool {
    let (mut depth, mut closed, mut in_string, mut escaped) = (0usize, false, false, false);
    for byte in decoded(segment.iter().copied()) {
        if closed && !is_space(byte) {
            return false;
        }
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => {
                depth = depth.saturating_sub(1);
                closed = depth == 0;
            }
            _ => {}
        }
    }
    closed
}

/// What the header segment says; `None` when it does not look like a JSON object at all.
pub(super) fn facts(segment: &[u8]) -> Option<Facts> {
    if !begins_object(segment) {
        return None;
    }
    let head = decode(segment.get(..HEAD).unwrap_or(segment));
    let tail = if segment.len() > HEAD { decode(segment.get((segment.len() - TAIL) & !3..)?) } else { Vec::new() };
    if !trim(&head).get(1..).is_some_and(looks_like_members) {
        return None;
    }
    let mut facts = Facts::default();
    let mut algorithm: &[u8] = b"";
    let mut encryption: &[u8] = b"";
    for (name, value) in members(&head).chain(members(&tail)) {
        match name {
            b"alg" => algorithm = value,
            b"enc" => (encryption, facts.encrypted) = (value, true),
            b"typ" => facts.key_binding = value.ends_with(b"kb+jwt"),
            b"b64" => facts.unencoded = true,
            b"kid" | b"cty" | b"crit" | b"jku" | b"jwk" | b"x5c" | b"x5t" | b"x5u" | b"x5t#S256" | b"zip" | b"epk" => {}
            _ => continue,
        }
        facts.known = true;
        facts.named |= matches!(name, b"alg" | b"typ");
    }
    facts.encrypted |= is_key_management(algorithm);
    facts.lengths = if facts.encrypted { tag_lengths(encryption) } else { signature_lengths(algorithm) };
    Some(facts)
}

/// Whether a token seems to begin literally at `at`: a header with a known name, or most of one before a line break.
pub(super) fn begins_token(text: &str, at: usize) -> bool {
    let end = word_end(text, at).min(at + HEAD);
    let word = text.as_bytes().get(at..end).unwrap_or_default();
    // A line may begin with an inner object of a header; what follows it before the dot is then too much.
    let whole = byte(text, end) != b'.' || is_balanced(word);
    begins_object(word) && facts(word).is_some_and(|facts| facts.known) && whole
}

/// Whether a whole token of at least three parts stands literally at `at`.
pub(super) fn is_token(text: &str, at: usize) -> bool {
    let header = word_end(text, at);
    let payload = word_end(text, header + 1);
    begins_token(text, at)
        && byte(text, header) == b'.'
        && byte(text, payload) == b'.'
        && is_word(byte(text, payload + 1))
}

/// The rest of an object behind its brace: nothing, or a name and a colon.
fn looks_like_members(rest: &[u8]) -> bool {
    match trim(rest) {
        [b'}', after @ ..] => trim(after).is_empty(),
        [b'"', after @ ..] => {
            let name = after.iter().position(|&byte| byte == b'"');
            name.and_then(|end| after.get(end + 1..)).is_some_and(|after| trim(after).first() == Some(&b':'))
        }
        _ => false,
    }
}

/// The names in a JSON text with what stands behind their colons, without quotes; the nesting is not looked at.
fn members(json: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = json;
    std::iter::from_fn(move || {
        loop {
            let (_, after) = split_quote(rest)?;
            let (name, after) = split_quote(after)?;
            rest = after;
            if let [b':', value @ ..] = trim(after) {
                let value = trim(value).strip_prefix(b"\"").unwrap_or_default();
                return Some((name, split_quote(value).map_or(value, |(value, _)| value)));
            }
        }
    })
}

fn split_quote(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|&byte| byte == b'"')?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Without JSON's white space, and a byte order mark, at the beginning.
fn trim(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = bytes.iter().position(|&byte| !is_space(byte)).unwrap_or(bytes.len());
    bytes.get(start..).unwrap_or_default()
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Key management algorithms of RFC 7518 4.1 and their relatives.
fn is_key_management(alg: &[u8]) -> bool {
    alg == b"dir"
        || [b"RSA-OAEP".as_slice(), b"RSA1_5", b"ECDH-", b"PBES2-", b"HPKE"].iter().any(|start| alg.starts_with(start))
        || (alg.starts_with(b"A") && alg.ends_with(b"KW"))
}

/// RFC 7518 5.2, 5.3: the tag is half the hash, or 16 bytes.
fn tag_lengths(enc: &[u8]) -> &'static [usize] {
    match enc {
        b"A128GCM" | b"A192GCM" | b"A256GCM" | b"A128CBC-HS256" | b"C20P" | b"XC20P" => &[22],
        b"A192CBC-HS384" => &[32],
        b"A256CBC-HS512" => &[43],
        _ => &[],
    }
}

fn signature_lengths(alg: &[u8]) -> &'static [usize] {
    match alg {
        b"none" => &[0],
        b"HS256" => &[43],
        b"HS384" => &[64],
        b"HS512" | b"ES256" | b"ES256K" | b"Ed25519" => &[86],
        b"ES384" => &[128],
        b"ES512" => &[176],
        b"EdDSA" => &[86, 152],
        b"Ed448" => &[152],
        // Keys of 1024, 1536, 2048, 3072, 4096, 6144 and 8192 bits.
        b"RS256" | b"RS384" | b"RS512" | b"PS256" | b"PS384" | b"PS512" => &[171, 256, 342, 512, 683, 1024, 1366],
        b"ML-DSA-44" => &[3227],
        b"ML-DSA-65" => &[4412],
        b"ML-DSA-87" => &[6170],
        _ => &[],
    }
}
