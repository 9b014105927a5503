//! The signed token.

use super::{Draft, Stopped, misfit};
use crate::check::finding::Finding;
use crate::jose::alg::facts::management;
use crate::jose::alg::sign::SignError;
use crate::jose::alg::{is_none, names};
use crate::jose::encoding::json::Value;
use crate::jose::error::{Place, Severity};
use crate::jose::jws::{self, Encoding};
use crate::jose::key::Key;
use crate::jose::key::detect::Form;
use crate::jose::key::select;
use crate::jose::random::Random;
use crate::jose::span::Span;

pub(super) fn sign(draft: &Draft<'_>, random: Random<'_>) -> Result<String, Stopped> {
    let (header, payload) = (draft.build.header, draft.build.payload.as_bytes());
    let encoding = payload_encoding(draft)?;
    if is_none(&draft.alg) {
        return Ok(jws::unsecured(header, payload));
    }
    if !jws::is_supported(&draft.alg) {
        let (message, _) = names::explain(&draft.alg);
        let hint = match management::find(&draft.alg) {
            Some(_) => "to encrypt, add enc to the header, such as A256GCM",
            None => "choose an algorithm from the list",
        };
        let finding = Finding::new("alg-unsupported", Severity::Error, message, hint);
        return Err(Some(finding.at(Place::Header, draft.span_of("alg")).into()));
    }
    let key = draft.key()?;
    jws::sign_as(header, payload, &draft.alg, key, encoding, random).map_err(|error| {
        let (code, message, hint) = match error {
            SignError::NoPrivateKey => {
                let found = key.material.kind();
                let message = format!("expected a private key to sign with, but found the public half ({found})");
                ("key-not-private", message, "paste the private key")
            }
            _ => {
                let message = format!("the key cannot sign with {}: it is no valid key of its type", draft.alg);
                ("key-parse", message, "copy the key again")
            }
        };
        Some(Finding::new(code, Severity::Error, message, hint).at_key().into())
    })
}

/// The key that the header means; of several that fit, one with a private half.
pub(super) fn signer<'k>(draft: &'k Draft<'_>) -> Result<&'k Key, Stopped> {
    if draft.keys.form == Form::Empty {
        return Err(Some(draft.no_key("sign", "paste or make one").into()));
    }
    let kid = draft.parameter("kid").and_then(Value::as_str);
    let candidates = select::candidates(&draft.keys.keys, &draft.alg, kid.as_deref());
    let private = candidates.tries.iter().find(|candidate| candidate.key.is_private());
    match private.or(candidates.tries.first()) {
        Some(candidate) => Ok(candidate.key),
        None => Err(candidates.left_out.first().map(|left_out| misfit(&left_out.misfit).into())),
    }
}

/// RFC 7797: whether the payload stands in the token as it is.
fn payload_encoding(draft: &Draft<'_>) -> Result<Encoding, Stopped> {
    if draft.parameter("b64").and_then(Value::as_bool) != Some(false) {
        return Ok(Encoding::Base64Url);
    }
    // RFC 7797 5.2: in the compact serialization the payload may not hold a dot, nor what could not stand in a token.
    let is_odd = |found: &char| *found == '.' || !(' '..='~').contains(found);
    let Some((at, odd)) = draft.build.payload.char_indices().find(|(_, found)| is_odd(found)) else {
        return Ok(Encoding::None);
    };
    let message = "an unencoded payload must not contain a dot or a character beyond printable ASCII".to_owned();
    let hint = "leave b64 out, or detach the payload";
    let finding = Finding::new("b64-payload-character", Severity::Error, message, hint);
    Err(Some(finding.at(Place::Payload, Span::new(at, at + odd.len_utf8())).into()))
}
