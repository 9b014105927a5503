//! Finding tokens in any pasted text: a header line, a curl command, a HAR file, a log, a wrapped mail.
//!
//! The text is read once as logical characters ([`unit`], [`escape`]): `%2E`, `\u002e` and `&#46;` are a dot, a zero
//! width space is nothing. [`scan`] looks for words that could begin a token ([`header`] judges them), [`read`] reads
//! on from there ([`reader`], [`state`]), [`join`] decides at each gap ([`gap`], [`chunk`]) whether the token goes on
//! behind it, and [`cut`] takes off what is not its own. JSON serializations are found by their braces ([`json`],
//! [`unescape`]). [`bare`] is for damaged tokens that are the whole input. What had to be changed to get a token is said
//! by its [`Mend`]s.

mod mend;

mod unit;

mod escape;

mod header;

mod gap;

mod chunk;

mod join;

mod state;

mod reader;

mod cut;

mod read;

mod scan;

mod json;

mod unescape;

mod bare;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::jose::span::Span;

pub use mend::Mend;

/// The most tokens that are reported for one text.
pub const MAX_FOUND: usize = 1000;

/// One token found in a pasted text.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The token's text as it is to be judged, after the mends.
    pub token: String,
    /// Its form.
    pub kind: FoundKind,
    /// Where it stands in the pasted text, in bytes, before the mends.
    pub span: Span,
    /// What was changed to get it; empty when it stands there literally.
    pub mends: Vec<Mend>,
}

/// The forms of tokens that are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FoundKind {
    /// JWS compact serialization: header, payload, signature.
    Jws,
    /// Header and payload without a signature part.
    TwoPart,
    /// JWE compact serialization.
    Jwe,
    /// SD-JWT, with its disclosures and key binding.
    SdJwt,
    /// JWS JSON serialization.
    JwsJson,
    /// JWE JSON serialization.
    JweJson,
}

/// The tokens in `text`, in order of first appearance, each text once, at most [`MAX_FOUND`].
///
/// The work is bounded by a small multiple of the text's length, whatever the text is.
pub fn extract(text: &str) -> Vec<Found> {
    let objects = json::objects(text);
    let mut list = List::default();
    scan::scan(text, objects, &mut list);
    if list.found.is_empty()
        && let Some(found) = bare::bare(text)
    {
        list.push(found);
    }
    list.found
}

/// The tokens found so far, without repetitions.
#[derive(Default)]
struct List {
    found: Vec<Found>,
    /// Indices into `found` by length and last bytes, so that a repeated token is recognised without hashing all of it.
    seen: HashMap<(usize, Vec<u8>), Vec<usize>>,
}

impl List {
    fn push(&mut self, found: Found) {
        let bytes = found.token.as_bytes();
        let key = (bytes.len(), bytes.get(bytes.len().saturating_sub(32)..).unwrap_or_default().to_vec());
        let same = self.seen.entry(key).or_default();
        if same.iter().any(|&index| self.found.get(index).is_some_and(|other| other.token == found.token)) {
            return;
        }
        same.push(self.found.len());
        self.found.push(found);
    }

    fn is_full(&self) -> bool {
        self.found.len() >= MAX_FOUND
    }
}
