//! The pages of the audit's rules: a list, and one page each.

use crate::check::audit::{Example, Family, RULES, Rule, demonstrate};
use crate::site::RULES_PATH;
use crate::site::document::Definition;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::{code, rich};

/// The longest token that goes into a link, in bytes.
const MOST_LINKED: usize = 4000;

/// The list and the pages.
pub fn pages() -> Vec<Reading> {
    std::iter::once(list()).chain(RULES.iter().map(page)).collect()
}

/// The address of a rule's page.
pub fn address(id: &str) -> String {
    format!("{RULES_PATH}/{id}")
}

fn list() -> Reading {
    let count = RULES.len();
    let writer = Writer::new(
        RULES_PATH,
        Kind::Index,
        "Audit rules",
        "Everything that the audit of a token and its keys looks for, each with its weight, why it matters and what to do.",
    )
    .under("/reference", "Reference")
    .answer(&format!(
        "{count} things that the audit looks for in a token and its keys, each with its weight, why it matters, and what to do."
    ))
    .text(
        "None of them changes the verdict about structure, signature and policy: they are what a careful reader would \
         remark on beside it.",
    );
    let entry = |rule: &&Rule| Definition {
        id: String::new(),
        name: rich(&format!("[[rule:{}]]", rule.id)),
        text: rich(&format!("{} ({})", rule.summary, rule.risk.name())),
    };
    let by_family = Family::ALL.into_iter().fold(writer, |writer, family| {
        let rules = RULES.iter().filter(|rule| rule.family == family);
        writer.section(family.title()).definitions(rules.map(entry).collect())
    });
    by_family.source("The sources are named on the page of each rule").done()
}

fn page(rule: &&Rule) -> Reading {
    let title = format!("{}: audit rule", rule.id);
    let mut writer = Writer::new(
        address(rule.id),
        Kind::Rule,
        title,
        format!("What the audit says when {}, and why.", sentence(rule.summary)),
    )
    .heading(code(rule.id))
    .under("/reference", "Reference")
    .under(RULES_PATH, "Audit rules")
    .answer(&format!("{} ({})", rule.summary, rule.risk.name()))
    .section("Why it matters")
    .text(rule.page.why)
    .section(how(rule.family))
    .text(rule.page.how)
    .section("What to do")
    .text(rule.fix);
    let shown = demonstrate(rule.id, &rule.page.bad);
    writer = shown.messages.iter().fold(writer.section("In the report it reads"), |writer, message| {
        writer.text(&format!("“{}”", message.replace("[[", "[ [")))
    });
    let rest: Vec<&str> = shown.hints.iter().map(String::as_str).filter(|hint| *hint != rule.fix).collect();
    writer = writer.texts(&rest).try_it(if shown.token.len() <= MOST_LINKED {
        format!("token={}", shown.token)
    } else {
        String::new()
    });
    for (title, example) in [("A token that it is for", &rule.page.bad), ("One that it is not for", &rule.page.good)] {
        // The others are put together by a program.
        if let Example::Claims { header, claims } | Example::Keyed { header, claims, .. } = *example {
            writer = writer.section(title).code(title, format!("{header}\n{claims}"));
        }
    }
    rule.page.sources.iter().fold(writer, |writer, source| writer.source(*source)).done()
}

/// The heading of what the rule says about its origin.
fn how(family: Family) -> &'static str {
    match family {
        Family::Structure | Family::Size => "How such a token comes about",
        Family::Json | Family::Algorithm | Family::Header => "How it gets into a token",
        Family::Key => "How such a key comes about",
        Family::Signature | Family::Encryption => "Where it comes from, and how to see it",
        Family::Claims => "How it gets into the claims",
        Family::Kind => "How the kinds get mixed",
        Family::SdJwt => "How it happens",
    }
}

fn sentence(summary: &str) -> String {
    summary.replace('`', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fewer words make no page.
    const LEAST_WORDS: usize = 120;

    #[test]
    fn every_rule_has_a_page_and_is_in_the_list() {
        let pages = pages();
        let list = crate::site::reading::links(&pages[0].document);
        for (rule, page) in RULES.iter().zip(&pages[1..]) {
            assert_eq!(page.path, address(rule.id));
            assert!(list.contains(&page.path), "{}", rule.id);
            assert!(page.document.plain_text().contains("Why it matters"), "{}", rule.id);
        }
    }

    #[test]
    fn every_page_has_enough_to_read() {
        let pages = pages();
        let counted = pages.iter().map(|page| (&page.path, page.document.plain_text().split_whitespace().count()));
        let thin: Vec<_> = counted.filter(|(_, words)| *words < LEAST_WORDS).collect();
        assert!(thin.is_empty(), "{thin:?}");
    }
}
