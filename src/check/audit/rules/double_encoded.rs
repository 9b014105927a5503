//! A part that was encoded twice.

use crate::check::audit::{EXAMPLE_SECRET, Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Document;
use crate::jose::error::Place;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "double-encoded",
    family: Family::Structure,
    risk: Risk::Low,
    summary: "the payload was encoded twice: it decodes to base64url of JSON",
    why: "Two steps of the issuer did the same work, so no standard reader finds any claim in it. A filter that looks at decoded \
          claims sees harmless text, while a service that decodes until it finds JSON acts on something nobody checked.",
    how: "An issuer that calls `base64url` itself and then hands the result to a signing function as if it were the \
          claims gets this. Look for an encoding call just before the one that signs, or for a serializer that was \
          given a text where it wanted an object. Decode the payload once: what begins with `ey` instead of a brace is \
          the sign.",
    fix: "give the signing library the claims as JSON; it encodes them itself",
    sources: &["RFC 7515 5.1", "RFC 7519 7.1"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(payload) = subject.token.payload.as_ref().filter(|payload| payload.encoded) else { return };
    let text = payload.document.text();
    // `ey` is how every JSON object begins that starts with a quoted name.
    if !text.starts_with("ey") {
        return;
    }
    let decoded = base64url::decode(text);
    if decoded.flaws.is_empty()
        && Document::parse_bytes(decoded.bytes).object().is_some_and(|claims| !claims.is_empty())
    {
        found.at(Place::Token, payload.span, "the payload was encoded twice");
    }
}

/// The usual claims, encoded once more before they were signed.
fn bad(random: Random<'_>) -> (String, String) {
    let claims = base64url::encode(Example::USUAL_CLAIMS.as_bytes());
    let key = Key::secret(EXAMPLE_SECRET.as_bytes());
    let token = jws::sign(Example::USUAL_HEADER, claims.as_bytes(), "HS256", &key, random);
    (token.unwrap_or_default(), EXAMPLE_SECRET.to_owned())
}
