//! What a verifier does, step by step: each with a token that fails there.

use crate::check::audit::{Example, demonstrate};
use crate::content::guides::Check;
use crate::content::sources::Cite;
use crate::site::reading::{Writer, table};

/// The steps in a table, and then each with its token.
pub(super) fn write(writer: Writer, all: &'static [Check]) -> Writer {
    let row = |(at, check): (usize, &Check)| {
        vec![format!("{}. {}", at + 1, check.title), format!("`{}`", check.code), said_by(check), places(check.cites)]
    };
    let rows: Vec<Vec<String>> = all.iter().enumerate().map(row).collect();
    let head = ["Step", "Code when it fails", "Rule", "Source"];
    let writer = writer.block(table("The steps of a verifier, in order", &head, &rows));
    all.iter().enumerate().fold(writer, step)
}

fn step(writer: Writer, (at, check): (usize, &'static Check)) -> Writer {
    let (header, claims) = check.fails;
    let token = token(check);
    writer
        .subsection(&format!("{}. {}", at + 1, check.title))
        .text(check.does)
        .text(&format!("**Left out:** {}", check.wrong))
        .code("A token that fails here", format!("{header}\n{claims}"))
        .text(&format!("[[page:/#token={token}|Look at this token in the workbench]]: code `{}`.", check.code))
        .cites(check.cites)
}

/// The token that fails at this step.
pub(super) fn token(check: &Check) -> String {
    let (header, claims) = check.fails;
    let example = match check.secret {
        "" => Example::Claims { header, claims },
        key => Example::Keyed { header, claims, key },
    };
    demonstrate(check.code, &example).token
}

/// The rule of the audit, as a link.
fn said_by(check: &Check) -> String {
    if check.rule.is_empty() { "none".to_owned() } else { format!("[[rule:{}]]", check.rule) }
}

/// The places, as links.
fn places(cites: &[Cite]) -> String {
    let mark = |cite: &Cite| format!("[[src:{}#{}]]", cite.source.short, cite.at);
    cites.iter().map(mark).collect::<Vec<_>>().join("; ")
}
