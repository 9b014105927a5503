//! Is the token well formed (RFC 7515 5.2 steps 1 to 7, RFC 7516 5.2 steps 1 to 5)?

use crate::check::finding::Finding;
use crate::check::report::{Line, Structure};
use crate::jose::error::Severity;
use crate::jose::token::{Kind, Token};

pub(crate) fn check(token: &Token, findings: &mut Vec<Finding>) -> Line<Structure> {
    findings.extend(token.problems.iter().map(Finding::of));
    let state = state(token);
    let worst =
        token.problems.iter().filter(|problem| problem.fault.severity() >= Severity::Warning).max_by_key(|problem| {
            // The first of the heaviest: `max_by_key` would take the last.
            (problem.fault.severity(), std::cmp::Reverse(problem.span.start))
        });
    let detail = worst.map(|problem| problem.fault.message()).unwrap_or_default();
    let (headline, detail) = match state {
        Structure::Ok => (format!("Well-formed {}", form(token)), parts(token)),
        Structure::Problems => (format!("Flawed {}", form(token)), detail),
        Structure::Broken => ("Not readable as a token".to_owned(), detail),
    };
    Line { state, headline, detail }
}

fn state(token: &Token) -> Structure {
    let header = token.protected_header().map(|content| &content.document);
    let header_read = header.is_some_and(|document| document.object().is_some())
        || token.signatures.iter().any(|signature| signature.unprotected.is_some())
        || token.kind == Kind::JweJson && token.text_parameter("enc").is_some();
    // Without a header that says what it is there is no token, whatever else was read.
    if token.kind == Kind::Unknown || !header_read {
        Structure::Broken
    } else if token.problems.iter().any(|problem| problem.fault.severity() >= Severity::Warning) {
        Structure::Problems
    } else {
        Structure::Ok
    }
}

fn form(token: &Token) -> &'static str {
    match token.kind {
        Kind::Jws if token.claims().is_some() => "signed JWT",
        Kind::Jws => "JWS",
        Kind::JwsJson => "JWS in JSON serialization",
        Kind::Jwe => "encrypted token (JWE)",
        Kind::JweJson => "JWE in JSON serialization",
        Kind::SdJwt => "SD-JWT",
        Kind::Unknown => "text",
    }
}

fn parts(token: &Token) -> String {
    let bytes = token.text.len();
    match token.kind {
        Kind::Jws => format!("3 parts, {bytes} bytes"),
        Kind::Jwe => format!("5 parts, {bytes} bytes"),
        Kind::SdJwt => format!("{} disclosures, {bytes} bytes", token.disclosures.len()),
        Kind::JwsJson => format!("{} signatures, {bytes} bytes", token.signatures.len()),
        _ => format!("{bytes} bytes"),
    }
}
