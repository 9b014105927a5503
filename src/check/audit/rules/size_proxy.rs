//! A token that proxies refuse.

use std::ops::RangeInclusive;

use super::size_cookie::padded;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::base64url;
use crate::jose::error::Place;
use crate::jose::random::Random;
use crate::jose::span::Span;
use crate::jose::token::Kind;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "size-proxy",
    family: Family::Size,
    risk: Risk::High,
    summary: "the token has more than 8000 bytes: nginx and Apache refuse a header of that size as they come",
    why: "The request ends at the proxy with status 400, before the service sees it. It happens to some users only, those with \
          most groups or rights, and the service's own log shows nothing.",
    how: "The page of nginx reads \"Request Header Or Cookie Too Large\", while its log has the line at level `info` \
          only, so ask which users report it. The default there is four buffers of 8 kilobytes, and Apache's \
          `LimitRequestFieldSize` is 8190 bytes unless changed. Measure the token of the person with most roles before \
          a release, not that of a fresh test account. Several cookies of one domain add up on top.",
    fix: "leave out claims that the receiver can look up; raising the limits of every server on the way only moves the edge",
    sources: &["nginx: large_client_header_buffers", "Apache: LimitRequestFieldSize"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    of_compact(subject, found, 8_000..=16_000, "does not pass nginx and Apache as they come");
}

/// Reports a compact token, which travels in headers and cookies, when its size lies above the one limit and within the next.
pub(super) fn of_compact(subject: &Subject<'_>, found: &mut Found<'_>, sizes: RangeInclusive<usize>, what: &str) {
    let bytes = subject.token.text.len();
    if matches!(subject.token.kind, Kind::Jws | Kind::Jwe) && bytes > *sizes.start() && bytes <= *sizes.end() {
        let largest =
            largest(subject).map(|(name, span, characters)| (format!("; {characters} of them are `{name}`"), span));
        let (part, span) = largest.unwrap_or_default();
        let message = format!("the token has {bytes} bytes and {what}{part}");
        if span.is_empty() { found.whole(message) } else { found.at(Place::Payload, span, message) }
    }
}

/// The claim that takes most of the text, with the number of characters that it is encoded in.
fn largest(subject: &Subject<'_>) -> Option<(String, Span, usize)> {
    let members = subject.claims()?.members();
    let largest = members.max_by_key(|member| member.value.span().len())?;
    let characters = base64url::encoding_span(largest.value.span()).len();
    // A name may be as long as everything else; the place shows it.
    let name = largest.name.chars().take(40).collect();
    Some((name, largest.value.span(), characters))
}

fn bad(random: Random<'_>) -> (String, String) {
    padded(8_300, random)
}

fn good(random: Random<'_>) -> (String, String) {
    padded(3_900, random)
}
