//! An issuer that nobody outside can reach.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "issuer-development",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "`iss` is an address of a development machine, an inner network or a stage before production",
    why: "A token of a test server that a production system accepts opens it to everybody who may make test tokens, often without \
          a password. The address tells strangers about the network, too.",
    how: "Configuration is copied from the developer's machine: `http://localhost:8080/realms/demo` stays in an \
          environment file, or a container names its issuer after the host by which it was called. Compare \
          [[claim:iss]] in each environment with a list of what it ought to be. Trust stores that were filled with \
          both stages \"to make testing easier\" are worth a search on the production side.",
    fix: "check which server issued the token, and trust in production only the issuer of production",
    sources: &["RFC 8725 3.8", "RFC 6761 6"],
    bad: Example::claims(
        r#"{"iss":"http://localhost:8080/realms/shop","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example/realms/shop","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    look: Look::At(look),
});

/// Last labels that no public name has (RFC 6761 6, RFC 6762 3), or that are kept for private use.
const INNER: [&str; 6] = ["localhost", "local", "internal", "test", "lan", "localdomain"];

/// Labels that name a stage before production.
const STAGES: [&str; 8] = ["dev", "development", "staging", "stage", "uat", "qa", "sandbox", "integration"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if let Some(iss) = subject.claim("iss")
        && let Some(text) = iss.as_str()
        && is_development(&text)
    {
        found.at(Place::Payload, iss.span(), format!("`iss` does not look like a server of production: {text}"));
    }
}

/// Whether that address is not one of production. The host alone decides: tenants may have any name.
pub(super) fn is_development(address: &str) -> bool {
    let Some((_, rest)) = address.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let authority = authority.rsplit('@').next().unwrap_or_default().to_ascii_lowercase();
    if authority.starts_with("[::1]") {
        return true;
    }
    let host = authority.split(':').next().unwrap_or_default().trim_end_matches('.');
    if let Ok(ip) = host.parse::<std::net::Ipv4Addr>() {
        return ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified();
    }
    let labels: Vec<&str> = host.split('.').collect();
    labels.last().is_some_and(|last| INNER.contains(last)) || labels.iter().any(|label| STAGES.contains(label))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_that_nobody_outside_reaches_are_told_from_others() {
        let development =
            ["https://127.0.0.1/", "http://10.1.2.3:80", "http://[::1]:8080", "https://idp.staging.shop.example"];
        for address in development.into_iter().chain(["http://keycloak.internal", "https://u@localhost"]) {
            assert!(is_development(address), "{address}");
        }
        let production = ["https://dev-4711.okta.com/oauth2/default", "https://dev-x.us.auth0.com/", "https://8.8.8.8"];
        for address in production.into_iter().chain(["accounts.google.com", "https://sts.windows.net/dev/"]) {
            assert!(!is_development(address), "{address}");
        }
    }
}
