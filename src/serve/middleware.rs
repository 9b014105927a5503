//! What is added to an answer on its way out.

use std::path::{Path, PathBuf};

use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use super::lifetime;
use super::rules::Rules;

/// Adds the headers of the site, the character set of text and the lifetime to the answer.
pub(super) async fn add_headers(State(dist): State<PathBuf>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let is_there = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    rules(&dist).await.apply(&path, headers);
    name_character_set(headers);
    if !headers.contains_key(CACHE_CONTROL) {
        // The page that says "not found" must not outlive the moment at which the file appears.
        let lifetime = if is_there { lifetime::cache_control(&path) } else { "no-cache" };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(lifetime));
    }
    response
}

/// The rules as they are now: the site may be built anew while the server runs. Without the file there are none.
async fn rules(dist: &Path) -> Rules {
    let text = tokio::fs::read_to_string(dist.join("_headers")).await;
    text.map(|text| Rules::parse(&text)).unwrap_or_default()
}

/// All text of the site is UTF-8; a browser that is not told so may guess.
fn name_character_set(headers: &mut HeaderMap) {
    let Some(kind) = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()) else { return };
    if kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::try_from(format!("{kind}; charset=utf-8"))
    {
        headers.insert(CONTENT_TYPE, kind);
    }
}
