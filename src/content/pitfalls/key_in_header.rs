//! The token brings its own key.

use super::{GOLANG_JWT, JOSE, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::RFC_8725;
use crate::content::sources::security::{ASVS, OWASP_JWT};
use crate::content::terms::attacks_forgery::{KEY_INJECTION, KID_INJECTION, SSRF_VIA_JKU};
use crate::content::terms::oauth_roles::DISCOVERY;

/// The key comes from the token.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "key-in-header",
    title: "using the key that the token brings",
    answer: "Take keys from configured issuers only; use the header to choose among them, never to obtain one.",
    mistake: "Keys rotate, configuration is a chore, and the token itself offers help: [[header:jwk]] holds the key, [[header:jku]] says where it can be fetched, [[header:x5c]] carries a certificate. A generic verifier that follows them works with each provider at once, which makes a fine demonstration.",
    consequence: "An attacker makes a key pair, signs any claims, and attaches the public half. The signature fits the key in the token, since the attacker chose both. With an address the server also fetches whatever the attacker names, from inside your network. A filter on the address helps little: an open redirect on the allowed host, or a name that only begins like it, leads past it.",
    code: &[
        Listing {
            language: JOSE,
            wrong: r#"const { jku } = decodeProtectedHeader(token);
const keys = createRemoteJWKSet(new URL(jku));
await jwtVerify(token, keys);"#,
            right: r#"const keys = createRemoteJWKSet(new URL("https://issuer.example/keys"));
await jwtVerify(token, keys, { algorithms: ["ES256"], issuer, audience });"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"jwk = jwt.get_unverified_header(token)["jwk"]
claims = jwt.decode(token, jwt.PyJWK(jwk).key, algorithms=["ES256"])"#,
            right: r#"KEYS = jwt.PyJWKClient("https://issuer.example/keys")
key = KEYS.get_signing_key_from_jwt(token).key   # by kid, from this set only
claims = jwt.decode(token, key, algorithms=["ES256"], audience=API, issuer=ISSUER)"#,
        },
        Listing {
            language: GOLANG_JWT,
            wrong: r#"func(t *jwt.Token) (any, error) {
    return keyFromJWK(t.Header["jwk"])
}"#,
            right: r#"func(t *jwt.Token) (any, error) {
    kid, _ := t.Header["kid"].(string)
    key, ok := keys[kid] // filled from configuration
    if !ok { return nil, errors.New("unknown key") }
    return key, nil
}"#,
        },
    ],
    fix: "Configure the issuer, find the address of its keys through its own metadata, and keep the key set in memory. Look up [[header:kid]] there. Where several issuers are allowed, read [[claim:iss]] before verifying, find it in your list, and use that issuer's keys. Ignore `jwk`, `jku` and `x5u`. Certificates count only with a chain to a root of yours and the expected name. A DPoP proof is the exception that proves the rule: its key must match a thumbprint in a token that the issuer signed.",
    rules: &["jwk-in-header", "header-url", "self-carried-key", "key-url-foreign", "key-url-unsafe", "x5c-other-key"],
    terms: &[&KEY_INJECTION, &SSRF_VIA_JKU, &KID_INJECTION, &DISCOVERY],
    cves: &[("CVE-2018-0114", "node-jose: a token was verified with the key embedded in its own header.")],
    cites: &[ASVS.at("9.1.3"), OWASP_JWT.whole(), RFC_8725.at("3.10")],
};
