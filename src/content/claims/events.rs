//! Claims of security event tokens and logout tokens.

use super::{
    Claim,
    Shape::{Object, Text, Time},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("events", "security events", "RFC 8417 2.2", Object).short(
        "What happened, keyed by event URI. Such a token reports an event; it never proves that somebody signed in.",
    ),
    claim("toe", "time of event", "RFC 8417 2.2", Time)
        .short("When the event happened, in seconds since 1970. The report itself is dated by iat."),
    claim("txn", "transaction identifier", "RFC 8417 2.2", Text).short(
        "Identifier shared by tokens about the same transaction. Use it to correlate them; jti tells them apart.",
    ),
    claim("sub_id", "subject identifier", "RFC 9493 4.1", Object).short(
        "Whom the token is about; its member format says how to read it. If sub is there too, both must mean the same.",
    ),
];
