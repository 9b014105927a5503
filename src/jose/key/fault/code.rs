//! The stable name and the weight of each key fault.

use super::{ExponentFlaw, KeyFault};
use crate::jose::encoding::json;
use crate::jose::error::Severity;

/// RFC 7518 3.3 and 4.2 ask for this many bits of an RSA modulus.
const RSA_REQUIRED_BITS: usize = 2048;

/// Below this a modulus has been factored, or can be.
const RSA_BROKEN_BITS: usize = 1024;

impl KeyFault {
    /// The stable name of it: kebab-case, the name of its page.
    pub fn code(&self) -> &'static str {
        match self {
            KeyFault::Missing => "key-missing",
            KeyFault::TooLarge { .. } => "key-too-large",
            KeyFault::TooManyKeys { .. } => "keys-too-many",
            KeyFault::Json { flaw: json::FlawKind::DuplicateMember { .. } } => "duplicate-member",
            KeyFault::Json { .. }
            | KeyFault::JsonWithoutKey { .. }
            | KeyFault::PemSymbol { .. }
            | KeyFault::PemLength { .. }
            | KeyFault::PemEmpty { .. }
            | KeyFault::DerTruncated { .. }
            | KeyFault::DerMalformed { .. }
            | KeyFault::DerUnknown { .. }
            | KeyFault::KeyLength { .. }
            | KeyFault::CurveMissing => "key-parse",
            KeyFault::FormatUnsupported { .. } => "key-format-unsupported",
            KeyFault::Encrypted { .. } => "key-encrypted",
            KeyFault::PassphraseWrong => "passphrase-wrong",
            KeyFault::KdfTooSlow { .. } => "key-kdf-slow",
            KeyFault::SecretSymbol { .. } | KeyFault::SecretLength { .. } => "secret-undecodable",
            KeyFault::SecretAlphabet { .. } => "secret-alphabet",
            KeyFault::SecretTrailingBits => "secret-trailing-bits",
            KeyFault::SecretWhitespace { .. } => "secret-whitespace",
            KeyFault::SecretQuoted => "secret-quoted",
            KeyFault::PemLabel { .. } => "pem-label-wrong",
            KeyFault::PemBlockIgnored { .. } => "pem-block-ignored",
            KeyFault::CertificateChain { .. } => "certificate-chain",
            KeyFault::DerTrailing { .. } => "key-trailing-data",
            KeyFault::AlgorithmUnsupported { .. } => "key-algorithm-unsupported",
            KeyFault::CurveUnsupported { .. } => "curve-unsupported",
            KeyFault::CurveExplicit => "curve-explicit",
            KeyFault::PssOnly => "key-pss-only",
            KeyFault::FromRequest => "key-from-request",
            KeyFault::PrivateKey => "private-key-verify",
            KeyFault::PublicPartMissing { .. } => "public-part-missing",
            KeyFault::PairMismatch { .. } => "key-pair-mismatch",
            KeyFault::RsaSmall { .. } => "rsa-key-small",
            KeyFault::RsaLarge { .. } => "rsa-key-large",
            KeyFault::RsaModulusEven => "rsa-modulus-even",
            KeyFault::RsaExponent { why: ExponentFlaw::One } => "rsa-exponent-one",
            KeyFault::RsaExponent { why: ExponentFlaw::Even } => "rsa-exponent-even",
            KeyFault::RsaExponent { why: ExponentFlaw::Large { .. } } => "rsa-exponent-large",
            KeyFault::PointOffCurve { .. } => "point-off-curve",
            KeyFault::PointAtInfinity => "point-at-infinity",
            KeyFault::PointSmallOrder => "point-small-order",
            KeyFault::ScalarOutOfRange { .. } => "scalar-out-of-range",
            KeyFault::JwkKtyMissing
            | KeyFault::JwkMemberMissing { .. }
            | KeyFault::JwkMemberType { .. }
            | KeyFault::JwkMemberEmpty { .. }
            | KeyFault::JwkMemberBase64 { .. }
            | KeyFault::JwkMemberLength { .. }
            | KeyFault::JwkPartialCrt { .. } => "jwk-malformed",
            KeyFault::JwkKtyUnknown { .. } => "jwk-kty-unknown",
            KeyFault::JwkCrvUnknown { .. } => "jwk-crv-unknown",
            KeyFault::JwkLeadingZeros { .. } => "jwk-leading-zeros",
            KeyFault::JwkAlgMismatch { .. } => "jwk-alg-mismatch",
            KeyFault::JwkAlgUnknown { .. } | KeyFault::JwkAkpUnsupported { .. } => "jwk-alg-unknown",
            KeyFault::JwkUseUnknown { .. } => "jwk-use-unknown",
            KeyFault::JwkOpsDuplicate { .. } => "jwk-key-ops-duplicate",
            KeyFault::JwkUseConflict { .. } => "jwk-use-conflict",
            KeyFault::JwkX5cUnreadable { .. } => "jwk-x5c-unreadable",
            KeyFault::JwkX5cMismatch => "jwk-x5c-mismatch",
            KeyFault::JwkX5tMismatch { .. } => "jwk-x5t-mismatch",
            KeyFault::JwksBareArray => "jwks-bare-array",
            KeyFault::JwksEmpty { .. } => "jwks-empty",
            KeyFault::JwksKeySkipped { .. } => "jwks-key-skipped",
            KeyFault::KidDuplicate { .. } => "kid-duplicate",
            KeyFault::KeyDuplicate { .. } => "key-duplicate",
        }
    }

    /// Whether no signature may count under a public key that has it. Other errors, such as a small modulus or a private
    /// part that does not belong to it, leave the mathematics of a verification as it is.
    pub fn voids_signatures(&self) -> bool {
        match self {
            KeyFault::RsaLarge { .. } => self.severity() == Severity::Error,
            KeyFault::RsaModulusEven | KeyFault::RsaExponent { .. } | KeyFault::JwkX5cMismatch => true,
            // What the key is for cannot be told.
            KeyFault::JwkMemberType { member, .. } => matches!(*member, "kid" | "alg" | "use" | "key_ops"),
            _ => false,
        }
    }

    /// How much it weighs. An error means that the key cannot be used as given, or that a standard refuses it.
    pub fn severity(&self) -> Severity {
        match self {
            KeyFault::SecretWhitespace { .. }
            | KeyFault::SecretQuoted
            | KeyFault::PemBlockIgnored { .. }
            | KeyFault::CertificateChain { .. }
            | KeyFault::PssOnly
            | KeyFault::FromRequest
            | KeyFault::PrivateKey
            | KeyFault::JwkAlgUnknown { meant: None, .. }
            | KeyFault::JwkUseUnknown { .. }
            | KeyFault::KeyDuplicate { .. } => Severity::Info,
            KeyFault::TooManyKeys { .. }
            | KeyFault::SecretAlphabet { .. }
            | KeyFault::SecretTrailingBits
            | KeyFault::PemLabel { .. }
            | KeyFault::DerTrailing { .. }
            | KeyFault::PointSmallOrder
            | KeyFault::JwkLeadingZeros { .. }
            | KeyFault::JwkAlgUnknown { meant: Some(_), .. }
            | KeyFault::JwkOpsDuplicate { .. }
            | KeyFault::JwkUseConflict { .. }
            | KeyFault::JwkX5cUnreadable { .. }
            | KeyFault::JwkX5tMismatch { .. }
            | KeyFault::JwksBareArray
            | KeyFault::JwksKeySkipped { .. }
            | KeyFault::KidDuplicate { .. } => Severity::Warning,
            KeyFault::Json { flaw } if !flaw.breaks_syntax() => Severity::Warning,
            KeyFault::RsaSmall { bits } if (RSA_BROKEN_BITS..RSA_REQUIRED_BITS).contains(bits) => Severity::Warning,
            KeyFault::RsaLarge { bits, limit } if bits <= limit => Severity::Warning,
            KeyFault::Missing
            | KeyFault::TooLarge { .. }
            | KeyFault::Json { .. }
            | KeyFault::JsonWithoutKey { .. }
            | KeyFault::FormatUnsupported { .. }
            | KeyFault::Encrypted { .. }
            | KeyFault::PassphraseWrong
            | KeyFault::KdfTooSlow { .. }
            | KeyFault::SecretSymbol { .. }
            | KeyFault::SecretLength { .. }
            | KeyFault::PemSymbol { .. }
            | KeyFault::PemLength { .. }
            | KeyFault::PemEmpty { .. }
            | KeyFault::DerTruncated { .. }
            | KeyFault::DerMalformed { .. }
            | KeyFault::DerUnknown { .. }
            | KeyFault::AlgorithmUnsupported { .. }
            | KeyFault::CurveUnsupported { .. }
            | KeyFault::CurveExplicit
            | KeyFault::CurveMissing
            | KeyFault::KeyLength { .. }
            | KeyFault::PublicPartMissing { .. }
            | KeyFault::PairMismatch { .. }
            | KeyFault::RsaSmall { .. }
            | KeyFault::RsaLarge { .. }
            | KeyFault::RsaModulusEven
            | KeyFault::RsaExponent { .. }
            | KeyFault::PointOffCurve { .. }
            | KeyFault::PointAtInfinity
            | KeyFault::ScalarOutOfRange { .. }
            | KeyFault::JwkKtyMissing
            | KeyFault::JwkKtyUnknown { .. }
            | KeyFault::JwkCrvUnknown { .. }
            | KeyFault::JwkMemberMissing { .. }
            | KeyFault::JwkMemberType { .. }
            | KeyFault::JwkMemberEmpty { .. }
            | KeyFault::JwkMemberBase64 { .. }
            | KeyFault::JwkMemberLength { .. }
            | KeyFault::JwkPartialCrt { .. }
            | KeyFault::JwkAlgMismatch { .. }
            | KeyFault::JwkAkpUnsupported { .. }
            | KeyFault::JwkX5cMismatch
            | KeyFault::JwksEmpty { .. } => Severity::Error,
        }
    }
}
