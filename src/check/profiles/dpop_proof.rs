//! DPoP proofs (RFC 9449).

mod clauses;

use super::{Clause, Level, Profile};
use crate::check::kind::TokenKind;

pub(super) static PROFILE: Profile = Profile {
    id: "dpop-proof",
    title: "RFC 9449, DPoP proof",
    kind: TokenKind::DpopProof,
    clauses: &[
        Clause {
            id: "one-token",
            asks: "the header field has one well-formed JWT in compact form",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: clauses::one_token,
        },
        Clause {
            id: "required-claims",
            asks: "`jti`, `htm`, `htu` and `iat` are there",
            level: Level::Must,
            source: "RFC 9449 4.2",
            check: |facts| facts.has_all(&["jti", "htm", "htu", "iat"]),
        },
        Clause {
            id: "type",
            asks: "`typ` is dpop+jwt",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: |facts| facts.typ_is(&["dpop+jwt"]),
        },
        Clause {
            id: "asymmetric",
            asks: "`alg` is registered, and a public key verifies it",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: |facts| facts.is_asymmetric(),
        },
        Clause {
            id: "key",
            asks: "the header has a `jwk`, and it is a public key",
            level: Level::Must,
            source: "RFC 9449 4.2",
            check: clauses::key,
        },
        Clause {
            id: "key-public",
            asks: "`jwk` has no private part",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: clauses::key_public,
        },
        Clause {
            id: "signature",
            asks: "the signature holds under that `jwk`",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: clauses::signature,
        },
        Clause {
            id: "unique",
            asks: "`jti` is random: 96 bits at least, or a UUID",
            level: Level::Must,
            source: "RFC 9449 4.2",
            check: |facts| facts.is_unique_text("jti"),
        },
        Clause {
            id: "method",
            asks: "`htm` is the method of the request, in the same case",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: |facts| facts.is("htm", &facts.transaction.method, "the method of the request"),
        },
        Clause {
            id: "address",
            asks: "`htu` is the address of the request",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: clauses::address,
        },
        Clause {
            id: "address-bare",
            asks: "`htu` has neither query nor fragment",
            level: Level::Must,
            source: "RFC 9449 4.2",
            check: clauses::address_bare,
        },
        Clause {
            id: "nonce",
            asks: "`nonce` is the one that the server gave",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: clauses::nonce,
        },
        Clause {
            id: "issued-at",
            asks: "`iat` is a short while ago: seconds or minutes",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: |facts| facts.is_recent("iat", clauses::FRESH),
        },
        Clause {
            id: "access-token-hash",
            asks: "`ath` is the SHA-256 hash of the access token, when one comes with it",
            level: Level::Must,
            source: "RFC 9449 4.3",
            check: |facts| facts.is_sha256("ath", &facts.transaction.access_token, "the access token"),
        },
        Clause {
            id: "binding",
            asks: "the access token is bound to `jwk`: its `cnf.jkt` is the thumbprint",
            level: Level::Must,
            source: "RFC 9449 6.1",
            check: clauses::binding,
        },
    ],
};
