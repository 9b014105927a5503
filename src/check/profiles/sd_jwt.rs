//! SD-JWTs (RFC 9901).

mod clauses;

use super::{Clause, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::sd_jwt::SdFault;

pub(super) static PROFILE: Profile = Profile {
    id: "sd-jwt",
    title: "RFC 9901, SD-JWT",
    kind: TokenKind::SdJwt,
    clauses: &[
        Clause {
            id: "form",
            asks: "a tilde follows the signed token and each disclosure",
            level: Level::Must,
            source: "RFC 9901 4",
            check: clauses::form,
        },
        Clause {
            id: "first-header",
            asks: "in JSON only the first unprotected header has `disclosures` and `kb_jwt`",
            level: Level::Must,
            source: "RFC 9901 8",
            check: clauses::first_header,
        },
        Clause {
            id: "signed",
            asks: "it is signed",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of the issuer",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.is_verified(),
        },
        Clause {
            id: "hash",
            asks: "`_sd_alg`, if it is there, names a hash that is known, at the top level",
            level: Level::Must,
            source: "RFC 9901 4.1.1",
            check: clauses::hash,
        },
        Clause {
            id: "disclosure-form",
            asks: "a disclosure is a list: salt, name and value for a claim, salt and value for an element of a list",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| {
                let is_meant = |fault: &SdFault| matches!(fault, SdFault::Malformed { .. } | SdFault::WrongForm { .. });
                facts.has_no_fault(is_meant, "each is one")
            },
        },
        Clause {
            id: "disclosure-name",
            asks: "no disclosure makes a claim that is called `_sd` or `...`, or one that is there already",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| {
                let is_meant =
                    |fault: &SdFault| matches!(fault, SdFault::NameForbidden { .. } | SdFault::NameTaken { .. });
                facts.has_no_fault(is_meant, "the names are free")
            },
        },
        Clause {
            id: "digest-once",
            asks: "no digest stands in two places, and no disclosure comes twice",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| {
                let is_meant =
                    |fault: &SdFault| matches!(fault, SdFault::DigestTwice { .. } | SdFault::Repeated { .. });
                facts.has_no_fault(is_meant, "each is there once")
            },
        },
        Clause {
            id: "disclosure-used",
            asks: "the digest of each disclosure stands in the payload, or in another disclosure",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.has_no_fault(|fault| matches!(fault, SdFault::Unused { .. }), "each of them does"),
        },
        Clause {
            id: "placeholders",
            asks: "`_sd` is a list of digests, and `...` stands alone in an element of a list",
            level: Level::Must,
            source: "RFC 9901 4.2.4",
            check: |facts| {
                let is_meant =
                    |fault: &SdFault| matches!(fault, SdFault::SdNotArray { .. } | SdFault::Placeholder { .. });
                facts.has_no_fault(is_meant, "they are well formed")
            },
        },
        Clause {
            id: "critical-claims",
            asks: "`iss`, `aud`, `exp`, `nbf` and `cnf` are not disclosed selectively: a holder could leave them out",
            level: Level::Must,
            source: "RFC 9901 9.7",
            check: |facts| facts.discloses_none(&["iss", "aud", "exp", "nbf", "cnf"]),
        },
        Clause {
            id: "salts",
            asks: "each salt has 128 random bits, and no other disclosure has it",
            level: Level::Should,
            source: "RFC 9901 9.3",
            check: clauses::salts,
        },
        Clause {
            id: "expiry",
            asks: "`exp`, if it is there, is to come",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.is_not_expired_if_told(),
        },
        Clause {
            id: "not-before",
            asks: "`nbf`, if it is there, is past",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.is_valid_already(),
        },
        Clause {
            id: "audience",
            asks: "`aud`, if it is there, has the verifier",
            level: Level::Must,
            source: "RFC 9901 7.1",
            check: |facts| facts.audience_is_expected_if_told(),
        },
        Clause {
            id: "key-binding",
            asks: "a key binding JWT is there when the verifier wants one, whether or not the token came with one",
            level: Level::Must,
            source: "RFC 9901 7.3",
            check: clauses::key_binding,
        },
    ],
};
