//! The page of questions, each with the answer in its first sentence.

use crate::content::faq::{self, Question};
use crate::content::sources::Cite;
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::rich;

/// The path of the page.
pub const PATH: &str = "/faq";

/// The page.
pub fn pages() -> Vec<Reading> {
    let writer = Writer::new(
        PATH,
        Kind::Guide,
        "JWT questions and answers",
        "Sessions or tokens, where to keep them, how long they live, what a server must check: short answers with their sources.",
    )
    .under("/reference", "Reference")
    .answer("Each answer begins with the sentence that you came for; what follows says why, and where it is written.");
    vec![faq::all().fold(writer, question).done()]
}

/// One question: its heading, the answer, more, and what it rests on.
fn question(writer: Writer, question: &'static Question) -> Writer {
    let first = format!("**{}**", question.answer);
    let resting = format!("Rests on {}.", question.cites.iter().map(mark).collect::<Vec<_>>().join("; "));
    writer
        .block(Block::Heading { level: 2, id: question.id.to_owned(), words: rich(question.question) })
        .text(&first)
        .texts(question.more)
        .text(&resting)
        .cites(question.cites)
}

/// The mark that links to a place in a document.
fn mark(cite: &Cite) -> String {
    let short = cite.source.short;
    if cite.at.is_empty() { format!("[[src:{short}]]") } else { format!("[[src:{short}#{}]]", cite.at) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::reading::links;

    #[test]
    fn every_question_is_on_the_page_and_leads_somewhere() {
        let pages = pages();
        let document = &pages[0].document;
        let headings = document.blocks.iter().filter(|block| matches!(block, Block::Heading { .. })).count();
        assert_eq!(headings, faq::all().count());
        assert!(links(document).len() >= headings, "a link to one of our pages for each answer");
    }

    #[test]
    fn questions_and_pitfalls_lead_to_pages_that_there_are() {
        let mut paths: Vec<String> = crate::site::reading::all().into_iter().map(|page| page.path).collect();
        paths.extend(crate::site::PAGES.iter().map(|page| page.path.to_owned()));
        for page in pages().into_iter().chain(super::super::pitfalls::pages()) {
            for link in links(&page.document) {
                assert!(paths.contains(&link), "{}: {link}", page.path);
            }
        }
    }
}
