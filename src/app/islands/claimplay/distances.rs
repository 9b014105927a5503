//! Claims whose times stand at a distance from now: what the widget that plays with them sets.

use crate::jose::encoding::json::edit::{with_member, without_member};
use crate::jose::encoding::json::{Document, Value};

/// The time claims, each with what it says and where it is defined.
pub(super) const TIMES: [(&str, &str, &str); 3] = [
    ("iat", "issued", "RFC 7519 4.1.6"),
    ("nbf", "not to be used before", "RFC 7519 4.1.5"),
    ("exp", "expires", "RFC 7519 4.1.4"),
];

/// The distance from now, in seconds, that `iat` has at first.
const ISSUED: i64 = -300;

/// The distance of `exp` when the claims say nothing about it.
const LIFETIME: i64 = 600;

/// What is set: for each of [`TIMES`] the distance from now in seconds, or nothing when the claim is left out.
pub(super) type Distances = [Option<i64>; 3];

/// The distances that a sample begins with: its times keep their distance from its `iat`, which was five minutes ago.
pub(super) fn distances(claims: &str) -> Distances {
    let document = Document::parse(claims.to_owned());
    let time = |name: &str| i64::try_from(document.get(name)?.as_number()?.as_integer()?).ok();
    let Some(issued) = time("iat") else {
        return [None, time("nbf").map(|_| ISSUED), Some(LIFETIME)];
    };
    TIMES.map(|(name, ..)| time(name).map(|at| at - issued + ISSUED))
}

/// The audiences of the claims, and others to choose from.
pub(super) fn audiences(claims: &str) -> (Vec<String>, Vec<String>) {
    let document = Document::parse(claims.to_owned());
    let found = document.get("aud");
    let mut own: Vec<String> = found.iter().flat_map(|aud| aud.items()).filter_map(text).collect();
    own.extend(found.and_then(text));
    let mut all = own.clone();
    all.extend(["https://api.example.com", "https://billing.example.com"].map(str::to_owned));
    let mut seen = Vec::new();
    all.retain(|one| {
        !seen.contains(one) && {
            seen.push(one.clone());
            true
        }
    });
    (own, all)
}

/// The claims with those times and audiences; as they were where they are no JSON object.
pub(super) fn claims(start: &str, distances: &Distances, audiences: &[String], now: i64) -> String {
    let mut out = start.to_owned();
    let mut set = |name: &str, value: Option<String>| {
        let changed = match value {
            Some(value) => with_member(&out, name, &value),
            None => without_member(&out, name),
        };
        if let Some(changed) = changed {
            out = changed;
        }
    };
    for ((name, ..), distance) in TIMES.iter().zip(distances) {
        set(name, distance.map(|distance| now.saturating_add(distance).to_string()));
    }
    // RFC 7519 4.1.3: one audience may stand as a text of its own.
    let quoted: Vec<String> = audiences.iter().map(|one| Value::quote(one)).collect();
    set(
        "aud",
        match quoted.as_slice() {
            [] => None,
            [one] => Some(one.clone()),
            several => Some(format!("[{}]", several.join(","))),
        },
    );
    out
}

/// A distance in words, such as "10 min ago" or "in 1 h 30 min".
pub(super) fn words(distance: i64) -> String {
    let seconds = distance.unsigned_abs();
    let (hours, minutes, rest) = (seconds / 3600, seconds % 3600 / 60, seconds % 60);
    let units = [(hours, "h"), (minutes, "min"), (rest, "s")];
    let parts: Vec<String> =
        units.iter().filter(|(amount, _)| *amount > 0).map(|(amount, unit)| format!("{amount} {unit}")).collect();
    match distance.signum() {
        0 => "now".to_owned(),
        1 => format!("in {}", parts.join(" ")),
        _ => format!("{} ago", parts.join(" ")),
    }
}

fn text(value: Value<'_>) -> Option<String> {
    value.as_str().map(|text| text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_keep_their_distance_from_the_issue() {
        assert_eq!(distances("{\"iat\":1000,\"exp\":1600}"), [Some(-300), None, Some(300)]);
        assert_eq!(distances("{\"sub\":\"a\"}"), [None, None, Some(600)]);
        assert_eq!(distances("nothing"), [None, None, Some(600)]);
    }

    #[test]
    fn claims_are_set_and_left_out() {
        let start = "{\"iat\":1,\"nbf\":2,\"aud\":[\"a\",\"b\"]}";
        let (own, all) = audiences(start);
        assert_eq!(own, ["a", "b"]);
        assert_eq!(all.len(), 4);
        assert_eq!(audiences("{\"aud\":\"https://api.example.com\"}").1.len(), 2);
        let set = |audiences: &[String]| claims(start, &[Some(-5), None, Some(7)], audiences, 100);
        assert_eq!(set(&own), "{\"iat\":95,\"aud\":[\"a\",\"b\"],\"exp\":107}");
        assert_eq!(set(&own[..1]), "{\"iat\":95,\"aud\":\"a\",\"exp\":107}");
        assert_eq!(set(&[]), "{\"iat\":95,\"exp\":107}");
    }

    #[test]
    fn distances_are_said_in_words() {
        let cases = [(0, "now"), (5400, "in 1 h 30 min"), (-61, "1 min 1 s ago")];
        for (distance, expected) in cases {
            assert_eq!(words(distance), expected);
        }
    }
}
