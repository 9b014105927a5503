//! A signature of a length that its algorithm never makes.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::alg::facts;
use crate::jose::error::Place;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "signature-length",
    family: Family::Structure,
    risk: Risk::High,
    summary: "the signature has a length that its algorithm never produces",
    why: "The length follows from the algorithm, so these bytes were cut, padded or made by something else. A verifier that compares \
          only as many bytes as it was given can be satisfied with a few of them, which are soon guessed.",
    how: "Where bytes are missing, look for something that shortens: a database column, a log line, a form field with \
          a maximum. Where there are too many, a second encoding or a padding crept in. RS256 with a key of 2048 bits \
          gives 256 bytes, ES256 always 64, HS256 always 32, so one decoded part tells which of the two it was.",
    fix: "refuse a signature of the wrong length before any comparison, and look at what cut or wrote this one",
    sources: &["RFC 7518 3.2", "RFC 7518 3.4", "CVE-2020-28042"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for signature in &subject.token.signatures {
        let bytes = signature.bytes.as_slice();
        let Some(facts) = signature.text_parameter("alg").and_then(|alg| facts::find(&alg)) else { continue };
        let Some(expected) = facts.signature_bytes.filter(|&expected| expected > 0 && expected != bytes.len()) else {
            continue;
        };
        let is_other_form = facts.family == facts::Family::Ecdsa && is_der(bytes);
        if !bytes.is_empty() && !is_other_form {
            let (name, length) = (facts.name, bytes.len());
            let message = format!("expected {expected} bytes of signature for {name}, but found {length}");
            found.at(Place::Token, signature.span, message);
        }
    }
}

/// Whether the bytes look like an ASN.1 SEQUENCE: a whole signature in another encoding, which is another matter.
fn is_der(bytes: &[u8]) -> bool {
    match bytes {
        [0x30, 0x81, length, rest @ ..] | [0x30, length, rest @ ..] => usize::from(*length) == rest.len(),
        _ => false,
    }
}

/// The usual token with three bytes in the place of 32.
fn bad(random: Random<'_>) -> (String, String) {
    let change = |token: &mut String| {
        let dot = token.rfind('.').unwrap_or_default();
        token.truncate(dot + 5);
    };
    Example::changed(change, random)
}

#[cfg(test)]
mod tests {
    use super::is_der;

    #[test]
    fn a_sequence_fills_its_length() {
        assert!(is_der(&[0x30, 2, 5, 0]));
        assert!(is_der(&[0x30, 0x81, 1, 9]));
        assert!(!is_der(&[0x30, 3, 5, 0]));
        assert!(!is_der(&[0x31, 2, 5, 0]));
        assert!(!is_der(&[]));
    }
}
