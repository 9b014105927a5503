//! Encryption is taken for proof of origin.

use super::{JOSE, Listing, Pitfall};
use crate::content::sources::jose::{RFC_7519, RFC_8725_BIS};
use crate::content::terms::attacks_confusion::{CROSS_JWT_CONFUSION, ENCRYPTION_SIGNATURE_CONFUSION};
use crate::content::terms::attacks_forgery::ALGORITHM_CONFUSION;

/// A JWE accepted as proof of origin.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "jwe-as-auth",
    title: "taking encryption for a signature",
    answer: "Accept claims from a JWE only if a signed token is inside it, and verify that one as usual.",
    mistake: "Tokens have to be confidential, so they are encrypted with RSA-OAEP or ECDH-ES for the API's public key. The API decrypts them with its private key, the authentication tag matches, and the claims are there. Decryption that succeeds feels like a check that was passed. In a library with one function for both kinds of token, it even returns the same object.",
    consequence: "The key that encrypts is public. Whoever has it, and the key set publishes it, writes any claims and encrypts them: the tag matches, because the sender made it. It proves that nobody changed the text on the way, not who wrote it. An application that awaited a signature and gets such a token has been talked out of it.",
    code: &[
        Listing {
            language: JOSE,
            wrong: r#"const { payload } = await jwtDecrypt(token, privateKey);
return login(payload.sub);"#,
            right: r#"const { plaintext } = await compactDecrypt(token, privateKey, {
  keyManagementAlgorithms: ["ECDH-ES"],
  contentEncryptionAlgorithms: ["A256GCM"],
});
const inner = new TextDecoder().decode(plaintext);
const { payload } = await jwtVerify(inner, issuerKeys, {
  algorithms: ["ES256"], issuer, audience,
});
return login(payload.sub);"#,
        },
        Listing {
            language: "Python, JWCrypto",
            wrong: r#"token = jwt.JWT(jwt=text, key=own_private_key, expected_type="JWE")
claims = json.loads(token.claims)"#,
            right: r#"outer = jwt.JWT(jwt=text, key=own_private_key, expected_type="JWE")
inner = jwt.JWT(jwt=outer.claims, key=issuer_public_key,
                algs=["ES256"], expected_type="JWS")
claims = json.loads(inner.claims)"#,
        },
    ],
    fix: "Sign first, then encrypt: the result is a nested token, its header says `JWT` in [[header:cty]], and the receiver does both steps in reverse. Tell your library which kind you expect, by separate functions or an option, so that five parts never pass where three are due. Encryption with a secret that only two parties hold does show that one of them wrote it, but not which; a signature is clearer. And if confidentiality was only wanted against the network, TLS already gave it.",
    rules: &["encrypted-not-signed", "encrypted-shared-key", "cty-missing", "cty-without-nested"],
    terms: &[&ENCRYPTION_SIGNATURE_CONFUSION, &CROSS_JWT_CONFUSION, &ALGORITHM_CONFUSION],
    cves: &[("CVE-2023-51774", "json-jwt for Ruby: an encrypted token passed where a signed one was expected.")],
    cites: &[RFC_8725_BIS.at("2.3, 3.3"), RFC_7519.at("11.2")],
};
