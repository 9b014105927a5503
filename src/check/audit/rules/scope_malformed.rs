//! `scope` that is no text of words.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Kind;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "scope-malformed",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "`scope` is a list or has commas, where words with spaces between them are expected",
    why: "APIs split `scope` at spaces. A list or commas give them one long word, or nothing, and then either nobody gets in, or \
          somebody compares with `contains` and lets in who may `read:all` where `read` was asked.",
    how: "Frameworks that keep permissions as arrays serialize them as arrays, and people write commas because they do \
          so in settings files. Decode one token and look at the raw value of [[claim:scope]]. On the API's side, \
          search for `includes`, `contains` or `indexOf` applied to the unsplit text, replace it by splitting at \
          spaces and comparing whole words, then change the issuer.",
    fix: "write the scopes as one text with single spaces between them; a list is called otherwise, for instance `scp`",
    sources: &["RFC 8693 4.2", "RFC 6749 3.3"],
    bad: Example::claims(usual_claims_and!(r#""scope":["orders:read","orders:write"]"#)),
    good: Example::claims(usual_claims_and!(r#""scope":"orders:read orders:write""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(scope) = subject.claim("scope") else { return };
    let message = match scope.as_str() {
        Some(text) if text.contains(',') && !text.contains(' ') => "`scope` has commas instead of spaces".to_owned(),
        Some(_) => return,
        None if scope.kind() == Kind::Null => return,
        None => format!("expected a string as `scope`, but found {}", scope.kind().with_article()),
    };
    found.at(Place::Payload, scope.span(), message);
}
