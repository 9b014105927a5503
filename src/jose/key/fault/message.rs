//! The sentence for each key fault: lower case, no full stop, "expected X, but found Y".

use super::{ExponentFlaw, KeyFault, LengthClue, PairFlaw, PointClue};
use crate::jose::encoding::{base64url, json};

impl KeyFault {
    /// What is wrong, for a person; never any key byte beyond a single misplaced character.
    pub fn message(&self) -> String {
        match self {
            KeyFault::Missing => "expected a key or a secret, but found nothing".into(),
            KeyFault::TooLarge { bytes, limit } => {
                format!("expected a key text of at most {limit} bytes, but found {bytes}")
            }
            KeyFault::TooManyKeys { found, limit } => format!("{found} keys are more than the {limit} that are read"),
            KeyFault::Json { flaw } => json_flaw(flaw),
            KeyFault::JsonWithoutKey { discovery: true, .. } => {
                "expected a key, but found provider metadata, which only says where the keys are".into()
            }
            KeyFault::JsonWithoutKey { found, .. } => format!(
                "expected a JWK (\"kty\"), a JWK Set (\"keys\") or a map of certificates, but found {} without them",
                found.with_article()
            ),
            KeyFault::FormatUnsupported { format } => format!("this is {format}, which is not read here"),
            KeyFault::PassphraseWrong => "the passphrase does not open this private key".into(),
            KeyFault::KdfTooSlow { iterations, limit } => {
                format!("expected at most {limit} iterations for the passphrase, but found {iterations}")
            }
            KeyFault::Encrypted { scheme } => format!("the private key is encrypted under a passphrase ({scheme})"),
            KeyFault::SecretSymbol { encoding, offset, found } => {
                format!("expected {}, but found {} at byte {offset}", encoding.name(), character(*found))
            }
            KeyFault::SecretLength { encoding, characters } => {
                format!("expected {}, but {characters} characters cannot be whole bytes", encoding.name())
            }
            KeyFault::SecretAlphabet { encoding, count } => format!(
                "expected {}, but found {count} {} of the other base64 alphabet",
                encoding.name(),
                plural(*count, "character")
            ),
            KeyFault::SecretTrailingBits => "the last base64 character carries bits that must be zero".into(),
            KeyFault::SecretWhitespace { leading: 0, trailing } => {
                format!("the secret ends with {trailing} {}, used as typed", plural(*trailing, "white space character"))
            }
            KeyFault::SecretWhitespace { leading, trailing } => format!(
                "the secret has {leading} white space {} before and {trailing} after it, used as typed",
                plural(*leading, "character")
            ),
            KeyFault::SecretQuoted => "the secret stands in quotation marks, which are used as part of it".into(),
            KeyFault::PemSymbol { offset, found } => {
                format!("expected base64 between BEGIN and END, but found {} at byte {offset}", character(*found))
            }
            KeyFault::PemLength { characters } => {
                format!("{characters} base64 characters cannot be whole bytes: at least one is missing or too many")
            }
            KeyFault::PemEmpty { label } => format!("expected base64 after BEGIN {label}, but found nothing"),
            KeyFault::PemLabel { label, expected } => {
                format!("expected the label {expected} for what is inside, but found {label}")
            }
            KeyFault::PemBlockIgnored { label } => format!("the block {label} holds no key and is left out"),
            KeyFault::CertificateChain { more } => {
                format!("{more} more {} of the chain: the key is taken from the first", plural(*more, "certificate"))
            }
            KeyFault::DerTruncated { declared, found } => {
                format!("expected {declared} bytes of DER, but found {found}: the text is cut off")
            }
            KeyFault::DerTrailing { extra } => {
                format!("{extra} more {} after the end of the key", plural(*extra, "byte"))
            }
            KeyFault::DerMalformed { what, offset: Some(offset), detail } => {
                format!("expected {what}, but its DER breaks at byte {offset}: {detail}")
            }
            KeyFault::DerMalformed { what, offset: None, detail } => {
                format!("expected {what}, but its DER breaks: {detail}")
            }
            KeyFault::DerUnknown { bytes } => {
                format!("expected the DER of a key or a certificate, but found {bytes} bytes of something else")
            }
            KeyFault::AlgorithmUnsupported { oid, name } => {
                format!("expected a key that JOSE has a type for, but found {}", named(*name, oid))
            }
            KeyFault::CurveUnsupported { oid, name } => {
                format!("expected a curve that JOSE has a name for, but found {}", named(*name, oid))
            }
            KeyFault::CurveExplicit => "expected the name of a curve, but found its parameters written out".into(),
            KeyFault::CurveMissing => "expected the name of the curve in the private key, but it is missing".into(),
            KeyFault::KeyLength { what, expected, found } => {
                format!("expected {expected} bytes for {what}, but found {found}")
            }
            KeyFault::PssOnly => "the key is marked for RSASSA-PSS only".into(),
            KeyFault::FromRequest => {
                "the key is taken from a certificate request, which no authority has signed".into()
            }
            KeyFault::PrivateKey => "this is a private key; to verify, its public part is enough".into(),
            KeyFault::PublicPartMissing { kind } => {
                format!("the private {kind} key comes without its public part, which cannot be computed here")
            }
            KeyFault::PairMismatch { what } => pair(*what).into(),
            KeyFault::RsaSmall { bits } => format!("expected an RSA modulus of at least 2048 bits, but found {bits}"),
            KeyFault::RsaLarge { bits, limit } if bits > limit => {
                format!("expected an RSA modulus of at most {limit} bits, but found {bits}")
            }
            KeyFault::RsaLarge { bits, .. } => format!("the RSA modulus has {bits} bits, which only costs time"),
            KeyFault::RsaModulusEven => "expected an odd RSA modulus, but found an even one".into(),
            KeyFault::RsaExponent { why } => match why {
                ExponentFlaw::One => {
                    "expected an RSA exponent above 1: with this one the signature is the message".into()
                }
                ExponentFlaw::Even => "expected an odd RSA exponent, but found an even one".into(),
                ExponentFlaw::Large { bits } => {
                    format!("expected an RSA exponent of at most 32 bits, but found {bits} bits")
                }
            },
            KeyFault::PointOffCurve { curve, clue } => match clue {
                None => format!("the point is not on {curve}"),
                Some(PointClue::Swapped) => format!("the point is not on {curve}, but with x and y exchanged it is"),
                Some(PointClue::LittleEndian) => {
                    format!("the point is not on {curve}, but with the bytes of x and y reversed it is")
                }
                Some(PointClue::On { curve: other }) => format!("the point is not on {curve}, but it is on {other}"),
            },
            KeyFault::PointAtInfinity => "the public key is the point at infinity".into(),
            KeyFault::PointSmallOrder => "the public key is a point of small order: signatures can be forged".into(),
            KeyFault::ScalarOutOfRange { curve } => {
                format!("expected a private number between 1 and the order of {curve}, but found another")
            }
            KeyFault::JwkKtyMissing => "expected the key type \"kty\", but it is missing".into(),
            KeyFault::JwkKtyUnknown { kty, meant } => {
                format!("expected \"kty\" RSA, EC, OKP, oct or AKP, but found {kty}{}", suggestion(*meant))
            }
            KeyFault::JwkCrvUnknown { kty, crv, meant } => {
                format!("expected a curve of kty {kty}, but found {crv}{}", suggestion(*meant))
            }
            KeyFault::JwkMemberMissing { kty, member } => {
                format!("expected \"{member}\" in a key of kty {kty}, but it is missing")
            }
            KeyFault::JwkMemberType { member, expected, found } => {
                format!("expected \"{member}\" to be {expected}, but found {}", found.with_article())
            }
            KeyFault::JwkMemberEmpty { member } => format!("expected a value for \"{member}\", but it is empty"),
            KeyFault::JwkMemberBase64 { member, flaw, offset } => base64_flaw(member, flaw, *offset),
            KeyFault::JwkMemberLength { member, of, expected, found, clue } => {
                let clue = match clue {
                    None => "",
                    Some(LengthClue::ZerosCut) => ": the zero bytes in front were cut off",
                    Some(LengthClue::ZerosAdded) => ": a zero byte was put in front",
                    Some(LengthClue::SeedAndPublic) => ": this is the seed and the public key in one",
                    Some(LengthClue::Expanded) => ": this is the expanded private key",
                    Some(LengthClue::Hex) => ": these are hexadecimal digits",
                };
                format!("\"{member}\" has {found} bytes, {of} needs {expected}{clue}")
            }
            KeyFault::JwkLeadingZeros { member, count } => {
                format!("\"{member}\" begins with {count} zero {}", plural(*count, "byte"))
            }
            KeyFault::JwkPartialCrt { missing } => {
                format!("expected all of p, q, dp, dq and qi or none, but {} missing", list_is(missing))
            }
            KeyFault::JwkAlgMismatch { alg, kind } => format!("\"alg\" is {alg}, which no {kind} key can serve"),
            KeyFault::JwkAlgUnknown { alg, meant } => {
                format!("expected a registered \"alg\", but found {alg}{}", suggestion(*meant))
            }
            KeyFault::JwkAkpUnsupported { alg } => {
                format!("expected \"alg\" ML-DSA-44, ML-DSA-65 or ML-DSA-87 in a key of kty AKP, but found {alg}")
            }
            KeyFault::JwkUseUnknown { usage } => format!("expected \"use\" to be sig or enc, but found {usage}"),
            KeyFault::JwkOpsDuplicate { op } => format!("\"key_ops\" lists {op} twice"),
            KeyFault::JwkUseConflict { usage, op } => {
                format!("\"use\" is {usage}, but \"key_ops\" has {op}: they contradict each other")
            }
            KeyFault::JwkX5cUnreadable { index, reason } => {
                format!("certificate {} of \"x5c\" cannot be read: {}", index + 1, reason.message())
            }
            KeyFault::JwkX5cMismatch => "the first certificate of \"x5c\" holds another key than the JWK".into(),
            KeyFault::JwkX5tMismatch { member } => {
                format!("\"{member}\" is not the thumbprint of the first certificate of \"x5c\"")
            }
            KeyFault::JwksBareArray => "expected an object with \"keys\", but found a bare array of keys".into(),
            KeyFault::JwksEmpty { listed: 0 } => "expected keys in the key set, but it is empty".into(),
            KeyFault::JwksEmpty { listed } => {
                format!("expected a usable key in the key set, but none of its {listed} can be used")
            }
            KeyFault::JwksKeySkipped { index, kid, reason } => {
                let kid = kid.as_ref().map(|kid| format!(" (kid {kid})")).unwrap_or_default();
                format!("key {}{kid} of the set is left out: {}", index + 1, reason.message())
            }
            KeyFault::KidDuplicate { kid } => format!("two keys of the set have the kid {kid}"),
            KeyFault::KeyDuplicate { first, second } => {
                format!("key {} of the set is the same as key {}", second + 1, first + 1)
            }
        }
    }
}

fn pair(what: PairFlaw) -> &'static str {
    match what {
        PairFlaw::Public => "the public part is not the one that belongs to the private part",
        PairFlaw::Product => "the modulus is not the product of the primes",
        PairFlaw::Exponent => "the private exponent does not belong to the public exponent and the primes",
        PairFlaw::Crt => "dp, dq or qi is not what d, p and q give",
    }
}

fn json_flaw(flaw: &json::FlawKind) -> String {
    use json::FlawKind;
    match flaw {
        FlawKind::UnexpectedEnd { .. } => "expected more JSON, but the text ends".into(),
        FlawKind::UnexpectedCharacter { found, .. } => format!("expected JSON, but found {}", character(*found)),
        FlawKind::DuplicateMember { name } => format!("second member named {name}"),
        FlawKind::TrailingText => "expected nothing after the JSON, but found more text".into(),
        FlawKind::TooDeep => format!("expected at most {} levels of JSON, but found more", json::MAX_DEPTH),
        FlawKind::ControlCharacter { .. }
        | FlawKind::BadEscape
        | FlawKind::LoneSurrogate
        | FlawKind::ByteOrderMark
        | FlawKind::NotUtf8 => "expected JSON, but found a character that JSON does not allow there".into(),
    }
}

fn base64_flaw(member: &str, flaw: &base64url::FlawKind, offset: usize) -> String {
    use base64url::FlawKind;
    let found = match flaw {
        FlawKind::StandardAlphabet { found } => format!("{found} of standard base64"),
        FlawKind::Padding { .. } => "padding".into(),
        FlawKind::Whitespace => "white space".into(),
        FlawKind::Symbol { found } => character(*found),
        FlawKind::Length { characters } => {
            return format!("\"{member}\" has {characters} characters, which cannot be whole bytes of base64url");
        }
        FlawKind::TrailingBits { .. } => {
            return format!("the last character of \"{member}\" carries bits that must be zero in base64url");
        }
    };
    format!("expected \"{member}\" in base64url, but found {found} at byte {offset} of it")
}

fn named(name: Option<&str>, oid: &str) -> String {
    name.map_or_else(|| format!("the object identifier {oid}"), |name| format!("{name} ({oid})"))
}

fn suggestion(meant: Option<&str>) -> String {
    meant.map(|meant| format!(" (probably {meant} is meant)")).unwrap_or_default()
}

fn list_is(names: &[&str]) -> String {
    format!("{} {}", names.join(", "), if names.len() == 1 { "is" } else { "are" })
}

fn plural(count: usize, word: &str) -> String {
    if count == 1 { word.into() } else { format!("{word}s") }
}

/// A character as a person can read it: visible ones as they are, the others by number.
fn character(found: char) -> String {
    match found {
        ' ' => "a space".into(),
        '\n' | '\r' => "a line break".into(),
        _ if found.is_control() || found.is_whitespace() || ('\u{200b}'..='\u{200f}').contains(&found) => {
            format!("U+{:04X}", u32::from(found))
        }
        _ => found.to_string(),
    }
}
