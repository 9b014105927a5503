//! One secret for everybody.

use super::{JOSE, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::RFC_7515;
use crate::content::sources::security::OWASP_JWT;
use crate::content::terms::attacks_confusion::SUBSTITUTION;
use crate::content::terms::attacks_forgery::WEAK_SECRET_CRACKING;
use crate::content::terms::oauth_roles::{AUTHORIZATION_SERVER, RESOURCE_SERVER};

/// One HMAC secret for many services.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "shared-secret",
    title: "one HMAC secret for many services",
    answer: "Sign with a private key that one service holds, and give everybody else the public one.",
    mistake: "One service issues tokens and signs them with HS256. A second has to check them, so it gets the secret. Then the third, the reporting job, the partner's adapter and the test environment. It is the same variable everywhere, which makes it easy to deploy and impossible to change.",
    consequence: "With HMAC, checking and making are one operation. Each of those programs can issue tokens for each user with each right, and the weakest of them sets the security of all. When a forged token turns up, nothing in it tells who made it. Changing the secret means changing it in all places in the same minute, so nobody does, and it leaves with each person who ever saw the settings.",
    code: &[
        Listing {
            language: JOSE,
            wrong: r#"// issuer, orders, stock, reports: the same line in each
const key = new TextEncoder().encode(process.env.JWT_SECRET);
await jwtVerify(token, key);"#,
            right: r#"// issuer only
await new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid: "2026-11" }).sign(privateKey);

// everybody else
const keys = createRemoteJWKSet(new URL("https://issuer.example/keys"));
await jwtVerify(token, keys, { algorithms: ["ES256"], issuer, audience });"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"claims = jwt.decode(token, os.environ["JWT_SECRET"], algorithms=["HS256"])"#,
            right: r#"keys = jwt.PyJWKClient("https://issuer.example/keys")
key = keys.get_signing_key_from_jwt(token).key
claims = jwt.decode(token, key, algorithms=["ES256"],
                    audience=API, issuer=ISSUER)"#,
        },
    ],
    fix: "As soon as a second program verifies, move to ES256 or Ed25519: the private key stays with the issuer, the public ones are published as a key set, and rotation becomes a matter of publishing the next. Where only HMAC is possible, use one secret for each pair of services and a separate [[claim:aud]] for each, so that a leak opens one door. HMAC remains right for one program that talks to itself, such as a session cookie.",
    rules: &["jwks-symmetric", "audience-many", "audience-missing"],
    terms: &[&AUTHORIZATION_SERVER, &RESOURCE_SERVER, &SUBSTITUTION, &WEAK_SECRET_CRACKING],
    cves: &[],
    cites: &[OWASP_JWT.whole(), RFC_7515.at("10.5")],
};
