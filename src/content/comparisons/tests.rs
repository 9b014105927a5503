//! What every comparison keeps to.

use super::*;
use std::collections::BTreeSet;

fn each_once<'a>(place: &str, ids: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        assert!(seen.insert(id), "{place}: {id} occurs twice");
        let fits = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(fits && !id.is_empty(), "{place}: {id}: lower case, digits and hyphens");
    }
}

#[test]
fn each_is_complete() {
    each_once("all", all().map(|comparison| comparison.slug));
    for comparison in all() {
        let slug = comparison.slug;
        assert!(comparison.title.len() <= 60 && comparison.description.len() <= 200, "{slug}");
        assert!(comparison.question.ends_with('?') && comparison.answer.ends_with('.'), "{slug}");
        assert!(comparison.options.len() > 1 && !comparison.verdict.is_empty(), "{slug}");
        each_once(slug, comparison.options.iter().map(|option| option.id));
        each_once(slug, comparison.rows().map(|factor| factor.id));
        each_once(slug, comparison.presets.iter().map(|preset| preset.id));
        each_once(slug, comparison.musts.iter().map(|must| must.id));
    }
}

#[test]
fn rows_have_a_cell_for_each_option() {
    for comparison in all() {
        for factor in comparison.rows() {
            let place = format!("{}, {}", comparison.slug, factor.id);
            assert_eq!(factor.cells.len(), comparison.options.len(), "{place}");
            assert!(factor.weight <= 5 && factor.why.ends_with(['.', '?']), "{place}");
            for cell in factor.cells {
                assert!(cell.text.chars().count() <= 60, "{place}: {}", cell.text);
                assert!(!cell.text.is_empty() || cell.computed.is_some(), "{place}");
                assert!(cell.score.is_none_or(|score| (-2..=2).contains(&score)), "{place}");
                assert!(!cell.text.contains(['\n', '\t', '`', '[']), "{place}: {}", cell.text);
            }
        }
    }
}

#[test]
fn presets_name_what_there_is() {
    for comparison in all() {
        let options: Vec<&str> = comparison.options.iter().map(|option| option.id).collect();
        let mut bits = 0;
        for must in comparison.musts {
            assert_eq!((must.bit.count_ones(), bits & must.bit), (1, 0), "{}: {}", comparison.slug, must.id);
            bits |= must.bit;
        }
        let known = |(id, _): &Expected| options.contains(id);
        assert!(!comparison.expect.is_empty() && comparison.expect.iter().all(known), "{}", comparison.slug);
        for preset in comparison.presets {
            let place = format!("{}, {}", comparison.slug, preset.id);
            each_once(&place, preset.weights.iter().map(|(id, _)| *id));
            for (id, weight) in preset.weights {
                assert!(comparison.rows().any(|factor| factor.id == *id), "{place}: {id}");
                assert!(*weight <= 5 && preset.others <= 5, "{place}: {id}");
            }
            assert!(preset.musts.iter().all(|id| comparison.musts.iter().any(|must| must.id == *id)), "{place}");
            assert!(!preset.expect.is_empty() && preset.expect.iter().all(known), "{place}");
        }
        let used = comparison.rows().flat_map(|factor| factor.cells).fold(0, |bits, cell| bits | cell.can);
        assert_eq!(used & !bits, 0, "{}: a bit without a must-have", comparison.slug);
    }
}
