//! The parts of a comparison's page that are made of its table.

use crate::content::comparisons::{Comparison, Factor};
use crate::content::sources::Cite;
use crate::site::document::{self, Block, Definition, Inline};
use crate::site::rich::{plain, rich};
use crate::site::weigh::advice::advise;
use crate::site::weigh::flips::flips;
use crate::site::weigh::score::rank;
use crate::site::weigh::{Setting, Table, words};

/// What a setting comes to, with the scores and what is struck out.
pub(super) fn recommendation(table: &Table, setting: &Setting) -> Vec<Inline> {
    let mut out = vec![Inline::Strong(words::advice(table, &advise(table, setting)))];
    let scores: Vec<String> = rank(table, setting)
        .iter()
        .map(|one| format!("{} {}", table.option(one.option), words::score(one.score)))
        .collect();
    out.push(Inline::Text(format!(" Scores: {}.", scores.join(", "))));
    let struck = (0..table.options.len()).filter_map(|option| words::struck_out(table, setting, option));
    out.extend(struck.map(|reason| Inline::Text(format!(" {reason}"))));
    out
}

/// The whole table: a row for each factor, with weight, cells, scores and sources.
pub(super) fn scores(comparison: &Comparison, table: &Table) -> Block {
    let mut head = vec![plain("Factor"), plain("Weight")];
    head.extend(table.options.iter().map(plain));
    head.push(plain("Source"));
    let row = |(factor, row): (&Factor, &crate::site::weigh::Row)| {
        let mut cells = vec![plain(factor.name), plain(factor.weight.to_string())];
        cells.extend(row.cells.iter().map(|cell| {
            let mut words = plain(cell.text.clone());
            if cell.score.is_some() {
                words.push(Inline::Text(" ".to_owned()));
                words.push(Inline::Strong(words::signed(cell.score).to_owned()));
            }
            words
        }));
        cells.push(rich(&sources(factor.cites)));
        cells
    };
    Block::Table(document::Table {
        caption: "Each factor with its usual weight, and each option with its score: +2 strong, +1 good, 0 neutral, −1 weak, −2 poor"
            .to_owned(),
        head,
        rows: comparison.rows().zip(&table.factors).map(row).collect(),
    })
}

/// Why each factor counts, and what its row rests on.
pub(super) fn reasons(comparison: &Comparison) -> Block {
    let reason = |factor: &Factor| Definition {
        id: format!("factor-{}", factor.id),
        name: plain(factor.name),
        text: rich(&format!("{} ({})", factor.why, sources(factor.cites))),
    };
    Block::Details {
        summary: plain("Why each factor counts, and where its row comes from"),
        blocks: vec![Block::Definitions(comparison.rows().map(reason).collect())],
    }
}

/// Each preset with its weights and what they come to; what would change the table's own recommendation.
pub(super) fn presets(comparison: &Comparison, table: &Table) -> Vec<Definition> {
    let weights = |setting: &Setting, rest: u8| -> String {
        let heavy = table.factors.iter().enumerate().filter(|(at, _)| setting.weight(*at) > rest);
        heavy.map(|(at, factor)| format!("{} {}", factor.name, setting.weight(at))).collect::<Vec<_>>().join("; ")
    };
    let entry = |(preset, made): (&crate::content::comparisons::Preset, &crate::site::weigh::Preset)| {
        let mut text = recommendation(table, &made.setting);
        let means = format!(
            " {} Weights: {}; all else {}.",
            preset.means,
            weights(&made.setting, preset.others),
            preset.others
        );
        text.extend(rich(&means));
        Definition { id: preset.id.to_owned(), name: plain(preset.name), text }
    };
    let mut out: Vec<Definition> = comparison.presets.iter().zip(&table.presets).map(entry).collect();
    let usual = table.defaults();
    let mut text = recommendation(table, &usual);
    let flips: Vec<String> = flips(table, &usual).iter().map(|flip| words::flip(table, &usual, flip)).collect();
    text.push(Inline::Text(match flips.as_slice() {
        [] => " No single weight changes who is ahead.".to_owned(),
        _ => format!(" What would change it: {}", flips.join(" ")),
    }));
    out.insert(0, Definition { id: "usual".to_owned(), name: plain("The weights of the table"), text });
    out
}

fn sources(cites: &[Cite]) -> String {
    if cites.is_empty() {
        return "our judgement".to_owned();
    }
    let name = |cite: &Cite| match cite.at {
        "" => format!("[[src:{}]]", cite.source.short),
        at => format!("[[src:{}#{at}]]", cite.source.short),
    };
    cites.iter().map(name).collect::<Vec<_>>().join("; ")
}
