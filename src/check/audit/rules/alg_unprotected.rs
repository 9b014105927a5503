//! The algorithm where anybody can change it.

use crate::check::audit::{EXAMPLE_SECRET, Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::base64url;
use crate::jose::error::Place;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "alg-unprotected",
    family: Family::Header,
    risk: Risk::High,
    summary: "`alg` stands in the unprotected header only",
    why: "Nothing covers the unprotected header, so anybody on the way can put another algorithm there. With a key that serves \
          several, or a verifier that accepts weak ones, the choice is the attacker's.",
    how: "RFC 7515 lets parameters stand in either header, so a general JSON serializer of a library may put \
          [[header:alg]] outside if it is asked for \"header\" instead of \"protected\". Decode `protected` of each \
          signature and look for the member. To test a verifier, move it yourself: the signature stays the same \
          because only the protected header is signed, yet a careful reader now refuses.",
    fix: "write `alg` into the protected header, and refuse signatures without it there",
    sources: &["RFC 7515 10.7", "RFC 8725 3.1"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for signature in &subject.token.signatures {
        let protected = signature.protected.as_ref().and_then(|content| content.document.get("alg"));
        let Some(content) = signature.unprotected.as_ref().filter(|_| protected.is_none()) else { continue };
        if let Some(alg) = content.document.get("alg") {
            found.at(Place::Token, content.outer_span(alg.span()), "`alg` stands where anybody can change it");
        }
    }
}

/// A flattened serialization with these two headers.
fn example(protected: &str, unprotected: &str, random: Random<'_>) -> (String, String) {
    let [protected, payload] = [protected, Example::USUAL_CLAIMS].map(|text| base64url::encode(text.as_bytes()));
    let input = format!("{protected}.{payload}");
    let key = Key::secret(EXAMPLE_SECRET.as_bytes());
    let signature = base64url::encode(&jws::sign_raw(&key, "HS256", input.as_bytes(), random).unwrap_or_default());
    let token = format!(
        r#"{{"protected":"{protected}","header":{unprotected},"payload":"{payload}","signature":"{signature}"}}"#
    );
    (token, EXAMPLE_SECRET.to_owned())
}

fn bad(random: Random<'_>) -> (String, String) {
    example(r#"{"typ":"at+jwt"}"#, r#"{"alg":"HS256"}"#, random)
}

fn good(random: Random<'_>) -> (String, String) {
    example(r#"{"typ":"at+jwt","alg":"HS256"}"#, r#"{"cty":"json"}"#, random)
}
