//! The rows in the order that the reader wants.

use std::cmp::Reverse;

use super::advice::contribution;
use super::score::rank;
use super::state::{Sort, State};
use super::{Setting, Table};

/// The factors, by their places in the table, in the order of a state.
pub fn order(table: &Table, state: &State) -> Vec<usize> {
    let mut factors: Vec<usize> = (0..table.factors.len()).collect();
    match state.sort {
        Sort::Table => {}
        Sort::Weight => factors.sort_by_key(|factor| Reverse(state.setting.weight(*factor))),
        Sort::Lead => factors.sort_by_key(|factor| Reverse(lead(table, &state.setting, *factor))),
    }
    factors
}

/// What a factor adds to the lead of the best option over the second; 0 when there are no two.
fn lead(table: &Table, setting: &Setting, factor: usize) -> i64 {
    match rank(table, setting).as_slice() {
        [first, second, ..] => contribution(table, setting, factor, *first, *second),
        _ => 0,
    }
}
