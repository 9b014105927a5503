//! Limits of browsers and servers that a token runs into.

use crate::site::sizes::COOKIE_BYTES;

/// Cookies that a browser keeps for one domain at least (rfc6265bis, limits).
pub const COOKIES_PER_DOMAIN: usize = 50;

/// Cookies that a browser keeps at least in all.
pub const COOKIES_IN_ALL: usize = 3000;

/// The longest life of a cookie, in days (rfc6265bis, Max-Age and Expires).
pub const LIFETIME_DAYS: usize = 400;

/// Whether a browser keeps a cookie with so long a name and value.
pub const fn fits_cookie(name: usize, value: usize) -> bool {
    name + value <= COOKIE_BYTES
}

/// What a server takes in its default configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderLimit {
    /// The server, as its documentation is named.
    pub server: &'static str,
    /// Bytes.
    pub bytes: usize,
    /// Whether they are counted over all header fields together.
    pub in_all: bool,
}

/// The defaults that the servers' documentation states.
pub const HEADER_LIMITS: [HeaderLimit; 3] = [
    HeaderLimit { server: "nginx", bytes: 8192, in_all: false },
    HeaderLimit { server: "Apache httpd", bytes: 8190, in_all: false },
    HeaderLimit { server: "Node.js", bytes: 16_384, in_all: true },
];
