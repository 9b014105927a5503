//! The faults that only an encrypted token can have: code, weight, message and hint of each.

use crate::jose::alg::wrap::pbes2;
use crate::jose::error::Severity;
use crate::jose::key::fit::Misfit;

/// What is wrong with a JWE, or remarkable about it. Lengths are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JweFault {
    /// A header parameter stands in two of the three headers (RFC 7516 4).
    HeaderOverlap {
        /// Its name.
        name: String,
    },
    /// No header of the recipient has `enc` (RFC 7516 4.1.2).
    EncMissing,
    /// Recipients that do not agree on `enc` or `zip` (RFC 7516 7.2.1).
    Differs {
        /// Which of the two.
        name: &'static str,
    },
    /// `zip` outside the protected header (RFC 7516 4.1.3).
    ZipUnprotected,
    /// The public key of the sender holds its private half (RFC 7518 4.6.1.1).
    EpkPrivate,
    /// An encrypted key where the algorithm has none (RFC 7516 5.2 step 10).
    EncryptedKeyPresent {
        /// The algorithm.
        alg: String,
        /// Its length.
        found: usize,
    },
    /// No encrypted key where the algorithm needs one.
    EncryptedKeyMissing {
        /// The algorithm.
        alg: String,
    },
    /// An initialization vector of another length (RFC 7518 5.2.3, 5.3).
    IvLength {
        /// The algorithm.
        alg: String,
        /// What it has to be.
        expected: usize,
        /// What it is.
        found: usize,
    },
    /// An authentication tag of another length (RFC 7518 5.2.3, 5.3).
    TagLength {
        /// The algorithm.
        alg: String,
        /// What it has to be.
        expected: usize,
        /// What it is.
        found: usize,
    },
    /// A ciphertext that is not made of whole blocks (RFC 7518 5.2.2.1).
    CiphertextLength {
        /// The algorithm.
        enc: String,
        /// What it is.
        found: usize,
    },
    /// `alg` is no key management algorithm that is implemented.
    AlgUnsupported {
        /// What it is.
        alg: String,
        /// More about it.
        why: Unknown,
    },
    /// `enc` is no content encryption algorithm that is implemented.
    EncUnsupported {
        /// What it is.
        enc: String,
        /// More about it.
        why: Unknown,
    },
    /// `alg` is not on the caller's list.
    NotAllowed {
        /// What it is.
        alg: String,
    },
    /// A header parameter that the algorithm needs is missing (RFC 7518 4.6.1, 4.7.1, 4.8.1).
    ParameterMissing {
        /// The algorithm.
        alg: String,
        /// The parameter.
        name: &'static str,
    },
    /// A header parameter that the algorithm cannot use.
    ParameterInvalid {
        /// The parameter.
        name: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// `epk` is no key, or none that the recipient's key can agree with (RFC 8725 3.4).
    EpkInvalid {
        /// Why.
        why: String,
    },
    /// The agreement gives nothing but zeros (RFC 7748 6, RFC 8037 3.2.1).
    AgreementZero,
    /// The key given is of the right type, but unusable.
    KeyUnusable,
    /// The encrypted key does not belong to the key.
    UnwrapFailed {
        /// The algorithm.
        alg: String,
    },
    /// The key that came out does not have the length that `enc` needs (RFC 7516 5.2 step 9).
    CekLength {
        /// The content encryption algorithm.
        enc: String,
        /// What it has to be.
        expected: usize,
        /// What it is.
        found: usize,
    },
    /// The authentication tag is not that of this key, header and ciphertext.
    TagInvalid,
    /// More iterations than are run without being asked (rfc8725bis 3.13).
    P2cTooHigh {
        /// What `p2c` demands, over all keys tried.
        found: u64,
        /// What is run.
        limit: u64,
    },
    /// Fewer iterations than RFC 7518 4.8.1.2 recommends.
    P2cLow {
        /// What `p2c` says.
        found: u64,
    },
    /// A salt below eight bytes (RFC 7518 4.8.1.1).
    P2sShort {
        /// What it is.
        found: usize,
    },
    /// RSA1_5 is in use (RFC 8725 3.2).
    Rsa15,
    /// `zip` is not `DEF` (RFC 7516 4.1.3).
    ZipUnknown {
        /// What it is.
        zip: String,
    },
    /// The plaintext was compressed before it was encrypted (RFC 8725 3.6).
    ZipUsed,
    /// The plaintext would be longer than allowed (rfc8725bis 3.15).
    ZipBomb {
        /// What is allowed.
        limit: usize,
    },
    /// The compressed plaintext cannot be read (RFC 1951).
    ZipDamaged,
    /// A key that cannot serve this recipient.
    Misfit(Misfit),
    /// Several recipients, but the algorithm decides about the content key (RFC 7516 5.1 step 3).
    OneRecipient {
        /// The algorithm.
        alg: String,
    },
    /// More recipients and keys than are tried.
    TooManyAttempts {
        /// What is tried.
        limit: usize,
    },
}

/// What is known about a name that is not implemented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// It is in no registry.
    Unregistered {
        /// The registered name that was probably meant.
        meant: Option<&'static str>,
    },
    /// It is in a draft.
    Draft {
        /// Which one.
        source: &'static str,
    },
    /// It is the name of a signature algorithm (rfc8725bis 2.3).
    Signature,
}

impl Unknown {
    fn message(self, name: &str, wanted: &str) -> String {
        match self {
            Unknown::Unregistered { meant: Some(meant) } => {
                format!("{name} is not a registered name; perhaps {meant} is meant")
            }
            Unknown::Unregistered { meant: None } => format!("{name} is no {wanted} that is known here"),
            Unknown::Draft { source } => format!("{name} is a draft ({source}): recognised, but not implemented here"),
            Unknown::Signature => format!("{name} is a signature algorithm, but this token is encrypted"),
        }
    }
}

impl JweFault {
    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            JweFault::P2cLow { .. } | JweFault::P2sShort { .. } | JweFault::Rsa15 => Severity::Warning,
            JweFault::AlgUnsupported { why: Unknown::Draft { .. }, .. }
            | JweFault::EncUnsupported { why: Unknown::Draft { .. }, .. } => Severity::Warning,
            JweFault::ZipUsed => Severity::Info,
            _ => Severity::Error,
        }
    }

    /// The stable name of it: kebab-case, the name of its page.
    pub fn code(&self) -> &'static str {
        match self {
            JweFault::HeaderOverlap { .. } => "header-overlap",
            JweFault::EncMissing => "enc-missing",
            JweFault::Differs { .. } => "jwe-recipients-differ",
            JweFault::ZipUnprotected => "zip-unprotected",
            JweFault::EpkPrivate => "epk-private",
            JweFault::EncryptedKeyPresent { .. } => "jwe-encrypted-key",
            JweFault::EncryptedKeyMissing { .. } => "part-empty",
            JweFault::IvLength { .. } => "jwe-iv-length",
            JweFault::TagLength { .. } => "jwe-tag-length",
            JweFault::CiphertextLength { .. } => "jwe-ciphertext-length",
            JweFault::AlgUnsupported { .. } => "alg-unsupported",
            JweFault::EncUnsupported { .. } => "enc-unsupported",
            JweFault::NotAllowed { .. } => "alg-not-allowed",
            JweFault::ParameterMissing { .. } => "jwe-parameter-missing",
            JweFault::ParameterInvalid { .. } => "jwe-parameter-invalid",
            JweFault::EpkInvalid { .. } | JweFault::AgreementZero => "epk-invalid",
            JweFault::KeyUnusable => "key-parse",
            JweFault::UnwrapFailed { .. } => "jwe-unwrap-failed",
            JweFault::CekLength { .. } => "jwe-cek-length",
            JweFault::TagInvalid => "jwe-tag-invalid",
            JweFault::P2cTooHigh { .. } => "p2c-too-high",
            JweFault::P2cLow { .. } => "p2c-low",
            JweFault::P2sShort { .. } => "p2s-short",
            JweFault::Rsa15 => "rsa1_5",
            JweFault::ZipUnknown { .. } => "zip-unknown",
            JweFault::ZipUsed => "zip-used",
            JweFault::ZipBomb { .. } => "zip-bomb",
            JweFault::ZipDamaged => "zip-damaged",
            JweFault::Misfit(misfit) => misfit.code(),
            JweFault::OneRecipient { .. } => "jwe-one-recipient",
            JweFault::TooManyAttempts { .. } => "jwe-too-many-attempts",
        }
    }

    /// What is wrong, for a person: lower case, no full stop.
    pub fn message(&self) -> String {
        match self {
            JweFault::HeaderOverlap { name } => format!("{name} is in more than one of the headers of a recipient"),
            JweFault::EncMissing => "expected enc in the header, but it is missing".into(),
            JweFault::Differs { name } => format!("expected one value of {name} for all recipients, but they differ"),
            JweFault::ZipUnprotected => "zip is outside the protected header".into(),
            JweFault::EpkPrivate => "epk holds a private key".into(),
            JweFault::EncryptedKeyPresent { alg, found } => {
                format!("expected no encrypted key with {alg}, but found {}", bytes(*found))
            }
            JweFault::EncryptedKeyMissing { alg } => format!("expected an encrypted key with {alg}, but found none"),
            JweFault::IvLength { alg, expected, found } => {
                format!("expected an initialization vector of {} with {alg}, but found {found}", bytes(*expected))
            }
            JweFault::TagLength { alg, expected, found } => {
                format!("expected an authentication tag of {} with {alg}, but found {found}", bytes(*expected))
            }
            JweFault::CiphertextLength { enc, found } => {
                format!("expected whole blocks of 16 bytes with {enc}, but found {}", bytes(*found))
            }
            JweFault::AlgUnsupported { alg, why } => why.message(alg, "key management algorithm"),
            JweFault::EncUnsupported { enc, why } => why.message(enc, "content encryption algorithm"),
            JweFault::NotAllowed { alg } => format!("alg {alg} is not among the algorithms you allow"),
            JweFault::ParameterMissing { alg, name } => format!("{alg} needs {name} in the header, but it is missing"),
            JweFault::ParameterInvalid { name, expected } => {
                format!("expected {expected} as {name}, but found something else")
            }
            JweFault::EpkInvalid { why } => format!("epk cannot be used: {why}"),
            JweFault::AgreementZero => "epk cannot be used: the agreement gives nothing but zeros".into(),
            JweFault::KeyUnusable => "the key is no valid key of its type".into(),
            JweFault::UnwrapFailed { alg } => format!("the encrypted key does not open with this key under {alg}"),
            JweFault::CekLength { enc, expected, found } => {
                format!("expected a content encryption key of {} for {enc}, but found {found}", bytes(*expected))
            }
            JweFault::TagInvalid => "the authentication tag does not match".into(),
            JweFault::P2cTooHigh { found, limit } => {
                format!("the password would have to be hashed {found} times, but at most {limit} are run")
            }
            JweFault::P2cLow { found } => {
                format!("expected p2c to be at least 1000, but found {found}: the password is easy to guess")
            }
            JweFault::P2sShort { found } => format!("expected at least 8 bytes of salt in p2s, but found {found}"),
            JweFault::Rsa15 => "RSA1_5 has a history of attacks on its padding".into(),
            JweFault::ZipUnknown { zip } => format!("expected DEF as zip, but found {zip}"),
            JweFault::ZipUsed => "the plaintext was compressed before it was encrypted".into(),
            JweFault::ZipBomb { limit } => {
                format!("the decompressed plaintext is longer than the {limit} bytes that are read")
            }
            JweFault::ZipDamaged => "the plaintext is not compressed as zip says".into(),
            JweFault::Misfit(misfit) => misfit.message(),
            JweFault::OneRecipient { alg } => format!("expected one recipient with {alg}, but found several"),
            JweFault::TooManyAttempts { limit } => {
                format!("only the first {limit} pairs of recipient and key are tried")
            }
        }
    }

    /// The cure, for a person; may be empty.
    pub fn hint(&self) -> &'static str {
        match self {
            JweFault::HeaderOverlap { .. } => "each parameter may stand in one of the headers only",
            JweFault::EncMissing => "let the sender set enc, such as A256GCM",
            JweFault::Differs { .. } => "the content is encrypted once, for all recipients",
            JweFault::ZipUnprotected => "put zip into the protected header",
            JweFault::EpkPrivate => "publish only the public members; whoever has d can read the token",
            JweFault::EncryptedKeyPresent { .. } => "the content is encrypted with the agreed key itself",
            JweFault::EncryptedKeyMissing { .. } => "the part after the first dot got lost",
            JweFault::IvLength { .. } | JweFault::CiphertextLength { .. } => {
                "a part got lost or cut while it was copied"
            }
            JweFault::TagLength { .. } => {
                "a short tag is easy to forge; some libraries append it to the ciphertext instead"
            }
            JweFault::AlgUnsupported { why: Unknown::Signature, .. } => "sign and encrypt are two different things",
            JweFault::AlgUnsupported { .. } | JweFault::EncUnsupported { .. } => "",
            JweFault::NotAllowed { .. } => "confirm with the sender that it uses this algorithm before you allow it",
            JweFault::ParameterMissing { .. } | JweFault::ParameterInvalid { .. } => {
                "let the sender write the header as RFC 7518 section 4 says"
            }
            JweFault::EpkInvalid { .. } | JweFault::AgreementZero => {
                "treat it as an attack: such a key can draw out the recipient's private key"
            }
            JweFault::KeyUnusable => "copy the key again",
            JweFault::UnwrapFailed { .. } => "the token is for another key, or it was changed",
            JweFault::CekLength { .. } => "key and enc do not belong together",
            JweFault::TagInvalid => "either the token was changed, or this is not the key it was encrypted for",
            JweFault::P2cTooHigh { limit: pbes2::MAX_CONFIRMED, .. } => {
                "no honest sender needs that many: it may be an attack"
            }
            JweFault::P2cTooHigh { .. } => "confirm that it may take long, if you trust the sender",
            JweFault::P2cLow { .. } => "let the sender use 600000 iterations or more",
            JweFault::P2sShort { .. } => "let the sender use a random salt of 16 bytes",
            JweFault::Rsa15 => "let the sender use RSA-OAEP-256",
            JweFault::ZipUnknown { .. } => "DEF is the only compression that is registered",
            JweFault::ZipUsed => "its length tells something about the content: leave zip out",
            JweFault::ZipBomb { .. } => "it may be an attack on memory: confirm only if you trust the sender",
            JweFault::ZipDamaged => "DEF is raw DEFLATE (RFC 1951), without the header of zlib or gzip",
            JweFault::Misfit(misfit) => misfit.hint(),
            JweFault::OneRecipient { .. } => "choose an algorithm that wraps the content key",
            JweFault::TooManyAttempts { .. } => "paste only the key that the token is for",
        }
    }
}

fn bytes(count: usize) -> String {
    format!("{count} {}", if count == 1 { "byte" } else { "bytes" })
}
