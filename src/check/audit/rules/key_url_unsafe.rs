//! An address for keys that nobody should fetch.

use crate::check::audit::address::Address;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "key-url-unsafe",
    family: Family::Header,
    risk: Risk::High,
    summary: "`jku` or `x5u` is no plain https address of a public host",
    why: "A verifier that fetches it calls whatever the token names: a machine inside the network, the metadata service of a \
          cloud, or the host of an attacker behind a name before `@`. Over plain http anybody on the way hands in a key.",
    how: "Testers write `http://169.254.169.254/`, `http://localhost` and `https://good.example@evil.example/` here to \
          see whether the verifier calls out, and watch their own server's log for the request. Developers leave \
          `http://keycloak:8080` from a compose file. Search for the HTTP client in your key resolver, and deny \
          outgoing connections of that process to internal networks as a second line of defence.",
    fix: "ignore `jku` and `x5u`, or compare them as a whole with a short list of addresses that you know",
    sources: &["RFC 8725 3.10", "RFC 7515 4.1.2", "RFC 7515 4.1.5", "ASVS 5.0 9.1.3"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","jku":"http://169.254.169.254/latest/user-data"}"#),
    good: Example::header(r#"{"alg":"HS256","typ":"at+jwt","jku":"https://issuer.example/keys.json"}"#),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for name in ["jku", "x5u"] {
        for (place, value) in subject.header(name) {
            let Some(why) = value.as_str().and_then(|url| flaw(&url)) else { continue };
            found.at(place, value.span(), format!("{name} {why}"));
        }
    }
}

/// What is wrong with the address, as the end of a sentence.
pub(super) fn flaw(url: &str) -> Option<&'static str> {
    let Some(address) = Address::read(url) else { return Some("is no address with a host") };
    Some(match address {
        _ if !address.scheme.eq_ignore_ascii_case("https") => "is not https",
        Address { user: Some(_), .. } => "has another name before its host",
        Address { host: "", .. } => "has no host",
        _ if address.is_inside() => "leads to a machine inside the network",
        _ if url.contains(['\\', '#']) || url.contains(|c: char| c.is_control() || c.is_whitespace()) => {
            "has characters that programs read differently"
        }
        _ if address.rest.contains("//") || address.rest.to_ascii_lowercase().contains("%2f%2f") => {
            "has another address in it, as for a redirect"
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::flaw;

    #[test]
    fn only_plain_addresses_are_fine() {
        for url in ["https://issuer.example/keys", "https://issuer.example:8443/keys?v=2", "HTTPS://issuer.example"] {
            assert_eq!(flaw(url), None, "{url}");
        }
        for url in [
            "",
            "/keys",
            "file:///etc/passwd",
            "http://issuer.example/keys",
            "https:///keys",
            "https://issuer.example@attacker.example/",
            "https://issuer.example\\@attacker.example/",
            "https://issuer.example/#keys",
            "https://localhost/keys",
            "https://[fd00::1]/keys",
            "https://issuer.example/go?to=https://attacker.example",
        ] {
            assert!(flaw(url).is_some(), "{url}");
        }
    }
}
