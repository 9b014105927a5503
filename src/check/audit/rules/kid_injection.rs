//! `kid` that is a piece of a program.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kid-injection",
    family: Family::Header,
    risk: Risk::High,
    summary: "`kid` holds characters that mean something to a database, a shell or a directory",
    why: "A service that puts `kid` into a query or a command runs what the token says, before any signature was checked. With \
          SQL the attacker lets the query answer with a secret of their choice and signs with that.",
    how: "A statement glued together like `\"SELECT key FROM keys WHERE kid='\" + kid + \"'\"` is what the attacker \
          hopes for: `x' UNION SELECT 'abc` returns a secret they chose. Template strings around shell commands and \
          LDAP filters are no better. Search for [[header:kid]] next to query or exec functions; in logs, quotes and \
          semicolons in key ids show who tried.",
    fix: "look `kid` up by comparison in a table of known keys, or with a bound parameter; refuse unusual characters first",
    sources: &["RFC 8725 3.10", "RFC 7515 4.1.4", "WSTG-SESS-10"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","kid":"x' UNION SELECT 'key"}"#),
    good: Example::header(r#"{"alg":"HS256","typ":"at+jwt","kid":"issuer-2026|signing=1"}"#),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, kid) in subject.header("kid") {
        let Some(text) = kid.as_str().filter(|text| is_program(text)) else { continue };
        found.at(place, kid.span(), format!("`kid` holds a piece of a query or of a command: {text}"));
    }
}

/// What base64, URLs, key paths and decentralised identifiers have in them is left alone.
fn is_program(kid: &str) -> bool {
    let signs =
        ["'", "\"", "`", "$(", "${", "||", "&&", "| ", "; ", ";--", "-- ", "/*", "*)", ")(", "(|", "(&", "<", ">"];
    signs.iter().any(|sign| kid.contains(sign)) || kid.ends_with("--") || kid.contains(['\n', '\r'])
}

#[cfg(test)]
mod tests {
    use super::is_program;

    #[test]
    fn usual_names_are_no_programs() {
        for kid in [
            "2026-11",
            "NjVBRjY5MDlCMUIwNzU4RTA2QzZFMDQ4QzQ2MDAyQjVDNjk1RTM2Qg==",
            "did:web:issuer.example#key-1",
            "https://issuer.example/keys?id=1&v=2#a",
            "CN=Issuer, O=Example (Test)",
            "a+b/c=",
            "projects/x/keys/y;version=2",
        ] {
            assert!(!is_program(kid), "{kid}");
        }
        for kid in ["' OR 1=1--", "key; rm -rf", "$(id)", "*)(uid=*", "a | nc", "`id`", "a||b", "1--"] {
            assert!(is_program(kid), "{kid}");
        }
    }
}
