//! The arithmetic: what it gives for small tables, and what holds for every table.

use proptest::prelude::*;

use super::advice::{Advice, advise};
use super::flips::flips;
use super::score::{rank, score};
use super::state::{Sort, State};
use super::*;

/// A table with these scores, a factor a line, every weight 1.
fn table(scores: &[&[i8]]) -> Table {
    let options = (0..scores.first().map_or(0, |row| row.len())).map(|at| format!("o{at}")).collect();
    let cell = |score: &i8| Cell { text: String::new(), score: (*score <= 2).then_some(*score), can: 0 };
    let row =
        |(at, row): (usize, &&[i8])| Row { name: format!("f{at}"), weight: 1, cells: row.iter().map(cell).collect() };
    Table { options, factors: scores.iter().enumerate().map(row).collect(), ..Table::default() }
}

#[test]
fn sums_up() {
    let table = table(&[&[2, -2], &[0, 1]]);
    let ranked = rank(&table, &table.defaults());
    assert_eq!(ranked.iter().map(|one| (one.option, one.score.hundredths())).collect::<Vec<_>>(), [(0, 75), (1, 38)]);
    assert_eq!(advise(&table, &table.defaults()), Advice::Fits { option: 0, over: Some(1), because: vec![0] });
}

#[test]
fn what_is_not_scored_is_left_out() {
    let table = table(&[&[2, 9], &[0, 1]]);
    let score = score(&table, &table.defaults(), 1).expect("one factor says something");
    assert_eq!((score.points, score.of), (3, 4));
}

#[test]
fn nothing_wins_without_weights() {
    let table = table(&[&[2, -2]]);
    let setting = Setting { weights: vec![0], musts: 0 };
    assert_eq!(advise(&table, &setting), Advice::NoPreference);
    assert!(flips(&table, &setting).is_empty());
}

#[test]
fn what_is_required_strikes_out() {
    let mut table = table(&[&[2, 0, -2], &[0, 0, 0]]);
    table.musts = vec![Must { words: "this".to_owned(), bit: 1 }, Must { words: "that".to_owned(), bit: 2 }];
    table.factors[0].cells[1].can = 1;
    table.factors[0].cells[2].can = 1;
    table.factors[1].cells[0].can = 2;
    table.factors[0].cells[0].text = "hardly".to_owned();
    let require = |musts| Setting { musts, ..table.defaults() };
    assert_eq!(advise(&table, &require(2)), Advice::Only { option: 0 });
    assert!(matches!(advise(&table, &require(1)), Advice::Fits { option: 1, .. }));
    assert_eq!(advise(&table, &require(3)), Advice::Conflict { musts: vec![0, 1] });
    let words = words::struck_out(&table, &require(1), 0).expect("the first lacks it");
    assert_eq!(words, "o0 is out: you need this, but here: hardly.");
    assert_eq!(words::struck_out(&table, &require(1), 1), None);
}

#[test]
fn close_options_are_decided_by_what_changes_least() {
    let table = table(&[&[1, 0], &[0, 1], &[1, 1], &[2, 2], &[2, 2]]);
    let advice = advise(&table, &table.defaults());
    assert_eq!(advice, Advice::Either { first: 0, second: 1, decide_by: Some((0, 0)) });
    let words = words::advice(&table, &advice);
    assert_eq!(words, "Either o0 or o1: decide by “f0”, which speaks for o0.");
}

#[test]
fn rows_stand_in_the_order_that_is_wanted() {
    let table = table(&[&[0, 2], &[2, 0], &[2, -2]]);
    let setting = Setting { weights: vec![1, 3, 2], musts: 0 };
    let order = |sort| order::order(&table, &State { setting: setting.clone(), sort });
    assert_eq!(order(Sort::Table), [0, 1, 2]);
    assert_eq!(order(Sort::Weight), [1, 2, 0]);
    assert_eq!(order(Sort::Lead), [2, 1, 0]);
}

#[test]
fn an_address_of_another_kind_carries_nothing() {
    let table = table(&[&[1, 0], &[0, 1]]);
    for fragment in ["", "#", "pitfalls", "#m=1", "#token=eyJ", "ww=12"] {
        assert_eq!(state::read(&table, fragment), None, "{fragment}");
    }
    let read = |fragment| state::read(&table, fragment).expect("a state");
    assert_eq!(read("#w=").setting, table.defaults());
    assert_eq!(read("w=9x").setting, table.defaults());
    assert_eq!(read("w=5432109876543210").setting.weights, [5, 4]);
    assert_eq!(read("w=50&m=ffffffffff&s=%00").setting, Setting { weights: vec![5, 0], musts: 0 });
    assert_eq!(read("w=50&m=ffff").setting.musts, 0, "no requirement is known");
    assert_eq!(read("w=50&m=+1").setting.musts, 0);
}

prop_compose! {
    fn any_table()(options in 2..5_usize, factors in 1..12_usize)(
        scores in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.9, -2..=2_i8), options), factors),
        weights in prop::collection::vec(0..=MAX_WEIGHT, factors),
        cans in prop::collection::vec(0..8_u16, options),
        options in Just(options),
        musts in 0..8_u16,
    ) -> (Table, Setting) {
        let row = |(at, row): (usize, &Vec<Option<i8>>)| Row {
            name: format!("factor {at}"),
            weight: 2,
            cells: row.iter().zip(&cans).map(|(score, can)| Cell { text: "so".to_owned(), score: *score, can: *can }).collect(),
        };
        let table = Table {
            options: (0..options).map(|at| format!("option {at}")).collect(),
            factors: scores.iter().enumerate().map(row).collect(),
            musts: (0..3).map(|at| Must { words: format!("need {at}"), bit: 1 << at }).collect(),
            presets: vec![Preset { name: "one".to_owned(), setting: Setting { weights: weights.clone(), musts } }],
        };
        (table, Setting { weights, musts })
    }
}

proptest! {
    /// A weight moves an option's score towards what the factor says about it, never away.
    #[test]
    fn a_weight_pulls_towards_its_cell((table, setting) in any_table(), factor in 0..12_usize, option in 0..5_usize) {
        let own = table.factors.get(factor).and_then(|factor| factor.cells.get(option)).and_then(|cell| cell.score);
        let now = setting.weight(factor);
        if let (Some(own), Some(before), true) = (own, score(&table, &setting, option), now < MAX_WEIGHT) {
            let after = score(&table, &setting.with_weight(factor, now + 1), option).expect("it has a weight");
            let cell = super::score::Score { points: u32::try_from(own + 2).expect("0 to 4"), of: 4 };
            let between = before.min(cell)..=before.max(cell);
            prop_assert!(between.contains(&after));
        }
    }

    /// A better cell never makes an option worse, and never changes another one's score.
    #[test]
    fn a_better_cell_never_hurts((table, setting) in any_table(), factor in 0..12_usize, option in 0..5_usize) {
        let mut better = table.clone();
        let cell = better.factors.get_mut(factor).and_then(|factor| factor.cells.get_mut(option));
        if let Some(own) = cell.and_then(|cell| cell.score.as_mut()) {
            *own = (*own + 1).min(2);
            for other in 0..table.options.len() {
                let (before, after) = (score(&table, &setting, other), score(&better, &setting, other));
                prop_assert!(after == before || (other == option && after > before));
            }
        }
    }

    /// What is said to change the winner does, and nothing nearer does.
    #[test]
    fn flips_are_the_nearest((table, setting) in any_table()) {
        let winner = rank(&table, &setting).first().map(|ranked| ranked.option);
        for flip in flips(&table, &setting) {
            let ranked = rank(&table, &setting.with_weight(flip.factor, flip.weight));
            prop_assert_eq!(ranked[0].option, flip.winner);
            prop_assert_ne!(Some(flip.winner), winner);
            let now = setting.weight(flip.factor);
            let between = if flip.weight > now { now + 1..flip.weight } else { flip.weight + 1..now };
            for weight in between {
                let ranked = rank(&table, &setting.with_weight(flip.factor, weight));
                let best = ranked[0].score;
                let holder = ranked.iter().find(|one| Some(one.option) == winner);
                prop_assert!(holder.is_none_or(|holder| holder.score >= best));
            }
        }
    }

    /// Advice never names what is struck out, and whatever comes out can be said.
    #[test]
    fn advice_keeps_to_what_is_left((table, setting) in any_table()) {
        let advice = advise(&table, &setting);
        let struck = |option: usize| words::struck_out(&table, &setting, option).is_some();
        match &advice {
            Advice::Fits { option, because, .. } => prop_assert!(!struck(*option) && because.len() <= 3),
            Advice::Only { option } => prop_assert!(!struck(*option)),
            Advice::Either { first, second, .. } => prop_assert!(!struck(*first) && !struck(*second) && first != second),
            Advice::Conflict { musts } => prop_assert!(!musts.is_empty() && (0..table.options.len()).all(struck)),
            Advice::NoPreference => {}
        }
        prop_assert!(words::advice(&table, &advice).ends_with('.'));
    }

    #[test]
    fn settings_survive_an_address((table, setting) in any_table(), sort in 0..3_usize) {
        let state = State { setting, sort: Sort::ALL[sort] };
        prop_assert_eq!(state::read(&table, &state::write(&state)), Some(state));
    }

    #[test]
    fn tables_survive_the_wire((table, _) in any_table()) {
        prop_assert_eq!(wire::read(&wire::write(&table)), table);
    }

    #[test]
    fn anything_can_be_read(text in "\\PC*", fragment in "[#&=a-z0-9%]*") {
        let table = wire::read(&text);
        let state = state::read(&table, &fragment).unwrap_or_default();
        let _words = words::advice(&table, &advise(&table, &state.setting));
        let _read = wire::read(&format!("{fragment}\t{text}\n{text}"));
    }
}
