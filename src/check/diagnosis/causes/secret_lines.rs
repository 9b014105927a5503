//! Several secrets were pasted.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-lines",
    summary: "the pasted text holds several secrets, one a line or between commas",
    fix: "paste the one secret that the issuer signs with now; while keys are changed, a verifier tries the old and the new one",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most 100 tries.
    let Some(text) = case.secret_text() else { return };
    let separator = if text.contains('\n') { '\n' } else { ',' };
    let parts: Vec<&str> = text.split(separator).map(str::trim).filter(|part| !part.is_empty()).take(100).collect();
    if parts.len() < 2 {
        return;
    }
    let numbered = parts.into_iter().enumerate();
    case.try_secrets(
        hits,
        numbered.map(|(at, part)| (part.into(), format!("only secret number {} of the pasted ones is used", at + 1))),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(Made::SECRET.as_bytes(), &format!("an older secret, no longer in use: 5b1c\n{}", Made::SECRET), random)
}
