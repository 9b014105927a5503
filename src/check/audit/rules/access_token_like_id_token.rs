//! An access token that an application could take for an ID token.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "access-token-like-id-token",
    family: Family::Kind,
    risk: Risk::Medium,
    summary: "an access token carries `nonce`, `at_hash` or `c_hash`, which only ID tokens have",
    why: "An application that does not look at `typ` signs in whoever brings this token, and APIs that do not look at it accept \
          ID tokens. Somebody who runs an API gets access tokens of its users, and could sign in with them elsewhere.",
    how: "One template for both kinds of token is the usual reason: the server adds [[claim:nonce]] and `at_hash` to \
          whatever it issues in that response. Compare the two tokens of one sign-in side by side. In an application, \
          test the sign-in with an access token of the same user in place of the ID token; the audience and \
          [[header:typ]] should each be enough for a refusal.",
    fix: "keep the claims of ID tokens out of access tokens, and check `typ` where either is accepted",
    sources: &["RFC 8725 2.8", "RFC 8725 3.12", "OWASP ASVS 5.0 9.2.2"],
    bad: Example::claims(usual_claims_and!(r#""nonce":"n-0S6_WzA2Mj""#)),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.claims() else { return };
    // A `nonce` beside `scope` is in older tokens of several providers, and alone it makes no ID token.
    let is_typed = subject.typ() == "at+jwt";
    let is_access = is_typed || claims.get("scope").is_some() || claims.get("scp").is_some();
    let names: &[&str] = if is_typed { &["nonce", "at_hash", "c_hash"] } else { &["at_hash", "c_hash"] };
    let of_id_token = names.iter().filter(|_| is_access).find_map(|name| Some((name, claims.get(name)?)));
    if let Some((name, value)) = of_id_token {
        found.at(Place::Payload, value.span(), format!("an access token with `{name}`, which belongs to ID tokens"));
    }
}
