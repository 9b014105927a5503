//! The times of a certificate (RFC 5280 4.1.2.5): seconds since the epoch, and text.

use std::time::Duration;

use der::asn1::{AnyRef, GeneralizedTime, UtcTime};
use der::{DateTime, Tag, Tagged};

/// Reads a time: UTCTime until 2049, GeneralizedTime after.
pub(super) fn seconds(time: AnyRef<'_>) -> der::Result<i64> {
    let since_epoch = match time.tag() {
        Tag::UtcTime => time.decode_as::<UtcTime>()?.to_unix_duration(),
        _ => time.decode_as::<GeneralizedTime>()?.to_unix_duration(),
    };
    Ok(i64::try_from(since_epoch.as_secs()).unwrap_or(i64::MAX))
}

/// A time of a certificate in UTC, such as `2026-11-23T21:06:44Z` (RFC 3339); the bare number when no certificate can have it.
pub(super) fn text(seconds: i64) -> String {
    let time = u64::try_from(seconds).ok().map(Duration::from_secs).map(DateTime::from_unix_duration);
    match time {
        Some(Ok(time)) => time.to_string(),
        _ => seconds.to_string(),
    }
}
