//! Putting a page together.

use crate::content::sources::{Cite, Source};
use crate::site::document::{Block, Definition, Document, Inline, Link, NoteKind, SourceLine, Table};
use crate::site::rich::rich;

use super::{Kind, Reading};

/// A page in the making. Texts carry the marks of [`crate::site::rich`].
#[must_use]
pub struct Writer {
    page: Reading,
    cites: Vec<Cite>,
}

impl Writer {
    /// A page with its title (also the heading) and its description.
    pub fn new(path: impl Into<String>, kind: Kind, title: impl Into<String>, description: impl Into<String>) -> Self {
        let title = title.into();
        let document = Document {
            heading: vec![Inline::Text(title.clone())],
            title,
            description: description.into(),
            ..Document::default()
        };
        Writer { page: Reading { path: path.into(), kind, listed: true, document }, cites: Vec::new() }
    }

    /// Another heading than the title.
    pub fn heading(mut self, words: Vec<Inline>) -> Self {
        self.page.document.heading = words;
        self
    }

    /// A page above this one.
    pub fn under(mut self, href: impl Into<String>, words: impl Into<String>) -> Self {
        self.page.document.crumbs.push(Link { href: href.into(), words: words.into() });
        self
    }

    /// The answer, in the first sentences.
    pub fn answer(mut self, text: &str) -> Self {
        self.page.document.answer = rich(text);
        self
    }

    /// A section: its heading has an id made of the words.
    pub fn section(self, words: &str) -> Self {
        let id = slug(words);
        self.block(Block::Heading { level: 2, id, words: rich(words) })
    }

    /// A part of a section.
    pub fn subsection(self, words: &str) -> Self {
        let id = slug(words);
        self.block(Block::Heading { level: 3, id, words: rich(words) })
    }

    /// A paragraph.
    pub fn text(self, text: &str) -> Self {
        self.block(Block::Paragraph(rich(text)))
    }

    /// Paragraphs.
    pub fn texts(self, texts: &[&str]) -> Self {
        texts.iter().fold(self, |writer, text| writer.text(text))
    }

    /// Items without an order.
    pub fn list(self, items: &[&str]) -> Self {
        self.block(Block::List { ordered: false, items: items.iter().map(|item| rich(item)).collect() })
    }

    /// Items in order.
    pub fn steps(self, items: &[&str]) -> Self {
        self.block(Block::List { ordered: true, items: items.iter().map(|item| rich(item)).collect() })
    }

    /// Names, each with what it is; an id that is not empty can be linked to.
    pub fn definitions(self, all: Vec<Definition>) -> Self {
        self.block(Block::Definitions(all))
    }

    /// A text to read letter by letter.
    pub fn code(self, label: impl Into<String>, text: impl Into<String>) -> Self {
        self.block(Block::Code { label: label.into(), text: text.into() })
    }

    /// Something set apart.
    pub fn note(self, kind: NoteKind, text: &str) -> Self {
        self.block(Block::Note { kind, words: rich(text) })
    }

    /// Something to try, with what stands there without scripts.
    pub fn widget(self, name: &str, props: impl Into<String>, fallback: Vec<Block>) -> Self {
        self.block(Block::Widget { name: name.to_owned(), props: props.into(), fallback })
    }

    /// Any block.
    pub fn block(mut self, block: Block) -> Self {
        self.page.document.blocks.push(block);
        self
    }

    /// Blocks.
    pub fn blocks(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.page.document.blocks.extend(blocks);
        self
    }

    /// A page to read next.
    pub fn related(mut self, href: impl Into<String>, words: impl Into<String>) -> Self {
        self.page.document.related.push(Link { href: href.into(), words: words.into() });
        self
    }

    /// What the statements rest on.
    pub fn cites(mut self, cites: &[Cite]) -> Self {
        self.cites.extend_from_slice(cites);
        self
    }

    /// A document that is named in words, such as "RFC 8725 3.10".
    pub fn source(mut self, words: impl Into<String>) -> Self {
        let (words, href) = (words.into(), String::new());
        self.page.document.sources.push(SourceLine { href, words, places: String::new(), standing: String::new() });
        self
    }

    /// The fragment with which the workbench shows this page's example.
    pub fn try_it(mut self, fragment: impl Into<String>) -> Self {
        self.page.document.try_it = fragment.into();
        self
    }

    /// A page that no list and no search has.
    pub fn unlisted(mut self) -> Self {
        self.page.listed = false;
        self
    }

    /// The page.
    #[must_use]
    pub fn done(mut self) -> Reading {
        self.page.document.sources.extend(sources_of(&self.cites));
        self.page
    }
}

/// The citations by document, each with its places, in the order in which they first occur.
pub fn sources_of(cites: &[Cite]) -> Vec<SourceLine> {
    let mut found: Vec<(&'static Source, Vec<&'static str>)> = Vec::new();
    for cite in cites {
        let places = match found.iter_mut().find(|(source, _)| source.short == cite.source.short) {
            Some((_, places)) => places,
            None => {
                found.push((cite.source, Vec::new()));
                match found.last_mut() {
                    Some((_, places)) => places,
                    None => continue,
                }
            }
        };
        if !cite.at.is_empty() && !places.contains(&cite.at) {
            places.push(cite.at);
        }
    }
    let line = |(source, places): (&Source, Vec<&str>)| SourceLine {
        href: source.url.to_owned(),
        words: format!("{}: {}", source.short, source.title),
        places: places.join(", "),
        standing: source.standing.words(),
    };
    found.into_iter().map(line).collect()
}

/// A table; texts carry marks.
pub fn table(caption: &str, head: &[&str], rows: &[Vec<String>]) -> Block {
    let cells = |row: &Vec<String>| row.iter().map(|cell| rich(cell)).collect();
    Block::Table(Table {
        caption: caption.to_owned(),
        head: head.iter().map(|cell| rich(cell)).collect(),
        rows: rows.iter().map(cells).collect(),
    })
}

/// Words as an id: lower case, hyphens.
fn slug(words: &str) -> String {
    let mut out = String::new();
    for letter in words.chars() {
        if letter.is_ascii_alphanumeric() {
            out.push(letter.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_the_words() {
        assert_eq!(slug("What it is, and `why`?"), "what-it-is-and-why");
    }
}
