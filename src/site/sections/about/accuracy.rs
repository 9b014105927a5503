//! How far the site is checked: what is counted here is counted when it is built.

use std::collections::BTreeMap;

use crate::check::audit::RULES;
use crate::content::sources::{self, Standing};
use crate::content::{claims, comparisons, facts, faq, guides, headers, libraries, pitfalls, terms, types};
use crate::site::PAGES;
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer, table};

/// The page; `others` are the pages that it counts, `more` those about the site itself.
pub(super) fn page(others: &[Reading], more: usize) -> Reading {
    let all = facts::all().count();
    let guarded = facts::all().filter(|fact| fact.guarded).count();
    let documents = sources::all().count();
    let pages = others.len() + more + PAGES.len();
    let answer = format!(
        "{guarded} of the {all} statements with a value are computed by the program itself whenever its tests run, and every page names what it rests on. What is checked by reading alone, and \
         what is not checked, stands below."
    );
    Writer::new(
        "/about/accuracy",
        Kind::About,
        "How this site is checked",
        "How many statements the program computes itself, how many documents they rest on, which of those are drafts, and what nobody has verified.",
    )
    .under(super::PATH, "About Claimcheck")
    .answer(&answer)
    .section("Counted when the site was built")
    .block(table("What there is", &["", "Count"], &counted(pages, all, guarded, documents)))
    .block(table("Pages by kind", &["Kind", "Pages"], &by_kind(others, more)))
    .section("What is computed")
    .list(&[
        "Statements with a value, such as the length of a signature or what happens at the second of the expiry: a test asks the core and compares.",
        "The pages of the audit's rules: each message there is what the program says about the example on that page, at the moment of the build.",
        "Sizes in tables and calculators; the verdicts in the guides; the best option of each comparison for the weights that it names.",
        "Links: each names a thing, not an address, and a test fails when it names nothing.",
        "That every page has a title of its own, sources, and enough words to be worth a page.",
    ])
    .section("What is checked by reading")
    .list(&[
        "That a document says what a page says it says, in the section that the page names. No test opens an RFC.",
        "The defaults of libraries: read in the source of the version that is named. Another version may differ.",
        "The limits of servers and browsers: read in the documentation of each project.",
        "The scores of comparisons: judgements, ours, each with its reason beside it. Change the weights, or disagree.",
    ])
    .section("What is not settled, or not verified")
    .text("These documents are cited and are not in force as they stand, or are about to change. What rests on them may be wrong next year:")
    .block(unsettled())
    .list(&[
        "What became of drafts after the dates above. Whoever builds the site looks; nothing does it by itself.",
        "How libraries word their messages in versions that nobody here has read, in particular the present major version of Microsoft's library and the newest wording of Nimbus.",
        "What providers do in their services: their pages are quoted as such, and not tested against them.",
        "Storage limits of browsers in numbers. They depend on browser, device and free space, so the site names none.",
        "Claims such as “most libraries”: where you find one without a count, take it as an impression.",
        "The libraries for Ed448, X448 and ML-DSA: compared with published examples, not audited.",
    ])
    .section("If you find a mistake")
    .text(
        "It is a fault of the program like any other. Write to the repository: the page, the sentence, and the document that says otherwise. Where the core can compute the answer, the \
         correction begins with a test that fails.",
    )
    .related(super::PATH, "About Claimcheck")
    .related("/security", "Security")
    .source("The program itself, and the documents named above")
    .done()
}

fn counted(pages: usize, facts: usize, guarded: usize, documents: usize) -> Vec<Vec<String>> {
    [
        ("Pages", pages),
        ("Statements with a value or a condition, said once and used in many places", facts),
        ("Of these, computed by a test with the core", guarded),
        ("Documents that are cited", documents),
        ("Rules of the audit", RULES.len()),
        ("Terms in the glossary", terms::all().count()),
        ("Claims", claims::all().count()),
        ("Header parameters", headers::all().count()),
        ("Values of `typ`", types::all().count()),
        ("Libraries and gateways with their defaults", libraries::all().count()),
        ("Comparisons", comparisons::all().count()),
        ("Pitfalls", pitfalls::all().count()),
        ("Questions", faq::all().count()),
        ("Guides", guides::all().count()),
    ]
    .into_iter()
    .map(|(what, count)| vec![what.to_owned(), count.to_string()])
    .collect()
}

fn by_kind(others: &[Reading], more: usize) -> Vec<Vec<String>> {
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    for page in others {
        *kinds.entry(page.kind).or_default() += 1;
    }
    *kinds.entry(Kind::About).or_default() += more;
    let tools = vec!["parts of the workbench".to_owned(), PAGES.len().to_string()];
    let row = |(kind, count): (&Kind, &usize)| vec![kind.words().to_owned(), count.to_string()];
    std::iter::once(tools).chain(kinds.iter().map(row)).collect()
}

/// The documents that are drafts, or approved without a number, or about to be replaced.
fn unsettled() -> Block {
    let settled = [Standing::Current, Standing::Living];
    let rows: Vec<Vec<String>> = sources::all()
        .filter(|source| !settled.contains(&source.standing) && !matches!(source.standing, Standing::Updated(_)))
        .map(|source| vec![format!("[[src:{}]]", source.short), source.standing.words(), source.date.to_owned()])
        .collect();
    table("Documents that are not settled", &["Document", "Standing", "As of"], &rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counts_are_those_of_the_site() {
        let all = crate::site::reading::all();
        let page = all.iter().find(|page| page.path == "/about/accuracy").expect("the page of counts");
        let text = page.document.plain_text();
        assert!(text.contains(&format!("Pages\n{}\n", all.len() + PAGES.len())), "{text}");
        let drafts = sources::all().filter(|source| source.standing == Standing::Draft).count();
        assert!(drafts > 0 && text.matches("draft").count() >= drafts);
    }
}
