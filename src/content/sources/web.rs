//! The web platform: HTTP, cookies, and other kinds of tokens.

use super::{Source, Standing};

/// Cookies, the successor of RFC 6265.
pub static RFC_6265_BIS: Source = Source {
    short: "rfc6265bis",
    title: "Cookies: HTTP State Management Mechanism",
    url: "https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/",
    date: "2026-07",
    standing: Standing::Draft,
};

pub(super) const ALL: &[&Source] = &[&RFC_6265_BIS];
