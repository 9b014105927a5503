//! The page of one comparison.

use crate::content::comparisons::{self, Comparison, Note};
use crate::content::sources::Cite;
use crate::site::document::{Block, Definition};
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::rich;
use crate::site::weigh::wire;

use super::{PATH, address, beside, blocks, table_of};

/// How many other comparisons a page leads to.
const NEXT: usize = 4;

/// The page of a comparison.
pub(super) fn page(comparison: &Comparison) -> Reading {
    let table = table_of(comparison);
    let option = |choice: &comparisons::Choice| Definition {
        id: choice.id.to_owned(),
        name: rich(choice.name),
        text: rich(choice.what),
    };
    let still =
        vec![Block::Paragraph(blocks::recommendation(&table, &table.defaults())), blocks::scores(comparison, &table)];
    let writer = Writer::new(address(comparison.slug), Kind::Comparison, comparison.title, comparison.description)
        .heading(rich(comparison.question))
        .under(PATH, "Compare")
        .answer(comparison.answer)
        .definitions(comparison.options.iter().map(option).collect())
        .section("Weigh it yourself")
        .widget("weigh", wire::write(&table), still)
        .block(blocks::reasons(comparison))
        .section("Needs that are often met")
        .definitions(blocks::presets(comparison, &table))
        .section("What the table comes to")
        .texts(comparison.verdict)
        .blocks(beside::after_the_verdict(comparison.slug))
        .section("Can you use both?")
        .texts(comparison.together)
        .section("What goes wrong")
        .list(comparison.pitfalls);
    let cites: Vec<Cite> = comparison.rows().flat_map(|factor| factor.cites).copied().collect();
    let writer = comparison.notes.iter().fold(writer, note).cites(comparison.cites).cites(&cites);
    next(comparison).fold(writer, |writer, other| writer.related(address(other.slug), other.question)).done()
}

/// The comparisons to read next: those that follow, from the end on from the start.
fn next(comparison: &Comparison) -> impl Iterator<Item = &'static Comparison> {
    let at = comparisons::all().position(|other| other.slug == comparison.slug).unwrap_or_default();
    let count = comparisons::all().count();
    (1..count.min(NEXT + 1)).filter_map(move |step| comparisons::all().nth((at + step) % count))
}

fn note(writer: Writer, note: &Note) -> Writer {
    let writer = writer.section(note.title).texts(note.texts);
    if note.items.is_empty() { writer } else { writer.list(note.items) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::sizes::{plain_header_bytes, token_bytes};

    #[test]
    fn a_page_shows_every_cell_and_every_preset() {
        for comparison in comparisons::all() {
            let text = page(comparison).document.plain_text();
            for cell in comparison.rows().flat_map(|factor| factor.cells) {
                assert!(text.contains(cell.text), "{}: {}", comparison.slug, cell.text);
            }
            assert!(comparison.presets.iter().all(|preset| text.contains(preset.name)), "{}", comparison.slug);
        }
    }

    /// The sizes that the texts name.
    #[test]
    fn the_sizes_are_those_that_encoding_gives() {
        assert_eq!("__Host-SID=".len() + crate::site::sizes::base64url_length(16), 33);
        assert_eq!([64, 256, 2420].map(|signature| token_bytes(48, 245, signature)), [479, 735, 3620]);
        assert!(plain_header_bytes("ES256") < 48, "the sample's header also names a key");
    }

    /// The numbers of the text about scaling, and of the one about lifetimes.
    #[test]
    fn the_numbers_are_those_of_the_simulator() {
        let usual = crate::site::simulate::Inputs::default();
        assert_eq!([usual.users, usual.per_minute, usual.requests()], [50_000.0, 6.0, 5_000.0]);
        assert_eq!([usual.session, usual.users * usual.session], [600.0, 30_000_000.0]);
        assert_eq!([usual.lifetime, usual.leeway, usual.lifetime + usual.leeway], [900.0, 60.0, 960.0]);
    }
}
