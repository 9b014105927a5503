//! The key of a session cookie is derived from the secret, as Auth.js does it.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::jws::mac_raw;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-session",
    summary: "the token is a session of Auth.js (NextAuth), which derives its key from the secret",
    fix: "read such a token with the library's own getToken or decode: the secret is stretched by HKDF with a text of that library",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

/// Product and cookie.
const SESSIONS: [(&str, &str); 5] = [
    ("NextAuth.js", ""),
    ("Auth.js", "authjs.session-token"),
    ("Auth.js", "__Secure-authjs.session-token"),
    ("Auth.js", "next-auth.session-token"),
    ("Auth.js", "__Secure-next-auth.session-token"),
];

/// HKDF with SHA-256 (RFC 5869 2).
fn hkdf(secret: &[u8], salt: &[u8], info: &[u8], length: usize) -> Vec<u8> {
    let mac = |key: &[u8], message: &[u8]| mac_raw(key, "HS256", message).unwrap_or_default();
    let extracted = mac(salt, secret);
    let mut key = Vec::new();
    let mut block = Vec::new();
    for round in 1..=8 {
        block = mac(&extracted, &[block.as_slice(), info, &[round]].concat());
        key.extend_from_slice(&block);
    }
    key.truncate(length);
    key
}

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Five tries: the names of the cookie are part of the derivation.
    let Some(text) = locked.secret_text() else { return };
    let lengths = locked.trials.iter().filter_map(|trial| trial.secret_bytes());
    let keys = lengths.flat_map(|length| {
        SESSIONS.into_iter().map(move |(name, salt)| {
            let info = match salt {
                "" => format!("{name} Generated Encryption Key"),
                salt => format!("{name} Generated Encryption Key ({salt})"),
            };
            let place = if salt.is_empty() { String::new() } else { format!(" for the cookie {salt}") };
            let key = hkdf(text.trim().as_bytes(), salt.as_bytes(), info.as_bytes(), length);
            (key, format!("the key is derived from the secret as {name} does it{place} (HKDF with SHA-256)"))
        })
    });
    locked.try_secrets(hits, keys);
}

fn example(random: Random<'_>) -> Made {
    let salt = "authjs.session-token";
    let info = format!("Auth.js Generated Encryption Key ({salt})");
    let key = hkdf(Made::SECRET.as_bytes(), salt.as_bytes(), info.as_bytes(), 64);
    Sender::direct("A256CBC-HS512", &key, random).made(Made::SECRET)
}
