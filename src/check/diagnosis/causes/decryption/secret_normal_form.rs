//! The secret or password is in another normal form of Unicode.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-normal-form",
    summary: "letters with accents are composed differently in the sender's secret (Unicode normal forms)",
    fix: "normalize the password (NFC, as RFC 8265 has it) before it becomes bytes on both sides",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // As many tries as there are forms: at most four.
    if locked.secret_text().is_some() {
        let forms = locked.key_forms.iter();
        locked.try_secrets(
            hits,
            forms.map(|(name, text)| {
                (text.clone().into_bytes(), format!("the secret is written in the Unicode normal form {name}"))
            }),
        );
    }
}

fn example(random: Random<'_>) -> Made {
    let (composed, decomposed) = ("\u{fc}ber sechzehn!", "u\u{308}ber sechzehn!");
    let key_forms = vec![("NFD".into(), decomposed.into())];
    Made { key_forms, ..Sender::wrapped("A128KW", "A128GCM", decomposed.as_bytes(), random).made(composed) }
}
