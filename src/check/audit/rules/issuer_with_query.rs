//! An issuer with a query or a fragment.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "issuer-with-query",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "`iss` is an address with a query or a fragment",
    why: "The address of the metadata is made from `iss` by adding a path, and a query swallows that path. Verifiers that cut it \
          off take two issuers for one.",
    how: "Multi-tenant servers built in a hurry tell tenants apart by `?tenant=a`, since the web framework made that \
          easy. OpenID Connect and RFC 8414 forbid both parts in an issuer identifier. Append \
          `/.well-known/openid-configuration` to the text as it stands and see where the request goes. A path segment \
          or a subdomain for each tenant keeps every URL computable.",
    fix: "tell issuers apart by host or path, never by a query or a fragment",
    sources: &["OpenID Connect Core 2", "RFC 8414 2"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example/?tenant=7","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example/tenant/7","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(iss) = subject.claim("iss") else { return };
    let Some(text) = iss.as_str() else { return };
    // A DID may have them (a key inside a document is a fragment), and is not extended by a path.
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    if is_web && text.contains(['?', '#']) {
        found.at(Place::Payload, iss.span(), format!("`iss` has a query or a fragment: {text}"));
    }
}
