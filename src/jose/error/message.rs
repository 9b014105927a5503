//! The sentence for each fault: lower case, no full stop, "expected X, but found Y".

use super::fault::{CritFlaw, Fault};
use crate::jose::encoding::{base64url, json};

impl Fault {
    /// What is wrong, for a person.
    pub fn message(&self) -> String {
        match self {
            Fault::Empty => "there is no text to read".into(),
            Fault::NoDots { placeholder: Some(word) } => format!("expected a token, but found the word {word}"),
            Fault::NoDots { placeholder: None } => "expected dots between the parts of a token, but found none".into(),
            Fault::PartCount { found } => {
                format!("expected 3 parts (signed) or 5 parts (encrypted) between dots, but found {found}")
            }
            Fault::SignatureMissing => {
                "expected a signature after a second dot, but found only header and payload".into()
            }
            Fault::PartEmpty { part } => format!("expected a {}, but the part is empty", part.name()),
            Fault::Base64 { part, flaw } => format!("{} in the {}", base64_message(flaw), part.name()),
            Fault::Json { part, flaw } => format!("{} in the {}", json_message(flaw), part.name()),
            Fault::HeaderNotObject { found } => {
                format!("expected a JSON object as header, but found {}", found.with_article())
            }
            Fault::ClaimsNotObject { found } => {
                format!("expected a JSON object of claims, but the payload is {}", found.with_article())
            }
            Fault::PayloadNotJson => "the payload is not JSON, so it holds no claims".into(),
            Fault::AlgMissing => "expected alg in the header, but it is missing".into(),
            Fault::HeaderType { name, expected, found } => {
                format!("expected {expected} as {name}, but found {}", found.with_article())
            }
            Fault::CritMalformed { why } => crit_message(why),
            Fault::CritUnknown { name } => format!("crit demands the extension {name}, which is not understood here"),
            Fault::B64NotCritical => "b64 is in the header, but crit does not list it".into(),
            Fault::B64InJwt => "a JWT must not use b64 false".into(),
            Fault::UnsecuredWithSignature { bytes } => {
                format!("alg says that there is no signature, but {bytes} bytes follow")
            }
            Fault::B64Differs => "the signatures do not agree on b64, so they are about two different payloads".into(),
            Fault::TooManySignatures { found, limit } => {
                format!("expected at most {limit} signatures, but found {found}; the first {limit} are read")
            }
            Fault::HeaderOverlap { name } => format!("{name} is in the protected and in the unprotected header"),
            Fault::SerializationMember { name, expected } => {
                format!("expected {name} to be {expected} in the serialization")
            }
            Fault::SerializationMixed { name } => {
                format!("expected either {name} or members of a single one of them, but found both")
            }
            Fault::JsonSerialization => "this is the JSON serialization; a JWT is always compact".into(),
            Fault::DetachedPayload => "the payload is detached: it is not in the token".into(),
            Fault::DisclosureMalformed => {
                "expected a disclosure to be a list of salt, name and value, but found something else".into()
            }
            Fault::NestedToken => "the payload is itself a token".into(),
            Fault::TooLarge { bytes, limit } => format!("{bytes} bytes are more than the {limit} that are read"),
            Fault::Jwe(fault) => fault.message(),
            Fault::Key(fault) => fault.message(),
        }
    }
}

/// What is wrong with a base64url text, in words: lower case, no full stop.
pub fn base64_message(flaw: &base64url::FlawKind) -> String {
    use base64url::FlawKind;
    match flaw {
        FlawKind::StandardAlphabet { found } => {
            format!(
                "expected {} of base64url, but found {found} of standard base64",
                if *found == '+' { '-' } else { '_' }
            )
        }
        FlawKind::Padding { count } => format!("expected no padding, but found {count} ={}", plural(*count)),
        FlawKind::Whitespace => "expected base64url, but found white space".into(),
        FlawKind::Symbol { found } => format!("expected base64url, but found {}", character(*found)),
        FlawKind::Length { characters } => {
            format!("{characters} characters cannot be base64url: at least one is missing or too many")
        }
        FlawKind::TrailingBits { found } => format!("the last character {found} carries bits that must be zero"),
    }
}

/// What is wrong with a JSON text, without saying which text it is.
pub(crate) fn json_message(flaw: &json::FlawKind) -> String {
    use json::FlawKind;
    match flaw {
        FlawKind::UnexpectedEnd { expected } => format!("expected {}, but the text ends", expected_words(*expected)),
        FlawKind::UnexpectedCharacter { expected, found } => {
            format!("expected {}, but found {}", expected_words(*expected), character(*found))
        }
        FlawKind::ControlCharacter { found } => format!("unescaped control character {}", character(*found)),
        FlawKind::BadEscape => "backslash without a known escape".into(),
        FlawKind::LoneSurrogate => "half of a surrogate pair".into(),
        FlawKind::DuplicateMember { name } => format!("second member named {name}"),
        FlawKind::TrailingText => "text after the end of the value".into(),
        FlawKind::ByteOrderMark => "byte order mark before the value".into(),
        FlawKind::TooDeep => format!("nesting deeper than {} levels", json::MAX_DEPTH),
        FlawKind::NotUtf8 => "bytes that are not UTF-8".into(),
    }
}

fn expected_words(expected: json::Expected) -> &'static str {
    use json::Expected;
    match expected {
        Expected::Value => "a value",
        Expected::NameOrEnd => "a member name in quotes or }",
        Expected::Name => "a member name in quotes",
        Expected::Colon => "a colon",
        Expected::CommaOrBrace => "a comma or }",
        Expected::CommaOrBracket => "a comma or ]",
        Expected::Quote => "a closing quote",
        Expected::Digit => "a digit",
    }
}

fn crit_message(why: &CritFlaw) -> String {
    match why {
        CritFlaw::NotArray => "expected crit to be a list of names, but it is none".into(),
        CritFlaw::Empty => "expected names in crit, but the list is empty".into(),
        CritFlaw::NotString => "expected only names in crit, but found an item that is no string".into(),
        CritFlaw::Duplicate { name } => format!("crit lists {name} twice"),
        CritFlaw::Standard { name } => format!("crit lists {name}, which every verifier has to know anyway"),
        CritFlaw::Absent { name } => format!("crit lists {name}, but the header does not have it"),
        CritFlaw::Unprotected => "crit is outside the protected header".into(),
    }
}

/// A character as a person can read it: visible ones as they are, the others by number.
fn character(found: char) -> String {
    if found == ' ' {
        "a space".into()
    } else if found.is_control() || found.is_whitespace() || ('\u{200b}'..='\u{200f}').contains(&found) {
        format!("U+{:04X}", u32::from(found))
    } else {
        found.to_string()
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { " signs" }
}
