//! The lists that everything else goes through: names stand once, and nothing in them is empty.
//!
//! A list is looked up by name and gives its first match, so a second entry of that name is dead without anybody noticing;
//! and an empty text is a blank on a page that no compiler sees. These tests cannot see whether a text is true.

use std::collections::BTreeSet;

use claimcheck::content::{claims, headers, types};
use claimcheck::jose::alg::{facts, sign};
use claimcheck::site::{self, PAGES};
use claimcheck::worker::protocol::ExampleKind;

/// Each name stands once.
fn unique<'a>(what: &str, names: impl IntoIterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(!name.is_empty() && name == name.trim(), "{what}: `{name}` is empty or has space around it");
        assert!(seen.insert(name), "{what}: `{name}` stands twice");
    }
    assert!(!seen.is_empty(), "{what}: nothing is in the list");
}

/// A text for readers: one line, as typed, without markup.
fn plain(what: &str, text: &str) {
    assert!(!text.is_empty() && text == text.trim(), "{what}: `{text}` is empty or has space around it");
    assert!(!text.contains(['\n', '\r', '\t', '<']) && !text.contains("  "), "{what}: `{text}` is not plain");
}

/// The name of a document, and perhaps the section: `RFC 7519 4.1.4`, `draft-ietf-oauth-status-list 5.1`, `OIDC Core 2`.
fn document(what: &str, source: &str) {
    plain(what, source);
    assert!(source.chars().any(char::is_alphabetic), "{what}: `{source}` names no document");
    assert!(!source.ends_with(['.', ',', ';']), "{what}: `{source}` ends like a sentence");
    let Some(rest) = source.strip_prefix("RFC") else { return };
    let mut words = rest.split(' ').skip(1);
    let number = words.next().unwrap_or_default();
    assert!(
        number.len() >= 4 && number.bytes().all(|byte| byte.is_ascii_digit()),
        "{what}: `{source}` is no RFC with a number"
    );
    for section in words {
        let is_section =
            section.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric()));
        assert!(is_section, "{what}: `{section}` in `{source}` is no section");
    }
}

fn entry(what: &str, [name, title, short, source]: [&str; 4]) {
    let what = format!("{what} `{name}`");
    for text in [title, short] {
        plain(&what, text);
    }
    let length = short.chars().count();
    assert!(length <= 160, "{what}: {length} characters; at most 160 fit beside a value");
    document(&what, source);
}

/// Routing, prerendering, the sitemap and the links go through the list of pages: of two pages with one path, one is never
/// written; a page without a description has an arbitrary one in every search result.
#[test]
fn pages_stand_once_and_say_what_they_are() {
    unique("the path of a page", PAGES.iter().map(|page| page.path));
    unique("the title of a page", PAGES.iter().map(|page| page.title));
    unique("the description of a page", PAGES.iter().map(|page| page.description));
    for page in &PAGES {
        let path = page.path;
        assert!(path.starts_with('/') && (path == "/" || !path.ends_with('/')), "{path}: no path from the root");
        let is_kebab =
            path.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"/-".contains(&byte));
        assert!(is_kebab && !path.contains("//"), "{path}: lower case, digits and hyphens");
        plain(path, page.title);
        plain(path, page.description);
        assert!(page.title.chars().count() <= 60, "{path}: search results cut titles after 60 characters");
        assert!(page.description.chars().count() <= 200, "{path}: search results cut descriptions");
        // They stand in attributes and elements as they are.
        assert!(
            !format!("{}{}", page.title, page.description).contains(['"', '&', '>']),
            "{path}: would need escaping"
        );
        assert_eq!(site::find(path), Some(page));
    }
    for path in [site::WORKBENCH, site::KEYS, site::ENCODER, site::OFFLINE] {
        assert!(site::find(path).is_some(), "{path} is named by a constant, but it is no page");
    }
    let missing = site::reading::all().into_iter().find(|page| page.path == site::NOT_FOUND);
    assert!(missing.is_some_and(|page| !page.listed), "no search engine should list the 404 page");
}

/// An algorithm with code but without facts would verify tokens and be unknown to every table, tooltip and message.
#[test]
fn implemented_algorithms_have_facts() {
    unique("an algorithm with code", sign::TABLE.iter().map(|algorithm| algorithm.name));
    for algorithm in &sign::TABLE {
        let name = algorithm.name;
        assert!(facts::ALL.iter().any(|facts| facts.name == name), "{name} has code, but no facts");
        assert!(sign::find(name).is_some_and(|found| found.name == name), "{name} is not found by its name");
        assert!(!claimcheck::jose::alg::is_none(name), "{name} would make an unsigned token look signed");
    }
}

/// The facts are what tables and messages are computed from.
#[test]
fn facts_about_algorithms_are_complete() {
    unique("an algorithm", facts::ALL.iter().map(|facts| facts.name));
    for facts in &facts::ALL {
        plain(facts.name, facts.title);
        document(facts.name, facts.source);
        assert_eq!(facts::find(facts.name), Some(facts));
        assert_eq!(facts.kty.is_empty(), facts.name == "none", "{}: the type of its keys", facts.name);
    }
}

/// The words beside a value come from here.
#[test]
fn members_and_types_of_tokens_are_described() {
    unique("a claim", claims::all().map(|claim| claim.name));
    unique("a header parameter", headers::all().map(|header| header.name));
    unique("a token type", types::all().map(|known| known.value));
    for claim in claims::all() {
        entry("the claim", [claim.name, claim.title, claim.short, claim.source]);
        assert_eq!(claims::find(claim.name), Some(claim));
    }
    for header in headers::all() {
        entry("the header parameter", [header.name, header.title, header.short, header.source]);
        assert_eq!(headers::find(header.name), Some(header));
    }
    for known in types::all() {
        entry("the token type", [known.value, known.title, known.short, known.source]);
        assert_eq!(types::find(known.value), Some(known));
    }
    // A type is compared without case (RFC 7515 4.1.9).
    let types: Vec<String> = types::all().map(|known| known.value.to_ascii_lowercase()).collect();
    unique("a token type in lower case", types.iter().map(String::as_str));
}

/// The name of an example is what scripts and end-to-end tests click: it stays when the title changes.
#[test]
fn examples_have_names_of_their_own() {
    unique("the name of an example", ExampleKind::ALL.map(ExampleKind::name));
    unique("the title of an example", ExampleKind::ALL.map(ExampleKind::title));
    for kind in ExampleKind::ALL {
        let name = kind.name();
        let is_kebab = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(is_kebab, "{name}: lower case, digits and hyphens");
    }
}
