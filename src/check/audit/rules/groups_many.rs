//! A list of groups or roles that grows without end.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::Place;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "groups-many",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "a list of groups, roles or permissions with more than a hundred entries",
    why: "The list goes along with every request, and grows with the organisation until some server on the way refuses the \
          header: the people with most rights are locked out first. It tells every API all the groups of the user, too.",
    how: "Directories nest groups, and the server writes the flattened result for people who have been with the \
          company for years. Entra stops at 200 and sends a reference in `_claim_names` instead, which code then has \
          to follow. Count the entries for your most privileged test user. Roles assigned per application, or a filter \
          on a name prefix, shrink the list to what the API compares.",
    fix: "put only the groups that the audience asks about into the token, or let it look them up",
    sources: &["RFC 9068 2.2.3.1", "RFC 9068 6"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::At(look),
});

const MOST: usize = 100;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    const NAMES: [&str; 6] = ["groups", "roles", "permissions", "entitlements", "authorities", "cognito:groups"];
    let Some(claims) = subject.claims() else { return };
    let is_long = |value: &Value<'_>| value.kind() == Kind::Array && value.len() > MOST;
    let long = NAMES.into_iter().filter_map(|name| Some((name, claims.get(name).filter(is_long)?)));
    for (name, list) in long {
        found.at(Place::Payload, list.span(), format!("`{name}` has {} entries", list.len()));
    }
}

fn bad(random: Random<'_>) -> (String, String) {
    with_groups(MOST + 1, random)
}

fn good(random: Random<'_>) -> (String, String) {
    with_groups(MOST, random)
}

/// The usual token, with so many groups.
fn with_groups(count: usize, random: Random<'_>) -> (String, String) {
    let groups: Vec<String> = (1..=count).map(|number| format!(r#""g{number}""#)).collect();
    let claims = Example::USUAL_CLAIMS.replacen('{', &format!(r#"{{"groups":[{}],"#, groups.join(",")), 1);
    super::size_cookie::signed(&claims, random)
}
