//! Where somebody is, among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Value;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "location-inside",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "the claims carry a position as latitude and longitude",
    why: "Everybody who sees the token learns where its owner was to within metres, and a log of tokens becomes a log of ways.",
    how: "Delivery, ride and weather applications refresh a session token with the device's last position so that \
          services can use it without a parameter. Three decimals of a degree mean about a hundred metres, five about \
          one. Search claims for pairs such as `lat` and `lng`. Send the position in the request that needs it; the \
          log policy can then treat it separately from the session.",
    fix: "leave positions out of tokens, or round them to a region",
    sources: &["RFC 7519 12", "RFC 9068 6"],
    bad: Example::claims(usual_claims_and!(r#""location":{"latitude":52.516275,"longitude":13.377704}"#)),
    good: Example::claims(usual_claims_and!(r#""location":{"latitude":52,"longitude":13}"#)),
    look: Look::At(look),
});

/// So many values are looked at.
const MOST_VALUES: usize = 50_000;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.claims() else { return };
    let exact = |place: Value<'_>, names: [&str; 2]| {
        names.into_iter().find_map(|name| place.get(name)).is_some_and(|value| decimals(value.raw()) >= 3)
    };
    let position = claims.descendants().take(MOST_VALUES).find(|place| {
        exact(*place, ["latitude", "lat"]) && ["longitude", "lng", "lon"].iter().any(|name| place.get(name).is_some())
    });
    if let Some(position) = position {
        let span = ["latitude", "lat"].iter().find_map(|name| position.get(name)).unwrap_or(position).span();
        found.at(Place::Payload, span, "a position that is exact to a hundred metres or less");
    }
}

/// Digits after the point: the third is about a hundred metres.
fn decimals(number: &str) -> usize {
    number.split_once('.').map(|(_, rest)| rest.bytes().take_while(u8::is_ascii_digit).count()).unwrap_or_default()
}
