//! A token that brings the key for its own signature.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "self-carried-key",
    family: Family::Header,
    risk: Risk::High,
    summary: "the token carries its own key, or says where to fetch it, and no other key was given",
    why: "Whoever forges a token can sign it with a key of their own and put that key, its certificate or its address into the \
          header. A verifier that follows proves only that the token was made by whoever made it.",
    how: "Verifying examples for a demonstration often read the key straight out of the header, because nothing else \
          needs to be set up. Ask for each of [[header:jwk]], [[header:jku]], [[header:x5c]] and [[header:x5u]] what \
          your library does by default; good ones ignore them until a resolver is written. A self-signed certificate \
          with your issuer's name in it is a useful test.",
    fix: "take keys from the configuration or the metadata of an issuer you chose, and use the header only to pick one of them",
    sources: &["RFC 8725 3.10", "RFC 7515 4.1.3", "CVE-2018-0114", "ASVS 5.0 9.1.3"],
    bad: Example::Keyed {
        header: r#"{"alg":"ES256","typ":"at+jwt","jwk":{"kty":"EC","crv":"P-256","x":"lwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSE","y":"BLdp16mPVX87zGFXBCb33dpU3scHI8VvczQV8w-wbJw"}}"#,
        claims: Example::USUAL_CLAIMS,
        key: "",
    },
    good: Example::Keyed { header: r#"{"alg":"ES256","typ":"at+jwt"}"#, claims: Example::USUAL_CLAIMS, key: "" },
    look: Look::Noted(&["self-carried-key"]),
});
