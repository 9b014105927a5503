//! Letters and accents apart.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "text-not-composed",
    family: Family::Json,
    risk: Risk::Low,
    summary: "an identifier has a letter and its accent as two characters where Unicode has one",
    why: "The same name has two spellings, and JWTs compare texts code point by code point. A person who is registered under the \
          one is unknown, or a second person, under the other.",
    how: "File names and keyboard input on Apple systems often arrive decomposed, while Windows and most web forms \
          send one character, so the same person registers twice or cannot sign in from the other machine. Compare the \
          lengths in code points: `é` has one or two. In JavaScript `text.normalize('NFC') === text` tells, and other \
          languages have the same function in their Unicode module.",
    fix: "let the issuer normalise identifiers to NFC before it stores and signs them",
    sources: &["RFC 7515 10.13", "RFC 7519 7.3", "UAX 15"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"andre\u0301","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"andr\u00e9","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    look: Look::At(look),
});

/// More hits than this tell nothing new.
const MOST: usize = 5;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let apart = subject.identifiers().filter(|one| !one.text.is_ascii() && is_apart(&one.text));
    for one in apart.take(MOST) {
        let message = format!("{} has a letter and its accent as two characters", one.name);
        found.at(one.place, one.span, message);
    }
}

/// The usual pairs of European languages: for these there is one character for certain.
fn is_apart(text: &str) -> bool {
    text.chars().zip(text.chars().skip(1)).any(|(letter, accent)| {
        let letter = letter.to_ascii_lowercase();
        match accent {
            // Grave, acute, circumflex, diaeresis.
            '\u{300}' | '\u{301}' | '\u{302}' | '\u{308}' => matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u'),
            // Tilde.
            '\u{303}' => matches!(letter, 'a' | 'n' | 'o'),
            // Ring.
            '\u{30a}' => letter == 'a',
            // Caron.
            '\u{30c}' => matches!(letter, 'c' | 'e' | 'r' | 's' | 'z'),
            // Cedilla.
            '\u{327}' => matches!(letter, 'c' | 's'),
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::is_apart;

    #[test]
    fn only_what_has_one_character_is_apart() {
        for text in ["e\u{301}", "Mu\u{308}ller", "n\u{303}", "c\u{327}a"] {
            assert!(is_apart(text), "{text}");
        }
        for text in ["\u{e9}", "q\u{301}", "Müller", "\u{301}", "й", ""] {
            assert!(!is_apart(text), "{text}");
        }
    }
}
