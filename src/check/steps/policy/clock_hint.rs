//! What to do about a time that does not fit: how much leeway would let it pass, and what went wrong where it was made.

use super::time::LOOKS_LIKE_MILLISECONDS;
use crate::check::words::duration;

/// A leeway beyond this many seconds is no tolerance for clocks any more.
const GREATEST_LEEWAY: f64 = 600.0;

/// Times before this one are no dates of tokens (1973): a lifetime was written instead.
const EARLIEST: f64 = 1e8;

/// Farther than this no two time zones are apart, in seconds.
const WIDEST_ZONES: f64 = 26.0 * 3_600.0;

/// Offsets of time zones are multiples of this, in seconds.
const ZONE_STEP: f64 = 900.0;

/// About a token that has expired. `late` is by how many seconds.
pub(super) fn expired(exp: f64, iat: Option<f64>, now: f64) -> String {
    let late = now - exp;
    if (0.0..EARLIEST).contains(&exp) {
        return "exp looks like a lifetime: write the time at which it ends, in seconds since 1970".to_owned();
    }
    if let Some(offset) = iat.and_then(|iat| zone(iat - exp)).filter(|_| late > 60.0) {
        return format!("exp is {offset} before iat: one of them looks like local time, and both are to be UTC");
    }
    // RFC 7519 4.1.4: at exp itself it has expired already, hence one second more.
    let needed = late.floor() + 1.0;
    if needed <= GREATEST_LEEWAY {
        let needed = seconds(needed);
        return format!("get a new token; if it is new, compare the clocks: a leeway of {needed} would accept it");
    }
    "get a new token; if it is new, compare the clocks".to_owned()
}

/// About `nbf` or `iat` in the future.
pub(super) fn early(time: f64, now: f64) -> String {
    if time >= LOOKS_LIKE_MILLISECONDS {
        return "it looks like milliseconds: divide by 1000, the standard counts seconds".to_owned();
    }
    let early = time - now;
    let needed = early.ceil();
    if needed <= GREATEST_LEEWAY {
        let needed = seconds(needed);
        return format!("the issuer's clock is ahead, or yours behind: set them; a leeway of {needed} would accept it");
    }
    match zone(early) {
        Some(offset) => format!("{offset} is the offset of a time zone: the issuer seems to write local time for UTC"),
        None => "wait, or compare the clocks".to_owned(),
    }
}

/// The offset, when two times are as far apart as time zones are; the clocks may differ by two minutes besides.
fn zone(apart: f64) -> Option<String> {
    let steps = (apart / ZONE_STEP).round();
    let is_near = (apart - steps * ZONE_STEP).abs() <= 120.0;
    // Quarters of an hour exist, but the half is the smallest that says something.
    let is_zone = is_near && steps >= 2.0 && apart <= WIDEST_ZONES && steps % 2.0 == 0.0;
    is_zone.then(|| duration(steps * ZONE_STEP))
}

fn seconds(count: f64) -> String {
    let count = count as u64;
    if count == 1 { "1 second".to_owned() } else { format!("{count} seconds") }
}

#[cfg(test)]
mod tests {
    use super::expired;

    const NOW: f64 = 1_795_000_000.0;

    fn early(seconds: f64) -> String {
        super::early(NOW + seconds, NOW)
    }

    #[test]
    fn the_leeway_that_would_do_is_told() {
        let told = |late: f64| expired(NOW - late, None, NOW);
        assert!(told(0.0).contains("a leeway of 1 second would"), "{}", told(0.0));
        assert!(told(40.0).contains("a leeway of 41 seconds would"), "{}", told(40.0));
        assert!(told(0.5).contains("a leeway of 1 second would"), "{}", told(0.5));
        assert!(!told(600.0).contains("leeway"), "{}", told(600.0));
        assert!(early(5.0).contains("a leeway of 5 seconds would"), "{}", early(5.0));
        assert!(early(0.5).contains("a leeway of 1 second would"), "{}", early(0.5));
        assert!(early(5.0).contains("clock is ahead"), "{}", early(5.0));
    }

    #[test]
    fn local_time_is_recognised() {
        assert!(early(7_200.0).contains("2 hours is the offset"), "{}", early(7_200.0));
        assert!(early(19_805.0).contains("the offset of a time zone"), "{}", early(19_805.0));
        assert!(early(NOW * 999.0).contains("milliseconds"), "{}", early(NOW * 999.0));
        assert_eq!(early(8_000.0), "wait, or compare the clocks");
        assert_eq!(early(3_600.0 * 48.0), "wait, or compare the clocks");
        let hint = expired(NOW - 14_400.0, Some(NOW - 5.0), NOW);
        assert!(hint.contains("4 hours before iat"), "{hint}");
        // An old token is nothing but old.
        let hint = expired(NOW - 14_400.0, Some(NOW - 18_000.0), NOW);
        assert_eq!(hint, "get a new token; if it is new, compare the clocks");
    }

    #[test]
    fn a_lifetime_instead_of_a_time_is_recognised() {
        assert!(expired(3_600.0, Some(NOW), NOW).contains("looks like a lifetime"));
        assert!(!expired(-5.0, None, NOW).contains("lifetime"));
    }
}
