//! What is looked up, written and kept: sessions, lists of revoked tokens, and requests for new tokens.

use super::Inputs;

/// Bytes that a denylist keeps for one entry: an id of 16, an expiry of 8, and what a hash table adds.
const DENYLIST_ENTRY: f64 = 40.0;

/// Session look-ups in a second, when every service on the way asks.
pub fn session_reads(inputs: &Inputs, hops: f64) -> f64 {
    inputs.requests() * hops * (1.0 - inputs.cached.clamp(0.0, 100.0) / 100.0)
}

/// Session writes in a second, when every request moves the expiry.
pub fn session_writes(inputs: &Inputs) -> f64 {
    inputs.requests()
}

/// Bytes of all sessions, in all copies of the store.
pub fn session_bytes(inputs: &Inputs) -> f64 {
    inputs.users * inputs.session * inputs.replicas
}

/// Part of the introspections that a cache answers when it keeps an answer for so long: one question per window.
pub fn hit_rate(inputs: &Inputs) -> f64 {
    let in_a_window = inputs.per_minute / 60.0 * inputs.answer;
    if in_a_window > 1.0 { 1.0 - 1.0 / in_a_window } else { 0.0 }
}

/// Introspections in a second, at one place on the way.
pub fn introspections(inputs: &Inputs) -> f64 {
    inputs.requests() * (1.0 - hit_rate(inputs))
}

/// Bytes of a denylist: an entry leaves it when its token has expired.
pub fn denylist_bytes(inputs: &Inputs) -> f64 {
    inputs.revocations * (inputs.lifetime + inputs.leeway) * DENYLIST_ENTRY
}

/// Bytes of a status list with one bit for each live token, before compression.
pub fn status_list_bytes(inputs: &Inputs) -> f64 {
    (inputs.users / 8.0).ceil()
}

/// Requests for new tokens in a second: each user once in the life of a token.
pub fn token_requests(inputs: &Inputs) -> f64 {
    inputs.users / inputs.lifetime.max(1.0)
}
