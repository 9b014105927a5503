//! Files of this project as the tests about the code base see them.
//!
//! A [`Source`] is a Rust file in three views of the same length, so that an offset means the same place in each: as
//! written, without comments and tests, and without the content of literals as well.

use std::fs;
use std::ops::Range;
use std::path::Path;

/// A Rust file.
pub(crate) struct Source {
    /// Its path from the root of the project, with slashes.
    pub(crate) path: String,
    /// As written.
    pub(crate) text: String,
    /// Without comments and without the content of literals.
    pub(crate) code: String,
    /// The same, without tests.
    pub(crate) program: String,
    /// Without comments and tests; literals are as written.
    pub(crate) spoken: String,
}

/// The Rust files under these folders.
pub(crate) fn sources(folders: &[&str]) -> Vec<Source> {
    files(folders)
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| Source::new(&path, read(&path)))
        .collect()
}

/// The paths of all files under these folders; a path that is a file is listed itself.
pub(crate) fn files(paths: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for path in paths {
        let full = root().join(path);
        if !full.is_dir() {
            found.extend(full.is_file().then(|| (*path).to_owned()));
            continue;
        }
        for entry in fs::read_dir(&full).unwrap_or_else(|error| panic!("{}: {error}", full.display())) {
            let name = entry.expect("a folder is readable").file_name().into_string().expect("file names are UTF-8");
            found.extend(files(&[&format!("{path}/{name}")]));
        }
    }
    found.sort();
    found
}

/// The text of a file.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Fails with one line for each thing found.
pub(crate) fn none(found: &[String], lesson: &str) {
    assert!(found.is_empty(), "{lesson}\n  {}\n", found.join("\n  "));
}

/// The number of the line that an offset is in.
pub(crate) fn line(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|&&byte| byte == b'\n').count() + 1
}

/// Identifiers, each with its offset.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(is_part)?;
        let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |length| start + length);
        from = end;
        Some((start, &text[start..end]))
    })
}

/// The end of the group that opens at `open` with a bracket, a brace or a parenthesis.
pub(crate) fn group_end(code: &str, open: usize) -> usize {
    let mut depth = 0;
    for (index, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    code.len()
}

impl Source {
    /// Makes the views.
    pub(crate) fn new(path: &str, text: String) -> Self {
        let (code, mut spoken) = without_comments(&text);
        let mut program = code.clone();
        let tests: Vec<Range<usize>> = if is_test(path) {
            std::iter::once(0..code.len()).collect()
        } else {
            let is_test = |content: &str| content == "cfg(test)" || content.starts_with("cfg(all(test,");
            let attributes = attributes(&code).into_iter().filter(|(_, content)| is_test(content));
            attributes.map(|(range, _)| extent(&code, &range)).collect()
        };
        for range in tests {
            blank(&mut program, range.clone());
            blank(&mut spoken, range);
        }
        Source { path: path.to_owned(), text, code, program, spoken }
    }

    /// Where something is, for people.
    pub(crate) fn at(&self, offset: usize) -> String {
        format!("{}:{}", self.path, line(&self.text, offset))
    }

    /// Whether the file is under one of these folders of `src/`.
    pub(crate) fn is_in(&self, folders: &[&str]) -> bool {
        folders.iter().any(|folder| self.path.starts_with(&format!("src/{folder}/")))
    }

    /// The string literals in a range, each with its offset.
    pub(crate) fn literals(&self, range: Range<usize>) -> Vec<(usize, &str)> {
        let quotes: Vec<usize> = self.program.match_indices('"').map(|(at, _)| at).collect();
        let pairs = quotes.chunks_exact(2).map(|pair| (pair[0], &self.spoken[pair[0] + 1..pair[1]]));
        pairs.filter(|(at, _)| range.contains(at)).collect()
    }

    /// Where the `html!` macros are.
    pub(crate) fn html(&self) -> Vec<Range<usize>> {
        let macros = self.program.match_indices("html!").chain(self.program.match_indices("html_nested!"));
        let opening = macros.filter_map(|(at, _)| Some(at + self.program[at..].find(['{', '(', '['])?));
        opening.map(|open| open..group_end(&self.program, open)).collect()
    }
}

/// Whether a file holds nothing but tests, by its name.
pub(crate) fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

/// Outer and inner attributes, each with its range and its content without white space.
pub(crate) fn attributes(code: &str) -> Vec<(Range<usize>, String)> {
    let starts = code.match_indices("#[").chain(code.match_indices("#!["));
    let attribute = |(at, opening): (usize, &str)| {
        let end = group_end(code, at + opening.len() - 1);
        let content = code[at + opening.len()..end - 1].chars().filter(|c| !c.is_whitespace()).collect();
        (at..end, content)
    };
    starts.map(attribute).collect()
}

/// What an attribute belongs to: the whole file for an inner one, else the item after it, up to `;` or `}`.
pub(crate) fn extent(code: &str, attribute: &Range<usize>) -> Range<usize> {
    if code[attribute.clone()].starts_with("#!") {
        return 0..code.len();
    }
    let mut depth = 0;
    for (index, byte) in code.bytes().enumerate().skip(attribute.end) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
        if depth < 0 || depth == 0 && matches!(byte, b';' | b'}') {
            return attribute.start..index + 1;
        }
    }
    attribute.start..code.len()
}

/// The text with everything from `open` to `close` as blanks, the two themselves too if `whole`; every line stays in its place.
pub(crate) fn blanked(text: &str, open: &str, close: &str, whole: bool) -> String {
    let mut out = text.to_owned();
    let mut from = 0;
    while let Some(start) = out[from..].find(open).map(|at| from + at) {
        let inner = start + open.len();
        let end = out[inner..].find(close).map_or(out.len(), |at| inner + at);
        let range = if whole { start..(end + close.len()).min(out.len()) } else { inner..end };
        blank(&mut out, range);
        from = (end + close.len()).min(out.len());
    }
    out
}

fn blank(text: &mut String, range: Range<usize>) {
    let blanks: String = text[range.clone()].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(range, &blanks);
}

/// The text without comments, once without and once with the content of its literals.
fn without_comments(text: &str) -> (String, String) {
    let (mut code, mut spoken) = (text.to_owned(), text.to_owned());
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &text[at..];
        let in_word = at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_');
        if rest.starts_with("//") || rest.starts_with("/*") {
            let length =
                if rest.starts_with("//") { rest.find('\n').unwrap_or(rest.len()) } else { block_comment(rest) };
            blank(&mut code, at..at + length);
            blank(&mut spoken, at..at + length);
            at += length;
        } else if let Some((content, length)) = literal(rest, in_word) {
            blank(&mut code, at + content.start..at + content.end);
            at += length;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    (code, spoken)
}

/// The length of a block comment; they nest.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let step = match rest.as_bytes().get(at..at + 2) {
            Some(b"/*") => 1,
            Some(b"*/") => -1,
            _ => 0,
        };
        depth += step;
        at += if step == 0 { 1 } else { 2 };
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// The content and the whole length of the string or character that `rest` begins with.
fn literal(rest: &str, in_word: bool) -> Option<(Range<usize>, usize)> {
    let opening = ["r", "br", "cr"].into_iter().find_map(|prefix| {
        let after = rest.strip_prefix(prefix).filter(|_| !in_word)?;
        let hashes = after.len() - after.trim_start_matches('#').len();
        after[hashes..].starts_with('"').then_some((prefix.len() + hashes + 1, hashes))
    });
    if let Some((start, hashes)) = opening {
        let end = start + rest[start..].find(&format!("\"{}", "#".repeat(hashes)))?;
        return Some((start..end, end + 1 + hashes));
    }
    if rest.starts_with('"') {
        let mut escaped = false;
        let is_end = |&(_, byte): &(usize, u8)| {
            let is_end = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            is_end
        };
        let end = rest.bytes().enumerate().skip(1).find(is_end)?.0;
        return Some((1..end, end + 1));
    }
    // A quote that no character and quote follow begins a lifetime.
    let character = rest.strip_prefix('\'')?.chars().next()?;
    let least = if character == '\\' { 3 } else { 1 + character.len_utf8() };
    let end = least + rest.get(least..)?.find('\'').filter(|&more| more == 0 || character == '\\')?;
    Some((1..end, end + 1))
}
