//! The seven claims that RFC 7519 itself defines.

use super::{
    Claim,
    Shape::{Text, TextOrList, Time},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("iss", "issuer", "RFC 7519 4.1.1", Text).short(
        "Who made the token. Accept it only from an issuer you expect, compared \
         exactly, and only with that issuer's keys.",
    ),
    claim("sub", "subject", "RFC 7519 4.1.2", Text).short(
        "Whom or what the token is about, unique within the issuer. Identify \
         an account by issuer and subject together.",
    ),
    claim("aud", "audience", "RFC 7519 4.1.3", TextOrList)
        .short("Who the token is meant for, one name or several. If you are not among them, refuse the token."),
    claim("exp", "expiration time", "RFC 7519 4.1.4", Time)
        .short("End of use, in seconds since 1970. At or after it, the token must be refused."),
    claim("nbf", "not before", "RFC 7519 4.1.5", Time)
        .short("Start of use, in seconds since 1970. Before it, the token must be refused."),
    claim("iat", "issued at", "RFC 7519 4.1.6", Time).short(
        "When the token was made, in seconds since 1970. It tells the token's \
         age; by itself it is no reason to refuse.",
    ),
    claim("jti", "JWT ID", "RFC 7519 4.1.7", Text).short(
        "Identifier of this one token. Remember it together with the issuer to notice a replay or to block the token.",
    ),
];
