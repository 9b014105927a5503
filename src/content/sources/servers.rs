//! The documentation of servers, and the source where it says more.

use super::{Source, Standing};

/// Limits of nginx.
pub static NGINX: Source = page(
    "nginx",
    "Module ngx_http_core_module, large_client_header_buffers",
    "https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers",
);
/// Limits of Apache httpd.
pub static APACHE: Source = page(
    "Apache httpd",
    "Core features, LimitRequestFieldSize",
    "https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestfieldsize",
);
/// Limits of Node.js.
pub static NODE: Source = page(
    "Node.js",
    "Command-line API, --max-http-header-size",
    "https://nodejs.org/api/cli.html#--max-http-header-sizesize",
);

/// The server's side of Firebase.
pub static FIREBASE_ADMIN: Source = page(
    "firebase-admin-node",
    "Firebase Admin Node.js SDK, the source",
    "https://github.com/firebase/firebase-admin-node",
);

const fn page(short: &'static str, title: &'static str, url: &'static str) -> Source {
    Source { short, title, url, date: "", standing: Standing::Living }
}

pub(super) const ALL: &[&Source] = &[&NGINX, &APACHE, &NODE, &FIREBASE_ADMIN];
