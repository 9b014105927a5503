//! What to do about each fault; empty when there is nothing to do.

use super::fault::{CritFlaw, Fault, Part};
use crate::jose::encoding::{base64url, json};

impl Fault {
    /// The cure, for a person; may be empty.
    pub fn hint(&self) -> &'static str {
        match self {
            Fault::Empty => "paste a token, or anything that holds one",
            Fault::NoDots { placeholder: Some(_) } => {
                "a program wrote the name of a missing value where the token should be: look where it is set"
            }
            Fault::NoDots { placeholder: None } => {
                "this may be an opaque token or an API key, which only its issuer can read"
            }
            Fault::PartCount { .. } => "copy the token again from its start to its end",
            Fault::SignatureMissing => "copy the token again: the end seems to be cut off",
            Fault::PartEmpty { .. } => "the part between these two dots got lost",
            Fault::Base64 { part, flaw } => base64_hint(*part, flaw),
            Fault::Json { flaw, .. } => json_hint(flaw),
            Fault::HeaderNotObject { .. } => "a token begins with a JSON object such as {\"alg\":\"RS256\"}",
            Fault::ClaimsNotObject { .. } => "wrap the value in an object if it is to be a JWT",
            Fault::PayloadNotJson => "a JWS may carry anything; a JWT carries a JSON object",
            Fault::AlgMissing => "every verifier needs alg: let the issuer set it",
            Fault::HeaderType { .. } => "let the issuer write the header as the standard says",
            Fault::CritMalformed { why: CritFlaw::Standard { .. } } => "list only extensions in crit",
            Fault::CritMalformed { .. } => "leave crit out, or list the extensions that are in the protected header",
            Fault::CritUnknown { .. } => "a verifier must refuse a token whose critical extension it does not know",
            Fault::B64NotCritical => "a signer that uses b64 must also list it in crit",
            Fault::B64InJwt => "encode the payload as base64url and leave b64 out",
            Fault::UnsecuredWithSignature { .. } => "treat it as an attack: somebody replaced alg",
            Fault::B64Differs => "give every signature the same b64, or none",
            Fault::TooManySignatures { .. } => "each signature costs a verification: send fewer",
            Fault::HeaderOverlap { .. } => "each parameter may stand in one of the two only",
            Fault::SerializationMember { .. } | Fault::SerializationMixed { .. } => {
                "compare with section 7.2 of RFC 7515 for signatures, of RFC 7516 for encryption"
            }
            Fault::JsonSerialization => "verifiers for JWTs refuse it: send the compact form",
            Fault::DetachedPayload => "the signature can be checked only with the payload at hand",
            Fault::DisclosureMalformed => "copy the whole SD-JWT again, with every ~",
            Fault::NestedToken => "copy the payload into the token field to look at it",
            Fault::TooLarge { .. } => "no service accepts a token of that size",
            Fault::Jwe(fault) => fault.hint(),
            Fault::Key(fault) => fault.hint(),
        }
    }
}

fn base64_hint(part: Part, flaw: &base64url::FlawKind) -> &'static str {
    use base64url::FlawKind;
    match flaw {
        FlawKind::StandardAlphabet { .. } => "encode with base64url: - and _ instead of + and /",
        FlawKind::Padding { .. } => "encode without padding; strict verifiers refuse it",
        FlawKind::Whitespace => "remove spaces and line breaks; they come from wrapped text",
        FlawKind::Symbol { .. } => "something got into the token while it was copied",
        FlawKind::Length { .. } if part == Part::Signature => "the token seems to be cut off at its end",
        FlawKind::Length { .. } => "a character got lost or was added while it was copied",
        FlawKind::TrailingBits { .. } => "the last character was changed; a lax verifier would not notice",
    }
}

fn json_hint(flaw: &json::FlawKind) -> &'static str {
    use json::FlawKind;
    match flaw {
        FlawKind::UnexpectedEnd { .. } => "the part seems to be cut off",
        FlawKind::DuplicateMember { .. } => {
            "parsers disagree here: some take the first, most the last, strict ones refuse the token"
        }
        FlawKind::ByteOrderMark => "write UTF-8 without a byte order mark",
        FlawKind::NotUtf8 => "write the JSON as UTF-8",
        FlawKind::LoneSurrogate => "parsers disagree here: write the character itself or both halves",
        _ => "let the issuer write it with a JSON library",
    }
}
