//! A content type that promises a token.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "cty-without-nested",
    family: Family::Header,
    risk: Risk::Low,
    summary: "`cty` is `JWT`, but the payload is a claims set and no token",
    why: "By that name a reader expects a second token inside and looks for its signature. Some refuse, and some skip their own \
          checks in the belief that the inner token has been checked.",
    how: "People read [[header:cty]] as \"what kind of thing is this\" and write `JWT`, which belongs into \
          [[header:typ]]; a few sample programs set both. To confirm, decode the payload: a brace at its beginning \
          means claims. Take the line out of the issuer's header builder, and look whether any recipient branches on \
          the member before you do.",
    fix: "leave `cty` out of a token that holds claims itself; `typ` is the place for its kind",
    sources: &["RFC 7519 5.2"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","cty":"JWT"}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if subject.token.is_encrypted() || subject.claims().is_none() {
        return;
    }
    for (place, cty) in subject.header("cty").filter(|(_, cty)| cty.as_str().is_some_and(|cty| is_jwt(&cty))) {
        found.at(place, cty.span(), "`cty` promises a token inside, but there are claims");
    }
}

/// Whether a content type is that of a JWT (RFC 7519 5.2): upper case is recommended only.
pub(super) fn is_jwt(cty: &str) -> bool {
    cty.eq_ignore_ascii_case("JWT") || cty.eq_ignore_ascii_case("application/jwt")
}
