//! The static server of `make serve` and of the end-to-end tests.
//!
//! It answers the way the hosts do that the site is made for: a request goes through [`middleware`], which adds the
//! headers of `dist/_headers` ([`rules`]) and the lifetime of the answer ([`lifetime`]), to the files of the built site,
//! all but the ones for the host alone ([`site_files`]). [`options`] and [`listen`] are the command around it.

pub mod options;

mod listen;

mod middleware;

mod rules;

mod lifetime;

mod site_files;

use std::path::Path;

use axum::Router;
use tower_http::services::{ServeDir, ServeFile};

pub use listen::{Error, listen};
use site_files::SiteFiles;

/// Serves the built site in `dist`: files as they are or compressed beforehand (`.br`, `.gz`), `index.html` for a folder,
/// `404.html` with the status 404 for everything else.
///
/// Folders are answered where they are asked for, without a redirect to a slash at the end, since the links of the site
/// have none.
pub fn router(dist: &Path) -> Router {
    let not_found = ServeFile::new(dist.join("404.html")).precompressed_br().precompressed_gzip();
    let files = ServeDir::with_backend(dist, SiteFiles)
        .redirect_to_trailing_slash(false)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(not_found);
    let add_headers = axum::middleware::from_fn_with_state(dist.into(), middleware::add_headers);
    Router::new().fallback_service(files).layer(add_headers)
}

#[cfg(test)]
mod tests;
