//! What the page can do with what you paste, what keeps it from doing more, and what is known about its parts.

use crate::content::sources::web::{CSP, FETCH};
use crate::site::OFFLINE;
use crate::site::document::{Block, NoteKind};
use crate::site::head::{CONTENT_SECURITY_POLICY, security_headers};
use crate::site::reading::{Kind, Reading, Writer, table};

/// What each directive of the policy does here.
const DIRECTIVES: [(&str, &str); 11] = [
    ("default-src", "Whatever is not named below may come from nowhere: no fonts, no frames, no media, no plug-ins."),
    (
        "script-src",
        "Scripts come from this site only, and WebAssembly may be compiled. No script in the page itself runs, and no text becomes one.",
    ),
    (
        "connect-src",
        "Requests from script reach this site only. This is the line that keeps your token in: there is no other address to send it to.",
    ),
    (
        "style-src",
        "Style sheets come from this site. A style from elsewhere could ask for addresses depending on what it sees.",
    ),
    ("img-src", "Images likewise: an image is the oldest way to send something out."),
    ("manifest-src", "The description of the site for a home screen, from this site."),
    (
        "worker-src",
        "The worker with the cryptography is started from a text that this page made, so that it is under this same policy.",
    ),
    ("form-action", "No form can be sent, not even to this site."),
    ("base-uri", "Nothing can turn the relative addresses of the page into those of another site."),
    (
        "require-trusted-types-for",
        "The browser refuses to make HTML or script out of plain text, wherever in our code that might happen.",
    ),
    ("trusted-types", "The one exception has a name, and makes the address of the worker."),
];

/// The advisories that `cargo deny` is told to let pass; deny.toml has the same list.
const ADVISORIES: [(&str, &str, &str); 3] = [
    (
        "RUSTSEC-2023-0071",
        "`rsa`: the time of operations with a private key can give it away",
        "Measuring takes many operations by somebody outside. Here they run in your own tab, on what you pasted; checking signatures is not concerned. Looked at again with each version.",
    ),
    (
        "RUSTSEC-2024-0370",
        "`proc-macro-error` has no maintainer",
        "It runs while the program is built and is not in what you load.",
    ),
    (
        "RUSTSEC-2025-0141",
        "`bincode` has no maintainer",
        "A library of the page brings it along, and nothing here calls it.",
    ),
];

/// The page.
pub(super) fn page() -> Reading {
    let rows: Vec<Vec<String>> = directives()
        .map(|(name, rest, what)| vec![format!("`{name}`"), format!("`{rest}`"), what.to_owned()])
        .collect();
    let headers: Vec<Vec<String>> = security_headers()
        .into_iter()
        .filter(|(name, _)| *name != "Content-Security-Policy")
        .map(|(name, value)| vec![format!("`{name}`"), format!("`{value}`")])
        .collect();
    let advisories: Vec<Vec<String>> = ADVISORIES
        .iter()
        .map(|(id, what, why)| vec![(*id).to_owned(), (*what).to_owned(), (*why).to_owned()])
        .collect();
    Writer::new(
        "/security",
        Kind::About,
        "Security: what this page can and cannot do",
        "The policy that keeps tokens in the tab, line by line, how to check it yourself, what is known about the libraries, and what nobody can promise.",
    )
    .heading(crate::site::rich::plain("What can this page do with my token?"))
    .under(super::PATH, "About Claimcheck")
    .answer(
        "It can read it, compute with it, and show you the result; it has no address to send it to, and your browser enforces that. Still, treat a live token like a password: what \
         no page can rule out stands below.",
    )
    .section("Can and cannot")
    .block(table(
        "What the page can do, and what stops it from doing more",
        &["", "Can it?", "Because"],
        &[
            ["Read what you paste", "yes", "that is its work"],
            ["Send it to another site", "no", "`connect-src`, `img-src`, `form-action` name this site or nothing"],
            ["Send it to this site", "it does not; the policy would let it", "the page loads its own parts from here. Watch the network tab, or switch the network off"],
            ["Keep it after the tab is closed", "it does not", "nothing is written to cookies, storage or a database"],
            ["Run what stands in a token", "no", "text becomes text; the browser refuses anything else"],
            ["Be put into another site's frame", "no, where the host sends our headers", "`frame-ancestors` works as a header only"],
            ["See your other tabs", "no", "the browser keeps sites apart"],
        ]
        .map(|row| row.map(str::to_owned).to_vec()),
    ))
    .section("The policy, line by line")
    .text("Every page carries this policy in its first lines, before anything else is loaded ([[term:csp]]). The table is made from the very text that is sent.")
    .block(table("Content-Security-Policy", &["Directive", "Value", "What it does here"], &rows))
    .block(Block::Details {
        summary: crate::site::rich::plain("The same as one text"),
        blocks: vec![Block::Code { label: "Content-Security-Policy".to_owned(), text: CONTENT_SECURITY_POLICY.to_owned() }],
    })
    .block(table("Other headers that a host is to send", &["Header", "Value"], &headers))
    .section("How to check it yourself")
    .steps(&[
        "Look at the source of this page and find `Content-Security-Policy`: it must be the text above.",
        "Open the developer tools, network tab, clear the list, paste a token and a key into the workbench. Nothing is added to the list.",
        "Type `fetch(\"https://example.com\")` into the console. The browser refuses, and names the directive.",
        "Switch the network off, then verify, sign and decrypt. Everything works.",
        "Look into the storage tab: no cookie, no local storage, no database.",
        "Build it yourself from the source, and serve the files from your own machine.",
    ])
    .section("What is known about the libraries")
    .text(
        "The cryptography comes from Rust libraries, mostly of the RustCrypto family. The tests of the program compare them with the database of known faults, and refuse a library that is not \
         free software or comes from another place than the registry. Three entries are let pass, each for a reason that somebody wrote down:",
    )
    .block(table("Advisories that are known and let pass", &["Advisory", "What it says", "Why it is let pass"], &advisories))
    .text(
        "The libraries for Ed448, X448 and ML-DSA have not been audited. All algorithms are compared with published examples, and with the cryptography of browsers where those have \
         the same.",
    )
    .section("What nobody can promise")
    .list(&[
        "An extension of your browser that may read pages can read this one.",
        "The operating system may write the memory of a tab to disk.",
        "Whoever serves these files could serve others tomorrow. A copy on your own machine cannot change.",
        "A screen is seen by whoever stands behind you, and by whoever records your meeting.",
    ])
    .note(
        NoteKind::Hint,
        "For a token of a real user take an expired one if it answers your question, and for a production key a private window without extensions.",
    )
    .related(OFFLINE, "Nothing leaves this page")
    .related("/privacy", "Privacy")
    .related("/faq", "Is it safe to paste my token here?")
    .cites(&[CSP.at("6"), FETCH.whole()])
    .done()
}

/// The directives of the policy: name, value, and what it does here.
fn directives() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    CONTENT_SECURITY_POLICY.split(';').map(str::trim).filter(|text| !text.is_empty()).map(|text| {
        let (name, rest) = text.split_once(' ').unwrap_or((text, ""));
        let what = DIRECTIVES.iter().find(|(known, _)| *known == name).map_or("", |(_, what)| what);
        (name, rest, what)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_directive_is_explained_and_no_other() {
        assert!(directives().all(|(_, _, what)| !what.is_empty()), "a directive without words");
        assert_eq!(directives().count(), DIRECTIVES.len());
    }

    #[test]
    fn the_advisories_are_those_of_the_audit() {
        let deny = include_str!("../../../../deny.toml");
        assert_eq!(deny.matches("RUSTSEC-").count(), ADVISORIES.len());
        for (id, _, _) in ADVISORIES {
            assert!(deny.contains(id), "{id}");
        }
    }
}
