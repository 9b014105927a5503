//! The algorithm is taken from the token.

use super::{GOLANG_JWT, JSONWEBTOKEN, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::RFC_8725;
use crate::content::sources::security::{ASVS, OWASP_JWT};
use crate::content::terms::attacks_forgery::{ALGORITHM_CONFUSION, NONE_ATTACK};

/// Trusting `alg`.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "alg-from-header",
    title: "trusting alg from the token",
    answer: "Write down in your code which algorithm goes with which key, and let the header only confirm it.",
    mistake: "The verification fails on the first try, the message says that an algorithm must be given, and the token has one in its header. So the code reads [[header:alg]] from the token and passes it on. All tests turn green. The line that was meant to restrict the choice now lets the sender make it.",
    consequence: "Whoever sends a token decides how it is checked. With `none` it is not checked at all. With HS256 the public key, which everybody may have, becomes the secret, and the attacker computes the same HMAC as your server: that is [[term:algorithm-confusion]]. Either way any claims pass, and your log shows a verified token.",
    code: &[
        Listing {
            language: JSONWEBTOKEN,
            wrong: r#"const { header } = jwt.decode(token, { complete: true });
jwt.verify(token, publicKey, { algorithms: [header.alg] });"#,
            right: r#"jwt.verify(token, publicKey, { algorithms: ["ES256"] });"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"alg = jwt.get_unverified_header(token)["alg"]
claims = jwt.decode(token, public_key, algorithms=[alg])"#,
            right: r#"claims = jwt.decode(token, public_key, algorithms=["ES256"])"#,
        },
        Listing {
            language: GOLANG_JWT,
            wrong: r#"token, err := jwt.Parse(text, func(t *jwt.Token) (any, error) {
    return keyBytes, nil
})"#,
            right: r#"token, err := jwt.Parse(text, func(t *jwt.Token) (any, error) {
    return publicKey, nil // *ecdsa.PublicKey
}, jwt.WithValidMethods([]string{"ES256"}))"#,
        },
    ],
    fix: "A key belongs to one algorithm. Keep the pair together in configuration and pass the list that your policy knows, mostly a list of one. Where two issuers use different algorithms, choose the pair by issuer first and verify afterwards. Prefer libraries in which a public key has a type of its own, so that it cannot become a secret by accident. Then add one test that sends a token with `none` and one with HS256 over your public key, and expect both to be refused.",
    rules: &["alg-none", "public-key-as-secret", "key-alg-mismatch", "alg-missing"],
    terms: &[&ALGORITHM_CONFUSION, &NONE_ATTACK],
    cves: &[
        ("CVE-2015-9235", "jsonwebtoken for Node: a token signed by HMAC passed where RSA was expected."),
        ("CVE-2026-22818", "Hono: the algorithm came from the header when the key had no `alg`."),
        ("CVE-2026-44699", "LibJWT: an RSA key without `alg` was used as an empty HMAC key."),
        ("CVE-2022-23540", "jsonwebtoken for Node before 9: without a list of algorithms, `none` could pass."),
    ],
    cites: &[RFC_8725.at("3.1"), ASVS.at("9.1.2"), OWASP_JWT.whole()],
};
