//! The signer's text encoding is not UTF-8.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-text-encoding",
    summary: "the signer turned the secret into bytes by another text encoding than UTF-8",
    fix: "name UTF-8 explicitly where the secret becomes bytes, or use a secret of ASCII characters only",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Five tries.
    let Some(text) = case.secret_text() else { return };
    let units = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let (little, big) = (units(u16::to_le_bytes), units(u16::to_be_bytes));
    // A character beyond Latin-1 becomes a question mark in many programs.
    let latin = |replace: u32| {
        text.chars()
            .map(|character| if u32::from(character) < replace { u32::from(character) as u8 } else { b'?' })
            .collect::<Vec<u8>>()
    };
    let mut forms = vec![
        (
            [&[0xff, 0xfe], little.as_slice()].concat(),
            "the secret is taken as UTF-16 little-endian, with a byte order mark",
        ),
        (little, "the secret is taken as UTF-16 little-endian"),
        (big, "the secret is taken as UTF-16 big-endian"),
    ];
    if !text.is_ascii() {
        forms.push((latin(0x100), "the secret is taken as Latin-1 (ISO 8859-1)"));
        forms.push((latin(0x80), "the secret is taken as ASCII, with a question mark for each other character"));
    }
    case.try_secrets(hits, forms);
}

fn example(random: Random<'_>) -> Made {
    let bytes: Vec<u8> = Made::SECRET.encode_utf16().flat_map(u16::to_le_bytes).collect();
    Made::hs256(&bytes, Made::SECRET, random)
}
