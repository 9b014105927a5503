//! How long a token is valid.

use super::subject::Subject;

impl Subject<'_> {
    /// How long the token is valid, in seconds: until `exp`, from `iat`, or else from `nbf`, or else from now. A time in
    /// milliseconds says nothing about that.
    pub fn lifetime(&self) -> Option<i64> {
        /// From here on a number is no number of seconds.
        const NO_SECONDS: i64 = 100_000_000_000;
        let time = |name: &str| self.time_claim(name).filter(|time| (0..NO_SECONDS).contains(time));
        let start = time("iat").or_else(|| time("nbf")).unwrap_or(self.now);
        Some(time("exp")? - start)
    }
}
