//! `cnf` that binds to nothing.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Kind;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "confirmation-malformed",
    family: Family::Claims,
    risk: Risk::High,
    summary: "`cnf` is not an object with a member, so it binds the token to no key",
    why: "A verifier that looks for the method it knows, finds none and goes on, takes the token as if it were bound to nothing: \
          a thief needs no key.",
    how: "Writing the thumbprint as a plain string, `\"cnf\":\"abc\"`, instead of under `jkt` or `x5t#S256` is the \
          common slip; an empty object appears when the proof was optional and absent. Present both forms to your API \
          with an ordinary `Bearer` header. It must refuse, as the presence of [[claim:cnf]] says that possession has \
          to be shown, in whatever way it names.",
    fix: "write the key or its thumbprint as RFC 7800 says, and refuse a token whose `cnf` names no method that you know",
    sources: &["RFC 7800 3.1"],
    bad: Example::claims(usual_claims_and!(r#""cnf":"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I""#)),
    good: Example::claims(usual_claims_and!(r#""cnf":{"jkt":"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}"#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(cnf) = subject.claim("cnf") else { return };
    if cnf.kind() != Kind::Object {
        let message = format!("expected an object as `cnf`, but found {}", cnf.kind().with_article());
        found.at(Place::Payload, cnf.span(), message);
    } else if cnf.is_empty() {
        found.at(Place::Payload, cnf.span(), "`cnf` is an empty object");
    }
}
