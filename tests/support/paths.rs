//! Paths in Rust code, as `use` trees and expressions write them.

use super::source::{Source, words};

/// A path that a file names.
pub(crate) struct Named {
    /// Where it begins.
    pub(crate) offset: usize,
    /// Its segments after the root; `*` for everything.
    pub(crate) segments: Vec<String>,
}

/// The paths below one of the `roots`, groups taken apart: `crate::{a, b::c}` is `a` and `b::c`.
pub(crate) fn below(code: &str, roots: &[&str]) -> Vec<Named> {
    let mut found = Vec::new();
    for (offset, _) in words(code).filter(|(_, word)| roots.contains(word)) {
        let root = words(&code[offset..]).next().map_or(0, |(_, word)| word.len());
        if !is_qualified(code, offset) && code[offset + root..].trim_start().starts_with("::") {
            let mut leaves = Vec::new();
            leaves_after(&code[offset + root..], &mut Vec::new(), &mut leaves);
            found.extend(leaves.into_iter().map(|segments| Named { offset, segments }));
        }
    }
    found
}

/// The paths through `super` that leave the layer of the file, from the root of the crate.
pub(crate) fn above(source: &Source) -> Vec<Named> {
    let code = &source.program;
    let mut module: Vec<&str> = source.path.trim_start_matches("src/").trim_end_matches(".rs").split('/').collect();
    module.retain(|segment| *segment != "mod");
    let outermost = words(code).filter(|(offset, word)| *word == "super" && !is_qualified(code, *offset));
    let mut found = Vec::new();
    for (offset, _) in outermost {
        let mut rest = &code[offset..];
        let mut levels = 0;
        while let Some(after) = rest.strip_prefix("super") {
            levels += 1;
            rest = after.trim_start().strip_prefix("::").unwrap_or_default().trim_start();
        }
        if levels >= module.len() {
            let mut leaves = Vec::new();
            tree(rest, &mut Vec::new(), &mut leaves);
            found.extend(leaves.into_iter().map(|segments| Named { offset, segments }));
        }
    }
    found
}

/// Whether a path that begins with `prefix` is meant: every segment of it is there.
pub(crate) fn starts_with(segments: &[String], prefix: &str) -> bool {
    let mut segments = segments.iter();
    prefix.split("::").all(|wanted| segments.next().is_some_and(|segment| segment == wanted))
}

fn is_qualified(code: &str, offset: usize) -> bool {
    code[..offset].trim_end().ends_with("::")
}

/// Reads one tree of `use`, or one path, and gives what is behind it.
fn tree<'c>(code: &'c str, prefix: &mut Vec<String>, leaves: &mut Vec<Vec<String>>) -> &'c str {
    let code = code.trim_start();
    if let Some(mut rest) = code.strip_prefix('{') {
        loop {
            rest = rest.trim_start().trim_start_matches(',').trim_start();
            if rest.is_empty() || rest.starts_with('}') {
                return rest.get(1..).unwrap_or_default();
            }
            rest = tree(rest, prefix, leaves);
        }
    }
    let word =
        if code.starts_with('*') { Some("*") } else { words(code).next().filter(|(at, _)| *at == 0).map(|(_, w)| w) };
    let Some(word) = word else {
        // A path that goes on with generics, or text that is no path at all.
        leaves.push(prefix.clone());
        return code.get(code.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
    };
    prefix.extend((word != "self").then(|| word.to_owned()));
    let mut rest = leaves_after(&code[word.len()..], prefix, leaves);
    if word != "self" {
        prefix.pop();
    }
    if let Some(renamed) = rest.trim_start().strip_prefix("as ") {
        rest = words(renamed).next().map_or("", |(at, word)| &renamed[at + word.len()..]);
    }
    rest
}

/// Goes on behind a segment: deeper after `::`, else the path ends here.
fn leaves_after<'c>(code: &'c str, prefix: &mut Vec<String>, leaves: &mut Vec<Vec<String>>) -> &'c str {
    match code.trim_start().strip_prefix("::") {
        Some(deeper) => tree(deeper, prefix, leaves),
        None => {
            leaves.push(prefix.clone());
            code
        }
    }
}
