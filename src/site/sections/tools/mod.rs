//! The tools: a page for each question that people arrive with. The application above the text is the same on all of them,
//! arranged for that question; see [`crate::site::tools`].

mod about;

mod reading;

mod trusting;

mod keys;

mod formats;

mod encodings;

mod index;

use crate::site::reading::Reading;
use about::About;

/// All texts.
fn all() -> impl Iterator<Item = &'static About> {
    [reading::ALL, trusting::ALL, keys::ALL, formats::ALL].into_iter().flatten()
}

/// The pages.
pub fn pages() -> Vec<Reading> {
    let mut pages: Vec<Reading> = all().filter_map(About::page).collect();
    pages.extend(encodings::pages());
    let index = index::page(&pages);
    pages.insert(0, index);
    pages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::tools::TOOLS;

    #[test]
    fn every_tool_has_its_text() {
        assert_eq!(all().count(), TOOLS.len());
        for tool in &TOOLS {
            assert_eq!(all().filter(|about| about.path == tool.path).count(), 1, "{}", tool.path);
        }
        for page in pages() {
            let document = &page.document;
            let words = document.plain_text().split_whitespace().count();
            assert!(words >= 120, "{}: {words} words", page.path);
            assert!(
                document.title.chars().count() <= 60 && document.description.chars().count() <= 200,
                "{}",
                page.path
            );
            assert!(!document.sources.is_empty(), "{}", page.path);
        }
    }
}
