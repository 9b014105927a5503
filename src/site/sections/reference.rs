//! The way in to everything that can be looked up.

use crate::site::reading::{Kind, Reading, Writer};

/// The path of the index.
pub const PATH: &str = "/reference";

/// What can be looked up, with what each is for.
const PARTS: &[(&str, &str, &str)] = &[
    ("/glossary", "Glossary", "every word of the field in one sentence"),
    ("/claims", "Claims", "the names in a payload, and what each means for whoever receives it"),
    ("/headers", "Header parameters", "the names in a header, and how far each may be believed"),
    ("/basics", "Basics", "what a token is, what is in it, what a verifier checks"),
    ("/authentication", "Authentication", "how tokens are used to log in, in a page, an app, between services"),
    ("/compare", "Comparisons", "JWT or sessions, cookies, PASETO, SAML: tables to weigh by your own needs"),
    ("/algorithms", "Algorithms", "for signing, for the key and for the content: sizes, standing, when to take which"),
    ("/algorithms/choose", "Choosing an algorithm", "five questions that lead to one"),
    ("/rules", "Audit rules", "what the audit looks for, and what to do about it"),
    ("/pitfalls", "Pitfalls", "twenty mistakes, with code that makes them and code that does not"),
    ("/faq", "Questions", "twenty questions that everybody asks, with the answer in the first sentence"),
    ("/specs", "Standards", "every document that the pages rest on, with its standing, and who cites it"),
    ("/specs/changes", "What changed since 2020", "new names, new algorithms, new best practices, with their dates"),
];

/// The index.
pub fn pages() -> Vec<Reading> {
    let items: Vec<String> =
        PARTS.iter().map(|(path, words, what)| format!("[[page:{path}|{words}]]: {what}")).collect();
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    vec![
        Writer::new(PATH, Kind::Index, "Reference", "Terms, claims, header parameters, algorithms and rules: where to look what up.")
            .answer("What a word means, what a claim says, what a header may ask, which algorithm needs which key: each on a page of its own, with its source.")
            .list(&items)
            .source("The sources are named on each page")
            .done(),
    ]
}
