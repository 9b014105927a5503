//! The marks in our texts: `` `code` ``, `**strong**`, and links by name, `[[term:kid]]` or `[[term:kid|other words]]`.
//!
//! Links name a thing, not an address, so that a page may move and a dead link is found by a test: what cannot be resolved
//! becomes a link to [`UNRESOLVED`].

use super::document::Inline;
use super::links;
use crate::content::facts;

/// How the address of a link begins that names nothing.
pub const UNRESOLVED: &str = "unresolved:";

/// A text with its marks read.
pub fn rich(text: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (mark, found) = if let Some(inside) = between(rest, "`", "`") {
            (inside.len() + 2, code(inside))
        } else if let Some(inside) = between(rest, "**", "**") {
            (inside.len() + 4, vec![Inline::Strong(inside.to_owned())])
        } else if let Some(inside) = between(rest, "[[", "]]") {
            (inside.len() + 4, linked(inside))
        } else {
            plain.push(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
            continue;
        };
        if !plain.is_empty() {
            out.push(Inline::Text(std::mem::take(&mut plain)));
        }
        out.extend(found);
        rest = rest.get(mark..).unwrap_or_default();
    }
    if !plain.is_empty() {
        out.push(Inline::Text(plain));
    }
    out
}

/// A text without marks, as a sentence.
pub fn plain(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::Text(text.into())]
}

/// A text without its marks, for places that show no links: a code and a strong word as it is, a link as its words or its name.
pub fn unmarked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((inside, after)) = after.split_once("]]") else { break };
        let (name, words) = inside.split_once('|').map_or((inside, None), |(name, words)| (name, Some(words)));
        let id = name.split_once(':').map_or(name, |(_, id)| id);
        out.push_str(before);
        out.push_str(words.unwrap_or(id));
        rest = after;
    }
    out.push_str(rest);
    out.replace("**", "").replace('`', "")
}

/// Something literal, as a sentence.
pub fn code(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::Code(text.into())]
}

fn between<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let (inside, _) = text.strip_prefix(open)?.split_once(close)?;
    (!inside.is_empty()).then_some(inside)
}

/// A link, or in the place of a fact its sentence.
fn linked(inside: &str) -> Vec<Inline> {
    let name = inside.split_once('|').map_or(inside, |(name, _)| name);
    match name.strip_prefix("fact:").and_then(facts::find) {
        Some(fact) => rich(fact.text),
        None => vec![link(inside)],
    }
}

fn link(inside: &str) -> Inline {
    let (name, words) = inside.split_once('|').map_or((inside, None), |(name, words)| (name, Some(words)));
    let target = name.split_once(':').and_then(|(kind, id)| links::resolve(kind, id));
    match target {
        Some(target) => Inline::Link {
            href: target.href,
            code: target.code && words.is_none(),
            words: words.map_or(target.words, str::to_owned),
            title: target.title,
        },
        None => Inline::Link {
            href: format!("{UNRESOLVED}{name}"),
            words: words.unwrap_or(name).to_owned(),
            code: false,
            title: String::new(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::document::text_of;

    #[test]
    fn marks_are_read() {
        let words = rich("a `b` **c** [[term:base64url]] [[page:/glossary|all]] d");
        assert_eq!(text_of(&words), "a b c base64url all d");
        assert!(matches!(&words[1], Inline::Code(code) if code == "b"));
        assert!(matches!(&words[5], Inline::Link { href, .. } if href == "/glossary/base64url"), "{words:?}");
        assert!(matches!(&words[7], Inline::Link { href, words, .. } if href == "/glossary" && words == "all"));
    }

    #[test]
    fn a_fact_is_its_sentence_with_its_marks() {
        let words = rich("So: [[fact:exp-refused-at-equality]] And so on.");
        assert_eq!(text_of(&words), "So: At the very second of exp a token is already refused. And so on.");
        assert!(words.iter().any(|word| matches!(word, Inline::Link { .. })), "{words:?}");
    }

    #[test]
    fn what_names_nothing_can_be_found() {
        for text in ["[[term:no-such-term]]", "[[nothing:x]]", "[[word]]"] {
            let words = rich(text);
            assert!(matches!(&words[..], [Inline::Link { href, .. }] if href.starts_with(UNRESOLVED)), "{text}");
        }
    }

    #[test]
    fn marks_can_be_left_out() {
        assert_eq!(unmarked("[[claim:exp]] is `a` **b** [[page:/x|c]] [[open"), "exp is a b c [[open");
    }

    #[test]
    fn a_single_mark_is_a_letter() {
        for text in ["2 * 3 ** 4", "a ` b", "[[ open", "``"] {
            assert_eq!(text_of(&rich(text)), text);
        }
    }
}
