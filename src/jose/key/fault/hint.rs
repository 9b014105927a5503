//! What to do about each key fault; empty when there is nothing to do.

use super::{KeyFault, LengthClue, PointClue};
use crate::jose::encoding::base64url::FlawKind;

impl KeyFault {
    /// The cure, for a person; may be empty.
    pub fn hint(&self) -> &'static str {
        match self {
            KeyFault::Missing => "paste a secret, a PEM block, a certificate, a JWK or a JWK Set",
            KeyFault::TooManyKeys { .. } => "paste the key with the token's kid",
            KeyFault::TooLarge { .. } => "paste only the key or the key set",
            KeyFault::Json { .. } => "copy the JSON again from its first to its last brace",
            KeyFault::JsonWithoutKey { discovery: true, .. } => {
                "open the address in jwks_uri and paste what it answers"
            }
            KeyFault::JsonWithoutKey { .. } => {
                "a text that is not JSON would be taken as a secret; if this is your secret, paste it as base64"
            }
            KeyFault::FormatUnsupported { format } => conversion(format),
            KeyFault::PassphraseWrong => "compare it letter by letter; a damaged key text looks the same",
            KeyFault::KdfTooSlow { .. } => {
                "write the key anew with fewer iterations: openssl pkcs8 -topk8 -iter 600000"
            }
            KeyFault::Encrypted { .. } => {
                "to verify, paste the public key; to sign, decrypt first: openssl pkey -in key.pem -out plain.pem"
            }
            KeyFault::SecretSymbol { .. } | KeyFault::SecretLength { .. } => {
                "choose another encoding of the secret, or copy it again"
            }
            KeyFault::SecretAlphabet { .. } => "choose the other base64 encoding; strict programs refuse the mixture",
            KeyFault::SecretTrailingBits => "copy the secret again: its end may be missing",
            KeyFault::SecretWhitespace { .. } => {
                "remove it if the signature does not match: files and echo add a line break"
            }
            KeyFault::SecretQuoted => "remove them if the signature does not match: they may come from a settings file",
            KeyFault::PemSymbol { .. } | KeyFault::PemLength { .. } | KeyFault::PemEmpty { .. } => {
                "copy the whole block again, from BEGIN to END"
            }
            KeyFault::PemLabel { .. } => "correct the label: other programs believe it and fail",
            KeyFault::PemBlockIgnored { .. } | KeyFault::CertificateChain { .. } => "",
            KeyFault::DerTruncated { .. } => "copy the whole key again: its end is missing",
            KeyFault::DerTrailing { .. } => {
                "write the key again with the program that made it; strict readers refuse it"
            }
            KeyFault::DerMalformed { .. } => "the text was damaged, or was never such a key: export it again",
            KeyFault::DerUnknown { .. } => "paste the public key, a certificate or a private key",
            KeyFault::AlgorithmUnsupported { .. } => "use an RSA, EC (P-256, P-384, P-521, secp256k1) or Ed25519 key",
            KeyFault::CurveUnsupported { .. } => "JOSE has P-256, P-384, P-521 and secp256k1 for ECDSA",
            KeyFault::CurveExplicit => "write it with a named curve: openssl ec -in key.pem -param_enc named_curve",
            KeyFault::CurveMissing => "write the key as PKCS#8: openssl pkey -in key.pem -out pkcs8.pem",
            KeyFault::KeyLength { .. } => "export the key again: it is incomplete",
            KeyFault::PssOnly => "it serves PS256, PS384 and PS512, not RS256",
            KeyFault::FromRequest => "",
            KeyFault::PrivateKey => "give verifiers the public key only, and never paste a key that is in use",
            KeyFault::PublicPartMissing { .. } => "paste the public key: openssl pkey -in key.pem -pubout",
            KeyFault::PairMismatch { .. } => "export the key again: its parts come from different keys",
            KeyFault::RsaSmall { .. } => "make a key of 2048 bits or more",
            KeyFault::RsaLarge { .. } => "such a key costs much and brings no safety: 3072 or 4096 bits are plenty",
            KeyFault::RsaModulusEven => "the modulus was damaged: export the key again",
            KeyFault::RsaExponent { .. } => "the usual exponent is 65537 (\"AQAB\")",
            KeyFault::PointOffCurve { clue: Some(PointClue::Swapped), .. } => "exchange x and y",
            KeyFault::PointOffCurve { clue: Some(PointClue::LittleEndian), .. } => {
                "write the coordinates with the highest byte first"
            }
            KeyFault::PointOffCurve { clue: Some(PointClue::On { .. }), .. } => "correct the name of the curve",
            KeyFault::PointOffCurve { clue: None, .. } => "a coordinate was damaged: export the key again",
            KeyFault::PointAtInfinity | KeyFault::PointSmallOrder | KeyFault::ScalarOutOfRange { .. } => {
                "no honest key looks like this: make a new one"
            }
            KeyFault::JwkKtyMissing => "add \"kty\": RSA, EC, OKP, oct or AKP",
            KeyFault::JwkKtyUnknown { .. } | KeyFault::JwkCrvUnknown { .. } => {
                "write the name exactly as registered, with the same capitals"
            }
            KeyFault::JwkMemberMissing { .. } | KeyFault::JwkMemberEmpty { .. } => "export the JWK again",
            KeyFault::JwkMemberType { .. } => "correct the type of the member",
            KeyFault::JwkMemberBase64 { flaw, .. } => base64_hint(flaw),
            KeyFault::JwkMemberLength { clue, .. } => match clue {
                Some(LengthClue::ZerosCut) => "write the full width, with its zero bytes in front",
                Some(LengthClue::ZerosAdded) => "leave the sign byte out: the width is fixed",
                Some(LengthClue::SeedAndPublic) => "keep only the first 32 bytes, the seed",
                Some(LengthClue::Expanded) => "write the 32 bytes of the seed",
                Some(LengthClue::Hex) => "encode the bytes, not their hexadecimal digits",
                None => "the value was damaged or belongs to another curve or algorithm",
            },
            KeyFault::JwkLeadingZeros { .. } => "write the number without zero bytes in front (RFC 7518 section 2)",
            KeyFault::JwkPartialCrt { .. } => "write all five, or only d",
            KeyFault::JwkAlgMismatch { .. } => "correct \"alg\" or \"kty\"",
            KeyFault::JwkAlgUnknown { .. } => "write the name exactly as registered, with the same capitals",
            KeyFault::JwkAkpUnsupported { .. } => "",
            KeyFault::JwkUseUnknown { .. } => "",
            KeyFault::JwkOpsDuplicate { .. } => "list each operation once",
            KeyFault::JwkUseConflict { .. } => "keep one of the two members",
            KeyFault::JwkX5cUnreadable { .. } => "\"x5c\" holds DER in standard base64, without PEM lines",
            KeyFault::JwkX5cMismatch => "do not trust this key: its certificate speaks of another",
            KeyFault::JwkX5tMismatch { .. } => "compute the thumbprint again: SHA-256 of the DER, in base64url",
            KeyFault::JwksBareArray => "write {\"keys\": [...]}",
            KeyFault::JwksEmpty { .. } => "look whether the address of the key set is the right one",
            KeyFault::JwksKeySkipped { reason, .. } => reason.hint(),
            KeyFault::KidDuplicate { .. } => "give every key its own kid, or verifiers take the wrong one",
            KeyFault::KeyDuplicate { .. } => "",
        }
    }
}

fn conversion(format: &str) -> &'static str {
    match format {
        "an OpenSSH key" | "an OpenSSH private key" => {
            "RSA and ECDSA keys can be converted: ssh-keygen -e -m PKCS8 -f key writes the public key"
        }
        "a PKCS#12 store" => "take the certificate out: openssl pkcs12 -in store.p12 -nokeys",
        "a PKCS#7 message" => "take the certificates out: openssl pkcs7 -in file.p7b -print_certs",
        _ => "paste the public key, a certificate, a JWK or a JWK Set",
    }
}

fn base64_hint(flaw: &FlawKind) -> &'static str {
    match flaw {
        FlawKind::StandardAlphabet { .. } => "use - and _ instead of + and / (RFC 7515 section 2)",
        FlawKind::Padding { .. } => "leave the = out (RFC 7515 section 2)",
        FlawKind::Whitespace => "remove the white space",
        FlawKind::Symbol { .. } | FlawKind::Length { .. } | FlawKind::TrailingBits { .. } => {
            "the value was damaged: export the JWK again"
        }
    }
}
