//! A special token under no name of its own.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::span::Span;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "typ-missing",
    family: Family::Header,
    risk: Risk::Low,
    summary: "the claims are of a kind that has its own `typ`, but the header does not name it",
    why: "The type is what keeps a token of one kind from being taken for another that has the same issuer and the same keys. \
          Verifiers that ask for it refuse this one, and those that do not can be given it for something else.",
    how: "Signing calls set [[header:typ]] to `JWT` or nothing unless the caller passes something, so whoever \
          implements a new kind by its claims alone forgets the header. Compare one of your tokens with the examples \
          in the standard of that kind. A recipient should check the expected value first, ignoring case, and only \
          then look at claims that make up the kind.",
    fix: "let the issuer set the type that the standard of this kind requires",
    sources: &["RFC 8725 3.11", "RFC 9449 4.2", "RFC 9701 5", "RFC 9901 4.3"],
    bad: Example::Claims { header: r#"{"alg":"HS256","typ":"JWT"}"#, claims: CLAIMS },
    good: Example::Claims { header: r#"{"alg":"HS256","typ":"token-introspection+jwt"}"#, claims: CLAIMS },
    look: Look::At(look),
});

const CLAIMS: &str = r#"{"iss":"https://issuer.example","aud":"https://api.example","iat":1795000000,"token_introspection":{"active":true,"client_id":"s6BhdRkqt3"}}"#;

/// Claims that only one kind of token has, and its type.
const KINDS: [(&[&str], &str); 4] = [
    (&["htm", "htu"], "dpop+jwt"),
    (&["sd_hash", "nonce"], "kb+jwt"),
    (&["token_introspection"], "token-introspection+jwt"),
    (&["status_list"], "statuslist+jwt"),
];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let typ = subject.typ();
    let Some(claims) = subject.claims().filter(|_| matches!(&*typ, "" | "jwt")) else { return };
    let has_all = |names: &&[&str]| names.iter().all(|name| claims.get(name).is_some());
    let Some((_, expected)) = KINDS.iter().find(|(names, _)| has_all(names)) else { return };
    let Some((place, header)) = subject.headers().next() else { return };
    let span = header.get("typ").map_or(Span::at(0), |typ| typ.span());
    found.at(
        place,
        span,
        format!(
            "expected the type {expected} for these claims, but found {}",
            if typ.is_empty() { "none" } else { "JWT" }
        ),
    );
}
