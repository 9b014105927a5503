//! `crit` (RFC 7515 4.1.11): extensions that a verifier must understand or refuse the token.

use super::Options;
use super::header::header_problem;
use crate::jose::encoding::json::{Document, Kind};
use crate::jose::error::{CritFlaw, Fault, Problem};

/// Names that RFC 7515, 7516 and 7518 define: everybody knows them, so listing them is an error.
const STANDARD: [&str; 20] = [
    "alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", "crit", "enc", "zip", "epk", "apu",
    "apv", "iv", "tag", "p2s", "p2c",
];

/// Extensions understood here.
const UNDERSTOOD: [&str; 1] = ["b64"];

pub(super) fn check(
    protected: Option<&Document>,
    unprotected: Option<&Document>,
    options: &Options,
    problems: &mut Vec<Problem>,
) {
    if let Some(value) = unprotected.and_then(|document| document.get("crit")) {
        problems.push(malformed(CritFlaw::Unprotected, value.span()));
    }
    let Some(header) = protected else { return };
    let Some(crit) = header.get("crit") else { return };
    if crit.kind() != Kind::Array {
        return problems.push(malformed(CritFlaw::NotArray, crit.span()));
    }
    if crit.is_empty() {
        problems.push(malformed(CritFlaw::Empty, crit.span()));
    }
    let mut seen = Vec::new();
    for item in crit.items() {
        let span = item.span();
        let Some(name) = item.as_str().map(|name| name.into_owned()) else {
            problems.push(malformed(CritFlaw::NotString, span));
            continue;
        };
        if seen.contains(&name) {
            problems.push(malformed(CritFlaw::Duplicate { name: name.clone() }, span));
        } else if STANDARD.contains(&name.as_str()) {
            problems.push(malformed(CritFlaw::Standard { name: name.clone() }, span));
        } else if header.get(&name).is_none() {
            problems.push(malformed(CritFlaw::Absent { name: name.clone() }, span));
        } else if !UNDERSTOOD.contains(&name.as_str()) && !options.crit_understood.contains(&name) {
            problems.push(header_problem(Fault::CritUnknown { name: name.clone() }, span));
        }
        seen.push(name);
    }
}

fn malformed(why: CritFlaw, span: crate::jose::span::Span) -> Problem {
    header_problem(Fault::CritMalformed { why }, span)
}
