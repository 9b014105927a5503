//! What is written about tokens: facts as literals, in tables that the rest of the site reads and that name none of it.
//!
//! A token that was read gives names: of claims, of header parameters, of its type. Here each is looked up and becomes
//! a title, one or two sentences, and the document that defines it. These are facts about the standards, not about any
//! one token, and never a verdict. `libraries` has what programs make of a token; that, too, is a fact about them.
//!
//! From `sources` on it is what pages to read are made of: the build needs it, no module for the browser has it.

pub mod claims;

pub mod headers;

pub mod libraries;

pub mod types;

#[cfg(not(target_arch = "wasm32"))]
pub mod sources;

#[cfg(not(target_arch = "wasm32"))]
pub mod facts;

#[cfg(not(target_arch = "wasm32"))]
pub mod terms;

#[cfg(not(target_arch = "wasm32"))]
pub mod pitfalls;

#[cfg(not(target_arch = "wasm32"))]
pub mod faq;

#[cfg(not(target_arch = "wasm32"))]
pub mod algorithms;

#[cfg(not(target_arch = "wasm32"))]
pub mod guides;

#[cfg(not(target_arch = "wasm32"))]
pub mod comparisons;

/// Checks the entries of one table, each given as name, title, short text and source.
///
/// The texts stand beside a value in a narrow column, in the middle of a list: hence the limit of 160 characters, the
/// full stop, and the title in lower case unless it begins with an abbreviation. A name that occurs twice would hide
/// the second entry, because a look-up returns the first.
#[cfg(test)]
fn check<'a>(entries: impl Iterator<Item = [&'a str; 4]>) {
    let mut names = std::collections::BTreeSet::new();
    for [name, title, short, source] in entries {
        assert!(names.insert(name), "{name}: occurs twice");
        for text in [name, title, short, source] {
            assert!(!text.is_empty(), "{name}: an empty field");
            assert_eq!(text, text.trim(), "{name}: space around a field");
            assert!(!text.contains(['\n', '\r', '\t', '<', '!']) && !text.contains("  "), "{name}: not plain text");
        }
        assert!(short.chars().count() <= 160, "{name}: {} characters", short.chars().count());
        assert!(short.ends_with('.'), "{name}: no full stop");
        assert!(!title.ends_with('.'), "{name}: a title is not a sentence");
        let mut letters = title.chars();
        let (first, second) = (letters.next(), letters.next());
        assert!(
            first.is_some_and(char::is_lowercase) || !second.is_some_and(char::is_lowercase),
            "{name}: the title begins with a capital"
        );
    }
    assert!(!names.is_empty(), "an empty table");
}
