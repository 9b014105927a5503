//! Something else than the encoded header was authenticated.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Cause, Content, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::encoding::base64url;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "aad-other",
    summary: "the sender authenticated something else than the encoded header",
    fix: "give the cipher the ASCII text of the encoded header as additional data (RFC 7516 5.1 step 14), not its JSON, and not nothing",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Nine tries for each content key that was found.
    let (encoded, json) = (locked.encoded_header(), locked.header_json());
    let content = locked.content();
    let extra = locked.encrypted.extra.as_deref().unwrap_or_default();
    let key = locked.encrypted.recipients.first().map(|recipient| base64url::encode(&recipient.encrypted_key));
    let key = key.unwrap_or_default();
    let [(standard, _), _, _, (padded, _)] = encodings::base64_forms(json.as_bytes());
    let iv = base64url::encode(&content.iv);
    let ways: [(Vec<u8>, &str); 9] = [
        (Vec::new(), "nothing is authenticated besides the content"),
        (json.into(), "the JSON text of the header is authenticated, without encoding"),
        (encoded.into(), "only the encoded header is authenticated, without the member aad"),
        (format!("{encoded}.").into(), "the encoded header is authenticated with a dot behind it"),
        (
            format!("{encoded}.{key}").into(),
            "encoded header and encrypted key are authenticated, as an early draft had it",
        ),
        (
            format!("{encoded}.{key}.{iv}").into(),
            "header, encrypted key and vector are authenticated, as an early draft had it",
        ),
        (padded.into(), "the header is authenticated in base64url with padding"),
        (standard.into(), "the header is authenticated in base64"),
        ([encoded.as_bytes(), b".", extra].concat(), "the member aad is authenticated without encoding"),
    ];
    locked.try_contents(hits, ways.map(|(aad, change)| (Content { aad, ..content.clone() }, change)));
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random);
    Sender { aad: Some(sender.header.clone().into()), ..sender }.made("thirty-two letters or digits 123")
}
