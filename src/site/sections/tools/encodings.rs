//! The tools for any text: base64url and JSON, each with a widget of its own.

use super::index::PATH;
use crate::content::sources::ietf::{RFC_4648, RFC_8259};
use crate::content::sources::jose::{RFC_7515, RFC_7519};
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer, table};
use crate::site::rich::rich;

/// A text that shows what differs: it has both letters of its own alphabet.
const ENCODED: &str = "eyJuYW1lIjoiSsO8cmdlbiIsInFxcSI6Ij4-Pj8_PyJ9";

/// What it is decoded.
const DECODED: &str = r#"{"name":"Jürgen","qqq":">>>???"}"#;

/// A JSON text with what readers disagree about.
const JSON: &str =
    r#"{"sub":"user-42","exp":1795000900,"roles":["reader","editor"],"id":90071992547409931,"sub":"admin"}"#;

/// The pages.
pub(super) fn pages() -> Vec<Reading> {
    vec![base64(), beautify()]
}

fn base64() -> Reading {
    let rows = [["62", "`+`", "`-`"], ["63", "`/`", "`_`"], ["padding", "`=` up to a multiple of four", "left out"]]
        .map(|row| row.map(str::to_owned).to_vec());
    let differs =
        table("What base64url has in the place of base64", &["Value", "base64", "base64url, as JOSE uses it"], &rows);
    Writer::new("/base64", Kind::Tool, "Base64url decoder and encoder", "Decode and encode base64url as JWTs use it, in both directions, with every departure from the strict form named and located.")
        .under(PATH, "Tools")
        .answer("Type into one field and read the other. What a strict reader of tokens would refuse, such as padding, a line break or the wrong alphabet, is named with its place, and decoded all the same.")
        .widget("base64", ENCODED, vec![
            Block::Code { label: "Encoded".to_owned(), text: ENCODED.to_owned() },
            Block::Code { label: "Decoded".to_owned(), text: DECODED.to_owned() },
        ])
        .section("How it differs from base64")
        .block(differs)
        .text("The two letters of the common alphabet that mean something in an address have been replaced, so that the result can stand in a query or a path. The lengths are the same: [[fact:base64url-length]]")
        .section("Why one text can have several encodings")
        .text("When the number of bytes is not a multiple of three, some bits of the last character carry nothing. A strict reader demands that they are zero; a lenient one takes four or sixteen different characters for the same bytes, and a list of revoked tokens by their text then misses all but one ([[rule:base64-not-canonical]]).")
        .section("Questions")
        .subsection("Is base64url a kind of encryption?")
        .text("No. It has no key, and this page needs none either.")
        .subsection("Why do I see question marks in black diamonds?")
        .text("The bytes are not UTF-8. A signature or an encrypted part is such: look at the hexadecimal form below.")
        .related("/decoder", "JWT decoder")
        .related("/glossary/base64url", "base64url in the glossary")
        .cites(&[RFC_4648.at("3.5, 4, 5"), RFC_7515.at("2, C")])
        .done()
}

fn beautify() -> Reading {
    let doubtful = [
        "`sub` stands twice. The standard lets a reader of claims refuse that or take the last; some take the first ([[rule:duplicate-member]]).",
        "`id` is longer than what JavaScript counts exactly, and comes out of `JSON.parse` as another number ([[rule:number-precision]]).",
    ];
    let fallback = vec![
        Block::Code { label: "A text with two doubtful places".to_owned(), text: JSON.to_owned() },
        Block::List { ordered: false, items: doubtful.iter().map(|item| rich(item)).collect() },
    ];
    Writer::new("/beautify", Kind::Tool, "JSON beautifier for claims", "Lay out JSON readably or pack it onto one line without changing a digit, and see duplicate names and broken places with line and column.")
        .under(PATH, "Tools")
        .answer("Paste claims, a header or a key set, and read it with a member on each line. Only the space between the parts changes: numbers, escapes and the order of members stay as they were sent.")
        .widget("beautify", JSON, fallback)
        .section("Why a beautifier may change nothing")
        .text("A signature covers bytes, not meaning. Whoever parses a payload and writes it again has other bytes, even if every value is equal, and the signature is void. Read the laid-out form; verify and forward the original one.")
        .section("What is pointed out")
        .text("A reader of tokens must refuse or at least notice more than a reader of configuration files: a name that is there twice, half of a surrogate pair, a byte order mark, something after the end. Each is told with line and column. Comments and a comma after the last member are not JSON at all.")
        .section("Questions")
        .subsection("How do I read the JSON of a whole token?")
        .text("Paste the token into the [[page:/decoder|decoder]]: it undoes the encoding and lays the JSON out, with every claim explained.")
        .subsection("Does the order of members matter?")
        .text("For the meaning it does not. For the bytes it does, and so for the signature, the size and the digest.")
        .related("/decoder", "JWT decoder")
        .related("/pitfalls/lenient-json", "Lenient readers of JSON")
        .cites(&[RFC_8259.at("2, 4, 6, 8"), RFC_7515.at("4"), RFC_7519.at("4")])
        .done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_the_example_are_the_same_text() {
        assert_eq!(crate::jose::encoding::base64url::encode(DECODED.as_bytes()), ENCODED);
        assert!(ENCODED.contains('-') && ENCODED.contains('_'));
    }
}
