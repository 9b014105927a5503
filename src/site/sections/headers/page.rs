//! The page about one header parameter.

use super::{PATH, address, trust};
use crate::check::audit;
use crate::content::headers::{self, Trust, long::HeaderText};
use crate::site::document::{Block, NoteKind};
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::{code, rich};

/// The page, or `None` when there is no such parameter.
pub(super) fn of(text: &'static HeaderText) -> Option<Reading> {
    let header = headers::find(text.name)?;
    let (level, meaning) = trust(header.trust);
    let kind = if header.trust == Trust::NeverTrust { NoteKind::Warning } else { NoteKind::Hint };
    let title = format!("{} header: {}", header.name, header.title);
    let writer = Writer::new(
        address(header.name),
        Kind::Header,
        title,
        format!("{} in a header: {}", header.name, header.short),
    )
    .heading(code(header.name))
    .under("/reference", "Reference")
    .under(PATH, "Header parameters")
    .answer(text.answer)
    .note(kind, &format!("**{level}.** {meaning}"))
    .section("What it holds")
    .text(&format!("In full: {}, from {}. {}", header.title, header.source, text.holds))
    .section("What a receiver does with it")
    .text(text.check)
    .code("a header that has it", text.example)
    .section("Common mistakes")
    .list(text.mistakes);
    let rules: Vec<_> = text
        .rules
        .iter()
        .filter_map(|id| audit::find(id))
        .map(|rule| rich(&format!("[[rule:{}]]: {}", rule.id, rule.summary)))
        .collect();
    let writer = writer.section("In the audit").block(Block::List { ordered: false, items: rules });
    let writer =
        text.see.iter().filter_map(|name| headers::find(name)).fold(writer, |writer, other| {
            writer.related(address(other.name), format!("{}: {}", other.name, other.title))
        });
    Some(writer.cites(text.cites).done())
}
