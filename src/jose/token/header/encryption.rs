//! Rules for the headers of a JWE that need no key: each header by itself, then the union of each recipient's.

use super::{check_types, header_problem};
use crate::jose::alg::facts::{encryption, management};
use crate::jose::encoding::json::Value;
use crate::jose::error::{Fault, JweFault, Part, Place, Problem};
use crate::jose::span::Span;
use crate::jose::token::{Content, Encrypted, JoseHeader, Kind, Options, Token, crit};

pub(super) fn check(token: &Token, options: &Options, problems: &mut Vec<Problem>) {
    let Some(encrypted) = &token.encrypted else { return };
    let protected = token.header.as_ref();
    if protected.is_some_and(|content| content.document.object().is_none()) {
        // What it would say is unknown; that it cannot be read is told already.
        return;
    }
    let own = encrypted.recipients.iter().filter_map(|recipient| recipient.header.as_ref());
    for content in protected.into_iter().chain(&encrypted.unprotected).chain(own) {
        check_one(content, problems);
    }
    check_crit(protected, encrypted, options, problems);
    for index in 0..encrypted.recipients.len() {
        check_recipient(token, encrypted, index, problems);
    }
    check_agreement(token, encrypted, problems);
    check_lengths(token, encrypted, problems);
}

fn check_one(content: &Content, problems: &mut Vec<Problem>) {
    let mut found = Vec::new();
    check_types(&content.document, &mut found);
    if let Some(private) = content.document.get("epk").and_then(|epk| epk.get("d")) {
        found.push(header_problem(Fault::Jwe(JweFault::EpkPrivate), private.span()));
    }
    problems.extend(found.into_iter().map(|problem| placed(content, problem)));
}

/// A problem in a header that is not encoded lies in the token's own text.
fn placed(content: &Content, problem: Problem) -> Problem {
    if content.encoded {
        return problem;
    }
    Problem { place: Place::Token, span: content.outer_span(problem.span), ..problem }
}

fn check_crit(protected: Option<&Content>, encrypted: &Encrypted, options: &Options, problems: &mut Vec<Problem>) {
    crit::check(protected.map(|content| &content.document), None, options, problems);
    let own = encrypted.recipients.iter().filter_map(|recipient| recipient.header.as_ref());
    for content in encrypted.unprotected.iter().chain(own) {
        let mut found = Vec::new();
        crit::check(None, Some(&content.document), options, &mut found);
        problems.extend(found.into_iter().map(|problem| placed(content, problem)));
    }
}

fn check_recipient(token: &Token, encrypted: &Encrypted, index: usize, problems: &mut Vec<Problem>) {
    let Some(recipient) = encrypted.recipients.get(index) else { return };
    let header = token.recipient_header(index);
    let compact = token.kind == Kind::Jwe;
    let at = |fault: Fault| {
        if compact {
            let root = token.header.as_ref().and_then(|content| content.document.root());
            header_problem(fault, root.map_or(Span::at(0), Value::span))
        } else {
            Problem::in_token(fault, recipient.span)
        }
    };
    check_overlap(token, encrypted, index, problems);
    if header.get("alg").is_none() {
        problems.push(at(Fault::AlgMissing));
    }
    // RFC 7516 4.1.2: it must be there.
    if header.get("enc").is_none() {
        problems.push(at(Fault::Jwe(JweFault::EncMissing)));
    }
    // RFC 7516 4.1.3: zip must be in the protected header.
    if header.get("zip").is_some() && header.protected("zip").is_none() {
        problems.push(at(Fault::Jwe(JweFault::ZipUnprotected)));
    }
    let Some(facts) = header.text("alg").and_then(|alg| management::find(&alg)) else { return };
    let (alg, found) = (facts.name.to_owned(), recipient.encrypted_key.len());
    let fault = match (facts.family.has_no_encrypted_key(), found) {
        (true, 1..) => JweFault::EncryptedKeyPresent { alg, found },
        (false, 0) => JweFault::EncryptedKeyMissing { alg },
        _ => return,
    };
    problems.push(Problem::in_token(Fault::Jwe(fault), recipient.span));
}

/// RFC 7516 4: the names in the three headers must be disjoint.
fn check_overlap(token: &Token, encrypted: &Encrypted, index: usize, problems: &mut Vec<Problem>) {
    let own = encrypted.recipients.get(index).and_then(|recipient| recipient.header.as_ref());
    let (protected, shared) = (token.header.as_ref(), encrypted.unprotected.as_ref());
    let mut compare = |content: &Content, before: [Option<&Content>; 2]| {
        for member in content.document.object().into_iter().flat_map(Value::members) {
            if before.into_iter().flatten().any(|other| other.document.get(&member.name).is_some()) {
                let fault = Fault::Jwe(JweFault::HeaderOverlap { name: member.name.into_owned() });
                problems.push(Problem::in_token(fault, content.outer_span(member.name_span)));
            }
        }
    };
    // The shared header is compared once, with the first recipient.
    if let (Some(shared), 0) = (shared, index) {
        compare(shared, [protected, None]);
    }
    if let Some(own) = own {
        compare(own, [protected, shared]);
    }
}

/// RFC 7516 7.2.1: `enc` and `zip` are the same for every recipient, for the content is encrypted once.
fn check_agreement(token: &Token, encrypted: &Encrypted, problems: &mut Vec<Problem>) {
    for name in ["enc", "zip"] {
        let value = |index| token.recipient_header(index).text(name);
        let first = value(0);
        if let Some(index) = (1..encrypted.recipients.len()).find(|index| value(*index) != first) {
            let span = encrypted.recipients.get(index).map_or(Span::at(0), |recipient| recipient.span);
            problems.push(Problem::in_token(Fault::Jwe(JweFault::Differs { name }), span));
        }
    }
}

fn check_lengths(token: &Token, encrypted: &Encrypted, problems: &mut Vec<Problem>) {
    let header: JoseHeader<'_> = token.recipient_header(0);
    let span_of = |part: Part| token.sections.iter().find(|section| section.part == part).map(|section| section.span);
    let flawed = token
        .problems
        .iter()
        .any(|problem| matches!(problem.fault, Fault::Base64 { part, .. } if part != Part::Header));
    let Some(facts) = header.text("enc").and_then(|enc| encryption::find(&enc)).filter(|_| !flawed) else {
        // Without a known algorithm only what is missing altogether can be told.
        let span = span_of(Part::Ciphertext).unwrap_or_default();
        if encrypted.ciphertext.is_empty() && span.is_empty() {
            problems.push(Problem::in_token(Fault::PartEmpty { part: Part::Ciphertext }, span));
        }
        return;
    };
    let lengths = (encrypted.iv.len(), encrypted.ciphertext.len(), encrypted.tag.len());
    if let Err(fault) = facts.check_lengths(lengths.0, lengths.1, lengths.2) {
        let part = match fault {
            JweFault::IvLength { .. } => Part::InitializationVector,
            JweFault::TagLength { .. } => Part::AuthenticationTag,
            _ => Part::Ciphertext,
        };
        problems.push(Problem::in_token(Fault::Jwe(fault), span_of(part).unwrap_or_default()));
    }
}
