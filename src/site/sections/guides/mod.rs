//! The guides: how tokens work, how they are checked, and how they are used to log in.

mod alive;

mod checks;

mod flow;

mod points;

#[cfg(test)]
mod tests;

use crate::content::guides::{self, Guide, Part};
use crate::site::document::NoteKind;
use crate::site::reading::{Kind, Reading, Writer, table};
use crate::site::rich::rich;

/// The pages.
pub fn pages() -> Vec<Reading> {
    guides::all().map(page).collect()
}

fn page(guide: &'static Guide) -> Reading {
    let mut writer = Writer::new(guide.path, Kind::Guide, guide.title, guide.description).heading(rich(guide.question));
    if let Some(above) = above(guide.path) {
        writer = writer.under(above.path, above.title);
    }
    writer = guide.parts.iter().fold(writer.answer(guide.answer), part);
    writer = guide.next.iter().fold(writer, |writer, (path, words)| writer.related(*path, *words));
    writer.cites(guide.cites).done()
}

/// The guide that this one belongs to.
fn above(path: &str) -> Option<&'static Guide> {
    let (above, _) = path.rsplit_once('/')?;
    guides::find(above)
}

fn part(writer: Writer, part: &'static Part) -> Writer {
    match *part {
        Part::Section(words) => writer.section(words),
        Part::Text(text) => writer.text(text),
        Part::List(items) => writer.list(items),
        Part::Steps(items) => writer.steps(items),
        Part::Table(caption, head, rows) => {
            let row = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
            writer.block(table(caption, head, &rows.iter().map(row).collect::<Vec<_>>()))
        }
        Part::Code(label, text) => writer.code(label, text),
        Part::Hint(text) => writer.note(NoteKind::Hint, text),
        Part::Careful(text) => writer.note(NoteKind::Warning, text),
        Part::Checks(all) => checks::write(writer, all),
        Part::Points(all) => points::write(writer, all),
        Part::Alive(what) => match alive::block(what) {
            Some(block) => writer.block(block),
            None => writer,
        },
    }
}
