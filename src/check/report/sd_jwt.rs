//! What the report says of an SD-JWT.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{ClaimCheck, Line};
use crate::check::reading::{TokenReading, Tree};
use crate::jose::span::Span;

/// Disclosures and key binding of an SD-JWT (RFC 9901).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SdJwtReport {
    /// In words.
    pub line: Line<SdJwtState>,
    /// The hash of the digests, `_sd_alg`.
    pub hash: String,
    /// Each disclosure, in the order of the token.
    pub disclosures: Vec<DisclosureReport>,
    /// Digests that no disclosure belongs to: withheld, or decoys.
    pub undisclosed: usize,
    /// The payload after processing, laid out; none when it could not be processed.
    pub processed: Option<Rc<Tree>>,
    /// Key binding.
    pub key_binding: KeyBindingReport,
    /// The text that was judged: what is left of the token when disclosures are switched off.
    pub presentation: String,
}

/// Whether the disclosures belong to the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SdJwtState {
    /// Every disclosure belongs to a digest, and none breaks a rule.
    Ok,
    /// RFC 9901 7.1 demands to refuse it.
    Refused,
}

impl SdJwtState {
    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            SdJwtState::Ok => "ok",
            SdJwtState::Refused => "refused",
        }
    }
}

/// One disclosure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisclosureReport {
    /// The salt.
    pub salt: String,
    /// The claim's name; none for an array element.
    pub name: Option<String>,
    /// The value as JSON, cut when it is long.
    pub value: String,
    /// Its digest, base64url.
    pub digest: String,
    /// Where it belongs, as a path such as `address.region` or `nationalities[1]`; empty when it belongs nowhere.
    pub path: String,
    /// The disclosure that holds its digest, when that is not the payload.
    pub parent: Option<usize>,
    /// What came of it.
    pub state: DisclosureState,
    /// What is wrong; empty when nothing is.
    pub message: String,
    /// Where it stands in the token's text.
    pub span: Span,
}

/// What came of one disclosure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DisclosureState {
    /// It belongs to a digest.
    Matched,
    /// Its digest is nowhere: it must be refused (RFC 9901 7.1 step 5).
    Unused,
    /// It breaks a rule.
    Refused,
    /// The person left it out of the presentation.
    LeftOut,
}

impl DisclosureState {
    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            DisclosureState::Matched => "matched",
            DisclosureState::Unused => "unused",
            DisclosureState::Refused => "refused",
            DisclosureState::LeftOut => "left-out",
        }
    }
}

/// Key binding of an SD-JWT (RFC 9901 7.3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyBindingReport {
    /// In words.
    pub line: Line<KeyBindingState>,
    /// Each check of the key binding JWT.
    pub checks: Vec<ClaimCheck>,
    /// The key binding JWT, read; none without one.
    pub reading: Option<TokenReading>,
}

/// Whether the holder's key signed this presentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyBindingState {
    /// There is none, and none is demanded.
    Absent,
    /// Demanded, and missing.
    Missing,
    /// It holds under the key in `cnf`, and is about this presentation.
    Verified,
    /// It holds and is about this presentation, but no nonce or audience was given to compare with.
    Unchecked,
    /// It does not hold.
    Refused,
}

impl KeyBindingState {
    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            KeyBindingState::Absent => "absent",
            KeyBindingState::Missing => "missing",
            KeyBindingState::Verified => "verified",
            KeyBindingState::Unchecked => "unchecked",
            KeyBindingState::Refused => "refused",
        }
    }
}
