//! The list of secrets, generated from words, endings and habits; the likeliest first.

use std::collections::HashSet;

use super::words::{ENDINGS, FIRST, LAST, WALKS, WHOLE, WORDS};

/// Years that people put behind a word.
const YEARS: std::ops::RangeInclusive<u32> = 2010..=2027;

/// Lengths to which one character or a short pattern is repeated: what validators ask for.
const LENGTHS: [usize; 9] = [4, 6, 8, 10, 12, 16, 24, 32, 64];

/// Every secret of the list, once.
pub fn candidates() -> Vec<String> {
    let mut list = List::default();
    WHOLE.iter().for_each(|word| list.add(*word));
    for word in WORDS {
        written(word).for_each(|word| list.add(word));
    }
    for first in FIRST {
        for last in LAST {
            together(first, last).for_each(|secret| list.add(secret));
        }
    }
    for word in WORDS {
        for word in written(word) {
            ENDINGS.iter().for_each(|ending| list.add(format!("{word}{ending}")));
            YEARS.for_each(|year| list.add(format!("{word}{year}")));
        }
        YEARS.for_each(|year| list.add(format!("{word}-{year}")));
        LENGTHS.iter().for_each(|&length| list.add(repeated(word, length)));
    }
    for walk in WALKS {
        (4..=walk.len()).filter_map(|length| walk.get(..length)).for_each(|part| list.add(part));
        LENGTHS.iter().for_each(|&length| list.add(repeated(walk, length)));
    }
    for character in ('0'..='9').chain('a'..='z').chain('A'..='Z').chain("*#-_.!x ".chars()) {
        LENGTHS.iter().for_each(|&length| list.add(character.to_string().repeat(length)));
    }
    list.secrets
}

#[derive(Default)]
struct List {
    secrets: Vec<String>,
    known: HashSet<String>,
}

impl List {
    fn add(&mut self, secret: impl Into<String>) {
        let secret = secret.into();
        if self.known.insert(secret.clone()) {
            self.secrets.push(secret);
        }
    }
}

/// A word in small letters, with a capital, and in capitals.
fn written(word: &str) -> impl Iterator<Item = String> {
    let mut letters = word.chars();
    let capital = letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str());
    [word.to_owned(), capital.unwrap_or_default(), word.to_ascii_uppercase()].into_iter()
}

/// Two parts as people join them.
fn together(first: &str, last: &str) -> impl Iterator<Item = String> {
    let camel = format!("{first}{}", written(last).nth(1).unwrap_or_default());
    let joined = ["", "-", "_", " ", "."].map(|between| format!("{first}{between}{last}"));
    let shouted = format!("{first}_{last}").to_ascii_uppercase();
    let numbered = ["1", "123", "!"].map(|ending| format!("{first}{last}{ending}"));
    joined.into_iter().chain([camel, shouted]).chain(numbered)
}

/// A pattern over and over, to a length.
fn repeated(pattern: &str, length: usize) -> String {
    pattern.chars().cycle().take(length).collect()
}
