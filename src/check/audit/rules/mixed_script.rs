//! Letters of two alphabets in one word.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "mixed-script",
    family: Family::Json,
    risk: Risk::Medium,
    summary: "a word of an identifier or of a member name mixes Latin with Cyrillic or Greek letters",
    why: "Several letters of these alphabets look the same. An issuer or a person with such a name passes for another in a log, in \
          an approval, and in any list that a person wrote by hand.",
    how: "Someone registers a tenant, a client or a user whose Latin `a` or `o` was replaced by the Cyrillic twin, \
          then waits for an administrator to approve the familiar word. Keyboards of two layouts also produce single \
          wrong letters by accident. List stored identifiers that have both ASCII letters and code points from U+0370 \
          to U+04FF, and look at each by its code points.",
    fix: "find out where the name comes from before you trust it, and register names of one alphabet only",
    sources: &["UTS 39", "RFC 7519 7.3"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","r\u043ele":"reader"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","роль":"reader"}"#,
    ),
    look: Look::At(look),
});

/// More hits than this tell nothing new.
const MOST: usize = 5;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let identifiers = subject.identifiers().filter_map(|one| Some((one.place, one.span, mixed(&one.text)?)));
    let names = subject.names().filter_map(|one| Some((one.place, one.span, mixed(&one.name)?)));
    for (place, span, (character, script)) in identifiers.chain(names).take(MOST) {
        found.at(place, span, format!("a {script} letter stands among Latin ones: {character}"));
    }
}

/// The first letter of another alphabet in a word that has Latin letters, too.
fn mixed(text: &str) -> Option<(char, &'static str)> {
    if text.is_ascii() {
        return None;
    }
    text.split(|character: char| !character.is_alphabetic()).find_map(|word| {
        let is_latin = word.contains(|character: char| character.is_ascii_alphabetic());
        let other = word.chars().find_map(|character| Some((character, script(character)?)));
        other.filter(|_| is_latin)
    })
}

fn script(character: char) -> Option<&'static str> {
    match character {
        '\u{370}'..='\u{3ff}' => Some("Greek"),
        '\u{400}'..='\u{52f}' => Some("Cyrillic"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::mixed;

    #[test]
    fn a_word_has_one_alphabet() {
        for text in ["issuer", "Иван Smith", "κόσμος.example", "müller", "иван-ivan", "日本go"] {
            assert_eq!(mixed(text), None, "{text}");
        }
        assert_eq!(mixed("p\u{430}ypal.example"), Some(('\u{430}', "Cyrillic")));
        assert_eq!(mixed("g\u{3bf}ogle"), Some(('\u{3bf}', "Greek")));
    }
}
