//! The header was written anew after encrypting.

use crate::check::diagnosis::json_style::{JsonStyle, Strings};
use crate::check::diagnosis::{Cause, Content, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::{Document, edit};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "aad-rewritten",
    summary: "the header was written anew after encrypting: spaces, order or members changed",
    fix: "send the very header that was authenticated, and set kid, typ and every other member before encrypting",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Five ways of writing, and one for each of at most 20 members, for each content key that was found.
    let json = locked.header_json();
    let plain = JsonStyle::default();
    let styles = [
        (plain, "without white space"),
        (JsonStyle { comma: " ", colon: " ", ..plain }, "with a space behind each comma and colon"),
        (JsonStyle { is_sorted: true, ..plain }, "with its members sorted by name"),
        (JsonStyle { strings: Strings::Plain, ..plain }, "without needless escapes"),
        (JsonStyle { strings: Strings::Slashes, ..plain }, "with \\/ for every slash"),
    ];
    let written = styles.into_iter().filter_map(|(style, name)| {
        Some((style.written(json)?, format!("the header is authenticated as it is written {name}")))
    });
    let document = Document::parse(json.to_owned());
    let names = document.object().into_iter().flat_map(|root| root.members()).take(20);
    let without = names.filter_map(|member| {
        let header = edit::without_member(json, &member.name)?;
        Some((header, format!("the member {} is left out of the header that is authenticated", member.name)))
    });
    let content = locked.content();
    let contents = written.chain(without).map(|(header, change)| {
        (Content { aad: base64url::encode(header.as_bytes()).into_bytes(), ..content.clone() }, change)
    });
    locked.try_contents(hits, contents);
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random);
    let aad = base64url::encode(sender.header.as_bytes()).into_bytes();
    Sender { aad: Some(aad), ..sender }.with("kid", "\"2026-11\"").made("thirty-two letters or digits 123")
}
