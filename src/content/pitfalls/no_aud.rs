//! Nobody asks for whom the token is.

use super::{GOLANG_JWT, JOSE, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::{RFC_7519, RFC_8725};
use crate::content::sources::security::ASVS;
use crate::content::terms::attacks_confusion::SUBSTITUTION;
use crate::content::terms::oauth_grants::TOKEN_EXCHANGE;
use crate::content::terms::oauth_roles::RESOURCE_SERVER;

/// No check of `aud`.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "no-aud",
    title: "no check of the audience",
    answer: "Give each API a name, have the issuer put it into `aud`, and refuse tokens that do not contain it.",
    mistake: "The signature is verified against the provider's keys, [[claim:iss]] is right, the token has not expired. What else could be wrong with it? The library has an option for the audience, but nobody knew what to enter, and without it everything works. Where the library insisted, the check was switched off.",
    consequence: "The provider signs tokens for all its customers' applications with the same keys. A user who logs in at some harmless service leaves a token there, and the operator of that service presents it to your API: right issuer, verified signature, right user. Among your own services the weakest one collects tokens that open the strongest.",
    code: &[
        Listing {
            language: JOSE,
            wrong: r#"await jwtVerify(token, keys, { issuer: "https://issuer.example" });"#,
            right: r#"await jwtVerify(token, keys, {
  algorithms: ["ES256"],
  issuer: "https://issuer.example",
  audience: "https://orders.example",
});"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"jwt.decode(token, key, algorithms=["ES256"],
           options={"verify_aud": False})"#,
            right: r#"jwt.decode(token, key, algorithms=["ES256"],
           issuer="https://issuer.example",
           audience="https://orders.example",
           options={"require": ["aud", "iss", "exp"]})"#,
        },
        Listing {
            language: GOLANG_JWT,
            wrong: r#"jwt.Parse(text, keyFunc, jwt.WithIssuer("https://issuer.example"))"#,
            right: r#"jwt.Parse(text, keyFunc,
    jwt.WithValidMethods([]string{"ES256"}),
    jwt.WithIssuer("https://issuer.example"),
    jwt.WithAudience("https://orders.example"))"#,
        },
    ],
    fix: "The audience is a name that you choose, mostly the address of the API; what counts is that issuer and API use the same text. Require the claim and compare it exactly. It may be a list, of which one entry must be yours. When your service calls the next, do not pass the token on: ask for one with the other's name by [[term:token-exchange]]. A provider that cannot set an audience is a reason to compare [[claim:client_id]] or [[claim:azp]] with the applications that you know.",
    rules: &["audience-missing", "audience-empty", "audience-wildcard", "audience-many"],
    terms: &[&SUBSTITUTION, &RESOURCE_SERVER, &TOKEN_EXCHANGE],
    cves: &[],
    cites: &[RFC_7519.at("4.1.3"), RFC_8725.at("2.7, 3.9"), ASVS.at("9.2.3")],
};
