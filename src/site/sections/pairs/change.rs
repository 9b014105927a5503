//! How to get from one algorithm to the other.

use super::side::Side;
use crate::site::simulate::amount;

/// The steps, as a paragraph.
pub(super) fn of(a: &Side, b: &Side) -> String {
    let (left, right) = (a.name(), b.name());
    let grows = b.token.saturating_sub(a.token);
    let larger = if grows > 500 {
        format!(
            " From {left} to {right} a token grows by {} bytes: look for it in cookies, header limits and log lines first.",
            amount(grows as f64)
        )
    } else {
        String::new()
    };
    let steps = match (a.is_shared(), b.is_shared()) {
        (true, true) => format!(
            "Make a new secret of at least {} bytes, because one that was made for {left} is too short for {right}, and give it a `kid` of its \
             own. Verifiers learn the new one first, the signer switches, and the old one goes when its last token has expired.",
            b.facts.min_key_bits / 8
        ),
        (true, false) => format!(
            "Make a key pair for {right}, publish the public key, and let verifiers accept both for the life of one token: {left} with the \
             secret only, {right} with the public key only. A verifier that tries every algorithm with every key is how the public key \
             becomes a secret that everybody knows."
        ),
        _ if a.is_rsa() && b.is_rsa() => format!(
            "Better make a new key for {right} than use the old one for both: publish it with its `alg` and a new `kid`, wait until every \
             copy of the key set is renewed, sign with it, and let the old key go when its last token has expired."
        ),
        _ if right == "EdDSA" && a.facts.kty == "OKP" => format!(
            "The usual way is from {right} to {left}: verifiers accept both names first, then the issuer writes the new one. The key stays; \
             its `alg` in the key set has to follow, or a strict verifier finds no key."
        ),
        _ => format!(
            "Put the public key for {right} beside that for {left} into the key set, wait until every copy is renewed, sign with it, and remove \
             the old one when the last {left} token has expired. A policy that allows both in between has to tie each to its own key{}.",
            if a.facts.kty == b.facts.kty { ", by the `kid`, because the key type does not tell" } else { "" }
        ),
    };
    format!("{steps}{larger}")
}
