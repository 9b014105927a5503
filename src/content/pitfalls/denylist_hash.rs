//! Revoked tokens are remembered by their text.

use super::{JOSE, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::security::OWASP_JWT;
use crate::content::terms::attacks_confusion::MALLEABILITY;
use crate::content::terms::attacks_operation::{DENYLIST, STATUS_LIST};

/// A denylist of hashes.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "denylist-hash",
    title: "a denylist that remembers the text of tokens",
    answer: "Remember `iss` and `jti`, which stand inside the signature, and never the text of the token or its hash.",
    mistake: "At logout the token has to end. It has no id, but it is a unique text, so the server stores its hash and compares each incoming token with the list. Storing the hash instead of the token even keeps the list harmless if it leaks.",
    consequence: "The text is not unique. In most signatures the last letter has bits that decoding ignores: exchange it, and the bytes, and so the signature, are the same, but the hash is another. Some decoders also skip line breaks or take padding. With ECDSA anybody can turn a signature into a second one that verifies. The token that was logged out goes on working, with one letter changed.",
    code: &[
        Listing {
            language: JOSE,
            wrong: r#"const id = createHash("sha256").update(token).digest("hex");
if (await denylist.has(id)) throw new Error("revoked");
const { payload } = await jwtVerify(token, keys, options);"#,
            right: r#"const { payload } = await jwtVerify(token, keys, {
  ...options, requiredClaims: ["iss", "jti", "exp"],
});
if (await denylist.has(`${payload.iss}|${payload.jti}`)) throw new Error("revoked");"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"redis.setex("revoked:" + sha256(token), ttl, 1)"#,
            right: r#"claims = jwt.decode(token, key, algorithms=["ES256"], audience=API,
                    issuer=ISSUER, options={"require": ["jti", "exp"]})
ttl = max(1, claims["exp"] + LEEWAY - now())
redis.setex(f"revoked:{claims['iss']}|{claims['jti']}", ttl, 1)"#,
        },
    ],
    fix: "Have the issuer set [[claim:jti]], long and random, and require it at the verifier. Verify first, then look at the list, with the id out of the verified claims. Keep each entry until [[claim:exp]] plus the leeway, or it is forgotten while the token still passes. For all of a user's tokens store one time per user and refuse what was issued before. Refuse base64url that is not canonical as well: it costs nothing, and the same trick fools caches and searches in logs.",
    rules: &["base64-not-canonical", "jti-weak", "signature-high-s", "token-whitespace"],
    terms: &[&MALLEABILITY, &DENYLIST, &STATUS_LIST],
    cves: &[],
    cites: &[OWASP_JWT.whole(), RFC_7519.at("4.1.7")],
};
