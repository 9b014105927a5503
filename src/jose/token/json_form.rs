//! JSON serializations, general and flattened (RFC 7515 7.2, RFC 7516 7.2).

use super::{
    Content, Encrypted, Kind, Options, Recipient, Section, Signature, SigningInput, Token, compact, header, sd_jwt,
};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::{Document, Kind as JsonKind, Value};
use crate::jose::error::{Fault, Part, Place, Problem};
use crate::jose::sd_jwt::MAX_DISCLOSURES;
use crate::jose::span::Span;

/// More signatures than this are not read: each costs a verification.
const MAX_SIGNATURES: usize = 100;

pub(super) fn read(token: &mut Token, options: &Options) {
    let outer = Document::parse(token.text.clone());
    token.problems.extend(
        outer
            .flaws()
            .iter()
            .map(|flaw| Problem::in_token(Fault::Json { part: Part::Header, flaw: flaw.kind.clone() }, flaw.span)),
    );
    let Some(root) = outer.object() else { return };
    if root.get("ciphertext").is_some() {
        read_jwe(token, root, options);
    } else if root.get("signatures").is_some() || root.get("signature").is_some() {
        read_jws(token, root, options);
    } else {
        return token.problem(Fault::SerializationMember { name: "signature", expected: "a string" }, root.span());
    }
    token.problem(Fault::JsonSerialization, Span::at(0));
}

fn read_jws(token: &mut Token, root: Value<'_>, options: &Options) {
    token.kind = Kind::JwsJson;
    // RFC 7515 7.2.1, 7.2.2: the members of one signature stand at the top or in the list.
    let entries = entries(token, root, "signatures", &["signature", "protected", "header"]);
    // RFC 7797 3: b64 has the same value for all signatures.
    let unencoded =
        entries.first().and_then(|entry| entry.get("protected")?.as_str().map(|text| base64url::decode(&text)));
    let unencoded = unencoded.is_some_and(|decoded| header::is_unencoded(&Document::parse_bytes(decoded.bytes)));
    let payload = text_member(token, root, "payload", false);
    let payload = payload.and_then(|span| Some((root.get("payload")?.as_str()?.into_owned(), span)));
    match &payload {
        Some((_, span)) if !unencoded => token.payload = Some(compact::read_payload(token, *span, true)),
        Some((text, span)) => {
            token.sections.push(Section { part: Part::Payload, span: *span });
            let content = Content::new(text.clone().into_bytes(), *span, false);
            compact::judge_payload(token, &content);
            token.payload = Some(content);
        }
        None => token.problem(Fault::DetachedPayload, root.span()),
    }
    for (index, entry) in entries.iter().enumerate().take(MAX_SIGNATURES) {
        let before = token.problems.len();
        read_signature(token, *entry, payload.as_ref().map(|(text, _)| text.as_str()), !unencoded);
        header::check(token, index, options);
        name_the_header(token, before, index);
    }
    if entries.len() > MAX_SIGNATURES {
        token.problem(Fault::TooManySignatures { found: entries.len(), limit: MAX_SIGNATURES }, root.span());
    }
    check_same_b64(token);
    if let Some((first, later)) = entries.split_first() {
        read_disclosures(token, *first);
        // RFC 9901 8.2: nowhere else, so that nobody overlooks them.
        let has_some = |header: &Value<'_>| header.get("disclosures").is_some() || header.get("kb_jwt").is_some();
        if let Some(header) = later.iter().filter_map(|entry| entry.get("header")).find(has_some) {
            let expected = "without disclosures and kb_jwt after the first signature";
            token.problem(Fault::SerializationMember { name: "header", expected }, header.span());
        }
    }
}

/// A problem in a later header is not one in the first.
fn name_the_header(token: &mut Token, before: usize, index: usize) {
    let place = u32::try_from(index).map_or(Place::Token, Place::HeaderOf);
    for problem in token.problems.iter_mut().skip(before).filter(|problem| problem.place == Place::Header && index > 0)
    {
        problem.place = place;
    }
}

/// RFC 7797 3: all signatures have the same `b64`, or the payload would be two different ones.
fn check_same_b64(token: &mut Token) {
    let unencoded = |signature: &Signature| {
        signature.protected.as_ref().is_some_and(|content| header::is_unencoded(&content.document))
    };
    let first = token.signatures.first().is_some_and(unencoded);
    if let Some(other) = token.signatures.iter().find(|signature| unencoded(signature) != first) {
        let span = other.span;
        token.problem(Fault::B64Differs, span);
    }
}

/// RFC 9901 8: disclosures and key binding of an SD-JWT stand in the unprotected header of the first signature.
fn read_disclosures(token: &mut Token, first: Value<'_>) {
    let Some(header) = first.get("header") else { return };
    for value in header.get("disclosures").into_iter().flat_map(Value::items).take(MAX_DISCLOSURES + 1) {
        sd_jwt::read_disclosure(token, inner_span(value));
    }
    if let Some(value) = header.get("kb_jwt").filter(|value| value.kind() == JsonKind::String) {
        sd_jwt::read_key_binding(token, inner_span(value));
    }
}

fn read_signature(token: &mut Token, entry: Value<'_>, payload: Option<&str>, encoded: bool) {
    let protected_text = entry.get("protected").and_then(Value::as_str).unwrap_or_default().into_owned();
    let protected = text_member(token, entry, "protected", false).map(|span| compact::read_header(token, span));
    let unprotected = header_member(token, entry, "header");
    let span = text_member(token, entry, "signature", true);
    let bytes = span.map(|span| token.decode_part(Part::Signature, span)).unwrap_or_default();
    let span = span.unwrap_or(entry.span());
    let prefix = format!("{protected_text}.");
    let input = match payload {
        Some(payload) => SigningInput::Bytes([prefix.as_bytes(), payload.as_bytes()].concat()),
        None => SigningInput::Detached { prefix, encoded },
    };
    token.signatures.push(Signature { protected, unprotected, bytes, span, input });
}

fn read_jwe(token: &mut Token, root: Value<'_>, options: &Options) {
    token.kind = Kind::JweJson;
    let protected = text_member(token, root, "protected", false);
    token.header = protected.map(|span| compact::read_header(token, span));
    let aad = text_member(token, root, "aad", false);
    let protected = protected.map(|span| span.slice(&token.text)).unwrap_or_default();
    // RFC 7516 5.1 step 14: the two as they are encoded.
    let authenticated = match aad {
        Some(span) => [protected.as_bytes(), b".", span.slice(&token.text).as_bytes()].concat(),
        None => protected.as_bytes().to_vec(),
    };
    let mut encrypted = Encrypted {
        unprotected: header_member(token, root, "unprotected"),
        iv: part_member(token, root, "iv", Part::InitializationVector).unwrap_or_default(),
        ciphertext: part_member(token, root, "ciphertext", Part::Ciphertext).unwrap_or_default(),
        tag: part_member(token, root, "tag", Part::AuthenticationTag).unwrap_or_default(),
        extra: aad.map(|span| token.decode_part(Part::AdditionalData, span)),
        aad: authenticated,
        ..Encrypted::default()
    };
    // RFC 7516 7.2.1, 7.2.2.
    let entries = entries(token, root, "recipients", &["header", "encrypted_key"]);
    for entry in entries {
        let header = header_member(token, entry, "header");
        let encrypted_key = part_member(token, entry, "encrypted_key", Part::EncryptedKey).unwrap_or_default();
        let span = entry.get("encrypted_key").map_or(entry.span(), inner_span);
        encrypted.recipients.push(Recipient { header, encrypted_key, span });
    }
    token.encrypted = Some(encrypted);
    header::check_encrypted(token, options);
}

/// The objects of the list `name`, or the root itself where the members of a single one stand beside it.
fn entries<'t>(token: &mut Token, root: Value<'t>, name: &'static str, single: &[&str]) -> Vec<Value<'t>> {
    let Some(list) = root.get(name) else { return vec![root] };
    if single.iter().any(|name| root.get(name).is_some()) {
        token.problem(Fault::SerializationMixed { name }, list.span());
    }
    let entries: Vec<_> = list.items().filter(|entry| entry.kind() == JsonKind::Object).collect();
    if list.kind() != JsonKind::Array || entries.len() != list.len() || entries.is_empty() {
        token.problem(Fault::SerializationMember { name, expected: "a list of objects" }, list.span());
    }
    entries
}

/// The span of a string member; a problem when it is none, or when it must be there and is not.
fn text_member(token: &mut Token, root: Value<'_>, name: &'static str, required: bool) -> Option<Span> {
    let value = root.get(name);
    let text = value.filter(|value| value.kind() == JsonKind::String);
    if text.is_none() && (required || value.is_some()) {
        token.problem(Fault::SerializationMember { name, expected: "a string" }, value.unwrap_or(root).span());
    }
    text.map(inner_span)
}

fn part_member(token: &mut Token, root: Value<'_>, name: &'static str, part: Part) -> Option<Vec<u8>> {
    // RFC 7516 7.2.1: only the ciphertext is always there.
    let span = text_member(token, root, name, part == Part::Ciphertext)?;
    Some(token.decode_part(part, span))
}

/// A header that is not encoded: its JSON stands in the token's own.
fn header_member(token: &mut Token, root: Value<'_>, name: &'static str) -> Option<Content> {
    let value = root.get(name)?;
    if value.kind() != JsonKind::Object {
        token.problem(Fault::SerializationMember { name, expected: "an object" }, value.span());
        return None;
    }
    Some(Content::new(value.raw().as_bytes().to_vec(), value.span(), false))
}

/// The span of a string's text, without its quotes. Base64url needs no escapes, so it is the text itself.
fn inner_span(value: Value<'_>) -> Span {
    let span = value.span();
    if value.kind() == JsonKind::String { Span::new(span.start + 1, span.end.saturating_sub(1)) } else { span }
}
