//! Header and claims: what is refused, what is compared how, and what proves nothing.

use super::{Fact, Value};
use crate::content::sources::jose::{RFC_7515, RFC_7518, RFC_7519, RFC_8725, RFC_8725_BIS};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::security::ASVS;

pub(super) const FACTS: &[&Fact] = &[
    &Fact {
        id: "none-never-verified",
        text: "A token with `alg` `none` is never verified, whatever key is given.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7518.at("3.6, 8.5"), RFC_8725.at("3.1, 3.2")],
    },
    &Fact {
        id: "none-in-any-case-never-verified",
        text: "A token with `nOnE` in place of `none` is not verified either.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_8725_BIS.at("2.11, 3.1")],
    },
    &Fact {
        id: "alg-compared-exactly",
        text: "The name of an algorithm is compared with regard to case: `hs256` is not `HS256`.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7515.at("4.1.1")],
    },
    &Fact {
        id: "alg-outside-the-list-refused",
        text: "A token by an algorithm outside your list is refused, even if its signature would verify.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_8725.at("3.1")],
    },
    &Fact {
        id: "public-key-as-secret-refused",
        text: "A token whose MAC was made with the text of your public key is refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_8725.at("2.1, 3.1")],
    },
    &Fact {
        id: "crit-empty-refused",
        text: "An empty [[header:crit]] is refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7515.at("4.1.11")],
    },
    &Fact {
        id: "crit-unknown-refused",
        text: "A token whose [[header:crit]] names an extension you do not know is refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7515.at("4.1.11")],
    },
    &Fact {
        id: "crit-absent-member-refused",
        text: "A [[header:crit]] that names a parameter which is not in the header is refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7515.at("4.1.11")],
    },
    &Fact {
        id: "duplicate-header-refused",
        text: "A header with the same name twice is refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7515.at("4")],
    },
    &Fact {
        id: "duplicate-claim-reported",
        text: "A claim that stands twice is reported.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4")],
    },
    &Fact {
        id: "jwk-in-header-proves-nothing",
        text: "A signature that verifies under a key in the token itself proves nothing.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7515.at("4.1.3"), ASVS.at("9.1.3")],
    },
    &Fact {
        id: "jku-not-followed",
        text: "A key set whose address stands in the token is not fetched.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_8725.at("3.10")],
    },
    &Fact {
        id: "typ-compared-as-media-type",
        text: "`at+JWT` and `application/at+jwt` are the same [[header:typ]].",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7515.at("4.1.9"), RFC_9068.at("4")],
    },
    &Fact {
        id: "iss-compared-exactly",
        text: "An [[claim:iss]] with a slash at the end is not the same as one without.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4.1.1, 7.3")],
    },
    &Fact {
        id: "aud-mismatch-refused",
        text: "A token is refused when none of its audiences is yours.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4.1.3")],
    },
    &Fact {
        id: "aud-list-accepted",
        text: "One audience of several that is yours is enough.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_7519.at("4.1.3")],
    },
    &Fact {
        id: "aud-missing-refused",
        text: "If you expect an audience, a token without one is refused.",
        value: Value::Holds(true),
        guarded: true,
        cites: &[RFC_8725.at("3.9")],
    },
];
