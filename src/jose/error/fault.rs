//! The faults a token or a key can have, with the numbers that describe them.

use crate::jose::encoding::{base64url, json};
use crate::jose::error::{JweFault, Severity};
use crate::jose::key::KeyFault;

/// A part of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Part {
    /// The (protected) header.
    Header,
    /// The payload.
    Payload,
    /// The signature.
    Signature,
    /// JWE encrypted key.
    EncryptedKey,
    /// JWE initialization vector.
    InitializationVector,
    /// JWE ciphertext.
    Ciphertext,
    /// JWE authentication tag.
    AuthenticationTag,
    /// JWE additional authenticated data, the member `aad`.
    AdditionalData,
    /// An SD-JWT disclosure.
    Disclosure,
    /// An SD-JWT key binding JWT.
    KeyBinding,
}

/// What is wrong with a token or a key, or remarkable about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No text at all.
    Empty,
    /// No dot: no compact serialization has that.
    NoDots {
        /// A text such as `undefined` that programs write for a missing value.
        placeholder: Option<&'static str>,
    },
    /// A number of parts that no serialization has (RFC 7515 7.1, RFC 7516 7.1).
    PartCount {
        /// How many parts there are.
        found: usize,
    },
    /// Two parts: the signature, or at least the dot before it, is missing.
    SignatureMissing,
    /// A part of a compact serialization that may not be empty is.
    PartEmpty {
        /// The part.
        part: Part,
    },
    /// A part that is not base64url.
    Base64 {
        /// The part.
        part: Part,
        /// What is wrong.
        flaw: base64url::FlawKind,
    },
    /// A part that is not JSON, or JSON that readers disagree about.
    Json {
        /// The part.
        part: Part,
        /// What is wrong.
        flaw: json::FlawKind,
    },
    /// The header is JSON, but no object (RFC 7515 4).
    HeaderNotObject {
        /// What it is.
        found: json::Kind,
    },
    /// The payload is JSON, but no object: no claims (RFC 7519 7.2).
    ClaimsNotObject {
        /// What it is.
        found: json::Kind,
    },
    /// The payload is no JSON: fine for a JWS, no JWT.
    PayloadNotJson,
    /// The header has no `alg` (RFC 7515 4.1.1).
    AlgMissing,
    /// A header parameter of the wrong type.
    HeaderType {
        /// Its name.
        name: String,
        /// What it should be.
        expected: &'static str,
        /// What it is.
        found: json::Kind,
    },
    /// `crit` is empty, not a list of strings, or has duplicates (RFC 7515 4.1.11).
    CritMalformed {
        /// What is wrong with it.
        why: CritFlaw,
    },
    /// `crit` names an extension that this verifier does not understand.
    CritUnknown {
        /// The extension.
        name: String,
    },
    /// `b64` is false, but not in `crit` (RFC 7797 6).
    B64NotCritical,
    /// A JWT with `b64` false (RFC 7797 7).
    B64InJwt,
    /// `alg` is `none`, in this spelling, and a signature follows nevertheless.
    UnsecuredWithSignature {
        /// Bytes of the signature.
        bytes: usize,
    },
    /// A parameter appears in both the protected and the unprotected header (RFC 7515 7.2.1).
    HeaderOverlap {
        /// Its name.
        name: String,
    },
    /// Signatures that do not agree on `b64` (RFC 7797 3).
    B64Differs,
    /// More signatures than this program reads.
    TooManySignatures {
        /// Signatures given.
        found: usize,
        /// Signatures read at most.
        limit: usize,
    },
    /// A member that a JSON serialization needs is missing or of the wrong type (RFC 7515 7.2, RFC 7516 7.2).
    SerializationMember {
        /// Its name.
        name: &'static str,
        /// What it should be.
        expected: &'static str,
    },
    /// Members of the flattened and of the general serialization side by side (RFC 7515 7.2.2, RFC 7516 7.2.2).
    SerializationMixed {
        /// The list of the general one.
        name: &'static str,
    },
    /// The JSON serialization was used; a JWT is always compact (RFC 7519 1).
    JsonSerialization,
    /// The payload is detached: the part is empty (RFC 7515 appendix F).
    DetachedPayload,
    /// A disclosure that is no array of two or three items (RFC 9901 4.2).
    DisclosureMalformed,
    /// A nested token where a claims set could be.
    NestedToken,
    /// Longer than this program reads.
    TooLarge {
        /// Bytes given.
        bytes: usize,
        /// Bytes read at most.
        limit: usize,
    },
    /// A fault of an encrypted token.
    Jwe(JweFault),
    /// A fault of a key text.
    Key(KeyFault),
}

/// What is wrong with `crit`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CritFlaw {
    /// Not an array.
    NotArray,
    /// An empty array.
    Empty,
    /// An item that is no string.
    NotString,
    /// The same name twice.
    Duplicate {
        /// The name.
        name: String,
    },
    /// A name that RFC 7515, 7516 or 7518 defines and that therefore may not be listed.
    Standard {
        /// The name.
        name: String,
    },
    /// A name that the header does not have.
    Absent {
        /// The name.
        name: String,
    },
    /// `crit` stands in the unprotected header.
    Unprotected,
}

impl Part {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Part::Header => "header",
            Part::Payload => "payload",
            Part::Signature => "signature",
            Part::EncryptedKey => "encrypted key",
            Part::InitializationVector => "initialization vector",
            Part::Ciphertext => "ciphertext",
            Part::AuthenticationTag => "authentication tag",
            Part::AdditionalData => "additional authenticated data",
            Part::Disclosure => "disclosure",
            Part::KeyBinding => "key binding JWT",
        }
    }
}

impl Fault {
    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            Fault::Key(fault) => fault.severity(),
            Fault::Jwe(fault) => fault.severity(),
            Fault::PayloadNotJson
            | Fault::ClaimsNotObject { .. }
            | Fault::JsonSerialization
            | Fault::NestedToken
            | Fault::DetachedPayload => Severity::Info,
            Fault::B64InJwt => Severity::Warning,
            Fault::Json { flaw: json::FlawKind::LoneSurrogate, .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// The stable name of it: kebab-case, the name of its page.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::Empty => "empty",
            Fault::NoDots { .. } => "no-dots",
            Fault::PartCount { .. } => "not-three-parts",
            Fault::SignatureMissing => "signature-missing",
            Fault::PartEmpty { .. } => "part-empty",
            Fault::Base64 { flaw: base64url::FlawKind::Whitespace, .. } => "whitespace",
            Fault::Base64 { part: Part::Header, .. } => "b64-header",
            Fault::Base64 { part: Part::Payload, .. } => "b64-payload",
            Fault::Base64 { part: Part::Signature, .. } => "b64-signature",
            Fault::Base64 { .. } => "b64-part",
            Fault::Json { flaw: json::FlawKind::DuplicateMember { .. }, .. } => "duplicate-member",
            Fault::Json { part: Part::Header, .. } => "json-header",
            Fault::Json { part: Part::Payload, .. } => "json-payload",
            Fault::Json { .. } => "json-part",
            Fault::HeaderNotObject { .. } => "json-header",
            Fault::ClaimsNotObject { .. } => "claims-not-object",
            Fault::PayloadNotJson => "json-payload",
            Fault::AlgMissing => "alg-missing",
            Fault::HeaderType { name, .. } if name == "kid" => "kid-type",
            Fault::HeaderType { .. } => "header-type",
            Fault::CritMalformed { .. } => "crit-malformed",
            Fault::CritUnknown { .. } => "crit-unknown",
            Fault::B64NotCritical => "b64-not-critical",
            Fault::B64InJwt => "b64-in-jwt",
            Fault::UnsecuredWithSignature { .. } => "unsecured-with-signature",
            Fault::HeaderOverlap { .. } => "header-overlap",
            Fault::B64Differs => "b64-differs",
            Fault::TooManySignatures { .. } => "too-many-signatures",
            Fault::SerializationMember { .. } | Fault::SerializationMixed { .. } => "serialization-member",
            Fault::JsonSerialization => "json-serialization",
            Fault::DetachedPayload => "detached-payload",
            Fault::DisclosureMalformed => "disclosure-malformed",
            Fault::NestedToken => "nested-token",
            Fault::TooLarge { .. } => "token-too-large",
            Fault::Jwe(fault) => fault.code(),
            Fault::Key(fault) => fault.code(),
        }
    }
}
