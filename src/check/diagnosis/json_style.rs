//! JSON written as other programs write it: the same values in other bytes.

use crate::jose::encoding::json::{Document, Kind, Value};

/// A manner of writing; the default is without white space, characters as they are.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct JsonStyle {
    /// Spaces a level, with line breaks; none for everything on one line.
    pub(super) indent: Option<usize>,
    /// What stands behind a comma on one line.
    pub(super) comma: &'static str,
    /// What stands behind a colon.
    pub(super) colon: &'static str,
    /// Whether members are sorted by their names.
    pub(super) is_sorted: bool,
    /// How strings are written.
    pub(super) strings: Strings,
}

/// How strings are written.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) enum Strings {
    /// As they stand in the text.
    #[default]
    Kept,
    /// Decoded and written anew, with no escape but those that JSON demands.
    Plain,
    /// `\/` for every slash.
    Slashes,
    /// `\uXXXX` for everything beyond ASCII.
    Ascii,
    /// Both, as PHP does.
    AsciiSlashes,
    /// `\uXXXX` for `<`, `>` and `&`, as Go does.
    Html,
}

impl JsonStyle {
    /// The text in this style; none when it is no JSON.
    pub(super) fn written(self, text: &str) -> Option<String> {
        let document = Document::parse(text.to_owned());
        let root = document.root().filter(|_| document.is_well_formed())?;
        let mut out = String::with_capacity(text.len() * 2);
        self.write(root, 0, &mut out);
        Some(out)
    }

    // The depth is bounded by json::MAX_DEPTH.
    fn write(self, value: Value<'_>, depth: usize, out: &mut String) {
        let (open, close) = match value.kind() {
            Kind::Object => ('{', '}'),
            Kind::Array => ('[', ']'),
            Kind::String => return self.write_string(value, out),
            _ => return out.push_str(value.raw()),
        };
        let mut items: Vec<Value<'_>> = value.items().collect();
        if self.is_sorted && value.kind() == Kind::Object {
            items.sort_by_key(|item| item.name().unwrap_or_default().into_owned());
        }
        out.push(open);
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            match self.indent {
                Some(_) => self.line(depth + 1, out),
                None if at > 0 => out.push_str(self.comma),
                None => {}
            }
            if let Some(name) = item.name() {
                self.write_text(&name, out);
                out.push(':');
                out.push_str(self.colon);
            }
            self.write(*item, depth + 1, out);
        }
        if !items.is_empty() && self.indent.is_some() {
            self.line(depth, out);
        }
        out.push(close);
    }

    fn line(self, depth: usize, out: &mut String) {
        out.push('\n');
        out.push_str(&" ".repeat(depth * self.indent.unwrap_or_default()));
    }

    fn write_string(self, value: Value<'_>, out: &mut String) {
        match value.as_str().filter(|_| self.strings != Strings::Kept) {
            Some(text) => self.write_text(&text, out),
            None => out.push_str(value.raw()),
        }
    }

    fn write_text(self, text: &str, out: &mut String) {
        let (slashes, ascii) = match self.strings {
            Strings::Slashes => (true, false),
            Strings::Ascii => (false, true),
            Strings::AsciiSlashes => (true, true),
            _ => (false, false),
        };
        for character in Value::quote(text).chars() {
            match character {
                '/' if slashes => out.push_str("\\/"),
                '<' | '>' | '&' if self.strings == Strings::Html => {
                    out.push_str(&format!("\\u{:04x}", u32::from(character)))
                }
                _ if ascii && !character.is_ascii() => {
                    let mut units = [0; 2];
                    out.extend(character.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
                }
                _ => out.push(character),
            }
        }
    }
}
