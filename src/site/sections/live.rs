//! What is alive on the pages of comparisons beside the weights: which attacks succeed, and how long a token keeps working.

use crate::content::comparisons::{self, Cell, Factor};
use crate::site::document::Block;
use crate::site::reading::table;
use crate::site::simulate::{Inputs, Strategy, amount, seconds};
use crate::site::threats::{Attack, Outcome, Threats, write};

/// The rows of the comparison of storage that are attacks.
const ATTACKS: [&str; 5] = ["single-theft", "persistent-theft", "new-flow", "proxy", "csrf"];

/// The widget that belongs to the comparison with that slug, if there is one.
pub fn of(slug: &str) -> Option<Block> {
    match slug {
        "revocation" => Some(revocation()),
        "token-storage" => storage(),
        _ => None,
    }
}

/// The window after a revocation; the static form has the defaults of the simulator.
pub fn revocation() -> Block {
    let inputs = Inputs::default();
    let row = |strategy: Strategy| {
        vec![
            strategy.title().to_owned(),
            strategy.formula().to_owned(),
            seconds(strategy.worst(&inputs)),
            seconds(strategy.mean(&inputs)),
            amount(strategy.requests(&inputs)),
            strategy.reason().to_owned(),
        ]
    };
    let head = ["Strategy", "Worst case", "With the defaults", "On average", "Requests of a thief", "Because"];
    let rows: Vec<Vec<String>> = Strategy::ALL.into_iter().map(row).collect();
    Block::Widget {
        name: "revocation".to_owned(),
        props: Strategy::ShortLife.id().to_owned(),
        fallback: vec![table("How long a stolen token keeps working after it is taken back", &head, &rows)],
    }
}

/// Which attacks succeed at which place.
fn storage() -> Option<Block> {
    let threats = threats()?;
    let head: Vec<&str> = std::iter::once("Attack").chain(threats.places.iter().map(String::as_str)).collect();
    let row = |attack: &Attack| {
        let outcomes = attack.outcomes.iter().map(|outcome| outcome.words.clone());
        std::iter::once(attack.name.clone()).chain(outcomes).collect()
    };
    let rows: Vec<Vec<String>> = threats.attacks.iter().map(row).collect();
    Some(Block::Widget {
        name: "storage".to_owned(),
        props: write(&threats),
        fallback: vec![table("Which attacks of a script in the page, or of another site, succeed", &head, &rows)],
    })
}

fn threats() -> Option<Threats> {
    let comparison = comparisons::find("token-storage")?;
    let outcome = |cell: &Cell| Outcome {
        words: cell.text.to_owned(),
        // Below zero is what the attacker gets something from.
        succeeds: cell.score.is_some_and(|score| score < 0),
    };
    let attack = |factor: &Factor| Attack {
        name: factor.name.to_owned(),
        why: factor.why.to_owned(),
        outcomes: factor.cells.iter().map(outcome).collect(),
    };
    Some(Threats {
        places: comparison.options.iter().map(|option| option.name.to_owned()).collect(),
        attacks: comparison.rows().filter(|factor| ATTACKS.contains(&factor.id)).map(attack).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_outcomes_agree() {
        let threats = threats().expect("the comparison of storage");
        assert_eq!((threats.places.len(), threats.attacks.len()), (7, ATTACKS.len()));
        for outcome in threats.attacks.iter().flat_map(|attack| &attack.outcomes) {
            assert_eq!(outcome.words.starts_with("succeed"), outcome.succeeds, "{}", outcome.words);
        }
        let of = |place: usize| threats.attacks.iter().filter(|attack| attack.outcomes[place].succeeds).count();
        assert!(of(0) > of(6), "a backend stops more than localStorage");
    }

    #[test]
    fn every_widget_is_known_by_its_comparison() {
        for slug in ["revocation", "token-storage"] {
            assert!(comparisons::find(slug).is_some() && of(slug).is_some(), "{slug}");
        }
    }
}
