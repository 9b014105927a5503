//! Compact serializations: parts between dots (RFC 7515 7.1, RFC 7516 7.1).

use super::{Content, Encrypted, Kind, Options, Recipient, Signature, SigningInput, Token, header};
use crate::jose::encoding::json::Kind as JsonKind;
use crate::jose::error::{Fault, Part, Place, Problem};
use crate::jose::span::Span;

/// What programs write where a token should be and is not.
const PLACEHOLDERS: [&str; 6] = ["undefined", "null", "none", "nil", "[object Object]", "NaN"];

/// More parts than this are counted, but not kept.
const MAX_PARTS: usize = 6;

/// Reads the first `end` bytes of the text as a compact serialization.
pub(super) fn read(token: &mut Token, end: usize, options: &Options) {
    let text = token.text.get(..end).unwrap_or_default();
    let dots = text.bytes().filter(|&byte| byte == b'.').count();
    let mut start = 0;
    let mut spans = Vec::new();
    for part in text.split('.').take(MAX_PARTS) {
        spans.push(Span::new(start, start + part.len()));
        start += part.len() + 1;
    }
    let whole = Span::new(0, end);
    if text.trim().is_empty() {
        return token.problem(Fault::Empty, whole);
    }
    match (dots, spans.as_slice()) {
        (0, _) => {
            let placeholder = PLACEHOLDERS.into_iter().find(|word| text.trim().eq_ignore_ascii_case(word));
            token.problem(Fault::NoDots { placeholder }, whole);
        }
        (4, &[head, key, iv, ciphertext, tag]) => read_jwe(token, [head, key, iv, ciphertext, tag], options),
        (_, &[head, payload, ref rest @ ..]) => {
            if dots != 2 {
                let fault = if dots == 1 { Fault::SignatureMissing } else { Fault::PartCount { found: dots + 1 } };
                token.problem(fault, if dots == 1 { Span::at(end) } else { whole });
            }
            read_jws(token, head, payload, rest.first().copied(), options);
        }
        _ => token.problem(Fault::PartCount { found: dots + 1 }, whole),
    }
}

fn read_jws(token: &mut Token, head: Span, payload: Span, signature: Option<Span>, options: &Options) {
    token.kind = Kind::Jws;
    let protected = read_header(token, head);
    let unencoded = header::is_unencoded(&protected.document);
    let detached = payload.is_empty() && signature.is_some();
    if detached {
        token.sections.push(super::Section { part: Part::Payload, span: payload });
        token.problem(Fault::DetachedPayload, payload);
    } else {
        token.payload = Some(read_payload(token, payload, !unencoded));
    }
    let (bytes, span) = match signature {
        Some(span) => (token.decode_part(Part::Signature, span), span),
        None => (Vec::new(), Span::at(payload.end)),
    };
    let input = if detached {
        SigningInput::Detached { prefix: format!("{}.", head.slice(&token.text)), encoded: !unencoded }
    } else {
        SigningInput::Text(Span::new(head.start, payload.end))
    };
    let protected = Some(protected);
    token.signatures.push(Signature { protected, unprotected: None, bytes, span, input });
    header::check(token, 0, options);
}

fn read_jwe(token: &mut Token, [head, key, iv, ciphertext, tag]: [Span; 5], options: &Options) {
    token.kind = Kind::Jwe;
    token.header = Some(read_header(token, head));
    let encrypted_key = token.decode_part(Part::EncryptedKey, key);
    let encrypted = Encrypted {
        recipients: vec![Recipient { header: None, encrypted_key, span: key }],
        iv: token.decode_part(Part::InitializationVector, iv),
        ciphertext: token.decode_part(Part::Ciphertext, ciphertext),
        tag: token.decode_part(Part::AuthenticationTag, tag),
        // RFC 7516 5.1 step 14: the characters of the protected header, not what they decode to.
        aad: head.slice(&token.text).as_bytes().to_vec(),
        ..Encrypted::default()
    };
    token.encrypted = Some(encrypted);
    header::check_encrypted(token, options);
}

/// The protected header, with everything that makes it none.
pub(super) fn read_header(token: &mut Token, span: Span) -> Content {
    let bytes = token.decode_part(Part::Header, span);
    let content = Content::new(bytes, span, true);
    if span.is_empty() {
        token.problem(Fault::PartEmpty { part: Part::Header }, span);
        return content;
    }
    note_json_flaws(token, &content, Part::Header);
    if content.document.is_well_formed()
        && let Some(root) = content.document.root()
        && root.kind() != JsonKind::Object
    {
        token.problem(Fault::HeaderNotObject { found: root.kind() }, span);
    }
    content
}

/// The payload, with what keeps it from being a claims set.
pub(super) fn read_payload(token: &mut Token, span: Span, encoded: bool) -> Content {
    let content = if encoded {
        let bytes = token.decode_part(Part::Payload, span);
        Content::new(bytes, span, true)
    } else {
        token.sections.push(super::Section { part: Part::Payload, span });
        Content::new(span.slice(&token.text).as_bytes().to_vec(), span, false)
    };
    judge_payload(token, &content);
    content
}

pub(super) fn judge_payload(token: &mut Token, content: &Content) {
    let text = content.document.text().trim_start_matches('\u{feff}');
    let looks_like_json = text.trim_start().starts_with(['{', '[', '"']);
    if content.document.is_well_formed() || looks_like_json {
        note_json_flaws(token, content, Part::Payload);
        if let Some(root) = content.document.root()
            && root.kind() != JsonKind::Object
        {
            token.problem(Fault::ClaimsNotObject { found: root.kind() }, content.span);
        }
    } else if super::extract::extract(content.document.text().get(..MAX_NESTED).unwrap_or(content.document.text()))
        .first()
        .is_some_and(|found| found.span.start == 0)
    {
        token.problem(Fault::NestedToken, content.span);
    } else {
        token.problem(Fault::PayloadNotJson, content.span);
    }
}

/// Enough of a payload to see that it begins with a token.
const MAX_NESTED: usize = 64 * 1024;

pub(super) fn note_json_flaws(token: &mut Token, content: &Content, part: Part) {
    let place = match part {
        Part::Header => Place::Header,
        Part::Payload => Place::Payload,
        _ => Place::Token,
    };
    token.problems.extend(content.document.flaws().iter().map(|flaw| {
        let span = if place == Place::Token { content.outer_span(flaw.span) } else { flaw.span };
        Problem { fault: Fault::Json { part, flaw: flaw.kind.clone() }, place, span }
    }));
}
