//! The page about one claim.

use super::{PATH, address, behaviour};
use crate::check::audit;
use crate::content::claims::{self, Claim, Shape, long::ClaimText};
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::{code, rich};

/// The page, or `None` when there is no such claim.
pub(super) fn of(text: &'static ClaimText) -> Option<Reading> {
    let claim = claims::find(text.name)?;
    let title = format!("{} claim: {}", claim.name, claim.title);
    let writer = Writer::new(address(claim.name), Kind::Claim, title, format!("{}: {}", claim.name, claim.short))
        .heading(code(claim.name))
        .under("/reference", "Reference")
        .under(PATH, "Claims")
        .answer(text.answer)
        .text(&what(claim))
        .section("Who sets it")
        .text(text.set_by)
        .section("Who checks it, and how")
        .text(text.check)
        .section("Values")
        .blocks(
            text.right
                .iter()
                .map(|member| Block::Code { label: "as it should be".to_owned(), text: (*member).to_owned() }),
        )
        .block(wrong(text));
    let writer = behaviour::of(claim.name)
        .into_iter()
        .fold(writer, |writer, (heading, block)| writer.section(heading).block(block));
    let writer = writer.section("Common mistakes").list(text.mistakes);
    let rules = Block::List { ordered: false, items: text.rules.iter().filter_map(|id| rule(id)).collect() };
    let writer = if text.rules.is_empty() { writer } else { writer.section("In the audit").block(rules) };
    let writer =
        text.see.iter().filter_map(|name| claims::find(name)).fold(writer, |writer, other| {
            writer.related(address(other.name), format!("{}: {}", other.name, other.title))
        });
    Some(writer.cites(text.cites).done())
}

/// Its full name, its type and where it is defined.
fn what(claim: &Claim) -> String {
    let standing = if claim.registered { "registered" } else { "not registered" };
    format!("In full: {}. Its value is {}. Defined by {}; {standing}.", claim.title, shape(claim.shape), claim.source)
}

const fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Text => "a string",
        Shape::TextOrList => "a string or an array of strings",
        Shape::Time => "a number of seconds since the beginning of 1970 in UTC",
        Shape::Number => "a number",
        Shape::Flag => "`true` or `false`",
        Shape::Object => "an object",
        Shape::List => "an array",
        Shape::Any => "of a type that depends on the issuer",
    }
}

fn wrong(text: &ClaimText) -> Block {
    let item = |(value, why): &(&str, &str)| {
        let mut words = vec![crate::site::document::Inline::Strong("Not so: ".to_owned())];
        words.extend(code(*value));
        words.extend(rich(&format!(", {why}.")));
        words
    };
    Block::List { ordered: false, items: text.wrong.iter().map(item).collect() }
}

fn rule(id: &str) -> Option<Vec<crate::site::document::Inline>> {
    let rule = audit::find(id)?;
    Some(rich(&format!("[[rule:{}]]: {}", rule.id, rule.summary)))
}
