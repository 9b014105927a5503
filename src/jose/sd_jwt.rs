//! SD-JWT (RFC 9901): which disclosure belongs where, and what the payload says with them.
//!
//! [`process`] walks the payload ([`walk`]), puts each disclosure where its digest stands, drops decoys and placeholders, and
//! notes every rule that is broken as an [`SdFault`]; it always gives a payload, as far as it got. [`present`] makes the text
//! of a presentation without some of the disclosures.

mod fault;

mod present;

mod walk;

#[cfg(test)]
mod tests;

use crate::jose::encoding::json::{Document, Kind, Value};
use crate::jose::token::{Content, Kind as TokenKind, Token};

pub use crate::jose::hash::Hash;
pub use fault::SdFault;
pub use present::{issuer_signed, present, with_dependants};

/// More disclosures than this are not processed.
pub const MAX_DISCLOSURES: usize = 10_000;

/// What came of the disclosures of a token.
#[derive(Clone, Debug)]
pub struct Processed {
    /// The hash of the digests, `_sd_alg` (RFC 9901 4.1.1); none when it names one that is not known here.
    pub hash: Option<Hash>,
    /// `_sd_alg` as written, or what it means when it is missing.
    pub hash_name: String,
    /// Each disclosure, in the order given.
    pub disclosures: Vec<Disclosure>,
    /// Digests that no disclosure belongs to: withheld claims, or decoys.
    pub undisclosed: usize,
    /// The payload with the disclosed claims in it, without `_sd`, `_sd_alg` and placeholders; values as written.
    pub claims: Document,
    /// Rules that are broken: each demands that the token is refused.
    pub faults: Vec<SdFault>,
}

/// One disclosure (RFC 9901 4.2).
#[derive(Clone, Debug, Default)]
pub struct Disclosure {
    /// The salt; empty when it is malformed.
    pub salt: String,
    /// The claim's name; none for an element of an array.
    pub name: Option<String>,
    /// The value, as JSON text.
    pub value: String,
    /// Its digest, base64url.
    pub digest: String,
    /// Where it belongs, such as `address.region` or `nationalities[1]`; none when its digest is nowhere.
    pub path: Option<String>,
    /// The disclosure in whose value its digest stands; none when that is the payload.
    pub parent: Option<usize>,
}

/// Whether a token is an SD-JWT: by its form, or by what its payload holds.
pub fn is_sd_jwt(token: &Token) -> bool {
    let in_payload =
        || token.claims().is_some_and(|claims| claims.get("_sd").is_some() || claims.get("_sd_alg").is_some());
    token.kind == TokenKind::SdJwt || !token.disclosures.is_empty() || token.key_binding.is_some() || in_payload()
}

/// Processes the disclosures of a token, without those at the places `left_out`.
pub fn process_token(token: &Token, left_out: &[usize]) -> Processed {
    let blank = Document::default();
    let payload = token.payload.as_ref().map_or(&blank, |content| &content.document);
    let kept = token.disclosures.iter().enumerate().filter(|(at, _)| !left_out.contains(at));
    process(payload, &kept.map(|(_, content)| text_of(token, content)).collect::<Vec<_>>())
}

/// Processes `disclosures`, as they stand in the token, over `payload` (RFC 9901 7.1 steps 2 to 5).
pub fn process(payload: &Document, disclosures: &[&str]) -> Processed {
    let written = payload.object().and_then(|claims| claims.get("_sd_alg"));
    let name = written.map_or(Some(Hash::default().name().into()), |value| value.as_str());
    let hash_name = name.map_or_else(|| "no string".to_owned(), |name| name.into_owned());
    let hash = Hash::from_name(&hash_name);
    let mut faults = Vec::new();
    if disclosures.len() > MAX_DISCLOSURES {
        faults.push(SdFault::TooMany { found: disclosures.len(), limit: MAX_DISCLOSURES });
    }
    let (Some(hash), true) = (hash, faults.is_empty()) else {
        if hash.is_none() {
            faults.push(SdFault::HashUnknown { name: hash_name.clone() });
        }
        let claims = payload.clone();
        return Processed { hash, hash_name, disclosures: Vec::new(), undisclosed: 0, claims, faults };
    };
    let mut walk = walk::Walk::new(hash, disclosures, &mut faults);
    let text = payload.root().map(|root| walk.payload(root)).unwrap_or_default();
    let (disclosures, undisclosed) = walk.finish();
    Processed { hash: Some(hash), hash_name, disclosures, undisclosed, claims: Document::parse(text), faults }
}

/// A disclosure as it stands in the token.
fn text_of<'t>(token: &'t Token, content: &Content) -> &'t str {
    content.span.slice(&token.text)
}

/// Salt, name and value of a decoded disclosure; the reason when it is none (RFC 9901 4.2.1, 4.2.2).
fn read(at: usize, document: &Document) -> Result<(String, Option<String>, Value<'_>), SdFault> {
    let malformed = || SdFault::Malformed { disclosure: at };
    let root = document.root().filter(|root| document.is_well_formed() && root.kind() == Kind::Array);
    let items: Vec<Value<'_>> = root.ok_or_else(malformed)?.items().take(4).collect();
    let text = |value: &Value<'_>| value.as_str().map(|text| text.into_owned()).ok_or_else(malformed);
    match items.as_slice() {
        [salt, value] => Ok((text(salt)?, None, *value)),
        [salt, name, value] => {
            let name = text(name)?;
            if name == "_sd" || name == "..." {
                return Err(SdFault::NameForbidden { disclosure: at, name });
            }
            Ok((text(salt)?, Some(name), *value))
        }
        _ => Err(malformed()),
    }
}
