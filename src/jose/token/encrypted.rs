//! What a JWE has besides its protected header: the parts that a decryption needs, and each recipient (RFC 7516 2, 7.2).

use std::borrow::Cow;

use super::{Content, Token};
use crate::jose::encoding::json::Value;
use crate::jose::span::Span;

/// The encrypted content and whom it is for.
#[derive(Clone, Debug, Default)]
pub struct Encrypted {
    /// The unprotected header that all recipients share.
    pub unprotected: Option<Content>,
    /// The recipients; a compact JWE has exactly one.
    pub recipients: Vec<Recipient>,
    /// The initialization vector.
    pub iv: Vec<u8>,
    /// The ciphertext.
    pub ciphertext: Vec<u8>,
    /// The authentication tag.
    pub tag: Vec<u8>,
    /// What is authenticated without being encrypted, as the algorithm takes it (RFC 7516 5.2 steps 14 and 15).
    pub aad: Vec<u8>,
    /// The member `aad`, decoded.
    pub extra: Option<Vec<u8>>,
}

/// One recipient.
#[derive(Clone, Debug, Default)]
pub struct Recipient {
    /// The header of its own.
    pub header: Option<Content>,
    /// The encrypted key, as far as it could be read.
    pub encrypted_key: Vec<u8>,
    /// Where it stands in the token's text.
    pub span: Span,
}

/// The headers of one recipient, read as one (RFC 7516 4): protected, shared, its own.
#[derive(Clone, Copy, Debug, Default)]
pub struct JoseHeader<'t> {
    parts: [Option<Value<'t>>; 3],
}

impl<'t> JoseHeader<'t> {
    /// The union of these objects; of a name that is in several the first counts.
    pub fn new(protected: Option<Value<'t>>, shared: Option<Value<'t>>, own: Option<Value<'t>>) -> Self {
        JoseHeader { parts: [protected, shared, own] }
    }

    /// A parameter.
    pub fn get(self, name: &str) -> Option<Value<'t>> {
        self.parts.into_iter().flatten().find_map(|part| part.get(name))
    }

    /// A parameter that is a string.
    pub fn text(self, name: &str) -> Option<Cow<'t, str>> {
        self.get(name)?.as_str()
    }

    /// A parameter of the protected header.
    pub fn protected(self, name: &str) -> Option<Value<'t>> {
        self.parts.into_iter().next()??.get(name)
    }
}

/// Recipients that are looked at, at most.
const MAX_RECIPIENTS: usize = 1000;

/// Values of common headers that are gone through for all recipients together.
const MAX_STEPS: usize = 1_000_000;

impl Token {
    /// How many recipients of a JWE are looked at: all, unless they are very many or have very long headers in common.
    pub fn recipients_in_view(&self) -> usize {
        let Some(encrypted) = &self.encrypted else { return 0 };
        let common = self.header.iter().chain(&encrypted.unprotected).map(|content| content.document.values());
        let most = MAX_STEPS / common.sum::<usize>().max(1);
        encrypted.recipients.len().min(most.clamp(1, MAX_RECIPIENTS))
    }

    /// The headers of recipient number `index` of a JWE; empty ones for anything else.
    pub fn recipient_header(&self, index: usize) -> JoseHeader<'_> {
        let shared = self.encrypted.as_ref().and_then(|encrypted| encrypted.unprotected.as_ref());
        let own = self.encrypted.as_ref().and_then(|encrypted| encrypted.recipients.get(index)?.header.as_ref());
        JoseHeader::new(root(self.header.as_ref()), root(shared), root(own))
    }
}

fn root(content: Option<&Content>) -> Option<Value<'_>> {
    content?.document.object()
}
