//! A registered parameter of the wrong type.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "header-type",
    family: Family::Header,
    risk: Risk::Medium,
    summary: "a registered header parameter has a value of another type than its standard says",
    why: "Readers convert: the number 1 becomes the text 1, an object becomes a query of a database that knows objects. What was \
          found with the converted value is not what the issuer named.",
    how: "`\"kid\":1` from a database column of integers is the classic; `\"x5c\"` as one string in place of a list, \
          and a [[header:typ]] that is null, come next. Attackers send an object as [[header:kid]] where a document \
          database takes the lookup value unchanged. Declare the header with strict types in code and let the parser \
          fail; do not convert with something like `String(header.kid)`.",
    fix: "let the issuer write the type that the standard says, and refuse any other before it is used",
    sources: &["RFC 7515 4.1", "RFC 7516 4.1", "RFC 8725 3.10"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","kid":20261101}"#),
    good: Example::header(r#"{"alg":"HS256","typ":"at+jwt","kid":"20261101"}"#),
    look: Look::Noted(&["kid-type", "header-type"]),
});
