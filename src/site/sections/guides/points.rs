//! What to go through before a release: numbered throughout, by part of the system.

use crate::content::guides::Point;
use crate::site::reading::{Writer, table};

/// A table for each part of the system.
pub(super) fn write(writer: Writer, all: &'static [Point]) -> Writer {
    let mut writer = writer;
    let mut number = 0;
    for group in all.chunk_by(|one, next| one.area == next.area) {
        let rows: Vec<Vec<String>> = group
            .iter()
            .map(|point| {
                number += 1;
                let at = format!("[[src:{}#{}]]", point.cite.source.short, point.cite.at);
                vec![format!("{number}. {}", point.must), point.why.to_owned(), at]
            })
            .collect();
        let area = group.first().map_or("", |point| point.area);
        let cites: Vec<_> = group.iter().map(|point| point.cite).collect();
        writer = writer
            .section(area)
            .block(table(area, &["Check", "Why, and how to see it", "Source"], &rows))
            .cites(&cites);
    }
    writer
}
