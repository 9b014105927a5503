//! Header rules that need no key: types, `alg`, `b64`, and what the two headers may not share.

mod encryption;

use super::{Content, Options, Signature, Token, crit};
use crate::jose::alg;
use crate::jose::encoding::json::{Document, Kind, Value};
use crate::jose::error::{Fault, Place, Problem};
use crate::jose::span::Span;

/// Registered parameters whose value has one type only (RFC 7515 4.1, RFC 7516 4.1, RFC 7797 3).
const TYPES: [(&str, Kind, &str); 15] = [
    ("alg", Kind::String, "a string"),
    ("enc", Kind::String, "a string"),
    ("zip", Kind::String, "a string"),
    ("kid", Kind::String, "a string"),
    ("typ", Kind::String, "a string"),
    ("cty", Kind::String, "a string"),
    ("jku", Kind::String, "a string"),
    ("x5u", Kind::String, "a string"),
    ("x5t", Kind::String, "a string"),
    ("x5t#S256", Kind::String, "a string"),
    ("x5c", Kind::Array, "a list"),
    ("jwk", Kind::Object, "an object"),
    ("epk", Kind::Object, "an object"),
    ("b64", Kind::Bool, "a boolean"),
    ("p2c", Kind::Number, "a number"),
];

/// Whether `b64` is false: the payload stands in the token as it is (RFC 7797 3).
pub(super) fn is_unencoded(header: &Document) -> bool {
    header.get("b64").and_then(Value::as_bool) == Some(false)
}

/// Checks the headers of signature number `index`.
pub(super) fn check(token: &mut Token, index: usize, options: &Options) {
    let Some(signature) = token.signatures.get(index) else { return };
    let mut problems = Vec::new();
    let protected = signature.protected.as_ref().map(|content| &content.document);
    let readable = protected.is_none_or(|document| document.object().is_some());
    if readable {
        if let Some(document) = protected {
            check_types(document, &mut problems);
        }
        if let Some(content) = &signature.unprotected {
            in_place(content, &mut problems, |found| check_types(&content.document, found));
        }
        if signature.parameter("alg").is_none() {
            let at = protected.and_then(Document::root).map_or(Span::at(0), Value::span);
            problems.push(header_problem(Fault::AlgMissing, at));
        }
        check_crit(protected, &signature.unprotected, options, &mut problems);
        check_b64(token, signature, &mut problems);
        check_overlap(signature, &mut problems);
        check_unsecured(signature, &mut problems);
    }
    token.problems.append(&mut problems);
}

/// Checks the headers of a JWE.
pub(super) fn check_encrypted(token: &mut Token, options: &Options) {
    let mut problems = Vec::new();
    encryption::check(token, options, &mut problems);
    token.problems.append(&mut problems);
}

/// Calls `check` about a header and puts what it finds where the header stands: one that is not encoded in the token's own text.
fn in_place(content: &Content, problems: &mut Vec<Problem>, check: impl FnOnce(&mut Vec<Problem>)) {
    let mut found = Vec::new();
    check(&mut found);
    problems.extend(found.into_iter().map(|problem| match content.encoded {
        true => problem,
        false => Problem { place: Place::Token, span: content.outer_span(problem.span), ..problem },
    }));
}

fn check_crit<'t>(
    protected: Option<&Document>,
    unprotected: impl IntoIterator<Item = &'t Content>,
    options: &Options,
    problems: &mut Vec<Problem>,
) {
    crit::check(protected, None, options, problems);
    for content in unprotected {
        in_place(content, problems, |found| crit::check(None, Some(&content.document), options, found));
    }
}

fn check_types(document: &Document, problems: &mut Vec<Problem>) {
    for (name, kind, expected) in TYPES {
        if let Some(value) = document.get(name)
            && value.kind() != kind
        {
            let fault = Fault::HeaderType { name: name.to_owned(), expected, found: value.kind() };
            problems.push(header_problem(fault, value.span()));
        }
    }
}

fn check_b64(token: &Token, signature: &Signature, problems: &mut Vec<Problem>) {
    let protected = signature.protected.as_ref().map(|content| &content.document);
    let Some(value) = protected.and_then(|document| document.get("b64")) else { return };
    // RFC 7797 6: a verifier that does not know b64 must not take the payload for encoded.
    let listed = protected
        .and_then(|document| document.get("crit"))
        .is_some_and(|names| names.items().any(|name| name.as_str().as_deref() == Some("b64")));
    if !listed {
        problems.push(header_problem(Fault::B64NotCritical, value.span()));
    } else if value.as_bool() == Some(false) && token.claims().is_some() {
        problems.push(header_problem(Fault::B64InJwt, value.span()));
    }
}

fn check_overlap(signature: &Signature, problems: &mut Vec<Problem>) {
    let (Some(protected), Some(unprotected)) = (&signature.protected, &signature.unprotected) else { return };
    for member in protected.document.object().into_iter().flat_map(Value::members) {
        if unprotected.document.get(&member.name).is_some() {
            problems.push(header_problem(Fault::HeaderOverlap { name: member.name.into_owned() }, member.name_span));
        }
    }
}

fn check_unsecured(signature: &Signature, problems: &mut Vec<Problem>) {
    if let Some(alg) = signature.text_parameter("alg")
        && alg::is_none(&alg)
        && !signature.bytes.is_empty()
    {
        let fault = Fault::UnsecuredWithSignature { bytes: signature.bytes.len() };
        problems.push(Problem::in_token(fault, signature.span));
    }
}

pub(super) fn header_problem(fault: Fault, span: Span) -> Problem {
    Problem { fault, place: Place::Header, span }
}
