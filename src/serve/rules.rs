//! `dist/_headers`: what hosts, and this server, send along with the files.
//!
//! The format is the one that Netlify and Cloudflare Pages read: a line with a path, in which `*` stands for anything,
//! then indented lines `Name: value`. All sections that match count; a header they share is sent once for each, which for
//! a Content-Security-Policy means that every one of them holds.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// The sections of the file.
#[derive(Debug, Default)]
pub(super) struct Rules {
    sections: Vec<Section>,
}

#[derive(Debug)]
struct Section {
    pattern: String,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Rules {
    /// Reads the text of the file. A line that is no header is passed over, as the hosts do.
    pub(super) fn parse(text: &str) -> Self {
        let mut rules = Self::default();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
            if !line.starts_with([' ', '\t']) {
                rules.sections.push(Section { pattern: line.trim().to_owned(), headers: Vec::new() });
            } else if let (Some(section), Some(header)) = (rules.sections.last_mut(), header(line)) {
                section.headers.push(header);
            }
        }
        rules
    }

    /// Adds what is said about `path`.
    pub(super) fn apply(&self, path: &str, headers: &mut HeaderMap) {
        for section in self.sections.iter().filter(|section| matches(&section.pattern, path)) {
            for (name, value) in &section.headers {
                headers.append(name, value.clone());
            }
        }
    }
}

fn header(line: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = line.split_once(':')?;
    Some((name.trim().parse().ok()?, value.trim().parse().ok()?))
}

/// Whether `path` is of the form `pattern`, in which `*` stands for any characters.
fn matches(pattern: &str, path: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return pattern == path };
    let Some(rest) = path.strip_prefix(before) else { return false };
    // The star takes every possible length in turn; patterns have one or two of them.
    (0..=rest.len()).any(|end| rest.get(end..).is_some_and(|rest| matches(after, rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        let cases = [
            ("/*", "/", true),
            ("/*", "/a/b.js", true),
            ("/worker-*.js", "/worker-12.js", true),
            ("/worker-*.js", "/worker-12.js.map", false),
            ("/*/*.js", "/a/b.js", true),
            ("/*/*.js", "/b.js", false),
            ("/a", "/a", true),
            ("/a", "/ab", false),
        ];
        for (pattern, path, expected) in cases {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn all_sections_that_match_count() {
        let rules = Rules::parse("# note\n/*\n  X-A: 1\n  broken\n\n/w-*.js\n\tX-A: 2\n  X-B: a: b\n");
        let of = |path: &str| {
            let mut headers = HeaderMap::new();
            rules.apply(path, &mut headers);
            headers.iter().map(|(name, value)| format!("{name}={}", value.to_str().unwrap_or("?"))).collect::<Vec<_>>()
        };
        assert_eq!(of("/"), ["x-a=1"]);
        assert_eq!(of("/w-1.js"), ["x-a=1", "x-a=2", "x-b=a: b"]);
    }
}
