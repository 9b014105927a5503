//! The token was signed with nothing as the secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-empty",
    summary: "the token is signed with an empty secret, which everybody has",
    fix: "never accept it: let the program stop when no secret is set, and refuse an empty one",
    is_attack: true,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try: zero bytes are the same key as none, since HMAC fills a key up with them.
    case.try_secrets(hits, [(Vec::new(), "the secret is empty")]);
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(b"", Made::SECRET, random)
}
