//! A scope that grants whatever there is.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "scope-wildcard",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "`scope` has a word that is a star, or ends in one",
    why: "The standard gives a star no meaning: an API that compares scopes exactly grants nothing for it, one that expands it grants \
          whatever is added next year too. Whoever steals such a token has all of it at once.",
    how: "It comes from a client that was registered for trying things out and then went into production, or from an \
          administrator's script that asked for everything. Look up what the API does with the word: a prefix comparison that \
          was written for `orders:*` also answers to a bare `*`. Ask the issuer which clients may request it, and whether \
          each of them still needs to.",
    fix: "ask for the scopes that the task needs, by name, and let the issuer refuse a star",
    sources: &["RFC 6749 3.3", "RFC 9700 2.3"],
    bad: Example::claims(usual_claims_and!(r#""scope":"orders:*""#)),
    good: Example::claims(usual_claims_and!(r#""scope":"orders:read""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(scope) = subject.claim("scope") else { return };
    let text = scope.as_str();
    if let Some(word) = text.as_deref().and_then(|text| text.split(' ').find(|word| word.ends_with('*'))) {
        found.at(Place::Payload, scope.span(), format!("`scope` grants by pattern: {word}"));
    }
}
