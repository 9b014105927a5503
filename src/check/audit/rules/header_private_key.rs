//! A private key in a header that everybody reads.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "header-private-key",
    family: Family::Header,
    risk: Risk::Critical,
    summary: "the header carries a key with its private members",
    why: "A header is not encrypted: everybody who saw the token has the key and can sign, or decrypt, in the name of its owner. \
          The key is burnt from the moment the first token was sent.",
    how: "Passing the whole key object to the header, instead of its public export, is a matter of one forgotten call \
          such as `toPublicJWK()`. In tests of DPoP it goes unnoticed because everything still verifies. Search \
          headers in your logs for a member `\"d\"` inside [[header:jwk]]. Where one turns up, every recipient, proxy \
          and log on the way had the key.",
    fix: "revoke that key now, make a new one, and publish only its public members",
    sources: &["RFC 7517 9.2", "RFC 7515 4.1.3"],
    bad: Example::header(
        r#"{"alg":"HS256","typ":"at+jwt","jwk":{"kty":"EC","crv":"P-256","x":"lwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSE","y":"BLdp16mPVX87zGFXBCb33dpU3scHI8VvczQV8w-wbJw","d":"obEKIrNdGFj-b5r5A8f3Z9_xPGfXnD33_UypihhqR1o"}}"#,
    ),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

/// Private members of every type of key (RFC 7518 6.2.2, 6.3.2, 6.4, RFC 8037 2, RFC 9964).
const PRIVATE: [&str; 7] = ["d", "k", "priv", "p", "q", "dp", "dq"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, jwk) in subject.header("jwk") {
        let private = jwk.members().find(|member| PRIVATE.contains(&&*member.name));
        if let Some(member) = private.filter(|_| jwk.get("kty").is_some()) {
            let message = format!("the key in the header has the private member {}", member.name);
            found.at(place, member.name_span, message);
        }
    }
}
