//! White space or quotation marks at the ends of a secret or password.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::wrap::variant::stretch;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-ends",
    summary: "a line break, white space or quotation marks at the ends of the secret",
    fix: "write the secret without a final line break (printf instead of echo), and let who reads a settings file take the quotation marks off",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Eight tries, the shortest way to each.
    let Some(text) = locked.secret_text() else { return };
    let trimmed = text.trim();
    let bare = trimmed.trim_matches(['"', '\'', '`']);
    let changes = [
        (format!("{trimmed}\n"), "a line feed (0A) is added at the end of the secret"),
        (trimmed.to_owned(), "white space around the secret is left out"),
        (format!("{trimmed}\r\n"), "carriage return and line feed (0D 0A) are added at the end of the secret"),
        (bare.to_owned(), "the quotation marks around the secret are left out"),
        (format!("\"{bare}\""), "quotation marks are put around the secret"),
        (format!("'{bare}'"), "single quotes are put around the secret"),
        (format!("{trimmed} "), "a space is added at the end of the secret"),
        (format!("{trimmed}\0"), "a zero byte is added at the end of the secret"),
    ];
    locked.try_secrets(hits, changes.map(|(secret, change)| (secret.into_bytes(), change)));
}

fn example(random: Random<'_>) -> Made {
    let password = format!("{}\n", Made::SECRET);
    let salt = b"sixteen bytes of";
    let alg = "PBES2-HS256+A128KW";
    let key = stretch(alg, password.as_bytes(), &[alg.as_bytes(), &[0], salt].concat(), 1000).unwrap_or_default();
    let sender = Sender::wrapped(alg, "A128GCM", &key, random)
        .with("p2s", &Value::quote(&base64url::encode(salt)))
        .with("p2c", "1000");
    sender.made(Made::SECRET)
}
