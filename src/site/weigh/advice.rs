//! Which option fits, and why.

use super::score::{Ranked, lacking, points_of, rank};
use super::{Setting, Table};

/// From this lead on, in hundredths, one option fits; below it, either may.
const CLEAR: i64 = 8;

/// How many reasons are named.
const REASONS: usize = 3;

/// What the weights come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Nothing has a weight.
    NoPreference,
    /// One option fits.
    Fits {
        /// Which.
        option: usize,
        /// The one that it leads.
        over: Option<usize>,
        /// The factors that contributed most to its lead, the greatest first; at most three.
        because: Vec<usize>,
    },
    /// The best two are too close.
    Either {
        /// The one that is ahead, or stands first in the table.
        first: usize,
        /// The other.
        second: usize,
        /// The factor to decide by, and the option that it speaks for; `None` when nothing tells them apart.
        decide_by: Option<(usize, usize)>,
    },
    /// What is required leaves one.
    Only {
        /// Which.
        option: usize,
    },
    /// What is required leaves none: the fewest requirements, by their places in the table, that no option meets together.
    Conflict {
        /// Which.
        musts: Vec<usize>,
    },
}

/// What the weights come to.
pub fn advise(table: &Table, setting: &Setting) -> Advice {
    let ranked = rank(table, setting);
    let left = (0..table.options.len()).filter(|option| lacking(table, setting, *option) == 0).count();
    match (ranked.as_slice(), left) {
        (_, 0) => Advice::Conflict { musts: conflict(table, setting) },
        ([only, ..], 1) => Advice::Only { option: only.option },
        ([first], _) => Advice::Fits { option: first.option, over: None, because: Vec::new() },
        ([first, second, ..], _) if first.score.leads_by(second.score, CLEAR) => {
            let because = reasons(table, setting, *first, *second);
            Advice::Fits { option: first.option, over: Some(second.option), because }
        }
        ([first, second, ..], _) => Advice::Either {
            first: first.option,
            second: second.option,
            decide_by: decider(table, setting, *first, *second),
        },
        ([], _) => Advice::NoPreference,
    }
}

/// The factors that contributed most to a lead.
fn reasons(table: &Table, setting: &Setting, first: Ranked, second: Ranked) -> Vec<usize> {
    let mut found: Vec<(i64, usize)> = (0..table.factors.len())
        .map(|factor| (contribution(table, setting, factor, first, second), factor))
        .filter(|(contribution, _)| *contribution > 0)
        .collect();
    found.sort_by_key(|(contribution, factor)| (-contribution, *factor));
    found.into_iter().take(REASONS).map(|(_, factor)| factor).collect()
}

/// The factor that decides between two that are close: the one whose weight has to change least for the other to win; when no
/// single weight does that, the one that speaks most for the other.
fn decider(table: &Table, setting: &Setting, first: Ranked, second: Ranked) -> Option<(usize, usize)> {
    let nearest = super::flips::flips(table, setting)
        .into_iter()
        .filter(|flip| flip.winner == second.option)
        .min_by_key(|flip| flip.weight.abs_diff(setting.weight(flip.factor)));
    if let Some(flip) = nearest {
        // More weight brings the other ahead, so the factor speaks for it; less weight does, so it speaks against it.
        let speaks_for = if flip.weight > setting.weight(flip.factor) { second.option } else { first.option };
        return Some((flip.factor, speaks_for));
    }
    let by_contribution = |[ahead, behind]: [Ranked; 2]| {
        (0..table.factors.len())
            .map(|factor| (contribution(table, setting, factor, ahead, behind), factor))
            .filter(|(contribution, _)| *contribution > 0)
            .max_by_key(|(contribution, factor)| (*contribution, std::cmp::Reverse(*factor)))
            .map(|(_, factor)| (factor, ahead.option))
    };
    by_contribution([second, first]).or_else(|| by_contribution([first, second]))
}

/// What a factor adds to the lead of one option over another, in parts of both their sums; 0 when it says nothing about one.
pub(super) fn contribution(table: &Table, setting: &Setting, factor: usize, ahead: Ranked, behind: Ranked) -> i64 {
    let (Some(own), Some(other)) = (points_of(table, factor, ahead.option), points_of(table, factor, behind.option))
    else {
        return 0;
    };
    let weight = i64::from(setting.weight(factor));
    weight * (i64::from(own) * i64::from(behind.score.of) - i64::from(other) * i64::from(ahead.score.of))
}

/// The fewest requirements that no option meets together.
fn conflict(table: &Table, setting: &Setting) -> Vec<usize> {
    let required: Vec<usize> =
        table.musts.iter().enumerate().filter(|(_, must)| setting.musts & must.bit != 0).map(|(at, _)| at).collect();
    let impossible = |musts: &[usize]| {
        let bits = musts.iter().filter_map(|at| table.musts.get(*at)).fold(0, |bits, must| bits | must.bit);
        (0..table.options.len()).all(|option| table.can(option) & bits != bits)
    };
    if let Some(one) = required.iter().find(|at| impossible(&[**at])) {
        return vec![*one];
    }
    let pairs = required
        .iter()
        .enumerate()
        .flat_map(|(nth, one)| required.iter().skip(nth + 1).map(move |other| [*one, *other]));
    for pair in pairs {
        if impossible(&pair) {
            return pair.to_vec();
        }
    }
    required
}
