//! Member names that JavaScript gives a meaning to.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "prototype-member",
    family: Family::Json,
    risk: Risk::Medium,
    summary: "a member is named `__proto__`, `prototype` or `constructor`",
    why: "A JavaScript program that copies such members into an object of its own changes what every other object inherits: a right \
          that no token names is suddenly there. No honest claim has such a name.",
    how: "Scanners for prototype pollution put these names into every JSON body they can reach, tokens included, and a \
          user-controlled attribute may carry them through an issuer. Search your JavaScript for functions that merge \
          or assign deeply, such as a recursive `merge(target, claims)`. `JSON.parse` itself makes `__proto__` an \
          ordinary member; it is the later copy that does harm. Objects without prototype, or a `Map`, are safe \
          targets.",
    fix: "refuse it, and copy claims by name and never all of them",
    sources: &["CWE-1321"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","profile_data":{"__proto__":{"level":1}}}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","profile_data":{"level":1}}"#,
    ),
    look: Look::At(look),
});

/// More hits than this tell nothing new.
const MOST: usize = 5;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let names = subject.names().filter(|one| matches!(&*one.name, "__proto__" | "prototype" | "constructor"));
    for one in names.take(MOST) {
        found.at(one.place, one.span, format!("a member is named {}", one.name));
    }
}
