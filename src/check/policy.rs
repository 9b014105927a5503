//! What a person expects of a token.

use serde::{Deserialize, Serialize};

/// The expectations; whatever is left out is not checked, and the report says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Accepted issuers, `iss`.
    pub issuers: Vec<String>,
    /// Accepted audiences: one of them must be in `aud`.
    pub audiences: Vec<String>,
    /// The subject, `sub`.
    pub subject: Option<String>,
    /// The header's `typ`, as a media type with or without `application/`.
    pub typ: Option<String>,
    /// Claims that must be there.
    pub required: Vec<String>,
    /// Greatest age since `iat`, in seconds.
    pub max_age: Option<i64>,
    /// Accepted algorithms; `None` leaves it to the key.
    pub algorithms: Option<Vec<String>>,
    /// Tolerance for clocks that differ, in seconds.
    pub leeway: i64,
    /// Whether an SD-JWT must come with a key binding JWT (RFC 9901 7.3).
    pub key_binding_required: bool,
    /// The nonce that the key binding JWT must carry.
    pub key_binding_nonce: Option<String>,
    /// The audience that the key binding JWT must carry.
    pub key_binding_audience: Option<String>,
    /// Greatest age of the key binding JWT since its `iat`, in seconds.
    pub key_binding_max_age: Option<i64>,
    /// Whether a clock or a leeway was set by hand: then the times were asked about.
    pub time_chosen: bool,
}

impl Policy {
    /// Whether anything was asked for.
    pub fn is_set(&self) -> bool {
        let defaults = Policy { leeway: self.leeway, ..Policy::default() };
        *self != defaults
    }
}
