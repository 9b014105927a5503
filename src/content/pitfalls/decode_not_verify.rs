//! Decoding is taken for verifying.

use super::{GOLANG_JWT, JOSE, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::security::ASVS;
use crate::content::terms::attacks_forgery::{KEY_INJECTION, NONE_ATTACK};
use crate::content::terms::oauth_tokens::ACCESS_TOKEN;

/// Decoding instead of verifying.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "decode-not-verify",
    title: "decoding instead of verifying",
    answer: "Use claims only from the function that verified them, and keep decoded claims in a type that no decision accepts.",
    mistake: "The handler needs the user's id. Completion offers `decode`, it needs no key, and it returns exactly the object that is wanted. Verification happens in the gateway anyway, says the comment. A year later a second route to the service is opened, without the gateway.",
    consequence: "Decoding is base64url and JSON, nothing more. Anybody can write a token with any [[claim:sub]] and any signature part, even the word `hello`, and the handler believes it. The fault makes no noise: honest tokens work as before, and no test fails that does not try a forged one.",
    code: &[
        Listing {
            language: JOSE,
            wrong: r#"const { sub } = decodeJwt(token);
return orders.of(sub);"#,
            right: r#"const { payload } = await jwtVerify(token, keys, {
  algorithms: ["ES256"],
  issuer: "https://issuer.example",
  audience: "https://api.example",
});
return orders.of(payload.sub);"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"claims = jwt.decode(token, options={"verify_signature": False})"#,
            right: r#"claims = jwt.decode(token, key, algorithms=["ES256"],
                    audience="https://api.example",
                    issuer="https://issuer.example")"#,
        },
        Listing {
            language: GOLANG_JWT,
            wrong: r#"claims := jwt.MapClaims{}
jwt.NewParser().ParseUnverified(text, claims)"#,
            right: r#"claims := jwt.MapClaims{}
_, err := jwt.ParseWithClaims(text, claims, keyFunc,
    jwt.WithValidMethods([]string{"ES256"}),
    jwt.WithIssuer("https://issuer.example"),
    jwt.WithAudience("https://api.example"))
if err != nil { return err }"#,
        },
    ],
    fix: "Let the compiler help. A function `verify` returns a type `Verified`, and everything that decides takes `Verified` and nothing else; what was only decoded has another type and can be shown or logged. Forbid the decoding functions in a lint, except where a token is read to find its issuer before the key is chosen. Verify in each service, also behind a gateway: the check costs microseconds, and the network inside is not the boundary it was.",
    rules: &["signature-part-missing", "signature-empty", "signature-text", "signature-length"],
    terms: &[&ACCESS_TOKEN, &NONE_ATTACK, &KEY_INJECTION],
    cves: &[],
    cites: &[ASVS.at("9.1.1"), RFC_7519.at("7.2")],
};
