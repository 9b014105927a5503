//! `alg` that names no signature algorithm.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "alg-unknown",
    family: Family::Algorithm,
    risk: Risk::Medium,
    summary: "`alg` is misspelt, prohibited, or no registered signature algorithm",
    why: "Names are compared letter by letter, so `hs256` or a name of COSE is no algorithm of a JWT. A library that guesses what \
          was meant has a list of allowed algorithms that can be passed by spelling.",
    how: "Typical finds are `RS-256`, `SHA256withRSA` from Java, `HmacSHA256`, an OID, or the name of a curve where \
          the algorithm belongs. An invented name is also what a scanner sends to see whether your library falls back \
          to something. Look into the signer for a place that passes the crypto provider's name through to the header. \
          A correct verifier compares case and all, and has no default.",
    fix: "write the name as it stands in the registry of IANA, and refuse every other",
    sources: &["RFC 7515 4.1.1", "RFC 7518 7.1", "RFC 8725 3.1"],
    bad: Example::header(r#"{"alg":"hs256","typ":"at+jwt"}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["alg-unsupported"]),
});
