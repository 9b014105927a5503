//! The server as a client sees it, over a small site in a folder of its own.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use tower::Service;

use super::router;

/// A built site in miniature, removed at the end.
struct Site(PathBuf);

impl Site {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("claimcheck-serve-{}-{number}", std::process::id()));
        fs::create_dir_all(folder.join("about")).unwrap();
        let files = [
            ("index.html", "home"),
            ("404.html", "lost"),
            ("about/index.html", "about"),
            ("app-0a1b2c3d_bg.wasm", "plain"),
            ("app-0a1b2c3d_bg.wasm.br", "brotli"),
            ("app-0a1b2c3d_bg.wasm.gz", "gzip"),
            ("worker-0a1b2c3d.js", "js"),
            ("boot.js", "js"),
            ("icon.svg", "<svg/>"),
            ("_headers", "/*\n  X-Frame-Options: DENY\n/worker-*.js\n  X-Worker: yes\n"),
            ("_headers.br", "compressed"),
        ];
        for (name, content) in files {
            fs::write(folder.join(name), content).unwrap();
        }
        Self(folder)
    }

    async fn get(&self, path: &str, accepted: &str) -> Response<Body> {
        let request = Request::get(path).header("accept-encoding", accepted).body(Body::empty()).unwrap();
        router(&self.0).call(request).await.unwrap()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // What cannot be removed stays in the temporary folder, which is its fate anyway.
        let _removed = fs::remove_dir_all(&self.0);
    }
}

fn header<'a>(response: &'a Response<Body>, name: &str) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

async fn text(response: Response<Body>) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1_000).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn files_have_their_kind_and_their_lifetime() {
    const FOREVER: &str = "public, max-age=31536000, immutable";
    let cases = [
        ("/", 200, "text/html; charset=utf-8", "no-cache", "home"),
        ("/about", 200, "text/html; charset=utf-8", "no-cache", "about"),
        ("/about/", 200, "text/html; charset=utf-8", "no-cache", "about"),
        ("/boot.js", 200, "text/javascript; charset=utf-8", "no-cache", "js"),
        ("/icon.svg", 200, "image/svg+xml", "no-cache", "<svg/>"),
        ("/worker-0a1b2c3d.js", 200, "text/javascript; charset=utf-8", FOREVER, "js"),
        ("/app-0a1b2c3d_bg.wasm", 200, "application/wasm", FOREVER, "plain"),
        ("/gone-0a1b2c3d.js", 404, "text/html; charset=utf-8", "no-cache", "lost"),
        ("/about/nothing/here", 404, "text/html; charset=utf-8", "no-cache", "lost"),
        ("/../Cargo.toml", 404, "text/html; charset=utf-8", "no-cache", "lost"),
    ];
    let site = Site::new();
    for (path, status, kind, lifetime, content) in cases {
        let response = site.get(path, "").await;
        assert_eq!(response.status().as_u16(), status, "{path}");
        assert_eq!(header(&response, "content-type"), kind, "{path}");
        assert_eq!(header(&response, "cache-control"), lifetime, "{path}");
        assert_eq!(header(&response, "x-frame-options"), "DENY", "{path}");
        assert_eq!(text(response).await, content, "{path}");
    }
}

#[tokio::test]
async fn what_was_compressed_beforehand_is_sent_to_who_accepts_it() {
    let site = Site::new();
    for (accepted, encoding, content) in [("gzip, br", "br", "brotli"), ("gzip", "gzip", "gzip"), ("", "", "plain")] {
        let response = site.get("/app-0a1b2c3d_bg.wasm", accepted).await;
        assert_eq!(header(&response, "content-encoding"), encoding);
        assert_eq!(header(&response, "content-type"), "application/wasm");
        assert_eq!(text(response).await, content);
    }
}

#[tokio::test]
async fn the_file_for_the_host_is_used_but_not_served() {
    let site = Site::new();
    for path in ["/_headers", "/%5fheaders", "/./_headers", "//_headers", "/_headers.br"] {
        assert_eq!(site.get(path, "br").await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(header(&site.get("/worker-0a1b2c3d.js", "").await, "x-worker"), "yes");
    assert_eq!(header(&site.get("/boot.js", "").await, "x-worker"), "");
}
