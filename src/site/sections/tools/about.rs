//! What the page of a tool says.

use crate::content::sources::Cite;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::tools;

/// The text of one page.
pub(super) struct About {
    /// The path, one of [`tools::TOOLS`], which has the heading.
    pub(super) path: &'static str,
    /// One or two sentences for search results.
    pub(super) description: &'static str,
    /// What the tool does, in the first sentences.
    pub(super) answer: &'static str,
    /// What is worth knowing about it: headings with their paragraphs.
    pub(super) parts: &'static [(&'static str, &'static [&'static str])],
    /// What can be shown above with a click.
    pub(super) examples: &'static [Example],
    /// Questions with answers.
    pub(super) questions: &'static [(&'static str, &'static str)],
    /// Where to go on: paths with words.
    pub(super) related: &'static [(&'static str, &'static str)],
    /// What the statements rest on.
    pub(super) cites: &'static [Cite],
}

/// A text that a link puts into the application above.
pub(super) struct Example {
    /// Which field takes it.
    pub(super) field: Field,
    /// The words of the link.
    pub(super) words: &'static str,
    /// What it is.
    pub(super) label: &'static str,
    /// The text.
    pub(super) text: &'static str,
}

/// The fields that take an example.
#[derive(Clone, Copy)]
pub(super) enum Field {
    /// What was pasted.
    Token,
    /// The key.
    Key,
}

impl About {
    /// The page; none when no tool has this path.
    pub(super) fn page(&self) -> Option<Reading> {
        let tool = tools::find(self.path)?;
        let mut writer = Writer::new(self.path, Kind::Tool, tool.heading, self.description)
            .under(super::index::PATH, "Tools")
            .answer(self.answer);
        for (heading, texts) in self.parts {
            writer = writer.section(heading).texts(texts);
        }
        if !self.examples.is_empty() {
            writer = writer.section("Example");
        }
        for example in self.examples {
            let link = format!("[[page:{}#{}|{}]]", self.path, example.fragment(), example.words);
            writer = writer.code(example.label, example.text.trim()).text(&link);
        }
        writer = writer.section("Questions");
        for (question, answer) in self.questions {
            writer = writer.subsection(question).text(answer);
        }
        for (path, words) in self.related {
            writer = writer.related(*path, *words);
        }
        Some(writer.cites(self.cites).done())
    }
}

impl Example {
    /// The part of an address after the `#` that the application takes the text from.
    fn fragment(&self) -> String {
        let name = match self.field {
            Field::Token => "token",
            Field::Key => "key",
        };
        format!("{name}={}", in_address(self.text.trim()))
    }
}

/// A text as a part of an address: what is not unreserved is written with percent signs (RFC 3986 2.1, 2.3).
fn in_address(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::in_address;

    #[test]
    fn an_address_has_only_what_is_unreserved() {
        assert_eq!(in_address("a.b~{\"k\": \"é\n"), "a.b~%7B%22k%22%3A%20%22%C3%A9%0A");
    }
}
