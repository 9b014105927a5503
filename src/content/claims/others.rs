//! Registered claims of smaller fields: credentials of the first data model, content delivery, domain data.

use super::{
    Claim,
    Shape::{Flag, List, Number, Object, Text, TextOrList},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("vc", "verifiable credential", "W3C Verifiable Credentials Data Model 1.0 6.3.1", Object).short(
        "Credential of the first W3C data model, inside a JWT. Check its type and status besides the claims around it.",
    ),
    claim("vp", "verifiable presentation", "W3C Verifiable Credentials Data Model 1.0 6.3.1", Object).short(
        "Presentation that carries credentials, signed by the holder. Verify every credential inside by itself.",
    ),
    claim("vot", "vector of trust", "RFC 8485", Text).short(
        "How well the user was identified and signed in, as dotted components. \
         Readable only with the framework in vtm.",
    ),
    claim("vtm", "vector of trust trustmark", "RFC 8485", Text)
        .short("Address of the framework that defines the components of vot. Accept only frameworks you know."),
    claim("sig_val_claims", "signature validation results", "RFC 9321 3.2.3", Object).short(
        "Record of how a service once checked another signature. It is worth as much as that service is to you.",
    ),
    claim("rdap_allowed_purposes", "allowed RDAP purposes", "RFC 9560 3.1.5.1", List)
        .short("Purposes for which this user may query registration data. Refuse a query for any other."),
    claim("rdap_dnt_allowed", "RDAP do-not-track allowed", "RFC 9560 3.1.5.2", Flag)
        .short("Whether this user may ask that their queries of registration data are not logged."),
    claim("geohash", "geohash", "CTA-5009", TextOrList)
        .short("Area on the map as a short code; a longer code is a smaller area."),
    claim("atc", "authority token challenge", "RFC 9447", Object)
        .short("Statement for a certificate authority that an account may have a certificate for an identifier."),
    claim("cdniv", "CDNI claim set version", "RFC 9246 2.1.8", Number)
        .short("Version of the rules for signed URIs. Refuse a version you do not implement."),
    claim("cdnicrit", "CDNI critical claims", "RFC 9246 2.1.9", Text)
        .short("Names of claims the content network must understand. If one is unknown to you, refuse the token."),
    claim("cdniip", "CDNI client IP", "RFC 9246 2.1.10", Text)
        .short("Encrypted address or range of the client. A request from elsewhere is to be refused."),
    claim("cdniuc", "CDNI URI container", "RFC 9246 2.1.11", Text)
        .short("Pattern or hash of the address the token is good for. The requested address must match it."),
    claim("cdniets", "CDNI renewal lifetime", "RFC 9246 2.1.12", Number)
        .short("How many seconds a renewed token is good for. Without renewal it means nothing."),
    claim("cdnistt", "CDNI token transport", "RFC 9246 2.1.13", Number)
        .short("How a renewed token is handed to the client, such as by cookie."),
    claim("cdnistd", "CDNI token depth", "RFC 9246 2.1.14", Number)
        .short("How many leading segments of the path a renewed token is bound to."),
];
