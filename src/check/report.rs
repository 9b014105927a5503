//! The report: three lines that are always there, and what stands below them.

mod decryption;

mod sd_jwt;

pub use decryption::{Decryption, DecryptionState, RecipientReport};
pub use sd_jwt::{DisclosureReport, DisclosureState, KeyBindingReport, KeyBindingState, SdJwtReport, SdJwtState};

use serde::{Deserialize, Serialize};

use crate::check::finding::Finding;
use crate::check::kind::Detected;
use crate::check::linked::Link;
use crate::check::profiles::ProfileReport;
use crate::check::reading::TokenReading;
use crate::jose::error::Place;
use crate::jose::jws::Verified;
use crate::jose::span::Span;

/// Everything said about one token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// What it is for.
    pub kind: Detected,
    /// What the specification of its kind asks; none when the kind is not sure and nobody asked.
    pub profile: Option<ProfileReport>,
    /// Is it well formed?
    pub structure: Line<Structure>,
    /// Does the signature hold, and where did the key come from?
    pub signature: Line<Signature>,
    /// Is it what was expected?
    pub policy: Line<PolicyState>,
    /// Each expectation and each time claim, one by one.
    pub checks: Vec<ClaimCheck>,
    /// What the key text turned out to be.
    pub key: KeyReport,
    /// What was found, the heaviest first.
    pub findings: Vec<Finding>,
    /// Each signature of a JWS that has several, in the order of the token; empty for one signature.
    pub signatures: Vec<SignatureReport>,
    /// What came of the decryption; none when nothing is encrypted.
    pub decryption: Option<Decryption>,
    /// Disclosures and key binding; none when the token is no SD-JWT.
    pub sd_jwt: Option<SdJwtReport>,
    /// What the tokens that were pasted together say about each other.
    pub links: Vec<Link>,
    /// The token inside the payload or the plaintext, judged likewise.
    pub inner: Option<Box<InnerReport>>,
}

/// One signature of several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignatureReport {
    /// Its `alg`, or empty.
    pub alg: String,
    /// Its `kid`, or empty.
    pub kid: String,
    /// The verdict about it.
    pub line: Line<Signature>,
    /// Where it stands in the token's text.
    pub span: Span,
}

/// A token inside a token (RFC 7519 5.2).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InnerReport {
    /// Its text, cut at [`crate::check::reading::MAX_INNER`] bytes.
    pub text: String,
    /// What is in it.
    pub reading: TokenReading,
    /// The verdict about it.
    pub report: Report,
}

/// One line of the verdict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line<S> {
    /// The state.
    pub state: S,
    /// A few words: the verdict.
    pub headline: String,
    /// One sentence: why, or what to do.
    pub detail: String,
}

/// Is it well formed?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Structure {
    /// It keeps to the standards.
    Ok,
    /// It can be read, but it does not keep to the standards.
    Problems,
    /// It cannot be read as a token.
    Broken,
}

/// Does the signature hold, and where did the key come from?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Signature {
    /// It holds under a key that the person gave.
    Verified(Verified),
    /// It holds under a key that the token itself carries, or the token points to its key: that proves nothing.
    SelfAsserted,
    /// It does not hold, or the rules forbid to accept it.
    Invalid,
    /// There is no key to check it with.
    NoKey,
    /// There is no signature.
    Unsigned,
    /// The algorithm is not implemented.
    Unsupported,
    /// The content is encrypted: there is no signature to see.
    Encrypted,
}

/// Is it what was expected?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PolicyState {
    /// Everything that was asked for is so.
    Pass,
    /// Something is not.
    Fail,
    /// Nothing was asked for, and the times are fine as far as there are any.
    Unset,
}

/// One expectation or time claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimCheck {
    /// The claim or header parameter.
    pub name: String,
    /// What came out.
    pub outcome: CheckOutcome,
    /// The stable code, when it failed.
    pub code: String,
    /// What was found.
    pub message: String,
    /// What to do; may be empty.
    pub hint: String,
    /// Where: header or payload.
    pub place: Place,
    /// The bytes of the value; empty at 0 when it is missing.
    pub span: Span,
}

/// What came out of one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckOutcome {
    /// As expected.
    Pass,
    /// Not as expected: a verifier must refuse.
    Fail,
    /// Remarkable.
    Warn,
    /// Not checked, because nothing was expected.
    NotChecked,
}

/// What the key text turned out to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyReport {
    /// In words, such as `JWK Set with 3 keys`; empty when there is no key text.
    pub recognised: String,
    /// Whether the text is read as a secret, so that the choice of its encoding matters.
    pub is_secret: bool,
    /// What was mended to read it.
    pub mends: Vec<String>,
    /// The keys.
    pub keys: Vec<KeySummary>,
}

/// One key, without any of its bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeySummary {
    /// Type and size, such as `RSA 2048 bits`.
    pub kind: String,
    /// Where it was read from, such as `SPKI public key`.
    pub source: String,
    /// `kid`, or empty.
    pub kid: String,
    /// Thumbprint (RFC 7638, SHA-256); empty for secrets, of which it would tell too much.
    pub thumbprint: String,
    /// Algorithms it can serve.
    pub algorithms: Vec<String>,
    /// Whether it is the private half of a pair.
    pub is_private: bool,
    /// Subject and validity of its certificate; empty without one.
    pub certificate: String,
}

impl Report {
    /// Whether it is worth while to look for a cause, when a key was given: of a failed decryption, or else of the signature.
    pub fn calls_for_a_doctor(&self) -> bool {
        match &self.decryption {
            Some(decryption) => matches!(decryption.line.state, DecryptionState::Failed | DecryptionState::NoKey),
            None => self.signature.state.calls_for_a_doctor(),
        }
    }
}

impl Structure {
    /// The value for scripts.
    pub fn name(self) -> &'static str {
        match self {
            Structure::Ok => "ok",
            Structure::Problems => "problems",
            Structure::Broken => "broken",
        }
    }
}

impl Signature {
    /// Whether it is worth while to look for a cause, when a key was given: it does not hold, or nothing in the key text could be tried.
    pub fn calls_for_a_doctor(&self) -> bool {
        matches!(self, Signature::Invalid | Signature::NoKey | Signature::SelfAsserted)
    }

    /// The value for scripts.
    pub fn name(&self) -> &'static str {
        match self {
            Signature::Verified(_) => "verified",
            Signature::SelfAsserted => "self-asserted",
            Signature::Invalid => "invalid",
            Signature::NoKey => "no-key",
            Signature::Unsigned => "unsigned",
            Signature::Unsupported => "unsupported",
            Signature::Encrypted => "encrypted",
        }
    }
}

impl PolicyState {
    /// The value for scripts.
    pub fn name(self) -> &'static str {
        match self {
            PolicyState::Pass => "pass",
            PolicyState::Fail => "fail",
            PolicyState::Unset => "unset",
        }
    }
}
