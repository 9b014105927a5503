//! Finding pages by words, in the browser: the build writes an index, which is fetched when somebody first searches.

use serde::{Deserialize, Serialize};

/// One thing that can be found: a page, or a place on one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its address.
    pub href: String,
    /// Its name.
    pub title: String,
    /// What kind of thing it is, such as "term".
    pub kind: String,
    /// What it is, in a sentence.
    pub short: String,
    /// What else stands there.
    pub text: String,
}

/// Everything that can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    /// The entries.
    pub entries: Vec<Entry>,
}

/// How many are shown.
pub const MOST_HITS: usize = 20;

impl Index {
    /// The index as the build writes it.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The index that was written so, or `None` when the bytes are something else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    /// The entries in which every word of the query occurs, the best first: names count most, then what begins with a word.
    pub fn find(&self, query: &str) -> Vec<&Entry> {
        let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<(u32, &Entry)> = Vec::new();
        for entry in &self.entries {
            let title = entry.title.to_lowercase();
            let (short, text) = (entry.short.to_lowercase(), entry.text.to_lowercase());
            let scores = words.iter().map(|word| score(word, &title, &short, &text));
            if let Some(sum) = scores.sum::<Option<u32>>() {
                hits.push((sum, entry));
            }
        }
        hits.sort_by(|(one, first), (other, second)| {
            other
                .cmp(one)
                .then_with(|| first.title.len().cmp(&second.title.len()))
                .then_with(|| first.href.cmp(&second.href))
        });
        hits.into_iter().take(MOST_HITS).map(|(_, entry)| entry).collect()
    }
}

/// What one word is worth, or `None` when it does not occur.
fn score(word: &str, title: &str, short: &str, text: &str) -> Option<u32> {
    let starts = |text: &str| text.split(|letter: char| !letter.is_alphanumeric()).any(|part| part.starts_with(word));
    if title == word {
        return Some(100);
    }
    match () {
        () if title.starts_with(word) => Some(60),
        () if starts(title) => Some(40),
        () if title.contains(word) => Some(25),
        () if starts(short) => Some(12),
        () if short.contains(word) => Some(8),
        () if starts(text) => Some(4),
        () if text.contains(word) => Some(2),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(title: &str, short: &str, text: &str) -> Entry {
        let href = format!("/{}", title.to_lowercase().replace(' ', "-"));
        Entry { href, title: title.into(), kind: "term".into(), short: short.into(), text: text.into() }
    }

    #[test]
    fn names_come_before_texts_and_every_word_counts() {
        let entries = vec![
            entry("Key rotation", "Changing keys.", "publish the kid early"),
            entry("kid", "The name of a key.", ""),
            entry("JWKS", "A set of keys.", "each has a kid"),
        ];
        let index = Index { entries };
        let names = |query: &str| index.find(query).iter().map(|entry| entry.title.clone()).collect::<Vec<_>>();
        assert_eq!(names("kid"), ["kid", "JWKS", "Key rotation"]);
        assert_eq!(names("key rot"), ["Key rotation"]);
        assert!(names("  ").is_empty() && names("paseto").is_empty());
        assert_eq!(Index::from_bytes(&index.to_bytes()), Some(index));
    }
}
