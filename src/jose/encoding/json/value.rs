//! Walking a document.

use std::borrow::Cow;

use super::{Document, Node, Number, text};
use crate::jose::span::Span;

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// One value of a [`Document`].
#[derive(Clone, Copy, Debug)]
pub struct Value<'d> {
    document: &'d Document,
    index: usize,
    node: Node,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct Member<'d> {
    /// Its name, decoded.
    pub name: Cow<'d, str>,
    /// The name's bytes with the quotes.
    pub name_span: Span,
    /// Its value.
    pub value: Value<'d>,
}

impl Kind {
    /// The word for it, with its article.
    pub fn with_article(self) -> &'static str {
        match self {
            Kind::Null => "null",
            Kind::Bool => "a boolean",
            Kind::Number => "a number",
            Kind::String => "a string",
            Kind::Array => "an array",
            Kind::Object => "an object",
        }
    }
}

impl<'d> Value<'d> {
    pub(super) fn root(document: &'d Document) -> Option<Self> {
        Value::at(document, 0)
    }

    /// The value with that place in the document's order, as [`Value::index`] gives it.
    pub fn at(document: &'d Document, index: usize) -> Option<Self> {
        document.nodes.get(index).map(|&node| Value { document, index, node })
    }

    /// Its place in the document's order, for [`Value::at`].
    pub fn index(self) -> usize {
        self.index
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        self.node.kind
    }

    /// Its bytes.
    pub fn span(self) -> Span {
        Span::new(self.node.start as usize, self.node.end as usize)
    }

    /// Its text, exactly as written.
    pub fn raw(self) -> &'d str {
        self.span().slice(&self.document.text)
    }

    /// The string, decoded; `None` when it is no string.
    pub fn as_str(self) -> Option<Cow<'d, str>> {
        (self.node.kind == Kind::String).then(|| text::decode(self.raw()))
    }

    /// The number, exactly; `None` when it is no number.
    pub fn as_number(self) -> Option<Number<'d>> {
        (self.node.kind == Kind::Number).then(|| Number::new(self.raw()))
    }

    /// The boolean; `None` when it is none.
    pub fn as_bool(self) -> Option<bool> {
        (self.node.kind == Kind::Bool).then(|| self.raw() == "true")
    }

    /// Number of members or items.
    pub fn len(self) -> usize {
        self.node.children as usize
    }

    /// Whether it has no member and no item.
    pub fn is_empty(self) -> bool {
        self.node.children == 0
    }

    /// The items of an array, or the values of an object.
    pub fn items(self) -> impl Iterator<Item = Value<'d>> {
        let end = self.node.next as usize;
        let mut index = self.index + 1;
        std::iter::from_fn(move || {
            let value = (index < end).then(|| Value::at(self.document, index))??;
            index = value.node.next as usize;
            Some(value)
        })
    }

    /// The members of an object, in the order of the text.
    pub fn members(self) -> impl Iterator<Item = Member<'d>> {
        self.items().filter_map(|value| {
            let (start, end) = value.node.name?;
            let name_span = Span::new(start as usize, end as usize);
            Some(Member { name: text::decode(name_span.slice(&self.document.text)), name_span, value })
        })
    }

    /// The member with that name; of duplicates the last.
    pub fn get(self, name: &str) -> Option<Value<'d>> {
        self.members().filter(|member| member.name == name).last().map(|member| member.value)
    }

    /// The span of its name, when it is a member.
    pub fn name_span(self) -> Option<Span> {
        self.node.name.map(|(start, end)| Span::new(start as usize, end as usize))
    }

    /// Its name, decoded, when it is a member.
    pub fn name(self) -> Option<Cow<'d, str>> {
        self.name_span().map(|span| text::decode(span.slice(&self.document.text)))
    }

    /// Itself and everything in it, in the order of the text.
    pub fn descendants(self) -> impl Iterator<Item = Value<'d>> {
        (self.index..self.node.next as usize).filter_map(move |index| Value::at(self.document, index))
    }

    /// The same value without the whitespace between its tokens; everything else as written.
    pub fn to_json(self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }

    fn write_json(self, out: &mut String) {
        // The depth is bounded by MAX_DEPTH.
        match self.kind() {
            Kind::Object => {
                out.push('{');
                for (n, member) in self.members().enumerate() {
                    if n > 0 {
                        out.push(',');
                    }
                    out.push_str(member.name_span.slice(&self.document.text));
                    out.push(':');
                    member.value.write_json(out);
                }
                out.push('}');
            }
            Kind::Array => {
                out.push('[');
                for (n, item) in self.items().enumerate() {
                    if n > 0 {
                        out.push(',');
                    }
                    item.write_json(out);
                }
                out.push(']');
            }
            _ => out.push_str(self.raw()),
        }
    }

    /// `text` as a JSON string literal, quotes included.
    pub fn quote(text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 2);
        text::encode(text, &mut out);
        out
    }
}
