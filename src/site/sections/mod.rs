//! The sections of the site, each with its pages. A new one is a file here and a line in [`super::reading`].

pub mod reference;

pub mod glossary;

pub mod claims;

pub mod headers;

pub mod rules;

pub mod pitfalls;

pub mod faq;

pub mod guides;

pub mod about;

pub mod size;

pub mod live;

pub mod simulator;

pub mod pairs;

pub mod compare;

pub mod algorithms;

pub mod specs;

pub mod missing;

/// A name as the last part of an address: lower case, and a hyphen for what no file name should have.
fn part_of_address(name: &str) -> String {
    let keep = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    name.chars().map(|letter| if keep(letter) { letter.to_ascii_lowercase() } else { '-' }).collect()
}
