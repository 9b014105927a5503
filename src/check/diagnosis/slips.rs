//! Slips of whoever types or reads a text: one character wrong, missing or too much, two exchanged.

/// What happened to the right text at one place. Places are counted from 0, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// Another character stands there; this one is right.
    Wrong(usize, char),
    /// The character there is too much.
    Extra(usize),
    /// Before it, this one is missing.
    Missing(usize, char),
    /// It and the next one are exchanged.
    Exchanged(usize),
}

impl Slip {
    /// The right text, if this is what happened.
    pub(super) fn mended(self, text: &[char]) -> Vec<char> {
        let mut mended = text.to_vec();
        match self {
            Slip::Wrong(at, right) => mended.iter_mut().skip(at).take(1).for_each(|character| *character = right),
            Slip::Extra(at) if at < mended.len() => drop(mended.remove(at)),
            Slip::Missing(at, right) if at <= mended.len() => mended.insert(at, right),
            Slip::Exchanged(at) if at + 1 < mended.len() => mended.swap(at, at + 1),
            Slip::Extra(_) | Slip::Missing(..) | Slip::Exchanged(_) => {}
        }
        mended
    }

    /// What to do about it, as the end of "It verifies if"; `of` names the text.
    pub(super) fn change(self, text: &[char], of: &str) -> String {
        let found = |at: usize| text.get(at).copied().unwrap_or_default();
        match self {
            Slip::Wrong(at, right) => format!("character {} of {of} is \"{right}\" and not \"{}\"", at + 1, found(at)),
            Slip::Extra(at) => format!("character {} of {of}, \"{}\", is left out", at + 1, found(at)),
            Slip::Missing(at, right) => format!("\"{right}\" is added as character {} of {of}", at + 1),
            Slip::Exchanged(at) => format!("the characters {} and {} of {of} change places", at + 1, at + 2),
        }
    }
}

/// All slips in a text of that many characters, whose right characters are of that alphabet; the likely ones first.
pub(super) fn all(length: usize, alphabet: &[char]) -> impl Iterator<Item = Slip> {
    let wrong = (0..length).flat_map(move |at| alphabet.iter().map(move |&right| Slip::Wrong(at, right)));
    let missing = (0..=length).flat_map(move |at| alphabet.iter().map(move |&right| Slip::Missing(at, right)));
    let exchanged = (0..length.saturating_sub(1)).map(Slip::Exchanged);
    exchanged.chain((0..length).map(Slip::Extra)).chain(wrong).chain(missing)
}

/// Slips between characters that look alike, or are the same letter in two cases.
pub(super) fn lookalikes(text: &[char]) -> impl Iterator<Item = Slip> {
    text.iter().enumerate().flat_map(|(at, &found)| {
        let alike = ALIKE.iter().filter(move |group| group.contains(found)).flat_map(|group| group.chars());
        let other_case =
            if found.is_ascii_lowercase() { found.to_ascii_uppercase() } else { found.to_ascii_lowercase() };
        alike.chain([other_case]).filter(move |right| *right != found).map(move |right| Slip::Wrong(at, right))
    })
}

const ALIKE: [&str; 8] = ["lI1i", "O0oQD", "S5s", "B8", "Z2z", "G6", "-_", "uvUV"];

/// The one slip that makes `found` of `right`.
pub(super) fn between(found: &[char], right: &[char]) -> Option<Slip> {
    let same = found.iter().zip(right).take_while(|(found, right)| found == right).count();
    let candidate = match right.get(same) {
        Some(&missing) if found.len() + 1 == right.len() => Slip::Missing(same, missing),
        _ if found.len() == right.len() + 1 => Slip::Extra(same),
        Some(&wrong) if found.len() == right.len() => {
            let exchanged = Slip::Exchanged(same);
            if exchanged.mended(found) == right { exchanged } else { Slip::Wrong(same, wrong) }
        }
        _ => return None,
    };
    (candidate.mended(found) == right).then_some(candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(found: &str, right: &str, slip: Option<Slip>) {
        let characters = |text: &str| text.chars().collect::<Vec<char>>();
        assert_eq!(between(&characters(found), &characters(right)), slip, "{found} {right}");
    }

    #[test]
    fn one_slip_is_told() {
        check("abxd", "abcd", Some(Slip::Wrong(2, 'c')));
        check("abd", "abcd", Some(Slip::Missing(2, 'c')));
        check("abc", "abcd", Some(Slip::Missing(3, 'd')));
        check("abccd", "abcd", Some(Slip::Extra(3)));
        check("acbd", "abcd", Some(Slip::Exchanged(1)));
        check("abcde", "abcd", Some(Slip::Extra(4)));
        for found in ["xbxd", "abcd", "ab", "", "badc"] {
            check(found, "abcd", None);
        }
    }

    #[test]
    fn every_slip_is_tried() {
        let alphabet: Vec<char> = ('a'..='z').collect();
        let right: Vec<char> = "token".chars().collect();
        for found in ["tken", "tokken", "toked", "otken", "oken", "toke", "tokenn"] {
            let found: Vec<char> = found.chars().collect();
            assert!(all(found.len(), &alphabet).any(|slip| slip.mended(&found) == right), "{found:?}");
        }
    }
}
