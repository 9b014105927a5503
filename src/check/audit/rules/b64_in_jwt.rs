//! A JWT whose payload is not encoded.

use crate::check::audit::{EXAMPLE_SECRET, Example, Family, Look, Risk, Rule, Written};
use crate::jose::jws::{self, Encoding};
use crate::jose::key::Key;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "b64-in-jwt",
    family: Family::Header,
    risk: Risk::Low,
    summary: "a JWT has its claims unencoded (`b64` is false)",
    why: "A JWT must encode its payload, and nearly no library for JWTs knows the option. What does not know it either refuses \
          the token or reads the claims as base64url and sees other bytes than were signed.",
    how: "Signing APIs for payments and for documents use [[header:b64]] with detached bodies, and somebody took over \
          their header for a login token. Look for an option named like `unencodedPayload` in the signer. The compact \
          form makes it worse, since a dot in an address inside the claims would end the part. Remove the parameter \
          and its entry in [[header:crit]] together.",
    fix: "leave `b64` out of tokens that hold claims; it is for large or detached content",
    sources: &["RFC 7797 7"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["b64-in-jwt"]),
});

/// The usual claims as they are; a dot would end the part, so each is written as an escape.
fn bad(random: Random<'_>) -> (String, String) {
    let header = r#"{"alg":"HS256","typ":"at+jwt","b64":false,"crit":["b64"]}"#;
    let claims = Example::USUAL_CLAIMS.replace('.', r"\u002e");
    let key = Key::secret(EXAMPLE_SECRET.as_bytes());
    let token = jws::sign_as(header, claims.as_bytes(), "HS256", &key, Encoding::None, random);
    (token.unwrap_or_default(), EXAMPLE_SECRET.to_owned())
}
