//! What would change the advice: for each factor, the nearest weight with which another option wins.

use super::score::rank;
use super::{MAX_WEIGHT, Setting, Table};

/// Another weight that changes the winner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flip {
    /// Of which factor.
    pub factor: usize,
    /// The weight: the smallest above the present one, or the greatest below it.
    pub weight: u8,
    /// Who would win.
    pub winner: usize,
}

/// For each factor the nearest greater and the nearest smaller weight with which another option is ahead of the present
/// winner, all other weights staying as they are.
pub fn flips(table: &Table, setting: &Setting) -> Vec<Flip> {
    let Some(winner) = rank(table, setting).first().map(|ranked| ranked.option) else { return Vec::new() };
    let mut out = Vec::new();
    for factor in 0..table.factors.len() {
        let now = setting.weight(factor);
        let changes = |weight: u8| {
            let ranked = rank(table, &setting.with_weight(factor, weight));
            let best = ranked.first()?;
            let holder = ranked.iter().find(|one| one.option == winner)?;
            (best.score > holder.score).then_some(Flip { factor, weight, winner: best.option })
        };
        out.extend((now + 1..=MAX_WEIGHT).find_map(changes));
        out.extend((0..now).rev().find_map(changes));
    }
    out
}
