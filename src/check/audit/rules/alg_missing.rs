//! A header without `alg`.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "alg-missing",
    family: Family::Algorithm,
    risk: Risk::High,
    summary: "the header does not say which algorithm was used",
    why: "The parameter is required, so a strict verifier refuses the token. One that goes on takes whatever its library does \
          without it, which may be no check at all.",
    how: "Headers put together by hand, or by a wrapper that only fills in [[header:kid]] and [[header:typ]], lack the \
          one member that must be there. Attack tools remove it to see what the library assumes. Test it: take a \
          genuine token, drop the member, sign nothing, and send it. A verifier that knows from its key's \
          configuration what to expect refuses because nothing can be compared.",
    fix: "let the issuer set `alg`, and let the verifier compare it with what the key is for",
    sources: &["RFC 7515 4.1.1", "RFC 7516 4.1.1", "RFC 8725 3.1"],
    bad: Example::header(r#"{"typ":"at+jwt"}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["alg-missing"]),
});
