//! An access token by its `typ` that lacks what RFC 9068 asks for.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "access-token-incomplete",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "`typ` says `at+jwt`, but `sub`, `client_id`, `iat` or `jti` is missing",
    why: "An API that keeps to RFC 9068 decides by these claims: who acts, through which client, since when, and whether the token \
          was seen before. Without one of them it refuses the token, or decides by something that is easier to choose.",
    how: "Authorization servers with a switch for RFC 9068 sometimes change the header only, and home-made ones set \
          `at+jwt` because a validator asked for it. Client credentials grants are where [[claim:sub]] is forgotten: \
          there it names the client itself. Compare a decoded token with section 2.2 of the standard. At the API, \
          require the four claims when the header carries this type, before any authorisation decision.",
    fix: "let the authorization server set all the claims that RFC 9068 requires, or not call the token `at+jwt`",
    sources: &["RFC 9068 2.2"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

// `iss`, `aud` and `exp` are required, too (RFC 9068 2.2); rules of their own are for every kind of token without them.
fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.whole_claims().filter(|_| subject.typ() == "at+jwt") else { return };
    let missing: Vec<&str> =
        ["sub", "client_id", "iat", "jti"].into_iter().filter(|name| claims.get(name).is_none()).collect();
    if !missing.is_empty() {
        found.whole(format!("expected the claims of an access token, but {} is missing", missing.join(", ")));
    }
}
