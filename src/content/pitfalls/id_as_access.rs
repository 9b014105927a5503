//! An ID token at an API.

use super::{JOSE, Listing, PYJWT, Pitfall};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::ASVS;
use crate::content::terms::attacks_confusion::CROSS_JWT_CONFUSION;
use crate::content::terms::oauth_tokens::{ACCESS_TOKEN, ID_TOKEN, JWT_ACCESS_TOKEN};

/// An ID token used as an access token.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "id-as-access",
    title: "an ID token used as an access token",
    answer: "Send the access token to the API, and let the API refuse everything that is not typed and addressed as one.",
    mistake: "The login gives two tokens. The access token is opaque or has none of the claims one hoped for; the ID token has the name, the e-mail address and a verified signature. So the page sends the ID token to the API, and the API, which only checks the signature, is content.",
    consequence: "The audience of an ID token is the application, so the API accepts tokens that were made for somebody else, and each application with a login at the same provider can collect such tokens. It carries no [[claim:scope]], so everything is allowed to everybody who can log in. It carries personal data to an API that never asked for it. And it was never meant to be renewed, which leads to lifetimes of days.",
    code: &[
        Listing {
            language: "JavaScript, in the application",
            wrong: r#"fetch(api, { headers: { Authorization: `Bearer ${tokens.id_token}` } });"#,
            right: r#"fetch(api, { headers: { Authorization: `Bearer ${tokens.access_token}` } });"#,
        },
        Listing {
            language: JOSE,
            wrong: r#"const { payload } = await jwtVerify(token, keys);
const user = payload.email;"#,
            right: r#"const { payload } = await jwtVerify(token, keys, {
  algorithms: ["ES256"],
  typ: "at+jwt",
  issuer: "https://issuer.example",
  audience: "https://api.example",
});
const user = payload.sub;"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"claims = jwt.decode(token, key, algorithms=["RS256"], audience="shop")"#,
            right: r#"if jwt.get_unverified_header(token).get("typ", "").lower() != "at+jwt":
    raise Refused
claims = jwt.decode(token, key, algorithms=["RS256"],
                    issuer=ISSUER, audience="https://api.example")"#,
        },
    ],
    fix: "Ask the provider for an access token with your API as audience; most need the API registered and named in the request. In the API demand the type `at+jwt`, your own name in [[claim:aud]] and a scope. If your provider does not set the type, refuse at least tokens with [[claim:nonce]] or [[claim:at_hash]], which only ID tokens have. If the API needs the user's name, it can ask UserInfo with the access token.",
    rules: &["access-token-like-id-token", "typ-against-claims", "typ-missing", "access-token-incomplete"],
    terms: &[&ID_TOKEN, &ACCESS_TOKEN, &JWT_ACCESS_TOKEN, &CROSS_JWT_CONFUSION],
    cves: &[],
    cites: &[ASVS.at("9.2.2"), RFC_9068.at("5"), OIDC_CORE.at("2")],
};
