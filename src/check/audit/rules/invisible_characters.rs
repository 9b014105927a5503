//! Characters that nobody sees.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "invisible-characters",
    family: Family::Json,
    risk: Risk::Medium,
    summary: "a text holds control characters, zero-width characters or marks that turn its direction",
    why: "Two texts that look the same are then different, or one looks like something else: a person who approves a name, and a \
          log that shows it, are deceived. A NUL ends the text early for programs written in C.",
    how: "Copying a name out of a web page or a text document brings zero-width spaces along, and right-to-left \
          overrides are planted so that a malicious address reads like a harmless one. Print suspicious claims as \
          escapes, `\\u200b` or `\\u202e`, rather than on the screen. At registration, a check of Unicode's general \
          categories for control and format characters catches nearly all of them.",
    fix: "let the issuer refuse such characters when a name or an address is registered, and compare bytes, not looks",
    sources: &["UTR 36", "RFC 7519 7.3"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","team":"sales\u202exe.nimda"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","team":"sales admin.exe"}"#,
    ),
    look: Look::At(look),
});

/// More hits than this tell nothing new.
const MOST: usize = 5;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let texts = subject.texts().filter_map(|one| Some((one.place, one.span, one.text.chars().find(is_hidden)?)));
    let names = subject.names().filter_map(|one| Some((one.place, one.span, one.name.chars().find(is_hidden)?)));
    for (place, span, character) in texts.chain(names).take(MOST) {
        found.at(place, span, format!("a text holds U+{:04X}, which nobody sees", u32::from(character)));
    }
}

/// Tab and line break have their use, and so have the joiners and single direction marks in names of many languages.
fn is_hidden(character: &char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        other => other.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_hidden;

    #[test]
    fn what_languages_need_is_not_hidden() {
        for character in ['\n', '\u{200c}', '\u{200d}', '\u{200f}', 'é', '界', ' '] {
            assert!(!is_hidden(&character), "{character:?}");
        }
        for character in ['\0', '\u{7f}', '\u{85}', '\u{200b}', '\u{202e}', '\u{feff}'] {
            assert!(is_hidden(&character), "{character:?}");
        }
    }
}
