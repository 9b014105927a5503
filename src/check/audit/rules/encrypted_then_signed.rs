//! A signature around an encrypted token.

use crate::check::audit::example::signed;
use crate::check::audit::{EXAMPLE_SECRET, Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Document;
use crate::jose::jws;
use crate::jose::key::Key;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "encrypted-then-signed",
    family: Family::Encryption,
    risk: Risk::Medium,
    summary: "the signed payload is an encrypted token",
    why: "Whoever is in between can take the signature off and put his own around what he cannot even read: the \
          content then counts as his. A signature over ciphertext also says little about what its maker knew.",
    how: "The order of two calls was chosen by taste, or a gateway that signs everything received a token that \
          happened to be encrypted. Decode the payload of the outer token: five parts and an `enc` in its header \
          confirm it. Reversing the calls in the sender is one change; recipients then decrypt first and verify what \
          comes out, which also hides the signer's identity from onlookers.",
    fix: "sign first, then encrypt the signed token",
    sources: &["RFC 7519 11.2", "RFC 7516 11"],
    bad: Example::Made(|random| {
        let (inside, _) = signed::directly(random, |_| ());
        let secret = Key::secret(EXAMPLE_SECRET.as_bytes());
        let header = r#"{"alg":"HS256","cty":"JWT"}"#;
        let token = jws::sign(header, inside.as_bytes(), "HS256", &secret, random).unwrap_or_default();
        (token, EXAMPLE_SECRET.to_owned())
    }),
    good: Example::Made(|random| signed::directly(random, |_| ())),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(payload) = &subject.token.payload else { return };
    let text = payload.document.text().trim();
    let header = text.split('.').next().unwrap_or_default();
    let is_header = || Document::parse_bytes(base64url::decode(header).bytes).get("enc").is_some();
    // RFC 7516 9: five parts, and `enc` in the header.
    if text.starts_with("ey") && text.bytes().filter(|byte| *byte == b'.').count() == 4 && is_header() {
        found.whole("the payload is an encrypted token, so the signature is around what nobody in between can read");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::audit::tests::rules_for_texts;

    #[test]
    fn five_parts_alone_are_no_encrypted_token() {
        let header = base64url::encode(br#"{"alg":"dir","enc":"A256GCM"}"#);
        let other = base64url::encode(br#"{"alg":"HS256"}"#);
        for (payload, expected) in [(format!("{header}..a.b.c"), true), (format!("{other}..a.b.c"), false)] {
            let token = jws::unsecured(r#"{"alg":"none"}"#, payload.as_bytes());
            assert_eq!(rules_for_texts(&token, "").contains(RULE.id), expected, "{payload}");
        }
    }
}
