//! A registered claim in the wrong case.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "claim-name-case",
    family: Family::Json,
    risk: Risk::Medium,
    summary: "a member is a registered claim but for its case or a stray space, so nobody reads it",
    why: "Names are compared letter by letter. A restriction such as `Nbf` or `aud ` does not exist for a verifier, and a reader \
          that ignores case lets whoever can add a member override the real one.",
    how: "Serializers of .NET and Go write the field name of a type, `Exp` or `Sub`, unless an attribute or a tag says \
          otherwise, and a hand-made spreadsheet of claims easily keeps a space at the end. Compare the issuer's \
          output with the registered names letter by letter. Go's `encoding/json` also matches names without regard to \
          case while reading, which hides the mistake from its own side.",
    fix: "write registered claims in lower case, exactly as they are registered",
    sources: &["RFC 7519 4", "RFC 7519 10.1.1"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","Nbf":1795000000}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","nbf":1795000000}"#,
    ),
    look: Look::At(look),
});

/// RFC 7519 4.1, and the others that decide who may do what.
const REGISTERED: [&str; 12] =
    ["iss", "sub", "aud", "exp", "nbf", "iat", "jti", "nonce", "azp", "scope", "client_id", "cnf"];

/// More hits than this tell nothing new.
const MOST: usize = 5;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let members = subject.claims().into_iter().flat_map(|claims| claims.members());
    let near = members.filter_map(|member| Some((meant(&member.name)?, member)));
    for (meant, member) in near.take(MOST) {
        let message = format!("{} is no registered claim; perhaps {meant} is meant", member.name);
        found.at(Place::Payload, member.name_span, message);
    }
}

fn meant(name: &str) -> Option<&'static str> {
    let trimmed = name.trim();
    REGISTERED.into_iter().find(|known| known.eq_ignore_ascii_case(trimmed) && *known != name)
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn only_case_and_space_are_near() {
        assert_eq!(meant("Exp"), Some("exp"));
        assert_eq!(meant("aud "), Some("aud"));
        assert_eq!(meant("clientID"), None);
        assert_eq!(meant("exp"), None);
    }
}
