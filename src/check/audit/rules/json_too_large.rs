//! JSON that is nested deeply, or has very long lists.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "json-too-large",
    family: Family::Json,
    risk: Risk::Low,
    summary: "header or claims are nested more than 32 deep, or have more than 1000 members in one place",
    why: "Every reader of JSON spends stack on depth and memory on members, and reads them before any signature is checked. What a \
          stranger may send in any size can be used to keep a service busy.",
    how: "Dumping a whole object into the claims is the peaceful cause: a profile with its history, a permission tree, \
          a map of every tenant. The other is a test of your limits, thousands of `[` in a row, which costs a \
          recursive parser its stack. Ask your library for its maximum depth, and measure how long it takes to refuse \
          a token of one megabyte with a wrong signature.",
    fix: "keep large data behind an address and put a reference into the token; bound depth and size where tokens come in",
    sources: &["RFC 8259 9"],
    bad: Example::Claims {
        header: Example::USUAL_HEADER,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","tree":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}"#,
    },
    good: Example::Claims {
        header: Example::USUAL_HEADER,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","tree":[[[[]]]]}"#,
    },
    look: Look::At(look),
});

const MOST_DEPTH: usize = 32;

const MOST_MEMBERS: usize = 1000;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let claims = subject.claims().map(|claims| (Place::Payload, claims));
    for (place, root) in subject.headers().chain(claims) {
        if let Some((value, message)) = too_large(root) {
            found.at(place, value.span(), message);
        }
    }
}

/// The first value that is too deep or has too many members.
fn too_large(root: Value<'_>) -> Option<(Value<'_>, String)> {
    // Where the containers around a value end: as many as it is deep.
    let mut ends: Vec<usize> = Vec::new();
    for value in root.descendants() {
        let span = value.span();
        while ends.last().is_some_and(|&end| end <= span.start) {
            ends.pop();
        }
        if value.len() > MOST_MEMBERS {
            return Some((value, format!("expected at most {MOST_MEMBERS} members, but found {}", value.len())));
        }
        if matches!(value.kind(), Kind::Array | Kind::Object) {
            ends.push(span.end);
            if ends.len() > MOST_DEPTH {
                return Some((value, format!("nested more than {MOST_DEPTH} deep")));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::too_large;
    use crate::jose::encoding::json::Document;

    fn is_too_large(text: String) -> bool {
        Document::parse(text).root().and_then(too_large).is_some()
    }

    #[test]
    fn depth_is_that_of_one_branch() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(!is_too_large(nested(32)));
        assert!(is_too_large(nested(33)));
        assert!(!is_too_large(format!("[{}]", vec![nested(20); 50].join(","))));
    }

    #[test]
    fn members_are_counted_in_one_place() {
        assert!(!is_too_large(format!("[{}]", vec!["1"; 1000].join(","))));
        assert!(is_too_large(format!("[{}]", vec!["1"; 1001].join(","))));
    }
}
