//! The shape of the house: what may name what, what every file keeps to, and what the page is kept from doing.
//!
//! Each test says why its rule is there, why it is easy to lose, and what it cannot see. They read the text of the files:
//! they find what was written by mistake, not what was hidden on purpose.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first thing that is not as expected"
)]

use std::sync::OnceLock;

#[path = "architecture/layers.rs"]
mod layers;

#[path = "architecture/native.rs"]
mod native;

#[path = "architecture/files.rs"]
mod files;

#[path = "architecture/page.rs"]
mod page;

#[path = "support/paths.rs"]
mod paths;

#[path = "support/source.rs"]
mod source;

use source::{Source, is_test, sources, words};

/// All Rust files under `src/`.
fn all_files() -> &'static [Source] {
    static FILES: OnceLock<Vec<Source>> = OnceLock::new();
    let files = FILES.get_or_init(|| sources(&["src"]));
    assert!(files.len() > 100, "only {} files were found under src/", files.len());
    files
}

/// Those that are not tests.
fn program_files() -> impl Iterator<Item = &'static Source> {
    all_files().iter().filter(|source| !is_test(&source.path))
}

/// Where `name` stands as a word, followed by `next`.
fn named<'c>(code: &'c str, name: &'c str, next: &'c str) -> impl Iterator<Item = usize> + 'c {
    let found =
        words(code).filter(move |(at, word)| *word == name && code[at + name.len()..].trim_start().starts_with(next));
    found.map(|(at, _)| at)
}

/// The views that all these tests rely on: what is text, comment, literal or test is told apart as the compiler does it.
#[test]
fn sources_are_read_as_the_compiler_reads_them() {
    let text = r##"/* a /* b */ c */ use crate::{x, y::{self, Z as W}, w::*}; // crate::comment
        fn f<'a>(_: &'a str) -> char { let _ = (r#"crate::"raw""#, "\"crate::s\"", b'"', '\'', '"'); crate::g::<u8>() }
        #[cfg(test)] mod tests { fn t() { crate::hidden(); } }
        fn after() { html! { <p class="one two">{ "it's" }</p> } }"##;
    let source = Source::new("src/sample.rs", text.to_owned());
    let named = paths::below(&source.program, &["crate"]);
    let named: Vec<String> = named.into_iter().map(|named| named.segments.join("::")).collect();
    assert_eq!(named, ["x", "y", "y::Z", "w::*", "g"]);
    let [html] = &source.html()[..] else { panic!("one macro") };
    let literals: Vec<&str> = source.literals(html.clone()).into_iter().map(|(_, literal)| literal).collect();
    assert_eq!(literals, ["one two", "it's"]);
    assert_eq!(source.text.len(), source.spoken.len());
    assert!(source.code.contains("hidden") && !source.program.contains("hidden") && !source.spoken.contains("hidden"));
}
