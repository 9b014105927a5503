//! An authentication tag that was cut.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwe-tag-length",
    family: Family::Encryption,
    risk: Risk::Critical,
    summary: "the authentication tag is not as long as the algorithm makes it",
    why: "Libraries that compare as many bytes as there are accept a tag of one byte after some hundred trials. \
          Changed ciphertext then passes for genuine, and with GCM the key of the authentication follows.",
    how: "Low-level interfaces take the tag as it comes: PHP's `openssl_decrypt` leaves checking its length to the \
          caller, and Node's `setAuthTag` accepted short ones without a word for years. Cut the last part of a token \
          to four bytes, that is six characters, and decrypt: acceptance confirms the fault. GCM always has 16 bytes \
          here, 22 characters; the CBC methods have 16, 24 or 32 bytes.",
    fix: "refuse every tag of another length before comparing it",
    sources: &["RFC 7518 5.3", "RFC 7518 5.2.2.1", "CVE-2018-1000539"],
    bad: Example::Made(|random| {
        signed::directly(random, |parts| parts.iter_mut().skip(4).take(1).for_each(|part| part.truncate(16)))
    }),
    good: Example::Made(|random| signed::directly(random, |_| ())),
    look: Look::Noted(&["jwe-tag-length"]),
});
