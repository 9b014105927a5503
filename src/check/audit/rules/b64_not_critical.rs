//! An unencoded payload that old verifiers do not notice.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "b64-not-critical",
    family: Family::Header,
    risk: Risk::High,
    summary: "`b64` is not listed in `crit`, or the signatures of one token do not agree on it",
    why: "A verifier that does not know `b64` takes the payload for base64url and sees other content under the same signature. \
          Listing it in `crit` is what makes such a verifier refuse.",
    how: "Two halves of a setting went different ways: the signer adds [[header:b64]] to the header map, but the list \
          in [[header:crit]] is filled by other code or dropped as superfluous. Check the decoded header for both. In \
          a test, give your verifier such a token; it has to refuse before it computes anything, whether or not it \
          knows the extension.",
    fix: "list `b64` in `crit`, with one value for all signatures, or leave it out and encode the payload",
    sources: &["RFC 7797 3", "RFC 7797 6"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","b64":false}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["b64-not-critical", "b64-differs"]),
});
