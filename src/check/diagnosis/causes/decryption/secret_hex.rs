//! The secret is hexadecimal digits of the real one.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-hex",
    summary: "the secret is the key in hexadecimal digits",
    fix: "decode the digits before you give them to the library, or choose \"hex\" where it asks for the encoding",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One try.
    let digits = locked.typed_secret().and_then(|text| encodings::decode(text, SecretEncoding::Hex));
    locked.try_secrets(hits, digits.map(|secret| (secret, "the secret is decoded from hexadecimal digits")));
}

fn example(random: Random<'_>) -> Made {
    let digits = encodings::hex(&[0xfb; 16]);
    Sender::wrapped("A128KW", "A128CBC-HS256", &[0xfb; 16], random).made(&digits)
}
