//! Rules for the headers of a JWE that need no key: each header by itself, then the union of each recipient's.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{check_crit, check_types, header_problem, in_place};
use crate::jose::alg::facts::{encryption, management};
use crate::jose::encoding::json::Value;
use crate::jose::error::{Fault, JweFault, Part, Problem};
use crate::jose::span::Span;
use crate::jose::token::{Content, Encrypted, JoseHeader, Kind, Options, Recipient, Token};

pub(super) fn check(token: &Token, options: &Options, problems: &mut Vec<Problem>) {
    let Some(encrypted) = &token.encrypted else { return };
    let protected = token.header.as_ref();
    if protected.is_some_and(|content| content.document.object().is_none()) {
        // What it would say is unknown; that it cannot be read is told already.
        return;
    }
    let own = encrypted.recipients.iter().filter_map(|recipient| recipient.header.as_ref());
    let unprotected = encrypted.unprotected.iter().chain(own);
    for content in protected.into_iter().chain(unprotected.clone()) {
        check_one(content, problems);
    }
    check_crit(protected.map(|content| &content.document), unprotected, options, problems);
    let common = Common::of(token, encrypted, problems);
    for recipient in &encrypted.recipients {
        check_recipient(token, recipient, &common, problems);
    }
    check_agreement(token, encrypted, problems);
    check_lengths(token, encrypted, problems);
}

/// What the headers that all recipients share say, looked up once: there may be very many recipients.
struct Common<'t> {
    names: BTreeSet<Cow<'t, str>>,
    alg: Option<Cow<'t, str>>,
    is_zip_protected: bool,
}

impl<'t> Common<'t> {
    fn of(token: &'t Token, encrypted: &'t Encrypted, problems: &mut Vec<Problem>) -> Self {
        let root = |content: &'t Content| content.document.object();
        let (protected, shared) = (token.header.as_ref(), encrypted.unprotected.as_ref());
        let header = JoseHeader::new(protected.and_then(root), shared.and_then(root), None);
        let mut common = Common {
            names: BTreeSet::new(),
            alg: header.text("alg"),
            is_zip_protected: header.protected("zip").is_some(),
        };
        common.names.extend(protected.and_then(root).into_iter().flat_map(Value::members).map(|member| member.name));
        if let Some(shared) = shared {
            common.compare(shared, problems);
            common.names.extend(root(shared).into_iter().flat_map(Value::members).map(|member| member.name));
        }
        common
    }

    /// RFC 7516 4: the names in the three headers must be disjoint.
    fn compare(&self, content: &Content, problems: &mut Vec<Problem>) {
        for member in content.document.object().into_iter().flat_map(Value::members) {
            if self.names.contains(&member.name) {
                let fault = Fault::Jwe(JweFault::HeaderOverlap { name: member.name.into_owned() });
                problems.push(Problem::in_token(fault, content.outer_span(member.name_span)));
            }
        }
    }
}

fn check_one(content: &Content, problems: &mut Vec<Problem>) {
    in_place(content, problems, |found| {
        check_types(&content.document, found);
        if let Some(private) = content.document.get("epk").and_then(|epk| epk.get("d")) {
            found.push(header_problem(Fault::Jwe(JweFault::EpkPrivate), private.span()));
        }
    });
}

fn check_recipient(token: &Token, recipient: &Recipient, common: &Common<'_>, problems: &mut Vec<Problem>) {
    let at = |fault: Fault| {
        if token.kind == Kind::Jwe {
            let root = token.header.as_ref().and_then(|content| content.document.root());
            header_problem(fault, root.map_or(Span::at(0), Value::span))
        } else {
            Problem::in_token(fault, recipient.span)
        }
    };
    let own = recipient.header.as_ref();
    let has = |name: &str| common.names.contains(name) || own.is_some_and(|own| own.document.get(name).is_some());
    if let Some(own) = own {
        common.compare(own, problems);
    }
    if !has("alg") {
        problems.push(at(Fault::AlgMissing));
    }
    // RFC 7516 4.1.2: it must be there.
    if !has("enc") {
        problems.push(at(Fault::Jwe(JweFault::EncMissing)));
    }
    // RFC 7516 4.1.3: zip must be in the protected header.
    if has("zip") && !common.is_zip_protected {
        problems.push(at(Fault::Jwe(JweFault::ZipUnprotected)));
    }
    let alg = common.alg.clone().or_else(|| own?.document.get("alg")?.as_str());
    let Some(facts) = alg.and_then(|alg| management::find(&alg)) else { return };
    let (alg, found) = (facts.name.to_owned(), recipient.encrypted_key.len());
    let fault = match (facts.family.has_no_encrypted_key(), found) {
        (true, 1..) => JweFault::EncryptedKeyPresent { alg, found },
        (false, 0) => JweFault::EncryptedKeyMissing { alg },
        _ => return,
    };
    problems.push(Problem::in_token(Fault::Jwe(fault), recipient.span));
}

/// RFC 7516 7.2.1: `enc` and `zip` are the same for every recipient, for the content is encrypted once.
fn check_agreement(token: &Token, encrypted: &Encrypted, problems: &mut Vec<Problem>) {
    for name in ["enc", "zip"] {
        // In a common header it is the same for all; in two headers of one recipient it is another fault.
        let common = token.header.iter().chain(&encrypted.unprotected);
        if common.into_iter().any(|content| content.document.get(name).is_some()) {
            continue;
        }
        let own = |recipient: &Recipient| -> Option<String> {
            Some(recipient.header.as_ref()?.document.get(name)?.raw().to_owned())
        };
        let first = encrypted.recipients.first().and_then(own);
        if let Some(other) = encrypted.recipients.iter().find(|recipient| own(recipient) != first) {
            problems.push(Problem::in_token(Fault::Jwe(JweFault::Differs { name }), other.span));
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
