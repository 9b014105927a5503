//! What every page says to the browser: the policy that keeps tokens in, and the other headers of production.

/// The Content-Security-Policy of the pages, as a `meta` and as a header.
///
/// `blob:` under `worker-src` is what makes the worker inherit this very policy: a worker from an address of ours would have
/// none of its own on a host that sends no headers (docs/decisions/0004-blob-worker.md).
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
     style-src 'self'; img-src 'self'; manifest-src 'self'; worker-src 'self' blob:; form-action 'none'; base-uri 'none'; \
     require-trusted-types-for 'script'; trusted-types app-worker";

/// Headers that a host sends with every file; the policy gets `frame-ancestors`, which a `meta` may not carry.
pub fn security_headers() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", format!("{CONTENT_SECURITY_POLICY}; frame-ancestors 'none'")),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()".into()),
    ]
}
