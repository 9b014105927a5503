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
    use crate::site::weigh::advice::{Advice, advise};
    use crate::site::weigh::score::rank;

    /// Whether the best of `expect`, in order, are the best of the table with the same scores; otherwise what is.
    fn differs(table: &Table, setting: &Setting, expect: &[(usize, u32)]) -> Option<String> {
        let found: Vec<(usize, u32)> =
            rank(table, setting).iter().map(|one| (one.option, one.score.hundredths())).collect();
        // Of options that are equal, any order is right.
        let by_score = |(option, score): &(usize, u32)| (std::cmp::Reverse(*score), *option);
        let [mut best, mut expected] = [found.iter().take(expect.len()).copied().collect::<Vec<_>>(), expect.to_vec()];
        best.sort_by_key(by_score);
        expected.sort_by_key(by_score);
        (best != expected).then(|| format!("{found:?}"))
    }

    #[test]
    fn every_preset_gives_what_it_says() {
        let mut wrong = Vec::new();
        for comparison in comparisons::all() {
            let table = table_of(comparison);
            let expected = |expect: &[(&str, u32)]| -> Vec<(usize, u32)> {
                let at = |id: &str| comparison.options.iter().position(|option| option.id == id).expect("an option");
                expect.iter().map(|(id, score)| (at(id), *score)).collect()
            };
            let mut check = |name: &str, setting: &Setting, expect| {
                wrong.extend(differs(&table, setting, &expected(expect)).map(|found| format!("{name}: {found}")));
            };
            check(comparison.slug, &table.defaults(), comparison.expect);
            for (preset, made) in comparison.presets.iter().zip(&table.presets) {
                check(&format!("{}, {}", comparison.slug, preset.id), &made.setting, preset.expect);
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// The table of the most asked question says what to decide by when its own weights stand.
    #[test]
    fn sessions_and_both_are_decided_by_moving_parts() {
        let comparison = comparisons::find("jwt-vs-sessions").expect("it is there");
        let table = table_of(comparison);
        let advice = advise(&table, &table.defaults());
        let Advice::Either { first, second, decide_by: Some((factor, speaks_for)) } = advice else {
            panic!("{advice:?}");
        };
        let names = [table.option(first), table.option(second), table.factor(factor), table.option(speaks_for)];
        assert_eq!(names, ["Both", "Session", "Moving parts", "Session"]);
    }
}
