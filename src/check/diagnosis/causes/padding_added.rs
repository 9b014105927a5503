//! Padding was added after signing.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "padding-added",
    summary: "the = signs at the end of header or payload were added after signing",
    fix: "leave the parts as they came: whoever takes a token apart must not fill them up before it is verified",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try.
    if !case.message.contains(&b'=') {
        return;
    }
    let stripped = case.message.iter().copied().filter(|byte| *byte != b'=').collect();
    case.try_messages(hits, [(stripped, "the = signs at the end of the parts are left out of the signed text")]);
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(r#"{"alg":"HS256","typ":"JWT", "x":1}"#, Made::CLAIMS);
    let [.., (header, _)] = encodings::base64_forms(br#"{"alg":"HS256","typ":"JWT", "x":1}"#);
    let [.., (payload, _)] = encodings::base64_forms(Made::CLAIMS.as_bytes());
    Made::over_input(input.as_bytes(), &format!("{header}.{payload}"))
}
