//! Durations as people say them.

/// A duration in one unit, such as `3 hours`; `seconds` may be a fraction and is taken without its sign.
pub fn duration(seconds: f64) -> String {
    const UNITS: [(u64, &str); 5] =
        [(31_556_952, "year"), (86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    // Whole seconds are enough, and formatting floats would double the size of this function on the page.
    let seconds = seconds.abs().round() as u64;
    // Two of a unit before it is used, so that 90 minutes do not become "1 hour".
    let (size, unit) = UNITS.into_iter().find(|(size, _)| seconds >= 2 * size).unwrap_or((1, "second"));
    // A time of 10^40 seconds is a time that tokens have: the sum must not overflow.
    let count = seconds.saturating_add(size / 2) / size;
    if count == 1 { format!("1 {unit}") } else { format!("{count} {unit}s") }
}

/// A moment relative to now, such as `3 hours ago` or `in 5 minutes`; `difference` in seconds, negative for the past.
pub fn relative(difference: f64) -> String {
    if difference < 0.0 { format!("{} ago", duration(difference)) } else { format!("in {}", duration(difference)) }
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn says_durations_in_one_unit() {
        for (seconds, words) in [
            (0.0, "0 seconds"),
            (1.0, "1 second"),
            (59.0, "59 seconds"),
            (90.0, "90 seconds"),
            (-120.0, "2 minutes"),
            (5_400.0, "90 minutes"),
            (10_799.0, "3 hours"),
            (10_800.0, "3 hours"),
            (172_800.0, "2 days"),
            (94_670_856.0, "3 years"),
            (1e40, "584554049253 years"),
        ] {
            assert_eq!(duration(seconds), words);
        }
    }
}
