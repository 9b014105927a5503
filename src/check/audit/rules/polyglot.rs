//! One text that is two tokens, depending on who reads it.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Document;
use crate::jose::error::Place;
use crate::jose::random::Random;
use crate::jose::token::Kind;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "polyglot",
    family: Family::Structure,
    risk: Risk::Critical,
    summary: "a JSON serialization that is another token when it is split at its dots",
    why: "A library that verifies it as JSON and one that takes the claims between the first two dots see different claims. The \
          signature belongs to the one and the rights to the other, and whoever sends the text has chosen both.",
    how: "The forger takes a genuine token in JSON form and chooses names of further members so that the dots in them \
          cut the whole text into three pieces, of which the middle one decodes to invented claims. It works where one \
          component verifies and another decodes. Search for services behind a gateway that read claims with a \
          `split('.')` of their own, and hand them the verified claims instead.",
    fix: "accept the compact serialization only, and use the claims that the verification gave back, never a second decoding",
    sources: &["CVE-2022-39227", "RFC 7515 7.2", "RFC 7519 1"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let token = subject.token;
    // The outer JSON is read once more; one without a dot costs nothing.
    if token.kind != Kind::JwsJson || !token.text.contains('.') {
        return;
    }
    let outer = Document::parse(token.text.clone());
    let members = outer.object().into_iter().flat_map(|root| root.members());
    let texts = members.flat_map(|member| {
        // Dots have business in an unencoded payload and inside the unprotected header, but not in a name or elsewhere at the top.
        let is_usual = matches!(&*member.name, "payload" | "protected" | "signature");
        let value = member.value.as_str().filter(|_| !is_usual);
        [(Some(member.name), member.name_span), (value, member.value.span())]
    });
    let mut hidden = texts.filter(|(text, _)| text.as_ref().is_some_and(|text| hides_claims(text)));
    if let Some((_, span)) = hidden.next() {
        found.at(Place::Token, span, "whoever splits this text at its dots finds other claims here");
    }
}

/// Whether there is an object between the first two dots.
fn hides_claims(text: &str) -> bool {
    let part = text.split('.').nth(1).filter(|part| part.starts_with("ey"));
    part.is_some_and(|part| Document::parse_bytes(base64url::decode(part).bytes).object().is_some())
}

fn example(more: fn(&str) -> String, random: Random<'_>) -> (String, String) {
    let (compact, key) = Example::changed(|_| {}, random);
    let mut parts = compact.split('.');
    let [header, payload, signature] = [(); 3].map(|()| parts.next().unwrap_or_default());
    let more = more(header);
    (format!(r#"{{{more}"protected":"{header}","payload":"{payload}","signature":"{signature}"}}"#), key)
}

/// A whole other token in a name before the real one.
fn bad(random: Random<'_>) -> (String, String) {
    let forged = |header: &str| format!(r#"" {header}.{}.":"","#, base64url::encode(br#"{"sub":"admin"}"#));
    example(forged, random)
}

fn good(random: Random<'_>) -> (String, String) {
    example(|_| String::new(), random)
}
