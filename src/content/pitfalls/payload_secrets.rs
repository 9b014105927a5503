//! Things in the payload that others must not read.

use super::{JSONWEBTOKEN, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::oauth::RFC_9068;
use crate::content::terms::oauth_tokens::{ACCESS_TOKEN, OPAQUE_TOKEN};
use crate::content::terms::web_platform::LOCAL_STORAGE;

/// Secrets in the payload.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "payload-secrets",
    title: "secrets or personal data in the payload",
    answer: "Put only into a token what every holder, proxy and log may read; refer to the rest by an id.",
    mistake: "The service behind needs the customer's e-mail address, then the tax number, then the connection to the tenant's database. The token is there in each request, it looks like gibberish, and it saves a query. One `JSON.stringify(user)` later the whole row travels along, with the hash of the password in it.",
    consequence: "The gibberish is base64url, and everybody who sees the token can read it: the user, each script in the page, each proxy, each log, each API that accepts it, and whoever finds it in a support ticket years later. A token expires, what was written in it does not. Personal data that you spread in this way can be neither corrected nor deleted.",
    code: &[
        Listing {
            language: JSONWEBTOKEN,
            wrong: r#"jwt.sign({ ...user }, privateKey, { algorithm: "ES256" });
// { id, email, passwordHash, taxNumber, dbUrl, ... }"#,
            right: r#"jwt.sign({ scope: "orders:read" }, privateKey, {
  algorithm: "ES256",
  subject: user.id,
  audience: "https://api.example",
  expiresIn: "10m",
});"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"claims = user.__dict__ | {"exp": now + 600}
token = jwt.encode(claims, key, algorithm="ES256")"#,
            right: r#"claims = {"iss": ISSUER, "aud": API, "sub": user.id,
          "iat": now, "exp": now + 600, "jti": secrets.token_urlsafe(16)}
token = jwt.encode(claims, key, algorithm="ES256")"#,
        },
    ],
    fix: "List the claims by name; never serialise an object of your program. For each ask who needs it to decide, and whether it may be stale for a lifetime. What only one service needs is looked up there by [[claim:sub]]. Secrets never belong into a token. If personal data really has to travel through a browser, encrypt the signed token for its one recipient as a JWE, or hand out an opaque token. Paste one of your tokens into [[page:/|the workbench]]: the audit looks for passwords, keys, account numbers and addresses.",
    rules: &[
        "password-inside",
        "password-hash-inside",
        "cloud-key-inside",
        "connection-string-inside",
        "private-key-pem-inside",
        "national-id-inside",
        "email-in-access-token",
        "token-inside",
    ],
    terms: &[&ACCESS_TOKEN, &OPAQUE_TOKEN, &LOCAL_STORAGE],
    cves: &[],
    cites: &[RFC_7519.at("12"), RFC_9068.at("6")],
};
