//! The signed token.

use super::Draft;
use crate::check::finding::Finding;
use crate::jose::alg::is_none;
use crate::jose::alg::sign::SignError;
use crate::jose::encoding::json::Value;
use crate::jose::error::{Place, Severity};
use crate::jose::jws::{self, Encoding};
use crate::jose::key::Key;
use crate::jose::key::detect::Form;
use crate::jose::key::select;
use crate::jose::random::Random;

pub(super) fn sign(draft: &Draft<'_>, random: Random<'_>, findings: &mut Vec<Finding>) -> Option<String> {
    let (header, payload) = (draft.build.header, draft.build.payload.as_bytes());
    let encoding = payload_encoding(draft, findings)?;
    if is_none(&draft.alg) {
        return Some(jws::unsecured(header, payload));
    }
    if !jws::is_supported(&draft.alg) {
        let message = match jws::meant(&draft.alg) {
            Some(meant) => format!("alg {} is not a registered name; perhaps {meant} is meant", draft.alg),
            None => format!("alg {} is not a signature algorithm that is implemented here", draft.alg),
        };
        findings.push(about_alg(draft, "alg-unsupported", message, ""));
        return None;
    }
    let key = signer(draft, findings)?;
    match jws::sign_as(header, payload, &draft.alg, key, encoding, random) {
        Ok(token) => Some(token),
        Err(SignError::NoPrivateKey) => {
            let message =
                format!("expected a private key to sign with, but found the public half ({})", key.material.kind());
            findings.push(Finding::new("key-not-private", Severity::Error, message, "paste the private key").at_key());
            None
        }
        Err(_) => {
            let message = format!("the key cannot sign with {}: it is no valid key of its type", draft.alg);
            findings.push(Finding::new("key-parse", Severity::Error, message, "copy the key again").at_key());
            None
        }
    }
}

/// The key that the header means; of several that fit, one with a private half.
fn signer<'k>(draft: &'k Draft<'_>, findings: &mut Vec<Finding>) -> Option<&'k Key> {
    if draft.keys.form == Form::Empty {
        let message = format!("there is no key to sign with {} yet", draft.alg);
        findings.push(Finding::new("key-missing", Severity::Info, message, "paste or make one").at_key());
        return None;
    }
    let kid = draft.parameter("kid").and_then(Value::as_str);
    let candidates = select::candidates(&draft.keys.keys, &draft.alg, kid.as_deref());
    let private = candidates.tries.iter().find(|candidate| candidate.key.is_private());
    if let Some(candidate) = private.or(candidates.tries.first()) {
        return Some(candidate.key);
    }
    findings.extend(candidates.left_out.first().map(|left_out| {
        let misfit = &left_out.misfit;
        Finding::new(misfit.code(), Severity::Error, misfit.message(), misfit.hint()).at_key()
    }));
    None
}

/// RFC 7797: whether the payload stands in the token as it is.
fn payload_encoding(draft: &Draft<'_>, findings: &mut Vec<Finding>) -> Option<Encoding> {
    if draft.parameter("b64").and_then(Value::as_bool) != Some(false) {
        return Some(Encoding::Base64Url);
    }
    // RFC 7797 5.2: in the compact serialization the payload may not hold a dot, nor what could not stand in a token.
    let payload = draft.build.payload;
    let Some(at) = payload.find(|found: char| found == '.' || !(' '..='~').contains(&found)) else {
        return Some(Encoding::None);
    };
    let message = "an unencoded payload must not contain a dot or a character beyond printable ASCII".to_owned();
    let finding =
        Finding::new("b64-payload-character", Severity::Error, message, "leave b64 out, or detach the payload");
    let width = payload.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    findings.push(finding.at(Place::Payload, crate::jose::span::Span::new(at, at + width)));
    None
}

fn about_alg(draft: &Draft<'_>, code: &str, message: String, hint: &str) -> Finding {
    Finding::new(code, Severity::Error, message, hint).at(Place::Header, draft.span_of("alg"))
}
