//! Texts that somebody wrote into the claims: what rules about secrets, persons and attacks read.

use super::subject::{Found, Subject, Text};
use crate::jose::error::Place;

/// So many texts are read: no honest token has more, and a rule's work stays bounded.
const MOST_TEXTS: usize = 20_000;

/// So many findings one rule leaves: the next ones say nothing new.
const MOST_FINDINGS: usize = 5;

impl<'a> Subject<'a> {
    /// The string values in the claims, at any depth.
    pub fn claim_texts(&self) -> impl Iterator<Item = Text<'a>> + use<'a> {
        let values = self.claims().into_iter().flat_map(|claims| claims.descendants());
        let texts = values.filter_map(|value| {
            Some(Text {
                place: Place::Payload,
                span: value.span(),
                name: value.name().unwrap_or_default(),
                text: value.as_str()?,
            })
        });
        texts.take(MOST_TEXTS)
    }

    /// Reports the texts in the claims of which `remark` has something to say.
    pub fn remark_on_texts(&self, found: &mut Found<'_>, remark: impl Fn(&Text<'a>) -> Option<String>) {
        let remarks = self.claim_texts().filter_map(|text| Some((text.span, remark(&text)?)));
        for (span, message) in remarks.take(MOST_FINDINGS) {
            found.at(Place::Payload, span, message);
        }
    }
}

impl Text<'_> {
    /// The name of the member in lower case, without `_`, `-` and spaces.
    pub fn plain_name(&self) -> String {
        self.name.chars().filter(|symbol| !matches!(symbol, '_' | '-' | ' ')).collect::<String>().to_ascii_lowercase()
    }

    /// How a sentence calls the value.
    pub fn called(&self) -> String {
        if self.name.is_empty() { "an item of a list".to_owned() } else { format!("`{}`", self.name) }
    }

    /// Whether one of `prefixes` stands at the beginning of a word, with at least `length` symbols after it that `allowed` names.
    pub fn has_word(&self, prefixes: &[&str], length: usize, allowed: fn(u8) -> bool) -> bool {
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        prefixes.iter().any(|prefix| {
            self.text.match_indices(prefix).any(|(at, _)| {
                let (before, rest) = self.text.as_bytes().split_at(at);
                let after = rest.get(prefix.len()..).unwrap_or_default();
                !before.last().copied().is_some_and(word)
                    && after.iter().take_while(|byte| allowed(**byte)).take(length).count() == length
            })
        })
    }
}
