//! About the site: what it is, what it can do with what you paste, and how far it is checked.

mod accuracy;

mod privacy;

mod security;

use crate::site::OFFLINE;
use crate::site::reading::{Kind, Reading, Writer};

/// The path of the page about the whole.
pub const PATH: &str = "/about";

/// The pages; `others` are all the rest, which the last of them counts.
pub fn pages(others: &[Reading]) -> Vec<Reading> {
    let mut pages = vec![about(), security::page(), privacy::page()];
    let count = pages.len() + 1;
    pages.push(accuracy::page(others, count));
    pages
}

fn about() -> Reading {
    Writer::new(
        PATH,
        Kind::About,
        "About Claimcheck",
        "A workbench for JSON Web Tokens that works in your browser tab, and a reference that is computed from the same program.",
    )
    .heading(crate::site::rich::plain("What is Claimcheck?"))
    .answer(
        "A workbench for JSON Web Tokens that runs in your browser tab, and a reference beside it. It tells you what is in a token, whether to \
         believe it, and if not, why not; and it sends nothing anywhere.",
    )
    .section("What it is for")
    .list(&[
        "To look into a token and see at once what was read and what was verified: [[page:/|the workbench]] never shows the one as the other.",
        "To find out why a signature does not hold. The doctor tries the known causes and names the one that fits.",
        "To make and convert keys ([[page:/keys|key workshop]]) and to make tokens byte by byte ([[page:/encoder|builder]]).",
        "To write down what you expect of a token, and take it away as code for the library that you use.",
        "To look things up: [[page:/glossary|words]], [[page:/claims|claims]], [[page:/rules|rules]], [[page:/compare|comparisons]], [[page:/pitfalls|mistakes]].",
    ])
    .section("How it is made")
    .text(
        "The core is a Rust library that knows nothing of browsers. It reads tokens with positions, so that every message can point at the letter it is about, and it has \
         its own reader for JSON, because the readers that programs usually take hide exactly the faults that matter here. Compiled to WebAssembly, it runs in a \
         background worker of this page; natively it runs in the tests, against published vectors and against the cryptography of browsers.",
    )
    .text(
        "The same library computes much of what you read here: the messages on the pages of the rules, the sizes in the tables, the verdicts in the guides. When the program \
         changes, the pages change with it or a test fails. [[page:/about/accuracy|How far that goes]] is counted on a page of its own.",
    )
    .section("What it is not")
    .list(&[
        "It is no service. There is no account, and no server that could keep anything.",
        "It is no verdict about your system. A token can be perfect and the code that reads it open to everybody ([[page:/authentication/production-checklist|checklist]]).",
        "It is no place to make keys for production, if your rules say that such keys are made in hardware.",
        "It does not fetch: neither a key set by its address nor a document of a provider. You paste those.",
    ])
    .section("Licence")
    .text("You may use, change and pass on the program under the MIT licence or the Apache License 2.0, whichever you prefer.")
    .related("/security", "What the page can and cannot do")
    .related("/privacy", "Privacy")
    .related("/about/accuracy", "How the site is checked")
    .related(OFFLINE, "Nothing leaves this page")
    .source("The repository of this program, with its decisions and its tests")
    .done()
}
