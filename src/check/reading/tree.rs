//! A JSON text as rows: indented, byte-exact in its values, folded where it is long.

use serde::{Deserialize, Serialize};

use super::View;
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::span::Span;
use crate::jose::token::Content;

/// Strings longer than this, in characters, are cut until they are unfolded.
const LONG_STRING: usize = 2_000;

/// Lists and objects with more entries than this are cut until they are unfolded.
const LONG_LIST: usize = 50;

/// No tree begins with more rows than this; what is unfolded comes on top.
const FIRST_ROWS: usize = 400;

/// No tree has more rows than this, whatever is unfolded.
const MAX_ROWS: usize = 5_000;

/// A decoded part, laid out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    /// The rows; empty when the part is no JSON.
    pub rows: Vec<Row>,
    /// The text exactly as it stands in the token; only the beginning of a long one.
    pub raw: String,
    /// Whether the bytes are not UTF-8.
    pub is_binary: bool,
    /// Length of the decoded part in bytes.
    pub bytes: usize,
    /// Number of JSON values in it.
    pub values: usize,
    /// The beginning of the decoded bytes in hexadecimal.
    pub hex: String,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Depth, from 0.
    pub depth: u16,
    /// The member's name as written, quotes included; empty for an item.
    pub name: String,
    /// The value as written, or a bracket; cut when it is long.
    pub text: String,
    /// What it is.
    pub kind: RowKind,
    /// Whether a comma follows.
    pub comma: bool,
    /// Where name and value stand in the token's text.
    pub span: Span,
    /// The place of the value in its document, for [`View::unfolded`].
    pub node: usize,
    /// Characters or entries that are not shown.
    pub hidden: usize,
}

/// The kinds of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// The beginning of an object or array, or an empty one.
    Open,
    /// Its end.
    Close,
    /// A sign that entries are not shown.
    More,
}

impl Tree {
    /// The whole text, when it is one and short enough to be here.
    pub fn whole_text(&self) -> Option<&str> {
        (!self.is_binary && self.raw.len() == self.bytes).then_some(&self.raw)
    }

    pub(crate) fn of(content: &Content, view: &View) -> Self {
        let text = content.document.text();
        let bytes = content.bytes();
        let mut tree = Tree {
            bytes: bytes.len(),
            values: content.document.values(),
            is_binary: content.is_binary(),
            raw: cut(text, LONG_STRING).0.to_owned(),
            hex: bytes.iter().take(256).map(|byte| format!("{byte:02x}")).collect(),
            ..Tree::default()
        };
        let is_container = |value: &Value<'_>| matches!(value.kind(), Kind::Object | Kind::Array);
        if let Some(root) =
            content.document.root().filter(|root| content.document.is_well_formed() || is_container(root))
        {
            let mut writer = Writer { content, view, rows: &mut tree.rows };
            writer.value(root, 0, false);
        }
        tree
    }
}

struct Writer<'a> {
    content: &'a Content,
    view: &'a View,
    rows: &'a mut Vec<Row>,
}

impl Writer<'_> {
    fn value(&mut self, value: Value<'_>, depth: u16, comma: bool) {
        let kind = match value.kind() {
            Kind::Object | Kind::Array => return self.container(value, depth, comma),
            Kind::Null => RowKind::Null,
            Kind::Bool => RowKind::Bool,
            Kind::Number => RowKind::Number,
            Kind::String => RowKind::String,
        };
        let (text, hidden) = cut(value.raw(), LONG_STRING + self.unfolded(value));
        let row = self.row(value, depth, comma, kind, text.to_owned(), hidden);
        self.rows.push(row);
    }

    fn container(&mut self, value: Value<'_>, depth: u16, comma: bool) {
        let (open, close) = if value.kind() == Kind::Object { ("{", "}") } else { ("[", "]") };
        if value.is_empty() {
            let row = self.row(value, depth, comma, RowKind::Open, format!("{open}{close}"), 0);
            return self.rows.push(row);
        }
        let row = self.row(value, depth, false, RowKind::Open, open.to_owned(), 0);
        self.rows.push(row);
        let limit = LONG_LIST + self.unfolded(value);
        let mut shown = 0;
        for child in value.items() {
            if shown >= limit || self.rows.len() >= self.most_rows() {
                break;
            }
            shown += 1;
            self.value(child, depth.saturating_add(1), shown < value.len());
        }
        if shown < value.len() {
            let hidden = value.len() - shown;
            let mut row = self.row(value, depth.saturating_add(1), false, RowKind::More, String::new(), hidden);
            row.name = String::new();
            self.rows.push(row);
        }
        let mut row = self.row(value, depth, comma, RowKind::Close, close.to_owned(), 0);
        row.name = String::new();
        self.rows.push(row);
    }

    fn row(&self, value: Value<'_>, depth: u16, comma: bool, kind: RowKind, text: String, hidden: usize) -> Row {
        let name_span = value.name_span();
        let inner = Span::new(name_span.map_or(value.span().start, |span| span.start), value.span().end);
        let name = name_span.map_or("", |span| span.slice(self.content.document.text())).to_owned();
        let span = self.content.outer_span(inner);
        Row { depth, name, text, kind, comma, span, node: value.index(), hidden }
    }

    fn most_rows(&self) -> usize {
        let more: usize = self.view.unfolded.iter().map(|(_, more)| more).sum();
        FIRST_ROWS.saturating_add(more).min(MAX_ROWS)
    }

    fn unfolded(&self, value: Value<'_>) -> usize {
        let node = value.index();
        self.view.unfolded.iter().filter(|(unfolded, _)| *unfolded == node).map(|(_, more)| more).sum()
    }
}

/// The beginning of `text` and the number of characters left out. A string one character over is not worth cutting.
fn cut(text: &str, limit: usize) -> (&str, usize) {
    if text.len() <= limit + 100 {
        return (text, 0);
    }
    let end = text.char_indices().nth(limit).map_or(text.len(), |(at, _)| at);
    (text.get(..end).unwrap_or(text), text.get(end..).map_or(0, |rest| rest.chars().count()))
}
