//! Times: what happens on the second, around it, and with values that are no times.

use super::{Fact, Value};
use crate::content::sources::jose::RFC_7519;

pub(super) const FACTS: &[&Fact] = &[
    &Fact {
        id: "exp-refused-at-equality",
        text: "At the very second of [[claim:exp]] a token is already refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4.1.4")],
    },
    &Fact {
        id: "exp-accepted-before",
        text: "One second before [[claim:exp]] a token is still accepted.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4.1.4")],
    },
    &Fact {
        id: "nbf-accepted-at-equality",
        text: "At the very second of [[claim:nbf]] a token is already accepted.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4.1.5")],
    },
    &Fact {
        id: "nbf-refused-before",
        text: "One second before [[claim:nbf]] a token is refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4.1.5")],
    },
    &Fact {
        id: "iat-future-not-refused",
        text: "An [[claim:iat]] in the future is no reason to refuse a token that the standard names.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4.1.6")],
    },
    &Fact {
        id: "leeway-moves-exp",
        text: "With a leeway of 30 seconds a token is refused 30 seconds after its [[claim:exp]], and not \
               earlier.",
        value: Value::Number(30, "seconds"),
        guarded: true,
        cites: &[RFC_7519.at("4.1.4")],
    },
    &Fact {
        id: "leeway-moves-nbf",
        text: "With a leeway of 30 seconds a token is accepted 30 seconds before its [[claim:nbf]], and not \
               earlier.",
        value: Value::Number(30, "seconds"),
        guarded: true,
        cites: &[RFC_7519.at("4.1.5")],
    },
    &Fact {
        id: "time-as-text-refused",
        text: "An [[claim:exp]] between quotation marks is no time, and the token is refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("2, 4.1.4")],
    },
    &Fact {
        id: "time-fraction-accepted",
        text: "A time may have a fraction of a second.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("2")],
    },
    &Fact {
        id: "time-in-milliseconds-unnoticed",
        text: "An [[claim:exp]] in milliseconds is a time in the far future, so nothing refuses the token.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("2, 4.1.4")],
    },
    &Fact {
        id: "leeway-advice",
        text: "A leeway for clocks that differ is usually no more than a few minutes.",
        value: Value::Said,
        guarded: false,
        cites: &[RFC_7519.at("4.1.4, 4.1.5")],
    },
];
