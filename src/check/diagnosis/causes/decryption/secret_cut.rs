//! The sender cut or filled the secret to the length of a key.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-cut",
    summary: "the sender cut the secret, or filled it up, to the length that the algorithm needs",
    fix: "use a random key of exactly the right length: a cut text is weaker than it looks",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // At most five tries: cut from either end, or filled with four characters.
    let Some(text) = locked.secret_text() else { return };
    let bytes = text.as_bytes();
    let lengths = locked.trials.iter().filter_map(|trial| trial.secret_bytes());
    let keys = lengths.flat_map(|length| {
        let first = bytes.get(..length).map(|cut| (cut.to_vec(), format!("only its first {length} bytes are the key")));
        let start = bytes.len().checked_sub(length);
        let last = start
            .and_then(|start| bytes.get(start..))
            .map(|cut| (cut.to_vec(), format!("only its last {length} bytes are the key")));
        let missing = length.saturating_sub(bytes.len());
        let filled = [(0, "zero bytes"), (b'0', "\"0\""), (b' ', "spaces"), (b'=', "\"=\"")].map(|(filler, name)| {
            ([bytes, &vec![filler; missing]].concat(), format!("it is filled up to {length} bytes with {name}"))
        });
        first.into_iter().chain(last).chain(filled)
    });
    locked.try_secrets(hits, keys.map(|(key, change)| (key, format!("the secret is not taken as it is: {change}"))));
}

fn example(random: Random<'_>) -> Made {
    Sender::direct("A128GCM", Made::SECRET.as_bytes().get(..16).unwrap_or_default(), random).made(Made::SECRET)
}
