//! The advice and its reasons in sentences.

use super::advice::Advice;
use super::flips::Flip;
use super::score::{Score, lacking};
use super::{Setting, Table};

/// The advice, in one or two sentences.
pub fn advice(table: &Table, advice: &Advice) -> String {
    match advice {
        Advice::NoPreference => "No preference: every weight is zero. Give at least one factor a weight.".to_owned(),
        Advice::Fits { option, over, because } => {
            let because: Vec<&str> = because.iter().map(|factor| table.factor(*factor)).collect();
            match over {
                Some(over) if !because.is_empty() => format!(
                    "{} fits. What puts it ahead of {} most: {}.",
                    table.option(*option),
                    table.option(*over),
                    because.join("; ")
                ),
                _ => format!("{} fits.", table.option(*option)),
            }
        }
        Advice::Either { first, second, decide_by: None } => {
            format!("Either {} or {}: nothing here tells them apart.", table.option(*first), table.option(*second))
        }
        Advice::Either { first, second, decide_by: Some((factor, speaks_for)) } => format!(
            "Either {} or {}: decide by “{}”, which speaks for {}.",
            table.option(*first),
            table.option(*second),
            table.factor(*factor),
            table.option(*speaks_for),
        ),
        Advice::Only { option } => format!("Only {} is left: it alone meets what you need.", table.option(*option)),
        Advice::Conflict { musts } => {
            let needs: Vec<&str> =
                musts.iter().filter_map(|at| table.musts.get(*at)).map(|must| must.words.as_str()).collect();
            match needs.as_slice() {
                [one] => format!("Nothing is left: no option gives you {one}."),
                _ => format!("Nothing is left: no option gives you {} together.", needs.join(" and ")),
            }
        }
    }
}

/// What would change the winner, as one sentence.
pub fn flip(table: &Table, setting: &Setting, flip: &Flip) -> String {
    let side = if flip.weight > setting.weight(flip.factor) { "or more" } else { "or less" };
    format!("{} at {} {side}: {} would win.", table.factor(flip.factor), flip.weight, table.option(flip.winner))
}

/// Why an option is struck out, or `None` when it is not: what it lacks, with what the table says about it there.
pub fn struck_out(table: &Table, setting: &Setting, option: usize) -> Option<String> {
    let lacking = lacking(table, setting, option);
    let missing = table.musts.iter().filter(|must| lacking & must.bit != 0);
    let reasons: Vec<String> = missing
        .map(|must| match said_instead(table, must.bit, option) {
            Some(text) => format!("you need {}, but here: {text}", must.words),
            None => format!("you need {}", must.words),
        })
        .collect();
    (!reasons.is_empty()).then(|| format!("{} is out: {}.", table.option(option), reasons.join("; ")))
}

/// What the table says about an option on the factor by which others meet a requirement.
fn said_instead(table: &Table, bit: u16, option: usize) -> Option<&str> {
    let factor = table.factors.iter().find(|factor| factor.cells.iter().any(|cell| cell.can & bit != 0))?;
    factor.cells.get(option).map(|cell| cell.text.as_str()).filter(|text| !text.is_empty())
}

/// A cell's score with its sign, such as "+2"; empty when there is none.
pub fn signed(score: Option<i8>) -> &'static str {
    match score {
        Some(2..) => "+2",
        Some(1) => "+1",
        Some(0) => "0",
        Some(-1) => "−1",
        Some(_) => "−2",
        None => "",
    }
}

/// A cell's score in a word, for who does not see the sign's colour.
pub fn judgement(score: Option<i8>) -> &'static str {
    match score {
        Some(2..) => "strong",
        Some(1) => "good",
        Some(0) => "neutral",
        Some(-1) => "weak",
        Some(_) => "poor",
        None => "not scored",
    }
}

/// An option's score as it is shown, such as "0.69".
pub fn score(score: Score) -> String {
    let hundredths = score.hundredths();
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
