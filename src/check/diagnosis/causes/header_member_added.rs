//! A member was added to the header after signing.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::json::{Document, edit};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "header-member-added",
    summary: "a member was added to the header after signing",
    fix: "set kid, typ and every other member before signing: the signature covers the header too",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most 20 members, for each of at most 20 keys.
    let header = case.header_json();
    let document = Document::parse(header.to_owned());
    let names: Vec<String> = document
        .object()
        .into_iter()
        .flat_map(|root| root.members().take(20).map(|member| member.name.into_owned()).collect::<Vec<_>>())
        .collect();
    let without = names
        .iter()
        .filter(|name| *name != "alg")
        .filter_map(|name| Some((edit::without_member(header, name)?, format!("the header has no {name}"))));
    case.try_headers(hits, without);
}

fn example(_: Random<'_>) -> Made {
    let message = Made::input(r#"{"alg":"HS256","typ":"at+jwt"}"#, Made::CLAIMS);
    let header = r#"{"alg":"HS256","typ":"at+jwt","kid":"2026-11"}"#;
    Made::over_input(message.as_bytes(), &Made::input(header, Made::CLAIMS))
}
