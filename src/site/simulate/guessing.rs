//! How long guessing takes.

/// Seconds of a year of 365.25 days.
const YEAR: f64 = 31_557_600.0;

/// Years until a guessed session id is one of the live ones, as the OWASP cheat sheet on sessions counts.
pub fn session_years(bits: f64, per_second: f64, live: f64) -> f64 {
    bits.exp2() / (per_second * live) / YEAR
}

/// Seconds until every secret of so much entropy has been tried against one token; on average it takes half (RFC 8725 2.2).
pub fn hmac_seconds(bits: f64, per_second: f64) -> f64 {
    bits.exp2() / per_second
}
