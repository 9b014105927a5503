//! BEGIN and END lines, also with dashes or line breaks lost.

use super::flat::Flat;

/// Which line it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Begin,
    End,
}

/// One BEGIN or END line.
pub(super) struct Boundary {
    pub(super) edge: Edge,
    pub(super) label: String,
    /// Index of its first dash in the flat text.
    pub(super) start: usize,
    /// Index after its last dash.
    pub(super) end: usize,
    /// Whether it has five dashes on both sides (RFC 7468 2).
    pub(super) complete: bool,
}

/// Labels that are believed although dashes are missing; a longer label stands before those it begins with.
const LABELS: &[&str] = &[
    "PUBLIC KEY",
    "PRIVATE KEY",
    "RSA PUBLIC KEY",
    "RSA PRIVATE KEY",
    "EC PUBLIC KEY",
    "EC PRIVATE KEY",
    "EC PARAMETERS",
    "ENCRYPTED PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "CERTIFICATE REQUEST",
    "CERTIFICATE",
    "NEW CERTIFICATE REQUEST",
    "TRUSTED CERTIFICATE",
    "X509 CERTIFICATE",
    "DSA PRIVATE KEY",
];

/// A label longer than this is text that happens to follow the word.
const LONGEST: usize = 40;

const DASHES: usize = 5;

/// Finds all of them, in the order of the text.
pub(super) fn find(flat: &Flat) -> Vec<Boundary> {
    let all = flat.slice(0..flat.len());
    let mut found: Vec<Boundary> = Vec::new();
    for (at, &letter) in all.iter().enumerate() {
        let (edge, word) = match letter {
            'B' | 'b' => (Edge::Begin, "BEGIN "),
            'E' | 'e' => (Edge::End, "END "),
            _ => continue,
        };
        let rest = all.get(at..).unwrap_or_default();
        if found.last().is_some_and(|last| at < last.end) || !starts_with(rest, word) {
            continue;
        }
        let before = all.get(..at).unwrap_or_default();
        let after = at + word.len();
        let exact = rest.iter().zip(word.chars()).all(|(found, wanted)| *found == wanted);
        found.extend(boundary(edge, exact, before, after, all.get(after..).unwrap_or_default()));
    }
    found
}

fn boundary(edge: Edge, exact: bool, before: &[char], after: usize, rest: &[char]) -> Option<Boundary> {
    let spaces = count_back(before, ' ');
    let dashes_before = count_back(before.get(..before.len() - spaces).unwrap_or_default(), '-');
    let spaces = if dashes_before > 0 { spaces } else { 0 };
    let blanks = rest.iter().take_while(|&&found| found == ' ').count();
    let text = rest.get(blanks..).unwrap_or_default();
    let known = LABELS.iter().find(|label| starts_with(text, label));
    let label: String = match known {
        Some(label) => (*label).into(),
        None => text.iter().take(LONGEST).take_while(|found| is_label(**found)).collect(),
    };
    let width = label.chars().count();
    let tail = text.get(width..).unwrap_or_default();
    let gap = tail.iter().take_while(|&&found| found == ' ').count();
    let dashes_after = tail.iter().skip(gap).take_while(|&&found| found == '-').count();
    let believed = match known {
        Some(_) => dashes_before + dashes_after > 0 || exact && is_alone(before, tail),
        // Other labels need their dashes; `---- BEGIN SSH2 PUBLIC KEY ----` has four.
        None => !label.trim().is_empty() && dashes_before >= DASHES - 1 && dashes_after >= DASHES - 1,
    };
    let gap = if dashes_after > 0 { gap } else { 0 };
    let keyword = after
        - match edge {
            Edge::Begin => "BEGIN ".len(),
            Edge::End => "END ".len(),
        };
    believed.then(|| Boundary {
        edge,
        label: label.split_whitespace().collect::<Vec<_>>().join(" ").to_ascii_uppercase(),
        start: keyword - spaces - dashes_before,
        end: after + blanks + width + gap + dashes_after,
        complete: exact && dashes_before == DASHES && dashes_after == DASHES && spaces + blanks + gap == 0,
    })
}

/// Whether nothing else stands on the line.
fn is_alone(before: &[char], after: &[char]) -> bool {
    before.last().is_none_or(|found| *found == '\n') && after.first().is_none_or(|found| *found == '\n')
}

fn is_label(found: char) -> bool {
    found.is_ascii_alphabetic() || found.is_ascii_digit() || matches!(found, ' ' | '#' | '.' | '/')
}

fn starts_with(text: &[char], word: &str) -> bool {
    let mut letters = text.iter();
    word.chars().all(|wanted| letters.next().is_some_and(|found| found.eq_ignore_ascii_case(&wanted)))
}

fn count_back(text: &[char], wanted: char) -> usize {
    text.iter().rev().take_while(|&&found| found == wanted).count()
}
