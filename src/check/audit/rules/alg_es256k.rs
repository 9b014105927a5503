//! ES256K outside the world of ledgers.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "alg-es256k",
    family: Family::Algorithm,
    risk: Risk::Info,
    summary: "`alg` is ES256K, which few libraries and no browser can verify",
    why: "Its curve, secp256k1, is at home where keys are shared with a ledger. Elsewhere it brings no strength over ES256, and \
          recipients have to find a library for it or cannot check the token at all.",
    how: "Wallets and decentralised identity bring it in, because their keys already live on secp256k1, and an issuer \
          for ordinary web services copied such an example. Ask who verifies: browsers' Web Crypto does not have the \
          curve, and hardware modules differ. If the only recipients are your own services, a new P-256 or Ed25519 key \
          in the set and a short overlap are the whole migration.",
    fix: "sign with ES256 or Ed25519 unless the key has to be one of a ledger",
    sources: &["RFC 8812 3.2", "RFC 8812 4"],
    bad: Example::Keyed { header: r#"{"alg":"ES256K","typ":"at+jwt"}"#, claims: Example::USUAL_CLAIMS, key: "" },
    good: Example::Keyed { header: r#"{"alg":"ES256","typ":"at+jwt"}"#, claims: Example::USUAL_CLAIMS, key: "" },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    // Where issuer or key are a decentralised identifier, the curve is the usual one.
    let is_did = |text: Option<std::borrow::Cow<'_, str>>| text.is_some_and(|text| text.starts_with("did:"));
    if is_did(subject.text_claim("iss")) || subject.header("kid").any(|(_, kid)| is_did(kid.as_str())) {
        return;
    }
    for (place, alg) in subject.header("alg").filter(|(_, alg)| alg.as_str().as_deref() == Some("ES256K")) {
        found.at(place, alg.span(), "few libraries can verify ES256K");
    }
}
