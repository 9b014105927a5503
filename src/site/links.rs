//! What a link by name leads to.

use crate::check::audit;
use crate::content::sources;
use crate::content::terms;

/// Where a link leads.
pub(super) struct Target {
    /// The address.
    pub(super) href: String,
    /// The words, if the text gives none.
    pub(super) words: String,
    /// Whether the words are a literal.
    pub(super) code: bool,
    /// What is there, in a sentence.
    pub(super) title: String,
}

/// What `[[kind:id]]` leads to, or `None` when it names nothing.
pub(super) fn resolve(kind: &str, id: &str) -> Option<Target> {
    match kind {
        "term" => terms::find(id).map(term),
        "claim" => crate::content::claims::find(id).map(|claim| Target {
            href: super::sections::claims::address(claim.name),
            words: claim.name.to_owned(),
            code: true,
            title: claim.short.to_owned(),
        }),
        "header" => crate::content::headers::find(id).map(|header| Target {
            href: super::sections::headers::address(header.name),
            words: header.name.to_owned(),
            code: true,
            title: header.short.to_owned(),
        }),
        "alg" => super::sections::algorithms::title(id).map(|title| Target {
            href: super::sections::algorithms::address(id),
            words: id.to_owned(),
            code: true,
            title: title.to_owned(),
        }),
        "rule" => audit::find(id).map(|rule| Target {
            href: super::sections::rules::address(rule.id),
            words: rule.id.to_owned(),
            code: true,
            title: rule.summary.replace('`', ""),
        }),
        // Whether there is such a page is checked when all are known.
        "page" => Some(Target { href: id.to_owned(), words: id.to_owned(), code: false, title: String::new() }),
        "src" => {
            let (short, at) = id.split_once('#').unwrap_or((id, ""));
            let source = sources::all().find(|source| source.short == short)?;
            let words = if at.is_empty() { short.to_owned() } else { format!("{short}, {at}") };
            Some(Target { href: source.url.to_owned(), words, code: false, title: source.title.to_owned() })
        }
        _ => None,
    }
}

fn term(term: &terms::Term) -> Target {
    Target {
        href: super::sections::glossary::address(term),
        words: term.name().to_owned(),
        code: false,
        title: super::rich::unmarked(term.short),
    }
}
