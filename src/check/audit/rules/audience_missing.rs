//! A token that says for nobody that it is for them.

use super::claim_named_otherwise::stand_in;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "audience-missing",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "the token has no `aud`: it is good at every service that trusts the issuer",
    why: "A service that gets such a token can go to another one with it and act as the user there. Only the audience tells a \
          verifier that the token was made for it.",
    how: "Home-made login code sets [[claim:sub]] and [[claim:exp]] and stops there, because with one service nothing \
          seems to be lacking. The trouble begins with the second service under the same key. Search the signer for \
          `aud` or `setAudience`, and the verifier for an option of that name. Add the claim at the issuer first, wait \
          until the last token without it has expired, then require it.",
    fix: "let the issuer name the receiving service in `aud`, and refuse tokens that do not name yours",
    sources: &["RFC 8725 3.9", "RFC 7519 4.1.3", "OWASP ASVS 5.0 9.2.3"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.whole_claims() else { return };
    // The access tokens of Cognito have none by design: their verifiers go by `token_use` and `client_id`.
    let bound_otherwise = claims.get("token_use").is_some() && claims.get("client_id").is_some();
    let missing = claims.get("aud").is_none() && stand_in(claims, "aud").is_none();
    if missing && !bound_otherwise && kind::detect(subject).opens_a_door() {
        found.whole("there is no `aud`: the token is for nobody in particular");
    }
}
