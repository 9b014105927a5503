//! Tokens: from any pasted text to parts with positions.
//!
//! [`extract`] finds the tokens in a text; [`Token::parse`] takes one of them apart by its form: [`compact`] (JWS and JWE),
//! [`json_form`] (JSON serializations) or [`sd_jwt`]. Header rules that need no key ([`header`], [`crit`]) are checked on
//! the way. Parsing never fails: what could be read is there, and the problems say what could not.

pub mod extract;

mod compact;

mod content;

mod crit;

mod encrypted;

mod header;

mod json_form;

mod sd_jwt;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;
use crate::jose::error::{Fault, Part, Place, Problem, Severity};
use crate::jose::span::Span;

pub use content::Content;
pub use encrypted::{Encrypted, JoseHeader, Recipient};

/// Longest token text that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// A token taken apart.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its text, exactly as it is judged.
    pub text: String,
    /// Its form.
    pub kind: Kind,
    /// Where its parts stand in the text.
    pub sections: Vec<Section>,
    /// The protected header of a JWE; that of a JWS is with its signature.
    pub header: Option<Content>,
    /// The encrypted parts of a JWE and its recipients.
    pub encrypted: Option<Encrypted>,
    /// The payload, unless it is encrypted or detached.
    pub payload: Option<Content>,
    /// The signatures; a compact JWS has exactly one.
    pub signatures: Vec<Signature>,
    /// The disclosures of an SD-JWT, in order.
    pub disclosures: Vec<Content>,
    /// The key binding JWT at the end of an SD-JWT.
    pub key_binding: Option<Span>,
    /// What is wrong or remarkable.
    pub problems: Vec<Problem>,
}

/// The forms of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Kind {
    /// JWS compact serialization (RFC 7515 7.1).
    Jws,
    /// JWS JSON serialization, general or flattened (RFC 7515 7.2).
    JwsJson,
    /// JWE compact serialization (RFC 7516 7.1).
    Jwe,
    /// JWE JSON serialization (RFC 7516 7.2).
    JweJson,
    /// SD-JWT (RFC 9901 4).
    SdJwt,
    /// None of these.
    Unknown,
}

impl Kind {
    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Jws => "jws",
            Kind::JwsJson => "jws-json",
            Kind::Jwe => "jwe",
            Kind::JweJson => "jwe-json",
            Kind::SdJwt => "sd-jwt",
            Kind::Unknown => "unknown",
        }
    }
}

/// One part of the token's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Section {
    /// Which part.
    pub part: Part,
    /// Where.
    pub span: Span,
}

/// One signature of a JWS, with the headers that belong to it.
#[derive(Clone, Debug)]
pub struct Signature {
    /// The protected header.
    pub protected: Option<Content>,
    /// The unprotected header of a JSON serialization.
    pub unprotected: Option<Content>,
    /// The signature's bytes, as far as they could be read.
    pub bytes: Vec<u8>,
    /// Where it stands in the token's text.
    pub span: Span,
    /// What was signed (RFC 7515 5.1 step 5).
    input: SigningInput,
}

#[derive(Clone, Debug)]
enum SigningInput {
    /// Header, dot and payload stand together in the token's text.
    Text(Span),
    /// Put together from a JSON serialization.
    Bytes(Vec<u8>),
    /// The payload is not in the token: header and dot.
    Detached { prefix: String, encoded: bool },
}

/// What the reader of a token is told beforehand.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Extensions that the caller understands besides `b64`, by the names that `crit` uses.
    pub crit_understood: Vec<String>,
}

impl Token {
    /// Takes `text` apart.
    pub fn parse(text: &str) -> Self {
        Self::parse_with(text, &Options::default())
    }

    /// Takes `text` apart, with extensions that the caller understands.
    pub fn parse_with(text: &str, options: &Options) -> Self {
        Self::parse_owned(text.to_owned(), options)
    }

    /// The same for a text that the caller can give away.
    pub fn parse_owned(text: String, options: &Options) -> Self {
        let length = text.len();
        let mut token = Token::empty(text);
        if length > MAX_BYTES {
            token.problem(Fault::TooLarge { bytes: length, limit: MAX_BYTES }, Span::at(0));
        } else if token.text.trim_start().starts_with('{') {
            json_form::read(&mut token, options);
        } else if token.text.contains('~') {
            sd_jwt::read(&mut token, options);
        } else {
            compact::read(&mut token, length, options);
        }
        token
    }

    fn empty(text: String) -> Self {
        Token {
            text,
            kind: Kind::Unknown,
            sections: Vec::new(),
            header: None,
            encrypted: None,
            payload: None,
            signatures: Vec::new(),
            disclosures: Vec::new(),
            key_binding: None,
            problems: Vec::new(),
        }
    }

    /// The protected header: of a JWE, or of the first signature.
    pub fn protected_header(&self) -> Option<&Content> {
        self.header.as_ref().or_else(|| self.signatures.first()?.protected.as_ref())
    }

    /// A header parameter, of the first recipient of a JWE or of the first signature.
    pub fn parameter(&self, name: &str) -> Option<Value<'_>> {
        match self.signatures.first() {
            Some(signature) => signature.parameter(name),
            None => self.recipient_header(0).get(name),
        }
    }

    /// A header parameter that is a string.
    pub fn text_parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        self.parameter(name)?.as_str()
    }

    /// The claims: the payload, when it is a JSON object.
    pub fn claims(&self) -> Option<Value<'_>> {
        self.payload.as_ref()?.document.object()
    }

    /// Whether the content is encrypted.
    pub fn is_encrypted(&self) -> bool {
        matches!(self.kind, Kind::Jwe | Kind::JweJson)
    }

    /// Where a problem stands in the token's text: those of decoded JSON are mapped to the characters that encode them.
    pub fn token_span(&self, problem: &Problem) -> Span {
        self.outer_span(problem.place, problem.span)
    }

    /// The characters of the token's text that `span` in `place` comes from.
    pub fn outer_span(&self, place: Place, span: Span) -> Span {
        let content = match place {
            Place::Token | Place::Key => return span,
            Place::Header => self.protected_header(),
            Place::HeaderOf(index) => self.signatures.get(index as usize).and_then(|one| one.protected.as_ref()),
            Place::Payload => self.payload.as_ref(),
        };
        content.filter(|_| !span.is_empty()).map_or(Span::at(0), |content| content.outer_span(span))
    }

    /// The first problem that forbids to look at any signature, or at the ciphertext (RFC 7515 5.2): the payload may be anything.
    pub fn refusal(&self) -> Option<&Problem> {
        self.problems.iter().find(|problem| forbids(problem))
    }

    /// The first problem that forbids to look at signature number `index`: what the header of another one says is not among
    /// them, for each signature is validated by itself (RFC 7515 5.2).
    pub fn refusal_of(&self, index: usize) -> Option<&Problem> {
        let concerns = |place: Place| place.signature().is_none_or(|of| of == index);
        self.problems.iter().find(|problem| forbids(problem) && concerns(problem.place))
    }

    fn problem(&mut self, fault: Fault, span: Span) {
        self.problems.push(Problem::in_token(fault, span));
    }

    /// Decodes a base64url part of the text and notes its flaws and place.
    fn decode_part(&mut self, part: Part, span: Span) -> Vec<u8> {
        self.sections.push(Section { part, span });
        let decoded = base64url::decode(span.slice(&self.text));
        self.problems.extend(
            decoded
                .flaws
                .into_iter()
                .map(|flaw| Problem::in_token(Fault::Base64 { part, flaw: flaw.kind }, flaw.span.shifted(span.start))),
        );
        decoded.bytes
    }
}

impl Signature {
    /// A parameter of the protected or the unprotected header.
    pub fn parameter(&self, name: &str) -> Option<Value<'_>> {
        let protected = self.protected.as_ref().and_then(|content| content.document.get(name));
        protected.or_else(|| self.unprotected.as_ref()?.document.get(name))
    }

    /// A parameter that is a string.
    pub fn text_parameter(&self, name: &str) -> Option<Cow<'_, str>> {
        self.parameter(name)?.as_str()
    }

    /// The bytes that were signed. `detached` is the payload that is not in the token; without it there is no input.
    pub fn input<'t>(&'t self, token: &'t Token, detached: Option<&[u8]>) -> Option<Cow<'t, [u8]>> {
        match &self.input {
            SigningInput::Text(span) => Some(Cow::Borrowed(span.slice(&token.text).as_bytes())),
            SigningInput::Bytes(bytes) => Some(Cow::Borrowed(bytes)),
            SigningInput::Detached { prefix, encoded } => {
                let mut bytes = prefix.clone().into_bytes();
                let payload = detached?;
                if *encoded {
                    bytes.extend_from_slice(base64url::encode(payload).as_bytes());
                } else {
                    bytes.extend_from_slice(payload);
                }
                Some(Cow::Owned(bytes))
            }
        }
    }
}

fn forbids(problem: &Problem) -> bool {
    let is_about_content = matches!(
        problem.fault,
        Fault::Json { part: Part::Payload | Part::Disclosure, .. } | Fault::DisclosureMalformed
    );
    problem.fault.severity() == Severity::Error && !is_about_content
}
