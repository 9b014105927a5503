//! Members of a JWK by name, with a problem for each that is not what it should be.

use std::borrow::Cow;

use super::super::fault::{KeyFault, LengthClue};
use super::super::numbers::trim;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::{Fault, Problem};
use crate::jose::span::Span;

/// A JWK being read.
pub(super) struct Members<'d> {
    object: Value<'d>,
    problems: Vec<Problem>,
}

impl<'d> Members<'d> {
    pub(super) fn new(object: Value<'d>) -> Self {
        Members { object, problems: Vec::new() }
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// The value of a member. `null` is a value, of the wrong type.
    pub(super) fn value(&self, member: &str) -> Option<Value<'d>> {
        self.object.get(member)
    }

    /// Notes a fault at a member, or at the whole object.
    pub(super) fn report(&mut self, fault: KeyFault, member: Option<&str>) {
        let value = member.and_then(|member| self.value(member)).unwrap_or(self.object);
        self.report_at(fault, value.span());
    }

    pub(super) fn report_at(&mut self, fault: KeyFault, span: Span) {
        self.problems.push(Problem::in_key(Fault::Key(fault), span));
    }

    /// A member that is a string if it is there. The outer `None` means that it is something else.
    pub(super) fn string(&mut self, member: &'static str) -> Option<Option<Cow<'d, str>>> {
        match self.value(member) {
            None => Some(None),
            Some(value) => {
                let text = value.as_str();
                if text.is_none() {
                    self.wrong_type(member, "a string", value);
                }
                text.map(Some)
            }
        }
    }

    /// A member that must be there as a string that is not empty.
    pub(super) fn required_string(&mut self, kty: &'static str, member: &'static str) -> Option<Cow<'d, str>> {
        match self.string(member)? {
            Some(text) if text.is_empty() => {
                self.report(KeyFault::JwkMemberEmpty { member }, Some(member));
                None
            }
            Some(text) => Some(text),
            None => {
                self.report(KeyFault::JwkMemberMissing { kty, member }, None);
                None
            }
        }
    }

    /// A member that must be there in base64url.
    pub(super) fn required_bytes(&mut self, kty: &'static str, member: &'static str) -> Option<Vec<u8>> {
        let value = self.value(member);
        let Some(value) = value else {
            self.report(KeyFault::JwkMemberMissing { kty, member }, None);
            return None;
        };
        self.bytes(member, value)
    }

    /// A member that is base64url if it is there. The outer `None` means that it is not.
    pub(super) fn optional_bytes(&mut self, member: &'static str) -> Option<Option<Vec<u8>>> {
        match self.value(member) {
            None => Some(None),
            Some(value) => self.bytes(member, value).map(Some),
        }
    }

    /// A member that must be a big-endian number (Base64urlUInt, RFC 7518 2); leading zeros are noted and dropped.
    pub(super) fn number(&mut self, member: &'static str, bytes: &[u8]) -> Vec<u8> {
        let trimmed = trim(bytes);
        let count = bytes.len() - trimmed.len();
        if count > 0 && bytes.len() > 1 {
            self.report(KeyFault::JwkLeadingZeros { member, count }, Some(member));
        }
        trimmed.to_vec()
    }

    /// Checks the length that a curve or an algorithm fixes.
    pub(super) fn has_length(
        &mut self,
        member: &'static str,
        of: &str,
        bytes: &[u8],
        expected: usize,
        clue: impl FnOnce() -> Option<LengthClue>,
    ) -> bool {
        let found = bytes.len();
        if found != expected {
            let of = of.to_owned();
            let clue = clue().or_else(|| is_hex_of(bytes, expected).then_some(LengthClue::Hex));
            self.report(KeyFault::JwkMemberLength { member, of, expected, found, clue }, Some(member));
        }
        found == expected
    }

    pub(super) fn wrong_type(&mut self, member: &'static str, expected: &'static str, value: Value<'_>) {
        self.report_at(KeyFault::JwkMemberType { member, expected, found: value.kind() }, value.span());
    }

    /// The bytes of a member; every flaw of its base64url is an error, so that no two texts are the same key.
    pub(super) fn bytes(&mut self, member: &'static str, value: Value<'_>) -> Option<Vec<u8>> {
        if value.kind() != Kind::String {
            self.wrong_type(member, "a string", value);
            return None;
        }
        let text = value.as_str().unwrap_or_default();
        if text.is_empty() {
            self.report_at(KeyFault::JwkMemberEmpty { member }, value.span());
            return None;
        }
        let decoded = base64url::decode(&text);
        let Some(first) = decoded.flaws.first() else { return Some(decoded.bytes) };
        let fault = KeyFault::JwkMemberBase64 { member, flaw: first.kind, offset: first.span.start };
        self.report_at(fault, inner_span(value, &text, first.span));
        None
    }
}

/// The span of a part of a string in the JSON text. After an escape the offsets differ, so it is the whole string.
pub(super) fn inner_span(value: Value<'_>, text: &str, part: Span) -> Span {
    let span = value.span();
    if span.len() == text.len() + 2 { part.shifted(span.start + 1) } else { span }
}

/// Hexadecimal digits that somebody encoded instead of the bytes they stand for.
fn is_hex_of(bytes: &[u8], expected: usize) -> bool {
    bytes.len() == 2 * expected && bytes.iter().all(u8::is_ascii_hexdigit)
}
