//! A signed algorithm with nothing in the place of the signature.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::alg::is_none;
use crate::jose::error::{Part, Place};
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "signature-empty",
    family: Family::Structure,
    risk: Risk::High,
    summary: "`alg` promises a signature, but its part is empty",
    why: "This is how a token looks from which somebody took the signature, to see who notices. A verifier that skips an empty part, \
          or compares only as many bytes as there are, accepts any claims.",
    how: "Delete everything after the second dot and send the request again: that is the first thing a tester or a \
          scanner does with a token. Repeat it against your own service, once with the header untouched and once with \
          [[header:alg]] set to `none`; both must end in 401. Honest software makes this token only when its signer \
          failed and the error was swallowed.",
    fix: "refuse it, and test that your verifier does; an empty signature is never the result of a signed algorithm",
    sources: &["RFC 7515 5.2", "RFC 8725 3.2"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let token = subject.token;
    for signature in token.signatures.iter().filter(|signature| signature.span.is_empty()) {
        // A text that ends after the payload has no such section: that is told already.
        let has_part =
            token.sections.iter().any(|section| section.part == Part::Signature && section.span == signature.span);
        let Some(alg) = signature.text_parameter("alg").filter(|alg| has_part && !is_none(alg)) else { continue };
        found.at(Place::Token, signature.span, format!("expected a signature by {alg}, but found an empty part"));
    }
}

/// The usual token up to its last dot, with the dot.
fn bad(random: Random<'_>) -> (String, String) {
    let change = |token: &mut String| {
        let dot = token.rfind('.').unwrap_or_default();
        token.truncate(dot + 1);
    };
    Example::changed(change, random)
}
