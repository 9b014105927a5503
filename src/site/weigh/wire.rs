//! The table as a text that stands in a page, and back: a line for each thing, fields between tabs.
//!
//! The words are the same as in the page's own table, so that compression makes nothing of the second copy.

use super::{Cell, Must, Preset, Row, Setting, Table};

/// The table as text.
pub fn write(table: &Table) -> String {
    let mut lines = vec![format!("o\t{}", table.options.join("\t"))];
    for factor in &table.factors {
        let mut line = format!("f\t{}\t{}", factor.name, factor.weight);
        for cell in &factor.cells {
            let score = cell.score.map_or_else(String::new, |score| score.to_string());
            line.push_str(&format!("\t{}\t{score}\t{}", cell.text, cell.can));
        }
        lines.push(line);
    }
    lines.extend(table.musts.iter().map(|must| format!("m\t{}\t{}", must.words, must.bit)));
    lines.extend(table.presets.iter().map(|preset| {
        let weights: String = preset.setting.weights.iter().map(u8::to_string).collect();
        format!("p\t{}\t{weights}\t{}", preset.name, preset.setting.musts)
    }));
    lines.join("\n")
}

/// The table that was written so. Lines that are something else are passed over.
pub fn read(text: &str) -> Table {
    let mut table = Table::default();
    for line in text.lines() {
        let mut fields = line.split('\t');
        match fields.next() {
            Some("o") => table.options = fields.map(str::to_owned).collect(),
            Some("f") => table.factors.extend(row(fields)),
            Some("m") => table.musts.extend(must(fields)),
            Some("p") => table.presets.extend(preset(fields)),
            _ => {}
        }
    }
    table
}

fn row<'t>(mut fields: impl Iterator<Item = &'t str>) -> Option<Row> {
    let name = fields.next()?.to_owned();
    let weight = fields.next()?.parse().ok()?;
    let mut cells = Vec::new();
    while let Some(text) = fields.next() {
        let score = fields.next()?.parse().ok();
        let can = fields.next()?.parse().ok()?;
        cells.push(Cell { text: text.to_owned(), score, can });
    }
    Some(Row { name, weight, cells })
}

fn must<'t>(mut fields: impl Iterator<Item = &'t str>) -> Option<Must> {
    Some(Must { words: fields.next()?.to_owned(), bit: fields.next()?.parse().ok()? })
}

fn preset<'t>(mut fields: impl Iterator<Item = &'t str>) -> Option<Preset> {
    let name = fields.next()?.to_owned();
    let weights = fields.next()?.bytes().map(|digit| digit.saturating_sub(b'0')).collect();
    let musts = fields.next()?.parse().ok()?;
    Some(Preset { name, setting: Setting { weights, musts } })
}
