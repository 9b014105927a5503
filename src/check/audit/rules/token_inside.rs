//! Another token that opens something, among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "token-inside",
    family: Family::Claims,
    risk: Risk::High,
    summary: "an access token, a refresh token or a session stands in the claims",
    why: "Every service that receives this token gets the other one, too, and can use it where it was never meant to go. A refresh \
          token inside outlives the token around it by far.",
    how: "Backends for a frontend keep the provider's tokens inside their own session token to stay stateless, and \
          gateways tuck the original into a claim for later calls. Decode a session and look for a second `ey` or a \
          claim named like `refresh_token`. Encrypted session cookies, opened by the backend alone, or a server-side \
          store keep the inner one from travelling to every service.",
    fix: "keep the other token where it belongs; to act for somebody at another service, exchange tokens (RFC 8693)",
    sources: &["RFC 6819 5.1.6", "RFC 7519 12"],
    bad: Example::claims(usual_claims_and!(r#""refresh_token":"v1.MjAyNi0xMS0yNFQxMzo0Mg""#)),
    good: Example::claims(usual_claims_and!(r#""refresh_token_expires":1795086400"#)),
    look: Look::At(look),
});

const NAMES: [&str; 8] =
    ["accesstoken", "refreshtoken", "bearertoken", "authtoken", "sessiontoken", "apikey", "apitoken", "authorization"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        // A word in that place says which kind is meant; a token is longer and has no space, unless a scheme stands before it.
        let value =
            text.text.strip_prefix("Bearer ").or_else(|| text.text.strip_prefix("Basic ")).unwrap_or(&text.text);
        let has_scheme = value.len() < text.text.len();
        if !has_scheme && !NAMES.contains(&text.plain_name().as_str()) {
            return None;
        }
        let is_token = value.len() >= 16 && !value.contains([' ', '@']) && !value.contains("://");
        is_token.then(|| format!("{} holds another token", text.called()))
    });
}
