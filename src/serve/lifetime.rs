//! How long a browser may keep an answer.

/// For a name that changes whenever its content does.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// For everything else: kept, but asked about before each use.
const REVALIDATED: &str = "no-cache";

/// Hexadecimal digits that make a part of a name a hash.
const HASH_DIGITS: usize = 8;

/// The `Cache-Control` of the file at `path`.
pub(super) fn cache_control(path: &str) -> &'static str {
    if has_hash(path) { FOREVER } else { REVALIDATED }
}

/// Whether the file's name carries a hash before its extension, as in `app-0a1b2c3d.js` and `app-0a1b2c3d_bg.wasm`.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    // The first part is the name proper, even when its letters happen to be digits; a page has an address for good.
    let mut parts = stem.split(['-', '.', '_']).skip(1);
    extension != "html" && parts.any(is_hash)
}

fn is_hash(part: &str) -> bool {
    part.len() >= HASH_DIGITS && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_names_are_kept_forever() {
        let cases = [
            ("/app-0a1b2c3d4e5f6789.js", FOREVER),
            ("/app-0a1b2c3d4e5f6789_bg.wasm", FOREVER),
            ("/styles/base-deadbeef.css", FOREVER),
            ("/worker.0a1b2c3d.js", FOREVER),
            ("/boot.js", REVALIDATED),
            ("/app-0a1b2c3.js", REVALIDATED),
            ("/app-0a1b2c3g.js", REVALIDATED),
            ("/facade00.css", REVALIDATED),
            ("/news-20261101.html", REVALIDATED),
            ("/app-0a1b2c3d/", REVALIDATED),
            ("/", REVALIDATED),
        ];
        for (path, expected) in cases {
            assert_eq!(cache_control(path), expected, "{path}");
        }
    }
}
