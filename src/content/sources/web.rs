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

/// Cookies and the layers around them: where `__Host-Http-` is defined.
pub static LAYERED_COOKIES: Source = Source {
    short: "Layered Cookies",
    title: "Cookies: HTTP State Management Mechanism, the rewrite in layers",
    url: "https://datatracker.ietf.org/doc/draft-ietf-httpbis-layered-cookies/",
    date: "",
    standing: Standing::Living,
};
/// Fetch, where CORS is defined.
pub static FETCH: Source = Source {
    short: "Fetch",
    title: "Fetch, living standard of the WHATWG",
    url: "https://fetch.spec.whatwg.org/",
    date: "",
    standing: Standing::Living,
};
/// Content security policy.
pub static CSP: Source = Source {
    short: "CSP Level 3",
    title: "Content Security Policy Level 3, working draft of the W3C",
    url: "https://www.w3.org/TR/CSP3/",
    date: "",
    standing: Standing::Living,
};

pub(super) const ALL: &[&Source] = &[&RFC_6265_BIS, &LAYERED_COOKIES, &FETCH, &CSP];
