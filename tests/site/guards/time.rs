//! Times, by judging claims on the second and beside it.

use claimcheck::check::policy::Policy;
use claimcheck::content::facts::Value;

use super::Guard;
use super::made::{NOW, accepted};

pub(super) const TABLE: &[Guard] = &[
    ("exp-refused-at-equality", || Value::Holds(!at("exp", 0))),
    ("exp-accepted-before", || Value::Holds(at("exp", 1))),
    ("nbf-accepted-at-equality", || Value::Holds(at("nbf", 0))),
    ("nbf-refused-before", || Value::Holds(!at("nbf", 1))),
    ("iat-future-not-refused", || Value::Holds(at("iat", 3600))),
    // The greatest lateness that is refused first, and the greatest earliness that is accepted last.
    ("leeway-moves-exp", || seconds((0..60).find(|late| !with_leeway("exp", -late)))),
    ("leeway-moves-nbf", || seconds((0..60).rev().find(|early| with_leeway("nbf", *early)))),
    ("time-as-text-refused", || Value::Holds(!says(&format!(r#"{{"exp":"{}"}}"#, NOW + 60)))),
    ("time-fraction-accepted", || Value::Holds(says(&format!(r#"{{"exp":{}.5}}"#, NOW + 60)))),
    ("time-in-milliseconds-unnoticed", || Value::Holds(says(&format!(r#"{{"exp":{}000}}"#, NOW - 60)))),
];

fn says(payload: &str) -> bool {
    accepted(payload, Policy::default())
}

fn at(claim: &str, offset: i64) -> bool {
    says(&format!(r#"{{"{claim}":{}}}"#, NOW + offset))
}

fn with_leeway(claim: &str, offset: i64) -> bool {
    let policy = Policy { leeway: 30, time_chosen: true, ..Policy::default() };
    accepted(&format!(r#"{{"{claim}":{}}}"#, NOW + offset), policy)
}

fn seconds(found: Option<i64>) -> Value {
    Value::Number(found.expect("there is one"), "seconds")
}
