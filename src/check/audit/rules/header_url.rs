//! An address for keys under a name that no standard has.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "header-url",
    family: Family::Header,
    risk: Risk::Low,
    summary: "an unregistered header parameter holds an address of keys or certificates",
    why: "No verifier should fetch it, but a helpful one may: then the token decides where the service connects and which key it \
          trusts. A standard reader ignores the member, so it serves nobody else.",
    how: "Home-made schemes put the location of the key set into members like `jwks_uri`, `keyUrl` or \
          `certificate_url`, because the recipient then needs no configuration. Search your code for reads of the \
          header that end in an HTTP request. When only your own services are concerned, their addresses belong into \
          settings; otherwise discovery from the trusted [[claim:iss]] does the same safely.",
    fix: "publish the address in the metadata of the issuer and leave it out of the token",
    sources: &["RFC 8725 3.10"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","jwks_uri":"https://issuer.example/keys.json"}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let members = subject.headers().flat_map(|(place, header)| header.members().map(move |member| (place, member)));
    for (place, member) in members.filter(|(_, member)| is_address_of_keys(&member.name)).take(5) {
        if member.value.as_str().is_some_and(|text| text.contains("://")) {
            found.at(place, member.value.span(), format!("{} holds an address of keys", member.name));
        }
    }
}

fn is_address_of_keys(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    !matches!(name, "jku" | "x5u" | "kid") && ["jwk", "key", "cert", "x5"].iter().any(|part| lower.contains(part))
}

#[cfg(test)]
mod tests {
    use super::is_address_of_keys;

    #[test]
    fn names_tell_what_an_address_is_for() {
        for name in ["jwks_uri", "keyUrl", "JKU_JWKS", "certs"] {
            assert!(is_address_of_keys(name), "{name}");
        }
        for name in ["jku", "x5u", "kid", "iss", "url", "schema"] {
            assert!(!is_address_of_keys(name), "{name}");
        }
    }
}
