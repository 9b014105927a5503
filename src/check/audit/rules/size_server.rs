//! A token that servers refuse.

use super::size_cookie::padded;
use super::size_proxy::of_compact;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "size-server",
    family: Family::Size,
    risk: Risk::High,
    summary: "the token has more than 16 000 bytes: Node.js and Windows refuse all headers of that size",
    why: "There hardly is a server that takes it without its limits being raised, and who raises them pays for it with memory at \
          every connection, also of those who only want to use it up.",
    how: "Node answers 431 and HTTP.sys under Windows 400 \"Request Too Long\", often from a health check's point of \
          view at random, since only certain accounts are affected. Raising `--max-http-header-size` or a registry \
          value is the reflex; find the largest claim first. Embedded pictures, whole permission trees and tokens \
          inside tokens are what makes this size, hardly ever honest identity data.",
    fix: "leave out claims that the receiver can look up, or hand over a reference instead of the token",
    sources: &["Node.js: --max-http-header-size", "IIS: http.sys MaxRequestBytes"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    of_compact(subject, found, 16_000..=usize::MAX, "is more than most servers take in all headers together");
}

fn bad(random: Random<'_>) -> (String, String) {
    padded(16_600, random)
}

fn good(random: Random<'_>) -> (String, String) {
    padded(3_900, random)
}
