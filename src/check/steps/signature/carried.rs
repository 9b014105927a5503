//! Keys that a token brings along: `jwk`, `x5c`, `jku`, `x5u` (RFC 7515 4.1.2 to 4.1.6).

use super::{line, not_allowed, refused};
use crate::check::finding::Finding;
use crate::check::report::{Line, Signature};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::{Place, Severity};
use crate::jose::jws::{self, Expectation, Outcome};
use crate::jose::key::detect::{self, SecretEncoding};
use crate::jose::key::{Key, Source};
use crate::jose::token::{Signature as JwsSignature, Token};

const HINT: &str = "take the key from a place you trust, never from the token";

/// The line for a token that carries its key or points to it; `None` when it does neither.
pub(super) fn check(
    token: &Token,
    index: usize,
    expectation: Expectation<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Line<Signature>> {
    let signature = token.signatures.get(index)?;
    if let Some((name, value, key)) = embedded(signature) {
        let outcome = jws::verify(token, index, std::slice::from_ref(&key), expectation);
        let message = format!("the token carries its own key in {name}: that proves nothing about who made it");
        findings.push(
            Finding::new("self-carried-key", Severity::Error, message.clone(), HINT).at(place(index), value.span()),
        );
        return Some(match outcome {
            Outcome::Verified { .. } => {
                let detail = format!("it fits the key that the token itself carries in {name}: that proves nothing");
                line(Signature::SelfAsserted, "Signed by its own key", detail)
            }
            Outcome::Refused(problem) => refused(&problem),
            Outcome::NotAllowed { alg } => not_allowed(&alg, findings),
            _ => {
                let detail = format!("it does not even fit the key that the token itself carries in {name}");
                line(Signature::Invalid, "Signature invalid", detail)
            }
        });
    }
    let (name, value) =
        ["jwk", "x5c", "jku", "x5u"].into_iter().find_map(|name| Some((name, signature.parameter(name)?)))?;
    let message = format!("the token says itself where its key is, in {name}: following it would prove nothing");
    findings.push(Finding::new("self-carried-key", Severity::Error, message, HINT).at(place(index), value.span()));
    let detail = format!("the token names its own key in {name}, which nobody should follow; paste the issuer's key");
    Some(line(Signature::SelfAsserted, "Signed by a key of its own choice", detail))
}

fn embedded(signature: &JwsSignature) -> Option<(&'static str, Value<'_>, Key)> {
    if let Some(value) = signature.parameter("jwk").filter(|value| value.kind() == Kind::Object)
        && let Some(key) = single(value.raw())
    {
        return Some(("jwk", value, key));
    }
    let value = signature.parameter("x5c")?;
    // RFC 7515 4.1.6: standard base64 DER, the first certificate holds the key.
    let certificate = value.items().next()?.as_str()?;
    let key = single(&certificate).filter(|key| key.source == Source::X509)?;
    Some(("x5c", value, key))
}

fn single(text: &str) -> Option<Key> {
    detect::detect(text, SecretEncoding::Utf8).keys.into_iter().next().filter(|key| key.source != Source::Secret)
}

fn place(index: usize) -> Place {
    match u32::try_from(index) {
        Ok(index) if index > 0 => Place::HeaderOf(index),
        _ => Place::Header,
    }
}
