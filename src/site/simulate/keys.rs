//! Key sets: how often they are fetched, and how long a change of the signing key takes.

use super::Inputs;

/// Fetches of the key set in a second, when every copy is renewed as it ends.
pub fn key_set_fetches(inputs: &Inputs) -> f64 {
    inputs.verifiers / inputs.key_set.max(1.0)
}

/// The most fetches in a second that tokens with unknown key ids can cause, with the pause between two.
pub fn flood_fetches(inputs: &Inputs) -> f64 {
    inputs.verifiers / inputs.cooldown.max(1.0)
}

/// When the steps of a change of the signing key may happen, in seconds after the new key is published.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rollover {
    /// Every copy of the key set has the new key: signing with it may begin.
    pub sign: f64,
    /// The last token under the old key is no longer accepted anywhere: the old key may go.
    pub retire: f64,
}

/// The earliest moments for a change without an outage (OpenID Connect Core 10.1.1).
pub fn rollover(inputs: &Inputs) -> Rollover {
    let sign = inputs.key_set;
    Rollover { sign, retire: sign + inputs.lifetime + inputs.leeway }
}
