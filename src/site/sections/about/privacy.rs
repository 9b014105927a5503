//! What is known about you here, and who knows it.

use crate::content::sources::ietf::RFC_9110;
use crate::site::OFFLINE;
use crate::site::reading::{Kind, Reading, Writer, table};

/// The page.
pub(super) fn page() -> Reading {
    Writer::new(
        "/privacy",
        Kind::About,
        "Privacy: what is known about you here",
        "No account, no cookie, no statistics, no third party: what the page keeps, what the host of the files sees, and what a link can give away.",
    )
    .heading(crate::site::rich::plain("What does this site know about me?"))
    .under(super::PATH, "About Claimcheck")
    .answer(
        "What you paste is known to your own browser tab and ends with it. Whoever serves the files sees what every web server sees: that somebody at your address asked for a page.",
    )
    .section("Who knows what")
    .block(table(
        "Who knows what",
        &["", "Your tab", "The host of the files", "Anybody else"],
        &[
            ["Tokens, keys, secrets, passphrases", "until you close it", "no", "no"],
            ["Results, reports, tokens you made", "until you close it", "no", "no"],
            ["What you search for in the search box", "while it is open", "no: the index is loaded once, the search runs here", "no"],
            ["The numbers you put into calculators", "until you leave the page", "no", "no"],
            ["Which pages you open", "yes", "yes, as long as it writes logs", "no"],
            ["Your network address and browser", "yes", "yes, like every server", "no"],
        ]
        .map(|row| row.map(str::to_owned).to_vec()),
    ))
    .section("What there is none of")
    .list(&[
        "Cookies, local storage, databases in the browser, service workers.",
        "Accounts, statistics, counters, advertisements, “anonymous” reports of errors.",
        "Files from other sites: fonts, scripts and images all come from here, and the policy of the page lets nothing else in ([[page:/security|line by line]]).",
    ])
    .section("Links with a token in them")
    .text(
        "“Try it now” puts an example behind the `#` of an address. That part of an address is never sent to a server ([[src:RFC 9110#7.1]]). The workbench reads it once and \
         removes it, so that it stays neither in the address bar nor in the next page's referrer. Your browser may have kept the link itself, in the history or in the message you \
         got it from: whoever sends you a link with a real token has sent you the token.",
    )
    .section("The clipboard and files")
    .text(
        "The page writes to the clipboard when you press a button that says so, and reads it when you paste. A file that you drop is read in the tab and goes nowhere. A copied token \
         stays in the clipboard until you copy something else; some systems share it with your other devices.",
    )
    .section("If you serve it yourself")
    .text(
        "The site is a folder of files without a program behind them. On your own machine, or inside your company, there is no host but you, and nothing in it notices the difference.",
    )
    .related("/security", "What the page can and cannot do")
    .related(OFFLINE, "Nothing leaves this page")
    .cites(&[RFC_9110.at("7.1, 10.1.3")])
    .done()
}
