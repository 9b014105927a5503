//! A comparison as a table to weigh.

use super::computed::compute;
use crate::content::comparisons::{self, Comparison};
use crate::site::weigh::{Cell, Must, Preset, Row, Setting, Table};

/// A comparison as a table to weigh, with what is computed filled in.
pub fn table_of(comparison: &Comparison) -> Table {
    let cell = |cell: &comparisons::Cell| {
        let computed = cell.computed.and_then(compute);
        let score = cell.score.or(computed.as_ref().map(|(_, score)| *score));
        let text = match computed {
            Some((words, _)) if cell.text.is_empty() => words,
            _ => cell.text.to_owned(),
        };
        Cell { text, score, can: cell.can }
    };
    let row = |factor: &comparisons::Factor| Row {
        name: factor.name.to_owned(),
        weight: factor.weight,
        cells: factor.cells.iter().map(cell).collect(),
    };
    let preset =
        |preset: &comparisons::Preset| Preset { name: preset.name.to_owned(), setting: setting(comparison, preset) };
    Table {
        options: comparison.options.iter().map(|option| option.name.to_owned()).collect(),
        factors: comparison.rows().map(row).collect(),
        musts: comparison.musts.iter().map(|must| Must { words: must.words.to_owned(), bit: must.bit }).collect(),
        presets: comparison.presets.iter().map(preset).collect(),
    }
}

/// The settings of a preset.
fn setting(comparison: &Comparison, preset: &comparisons::Preset) -> Setting {
    let weight = |factor: &comparisons::Factor| {
        let own = preset.weights.iter().find(|(id, _)| *id == factor.id);
        own.map_or(preset.others, |(_, weight)| *weight)
    };
    let musts = comparison.musts.iter().filter(|must| preset.musts.contains(&must.id));
    Setting { weights: comparison.rows().map(weight).collect(), musts: musts.fold(0, |bits, must| bits | must.bit) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::weigh::score::rank;

    /// The best of `expect`, in order, are the best of the table, with the same scores.
    fn holds(place: &str, table: &Table, setting: &Setting, expect: &[(usize, u32)]) {
        let ranked = rank(table, setting);
        let found: Vec<(usize, u32)> = ranked.iter().map(|one| (one.option, one.score.hundredths())).collect();
        let mut best: Vec<(usize, u32)> = found.iter().take(expect.len()).copied().collect();
        // Of options that are equal, any order is right.
        let mut expected = expect.to_vec();
        let by_score = |(option, score): &(usize, u32)| (std::cmp::Reverse(*score), *option);
        best.sort_by_key(by_score);
        assert!(expected.is_sorted_by_key(|(_, score)| std::cmp::Reverse(*score)), "{place}: the best first");
        expected.sort_by_key(by_score);
        assert_eq!(best, expected, "{place}: {found:?}");
    }

    #[test]
    fn every_preset_gives_what_it_says() {
        for comparison in comparisons::all() {
            let table = table_of(comparison);
            let expected = |expect: &[(&str, u32)]| -> Vec<(usize, u32)> {
                let at = |id: &str| comparison.options.iter().position(|option| option.id == id).expect("an option");
                expect.iter().map(|(id, score)| (at(id), *score)).collect()
            };
            holds(comparison.slug, &table, &table.defaults(), &expected(comparison.expect));
            for (preset, made) in comparison.presets.iter().zip(&table.presets) {
                let place = format!("{}, {}", comparison.slug, preset.id);
                holds(&place, &table, &made.setting, &expected(preset.expect));
            }
        }
    }
}
