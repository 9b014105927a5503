//! The signer cut or filled the secret to a fixed length.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-cut",
    summary: "the signer cut the secret, or filled it up, to a fixed number of bytes",
    fix: "pass the whole secret: HMAC takes a key of any length, and a cut one is weaker than it looks",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Five lengths, cut or filled with five characters.
    let Some(text) = case.secret_text() else { return };
    let bytes = text.as_bytes();
    case.try_secrets(
        hits,
        [16, 24, 32, 48, 64].into_iter().flat_map(|length| {
            let cut = bytes
                .get(..length)
                .map(|cut| (cut.to_vec(), format!("only the first {length} bytes of the secret are used")));
            let missing = length.saturating_sub(bytes.len()).min(length - 1);
            // Zero bytes are not tried: HMAC fills a short key with them itself.
            let fillers = [b'0', b' ', b'=', b'*', b'#'].into_iter().filter(move |_| missing > 0);
            let filled = fillers.map(move |filler| {
                let secret = [bytes, &vec![filler; missing]].concat();
                (secret, format!("the secret is filled up to {length} bytes with \"{}\"", char::from(filler)))
            });
            cut.into_iter().chain(filled)
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(Made::SECRET.as_bytes().get(..32).unwrap_or_default(), Made::SECRET, random)
}
