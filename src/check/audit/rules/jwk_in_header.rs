//! A key in the header of a token that is verified with another.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Value;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-in-header",
    family: Family::Header,
    risk: Risk::Medium,
    summary: "the header carries a key (`jwk`) in a kind of token that has no use for it",
    why: "The key proves nothing, but some libraries prefer it to the one they were given: then anybody who puts a key of their \
          own there is believed. Only proofs of possession, whose key is bound by something else, need the member.",
    how: "Some libraries add the public key whenever they sign with a JWK, and a copied DPoP example does so by \
          design. The attack tool generates a key pair, embeds the public half and signs the changed claims. Try this \
          against your own verifier with a fresh key: it must answer as for any unknown signer. In code, follow every \
          read of `header.jwk` to where it ends.",
    fix: "leave `jwk` out at the issuer, and make sure that your verifier ignores it",
    sources: &["RFC 8725 3.10", "RFC 7515 4.1.3", "CVE-2018-0114", "CVE-2026-27962", "ASVS 5.0 9.1.3"],
    bad: Example::header(
        r#"{"alg":"HS256","typ":"at+jwt","jwk":{"kty":"EC","crv":"P-256","x":"lwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSE","y":"BLdp16mPVX87zGFXBCb33dpU3scHI8VvczQV8w-wbJw"}}"#,
    ),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    // Without any key the core says it; proofs (RFC 9449 4.2, OpenID4VCI, RFC 8555 6.2) carry their key by design.
    let is_proof = matches!(&*subject.typ(), "dpop+jwt" | "openid4vci-proof+jwt");
    let is_acme = subject.header("url").next().is_some() && subject.header("nonce").next().is_some();
    if subject.keys.keys.is_empty() || is_proof || is_acme {
        return;
    }
    // One with private members is worse, and another matter.
    let is_public =
        |jwk: &Value<'_>| jwk.get("kty").is_some() && !["d", "k", "priv"].iter().any(|name| jwk.get(name).is_some());
    for (place, jwk) in subject.header("jwk").filter(|(_, jwk)| is_public(jwk)) {
        found.at(place, jwk.span(), "the token carries a key of its own, which no verifier may follow");
    }
}
