//! Header parameters of every signed token, and of encrypted ones as well: RFC 7515.

use super::{
    Header,
    Trust::{Hint, MustMatchPolicy, MustUnderstand, NeverTrust},
    header,
};

/// These header parameters, in reading order.
pub(super) const HEADERS: &[Header] = &[
    header("alg", "algorithm", "RFC 7515 4.1.1", MustMatchPolicy).short(
        "Algorithm the sender claims to have used. Decide by your own list which ones you accept, never by this value.",
    ),
    header("jku", "JWK set URL", "RFC 7515 4.1.2", NeverTrust)
        .short("Address of a key set, written by the sender. Do not fetch it unless it is on your own list."),
    header("jwk", "JSON web key", "RFC 7515 4.1.3", NeverTrust).short(
        "Public key carried by the token itself: that proves nothing unless the key is bound to something you trust.",
    ),
    header("kid", "key ID", "RFC 7515 4.1.4", Hint).short(
        "Name of a key, to find it among those you already trust. Look it up in \
         a map, never in a path, a query or a URL.",
    ),
    header("x5u", "X.509 URL", "RFC 7515 4.1.5", NeverTrust)
        .short("Address of a certificate, written by the sender. Do not fetch it unless it is on your own list."),
    header("x5c", "X.509 certificate chain", "RFC 7515 4.1.6", NeverTrust)
        .short("Certificates carried by the token itself. They count only if the chain ends at a root you chose."),
    header("x5t", "X.509 SHA-1 thumbprint", "RFC 7515 4.1.7", Hint).short(
        "SHA-1 of a certificate, to find it among those you already trust. SHA-1 is weak: decide nothing by it.",
    ),
    header("x5t#S256", "X.509 SHA-256 thumbprint", "RFC 7515 4.1.8", Hint)
        .short("SHA-256 of a certificate, to find it among those you already trust."),
    header("typ", "type", "RFC 7515 4.1.9", MustMatchPolicy).short(
        "Kind of the whole token, such as at+jwt. Require the kind you expect, so that no other kind passes for it.",
    ),
    header("cty", "content type", "RFC 7515 4.1.10", MustUnderstand)
        .short("Kind of the content. JWT means that another token is inside, which must be verified as well."),
    header("crit", "critical", "RFC 7515 4.1.11", MustUnderstand)
        .short("Names of extensions the receiver must understand. If one is unknown to you, refuse the token."),
];
