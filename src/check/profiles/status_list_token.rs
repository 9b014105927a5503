//! Status list tokens (draft-ietf-oauth-status-list-21).

use super::facts::shortened;
use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::encoding::json::Kind;
use crate::jose::status_list::{StatusList, StatusListFault};

pub(super) static PROFILE: Profile = Profile {
    id: "status-list-token",
    title: "Token Status List draft 21, status list token",
    kind: TokenKind::StatusList,
    clauses: &[
        Clause {
            id: "type",
            asks: "`typ` is statuslist+jwt",
            level: Level::Must,
            source: "Token Status List 5.1",
            check: |facts| facts.typ_is(&["statuslist+jwt"]),
        },
        Clause {
            id: "required-claims",
            asks: "`sub`, `iat` and `status_list` are there",
            level: Level::Must,
            source: "Token Status List 5.1",
            check: |facts| facts.has_all(&["sub", "iat", "status_list"]),
        },
        Clause {
            id: "address",
            asks: "`sub` is the address of the list, as `uri` in the token that points to it",
            level: Level::Must,
            source: "Token Status List 8.3",
            check: address,
        },
        Clause {
            id: "bits",
            asks: "`status_list.bits` is 1, 2, 4 or 8",
            level: Level::Must,
            source: "Token Status List 4.2",
            check: bits,
        },
        Clause {
            id: "list",
            asks: "`status_list.lst` is a list that was compressed with zlib, in base64url",
            level: Level::Must,
            source: "Token Status List 4.2",
            check: list,
        },
        Clause {
            id: "expiry-told",
            asks: "`exp` says until when it may be used",
            level: Level::Should,
            source: "Token Status List 5.1",
            check: |facts| facts.has("exp"),
        },
        Clause {
            id: "expiry",
            asks: "`exp`, if it is there, is to come",
            level: Level::Must,
            source: "Token Status List 8.3",
            check: |facts| facts.is_not_expired_if_told(),
        },
        Clause {
            id: "time-to-live",
            asks: "`ttl` is a number of seconds above zero",
            level: Level::Should,
            source: "Token Status List 5.1",
            check: time_to_live,
        },
        Clause {
            id: "issued-at",
            asks: "`iat` is not in the future",
            level: Level::Must,
            source: "Token Status List 8.3",
            check: |facts| facts.is_past("iat"),
        },
        Clause {
            id: "signed",
            asks: "it is signed",
            level: Level::Must,
            source: "Token Status List 5.1",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of whoever keeps the list",
            level: Level::Must,
            source: "Token Status List 8.3",
            check: |facts| facts.is_verified(),
        },
    ],
};

fn address(facts: &Facts<'_>) -> Answer {
    let expected = facts.subject.policy.subject.as_deref().unwrap_or_default();
    facts.is("sub", expected, "the address of the list, as expected subject")
}

fn bits(facts: &Facts<'_>) -> Answer {
    match number_of_bits(facts) {
        Some(bits @ (1 | 2 | 4 | 8)) => Answer::Pass(format!("{bits} for each status")),
        Some(bits) => Answer::Fail(format!("expected 1, 2, 4 or 8, but found {bits}")),
        None => Answer::Fail("`bits` is missing, or no whole number".to_owned()),
    }
}

fn list(facts: &Facts<'_>) -> Answer {
    let Some(text) = facts.member("status_list", "lst").and_then(|lst| lst.as_str()) else {
        return Answer::Fail("`lst` is missing, or no string".to_owned());
    };
    // What is wrong with `bits` is told elsewhere.
    match StatusList::read(number_of_bits(facts).filter(|bits| matches!(bits, 1 | 2 | 4)).unwrap_or(8), &text) {
        Ok(list) => Answer::Pass(format!("it has places for {} tokens", list.len())),
        Err(StatusListFault::TooLong) => Answer::CannotCheck("more memory than one list is given here"),
        Err(fault) => Answer::Fail(format!("{}: {}", fault.message(), shortened(&text))),
    }
}

fn number_of_bits(facts: &Facts<'_>) -> Option<i128> {
    facts.member("status_list", "bits")?.as_number()?.as_integer()
}

fn time_to_live(facts: &Facts<'_>) -> Answer {
    match facts.has_kind("ttl", Kind::Number) {
        Answer::Pass(_) if facts.subject.time_claim("ttl").is_none_or(|ttl| ttl <= 0) => {
            Answer::Fail("it is not above zero, or no whole number".to_owned())
        }
        answer => answer,
    }
}
