//! SD-JWT (RFC 9901 4): an issuer-signed JWT, disclosures, and perhaps a key binding JWT, between tildes.

use super::{Content, Kind, Options, Section, Token, compact};
use crate::jose::error::{Fault, Part};
use crate::jose::sd_jwt::MAX_DISCLOSURES;
use crate::jose::span::Span;

pub(super) fn read(token: &mut Token, options: &Options) {
    let mut start = 0;
    let mut spans = Vec::new();
    for part in token.text.split('~') {
        spans.push(Span::new(start, start + part.len()));
        start += part.len() + 1;
    }
    let (Some((jwt, rest)), true) = (spans.split_first(), spans.len() > 1) else { return };
    compact::read(token, jwt.end, options);
    token.kind = Kind::SdJwt;
    let Some((last, disclosures)) = rest.split_last() else { return };
    // One more than is processed, so that it is told.
    for &span in disclosures.iter().take(MAX_DISCLOSURES + 1) {
        read_disclosure(token, span);
    }
    if !last.is_empty() {
        read_key_binding(token, *last);
    }
}

/// One disclosure.
pub(super) fn read_disclosure(token: &mut Token, span: Span) {
    let bytes = token.decode_part(Part::Disclosure, span);
    let content = Content::new(bytes, span, true);
    compact::note_json_flaws(token, &content, Part::Disclosure);
    // RFC 9901 4.2.1, 4.2.2: salt, name, value; or salt, value for an array element.
    if !content.document.root().is_some_and(|root| matches!(root.len(), 2 | 3)) {
        token.problem(Fault::DisclosureMalformed, span);
    }
    token.disclosures.push(content);
}

/// The key binding JWT.
pub(super) fn read_key_binding(token: &mut Token, span: Span) {
    token.sections.push(Section { part: Part::KeyBinding, span });
    token.key_binding = Some(span);
}
