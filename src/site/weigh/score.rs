//! The sum for each option, as exact fractions, so that a tie is a tie in every browser.

use std::cmp::{Ordering, Reverse};

use super::{Setting, Table};

/// What an option reaches of what it could: from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    /// The weighted points.
    pub points: u32,
    /// The points that it could have, more than 0.
    pub of: u32,
}

/// One option in the order of the scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// Which.
    pub option: usize,
    /// What it reaches.
    pub score: Score,
}

impl Score {
    /// In hundredths, rounded.
    pub fn hundredths(self) -> u32 {
        (self.points * 200 + self.of) / (self.of * 2)
    }

    /// Whether it is ahead of another by that many hundredths or more.
    pub fn leads_by(self, other: Score, hundredths: i64) -> bool {
        let [points, of, other_points, other_of] = [self.points, self.of, other.points, other.of].map(i64::from);
        (points * other_of - other_points * of) * 100 >= hundredths * of * other_of
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Score {}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        let ahead = u64::from(self.points) * u64::from(other.of);
        ahead.cmp(&(u64::from(other.points) * u64::from(self.of)))
    }
}

/// The score of an option, whatever is required; `None` when no factor with a weight says anything about it.
///
/// The sum over the factors of weight times (score + 2), divided by the sum of weight times 4, so that 0 is the worst and 1
/// the best in everything that counts. Factors without a score for the option are in neither sum.
pub fn score(table: &Table, setting: &Setting, option: usize) -> Option<Score> {
    let (mut points, mut of) = (0, 0);
    for at in 0..table.factors.len() {
        if let Some(own) = points_of(table, at, option) {
            let weight = u32::from(setting.weight(at));
            points += weight * own;
            of += weight * 4;
        }
    }
    (of > 0).then_some(Score { points, of })
}

/// What an option gets on one factor, from 0 to 4.
pub(super) fn points_of(table: &Table, factor: usize, option: usize) -> Option<u32> {
    let score = table.factors.get(factor)?.cells.get(option)?.score?;
    u32::try_from(i32::from(score.clamp(-2, 2)) + 2).ok()
}

/// The options that meet what is required, the best first; of two that are equal, the one that stands first in the table.
pub fn rank(table: &Table, setting: &Setting) -> Vec<Ranked> {
    let mut out: Vec<Ranked> = (0..table.options.len())
        .filter(|option| lacking(table, setting, *option) == 0)
        .filter_map(|option| Some(Ranked { option, score: score(table, setting, option)? }))
        .collect();
    out.sort_by_key(|one| Reverse(one.score));
    out
}

/// What is required and an option lacks, as bits; 0 when it meets everything.
pub fn lacking(table: &Table, setting: &Setting, option: usize) -> u16 {
    let known = table.musts.iter().fold(0, |bits, must| bits | must.bit);
    setting.musts & known & !table.can(option)
}
