//! Access tokens that live for days.

use super::{JSONWEBTOKEN, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::oauth::OAUTH_2_1;
use crate::content::sources::security::ASVS;
use crate::content::terms::attacks_operation::EXPOSURE_WINDOW;
use crate::content::terms::attacks_theft::TOKEN_THEFT;
use crate::content::terms::oauth_tokens::{ACCESS_TOKEN, REFRESH_TOKEN_ROTATION};

/// Long-lived access tokens.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "long-exp",
    title: "access tokens that live for days",
    answer: "Let access tokens live for minutes and renew them with a refresh token that can be ended.",
    mistake: "Users complain that they are logged out in the middle of their work. Refreshing would need code in three applications, while the lifetime is one number in the settings. It becomes a day, then thirty, and for the mobile application a year. A token without any [[claim:exp]] is the end of that road.",
    consequence: "A token that verifiers check by themselves cannot be called back. Logging out, changing the password, dismissing an employee: none of it reaches a copy that already exists. The lifetime is thus the time for which a stolen token works, in full. Rights are frozen for as long, too: whoever lost the role of administrator keeps it until the token ends.",
    code: &[
        Listing {
            language: JSONWEBTOKEN,
            wrong: r#"jwt.sign(claims, key, { algorithm: "ES256", expiresIn: "30d" });
jwt.sign(claims, key, { algorithm: "ES256" });   // never ends"#,
            right: r#"const access = jwt.sign(claims, key, { algorithm: "ES256", expiresIn: "10m" });
const refresh = randomBytes(32).toString("base64url");
await refreshTokens.add(sha256(refresh), { user, family, until: inDays(30) });"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"claims["exp"] = now + timedelta(days=365)"#,
            right: r#"claims["exp"] = now + timedelta(minutes=10)

# and at the verifier, whatever the issuer thinks:
if claims["exp"] - claims["iat"] > 3600:
    raise Refused"#,
        },
        Listing {
            language: "JavaScript, in the application",
            wrong: r#"if (response.status === 401) location.href = "/login";"#,
            right: r#"if (response.status === 401 && !retried) {
  await refresh();          // one at a time, shared by all requests
  return send(request, true);
}"#,
        },
    ],
    fix: "Separate the two questions. How long may somebody stay logged in? That is the life of the refresh token or the session, which you can end. How long may a statement about rights be out of date? That is the life of the access token: minutes, an hour where little is at stake. Require [[claim:exp]] at the verifier and refuse lifetimes beyond your own limit, so that a mistake at the issuer does not become yours. Refresh a little before the end, and let only one request do it.",
    rules: &["lifetime-of-access-token", "lifetime-years", "exp-missing"],
    terms: &[&EXPOSURE_WINDOW, &REFRESH_TOKEN_ROTATION, &ACCESS_TOKEN, &TOKEN_THEFT],
    cves: &[],
    cites: &[RFC_7519.at("4.1.4"), OAUTH_2_1.whole(), ASVS.at("10.4.8")],
};
