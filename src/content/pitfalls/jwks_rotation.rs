//! Keys change without a plan, or never.

use super::{GOLANG_JWT, JOSE, Listing, Pitfall};
use crate::content::sources::jose::RFC_7517;
use crate::content::sources::openid::OIDC_CORE;
use crate::content::terms::attacks_operation::EXPOSURE_WINDOW;
use crate::content::terms::oauth_roles::{AUTHORIZATION_SERVER, DISCOVERY};

/// A key set without a plan for rotation.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "jwks-rotation",
    title: "a key set without a plan for rotation",
    answer: "Publish the next key before you sign with it, and keep the old one until its last token has expired.",
    mistake: "The key is three years old and its owner has left the company. So a new one is made, put into the key set in place of the old, and used at once. Or the other side: a verifier has read the key set when it started and never again, or it fetches the set for each token, or it keeps a single key pasted into the settings.",
    consequence: "Verifiers that still hold the old set refuse all new tokens; those that have the new set refuse the old tokens, which have not expired. For some minutes nothing works, and for the verifier with the pasted key never again. So the experience teaches not to rotate, and the key that has leaked somewhere stays for ever. A verifier that fetches on each unknown [[header:kid]] lets anybody flood the issuer with invented ones.",
    code: &[
        Listing {
            language: "JSON, the published key set",
            wrong: r#"{ "keys": [ { "kty": "EC", "crv": "P-256", "x": "...", "y": "..." } ] }"#,
            right: r#"{ "keys": [
  { "kid": "2026-08", "kty": "EC", "use": "sig", "alg": "ES256", "crv": "P-256", "x": "...", "y": "..." },
  { "kid": "2026-11", "kty": "EC", "use": "sig", "alg": "ES256", "crv": "P-256", "x": "...", "y": "..." }
] }"#,
        },
        Listing {
            language: JOSE,
            wrong: r#"const [jwk] = (await (await fetch(url)).json()).keys;   // once, at the start
const key = await importJWK(jwk, "ES256");"#,
            right: r#"const keys = createRemoteJWKSet(new URL(url), {
  cacheMaxAge: 600_000,       // milliseconds: fetch again after ten minutes
  cooldownDuration: 30_000,   // an unknown kid causes a fetch at most every 30 seconds
});"#,
        },
        Listing {
            language: GOLANG_JWT,
            wrong: r#"func(t *jwt.Token) (any, error) { return fetchKeys(url)[0], nil }"#,
            right: r#"func(t *jwt.Token) (any, error) {
    kid, _ := t.Header["kid"].(string)
    if key, ok := cache.Get(kid); ok { return key, nil }
    cache.RefreshIfOlderThan(30 * time.Second)
    if key, ok := cache.Get(kid); ok { return key, nil }
    return nil, errUnknownKey
}"#,
        },
    ],
    fix: "Four dates make a plan: publish the new key, wait as long as verifiers cache, sign with it, and retire the old one when the longest lifetime plus the leeway has passed. Each key has a [[header:kid]] of its own, never used again for another. Do it on a calendar, so that it works on the day it must. A verifier keeps the set for minutes, fetches it again for an unknown `kid` with a pause in between, and keeps the old set if the fetch fails. In an emergency the old key is removed at once; then all its tokens end, and that is the purpose.",
    rules: &["jwks-kid-missing", "kid-duplicate", "key-duplicate", "jwks-private", "certificate-outside-validity"],
    terms: &[&DISCOVERY, &AUTHORIZATION_SERVER, &EXPOSURE_WINDOW],
    cves: &[],
    cites: &[OIDC_CORE.at("10.1.1"), RFC_7517.at("5")],
};
