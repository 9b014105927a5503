//! How long a stolen token keeps working after somebody takes it back.

use super::Inputs;

/// Ways to take a token back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    /// A short life and nothing else.
    ShortLife,
    /// A short life, and refresh tokens that change with each use.
    Rotation,
    /// A list of revoked `jti` at every service.
    Denylist,
    /// For each user a time before which no token counts.
    CutOff,
    /// Another signing key for everybody.
    KeyRotation,
    /// Asking the issuer.
    Introspection,
    /// A published list with a bit for each token.
    StatusList,
    /// No token at all: a session in a store.
    Session,
}

impl Strategy {
    /// All, in the order of the comparison.
    pub const ALL: [Strategy; 8] = [
        Strategy::ShortLife,
        Strategy::Rotation,
        Strategy::Denylist,
        Strategy::CutOff,
        Strategy::KeyRotation,
        Strategy::Introspection,
        Strategy::StatusList,
        Strategy::Session,
    ];

    /// Its name in addresses and forms.
    pub const fn id(self) -> &'static str {
        match self {
            Strategy::ShortLife => "short-life",
            Strategy::Rotation => "rotation",
            Strategy::Denylist => "denylist",
            Strategy::CutOff => "cut-off",
            Strategy::KeyRotation => "key-rotation",
            Strategy::Introspection => "introspection",
            Strategy::StatusList => "status-list",
            Strategy::Session => "session",
        }
    }

    /// In words.
    pub const fn title(self) -> &'static str {
        match self {
            Strategy::ShortLife => "Short life only",
            Strategy::Rotation => "Short life and refresh rotation",
            Strategy::Denylist => "Denylist by jti",
            Strategy::CutOff => "Cut-off time per user",
            Strategy::KeyRotation => "Key rotation",
            Strategy::Introspection => "Introspection",
            Strategy::StatusList => "Status list",
            Strategy::Session => "Server session",
        }
    }

    /// What decides about the worst case, as a formula.
    pub const fn formula(self) -> &'static str {
        match self {
            Strategy::ShortLife | Strategy::Rotation => "L + s",
            Strategy::Denylist | Strategy::CutOff => "min(p, L + s)",
            Strategy::KeyRotation => "min(c, L + s)",
            Strategy::Introspection => "min(t, L + s)",
            Strategy::StatusList => "min(ttl, L + s)",
            Strategy::Session => "r",
        }
    }

    /// The same in words.
    pub const fn reason(self) -> &'static str {
        match self {
            Strategy::ShortLife => "nobody asks: the token works until it expires and the leeway is over",
            Strategy::Rotation => "the refresh is refused at once, the access token works until it expires",
            Strategy::Denylist => "it works until the list has reached every service",
            Strategy::CutOff => "it works until the time has reached every service",
            Strategy::KeyRotation => "it works until the last service has dropped its copy of the old key",
            Strategy::Introspection => "it works until the last answer kept in a cache is too old",
            Strategy::StatusList => "it works until the last copy of the list is too old",
            Strategy::Session => "it works until the last copy of the session is too old",
        }
    }

    /// The worst case: seconds from taking it back to the last request that is accepted. Never longer than the life of a
    /// token that was issued a moment ago (RFC 7519 4.1.4).
    pub fn worst(self, inputs: &Inputs) -> f64 {
        let expiry = inputs.lifetime + inputs.leeway;
        match self {
            Strategy::ShortLife | Strategy::Rotation => expiry,
            Strategy::Denylist | Strategy::CutOff => inputs.push.min(expiry),
            Strategy::KeyRotation => inputs.key_set.min(expiry),
            Strategy::Introspection => inputs.answer.min(expiry),
            Strategy::StatusList => inputs.list.min(expiry),
            Strategy::Session => inputs.lag,
        }
    }

    /// The mean over the moment at which it is taken back: half the life where only the expiry helps, half the age of a copy
    /// where a cache decides, and all of it where a message has to travel.
    pub fn mean(self, inputs: &Inputs) -> f64 {
        match self {
            Strategy::ShortLife | Strategy::Rotation => inputs.lifetime / 2.0 + inputs.leeway,
            Strategy::Denylist | Strategy::CutOff => self.worst(inputs),
            Strategy::KeyRotation | Strategy::Introspection | Strategy::StatusList | Strategy::Session => {
                self.worst(inputs) / 2.0
            }
        }
    }

    /// Requests that a thief gets through in the worst case.
    pub fn requests(self, inputs: &Inputs) -> f64 {
        inputs.thief * self.worst(inputs)
    }

    /// The score of the worst case in the comparison, from 2 for a second to -2 for more than ten minutes.
    pub fn score(self, inputs: &Inputs) -> i8 {
        match self.worst(inputs) {
            worst if worst <= 1.0 => 2,
            worst if worst <= 10.0 => 1,
            worst if worst <= 60.0 => 0,
            worst if worst <= 600.0 => -1,
            _ => -2,
        }
    }

    /// Look-ups over the network in a second, when every service on the way checks.
    pub fn reads(self, inputs: &Inputs) -> f64 {
        match self {
            Strategy::Introspection => super::introspections(inputs) * inputs.hops,
            Strategy::Session => super::session_reads(inputs, inputs.hops),
            Strategy::StatusList => inputs.verifiers / inputs.list.max(1.0),
            _ => 0.0,
        }
    }
}

/// A moment in the story of a stolen token, in seconds after it was issued.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// When.
    pub at: f64,
    /// What happens.
    pub what: &'static str,
}

/// The story of a token that is stolen and then taken back so many seconds after it was issued: the last request that is
/// accepted comes as late as it can.
pub fn timeline(strategy: Strategy, inputs: &Inputs, revoked: f64) -> [Moment; 4] {
    let expiry = inputs.lifetime + inputs.leeway;
    let revoked = revoked.clamp(0.0, expiry);
    let delayed = revoked + strategy.worst(inputs);
    // A session has no expiry of its own that would end the copy earlier.
    let last = if strategy == Strategy::Session { delayed } else { delayed.min(expiry) };
    [
        Moment { at: 0.0, what: "issued" },
        Moment { at: revoked / 2.0, what: "stolen" },
        Moment { at: revoked, what: "revoked" },
        Moment { at: last, what: "last accepted request" },
    ]
}
