//! An ECDSA signature with a zero in it: the psychic signature.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::alg::sign::{SignatureFlaw, flaw};
use crate::jose::encoding::base64url;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "signature-zero",
    family: Family::Signature,
    risk: Risk::Critical,
    summary: "R or S of an ECDSA signature is zero, which a broken verifier takes for a signature of everything",
    why: "The Java runtimes before April 2022 accepted zeros under every message and every key. Nobody's signing makes a zero: \
          this token was written to try that.",
    how: "The trick became known as \"psychic signatures\" and has the number CVE-2022-21449; versions 15 to 18 of \
          Java were affected. A forged token ends in the text of an all-zero signature, 86 letters `A` for ES256, so a \
          search for `AAAAAAAA` at the end of logged tokens finds attempts. Run `java -version` on everything that \
          verifies ECDSA, old containers included.",
    fix: "refuse the token, update the runtime of whatever accepted it, and look for others like it",
    sources: &["CVE-2022-21449", "FIPS 186-5 6.4.2"],
    bad: Example::Made(|_| with_signature("ES256", &[0; 64])),
    good: Example::Made(|_| with_signature("ES256", &[1; 64])),
    look: Look::At(|subject, found| report(subject, found, SignatureFlaw::Zero, "R or S of the signature is zero")),
});

/// Says that of every signature with that flaw.
pub(super) fn report(subject: &Subject<'_>, found: &mut Found<'_>, wanted: SignatureFlaw, message: &str) {
    for signature in &subject.token.signatures {
        let alg = signature.text_parameter("alg").unwrap_or_default();
        if flaw(&alg, &signature.bytes) == Some(wanted) {
            found.at(Place::Token, signature.span, message);
        }
    }
}

/// The usual claims under that signature, without a key.
pub(super) fn with_signature(alg: &str, signature: &[u8]) -> (String, String) {
    let header = format!(r#"{{"alg":"{alg}","typ":"at+jwt"}}"#);
    let parts = [header.as_bytes(), Example::USUAL_CLAIMS.as_bytes(), signature];
    (parts.map(base64url::encode).join("."), String::new())
}
