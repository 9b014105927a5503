//! What stands on a page to read, as data: the build writes it as HTML, and the application fetches it when somebody moves
//! there, so that no page is code.

use serde::{Deserialize, Serialize};

/// One page to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The title: what the page is about, not the name of the site.
    pub title: String,
    /// One or two sentences for search results, at most 200 characters of plain text.
    pub description: String,
    /// The way here from the start, without the page itself.
    pub crumbs: Vec<Link>,
    /// The heading of the page.
    pub heading: Vec<Inline>,
    /// The answer, in the first sentences.
    pub answer: Vec<Inline>,
    /// What follows.
    pub blocks: Vec<Block>,
    /// Pages that lead on from here, and pages that use what is here.
    pub related: Vec<Link>,
    /// What the statements rest on.
    pub sources: Vec<SourceLine>,
    /// The fragment with which the workbench shows this page's example, such as `token=ey...`; empty when there is none.
    pub try_it: String,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The address: a path of ours, or an address elsewhere.
    pub href: String,
    /// The words.
    pub words: String,
}

/// One document that the page cites.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceLine {
    /// Where it is; empty when it has no address.
    pub href: String,
    /// Its short name and title.
    pub words: String,
    /// The places in it, such as "4.1.4, 8".
    pub places: String,
    /// Its standing where it is not simply in force, such as "draft"; empty otherwise.
    pub standing: String,
}

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Something literal.
    Code(String),
    /// Something that carries weight.
    Strong(String),
    /// A link to a page of ours or elsewhere; `title` is the short text of what it leads to.
    Link {
        /// The address.
        href: String,
        /// The words.
        words: String,
        /// Whether the words are a literal.
        code: bool,
        /// What is there, in a sentence; may be empty.
        title: String,
    },
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A heading with the id that links point to.
    Heading {
        /// 2 or 3.
        level: u8,
        /// The id.
        id: String,
        /// The words.
        words: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// Items.
    List {
        /// Whether their order counts.
        ordered: bool,
        /// Each item.
        items: Vec<Vec<Inline>>,
    },
    /// Names, each with what it is.
    Definitions(Vec<Definition>),
    /// A table.
    Table(Table),
    /// Text to read letter by letter.
    Code {
        /// What it is.
        label: String,
        /// The text.
        text: String,
    },
    /// Something set apart.
    Note {
        /// What kind of note.
        kind: NoteKind,
        /// The text.
        words: Vec<Inline>,
    },
    /// A part that opens.
    Details {
        /// What is inside, in words.
        summary: Vec<Inline>,
        /// The inside.
        blocks: Vec<Block>,
    },
    /// Something to try: `fallback` is what stands there until it is alive, and without scripts.
    Widget {
        /// Which, one of the names in `app::islands`.
        name: String,
        /// What it starts from, in a form of its own.
        props: String,
        /// The static form, complete by itself.
        fallback: Vec<Block>,
    },
}

/// A name with what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// The id that links point to; may be empty.
    pub id: String,
    /// The name.
    pub name: Vec<Inline>,
    /// What it is.
    pub text: Vec<Inline>,
}

/// A table: the first cell of each row is the row's heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The headings of the columns.
    pub head: Vec<Vec<Inline>>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// Kinds of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoteKind {
    /// Good to know.
    Hint,
    /// Goes wrong easily.
    Warning,
    /// Is not settled: a draft, or a statement under doubt.
    Draft,
}

impl Document {
    /// The page in the form in which the application fetches it.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The page that was written so, or `None` when the bytes are something else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    /// The text of the page without marks, for search and for counting words.
    pub fn plain_text(&self) -> String {
        let mut out = String::new();
        plain(&self.heading, &mut out);
        plain(&self.answer, &mut out);
        blocks_as_text(&self.blocks, &mut out);
        out
    }
}

fn blocks_as_text(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Heading { words, .. } | Block::Paragraph(words) | Block::Note { words, .. } => plain(words, out),
            Block::List { items, .. } => items.iter().for_each(|item| plain(item, out)),
            Block::Definitions(all) => all.iter().for_each(|one| {
                plain(&one.name, out);
                plain(&one.text, out);
            }),
            Block::Table(table) => {
                out.push_str(&table.caption);
                out.push('\n');
                table.head.iter().chain(table.rows.iter().flatten()).for_each(|cell| plain(cell, out));
            }
            Block::Code { label, text } => {
                out.push_str(label);
                out.push('\n');
                out.push_str(text);
                out.push('\n');
            }
            Block::Details { summary, blocks } => {
                plain(summary, out);
                blocks_as_text(blocks, out);
            }
            Block::Widget { fallback, .. } => blocks_as_text(fallback, out),
        }
    }
}

/// A sentence without its marks, and a line end.
fn plain(words: &[Inline], out: &mut String) {
    out.push_str(&text_of(words));
    out.push('\n');
}

/// A sentence without its marks.
pub fn text_of(words: &[Inline]) -> String {
    let part = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Code(text) | Inline::Strong(text) | Inline::Link { words: text, .. } => {
            text.clone()
        }
    };
    words.iter().map(part).collect()
}
