//! The JOSE and JWT documents of the IETF, and their registries.

use super::{Source, Standing, rfc};

/// JSON Web Signature.
pub static RFC_7515: Source =
    rfc("RFC 7515", "JSON Web Signature (JWS)", "https://www.rfc-editor.org/rfc/rfc7515", "2015-05");
/// JSON Web Encryption.
pub static RFC_7516: Source =
    rfc("RFC 7516", "JSON Web Encryption (JWE)", "https://www.rfc-editor.org/rfc/rfc7516", "2015-05");
/// JSON Web Key.
pub static RFC_7517: Source =
    rfc("RFC 7517", "JSON Web Key (JWK)", "https://www.rfc-editor.org/rfc/rfc7517", "2015-05");
/// JSON Web Algorithms.
pub static RFC_7518: Source = Source {
    standing: Standing::Updated("RFC 9864"),
    ..rfc("RFC 7518", "JSON Web Algorithms (JWA)", "https://www.rfc-editor.org/rfc/rfc7518", "2015-05")
};
/// JSON Web Token.
pub static RFC_7519: Source = Source {
    standing: Standing::Updated("RFC 8725"),
    ..rfc("RFC 7519", "JSON Web Token (JWT)", "https://www.rfc-editor.org/rfc/rfc7519", "2015-05")
};
/// Examples of protecting content.
pub static RFC_7520: Source =
    rfc("RFC 7520", "Examples of Protecting Content Using JOSE", "https://www.rfc-editor.org/rfc/rfc7520", "2015-05");
/// JWK thumbprint.
pub static RFC_7638: Source =
    rfc("RFC 7638", "JSON Web Key (JWK) Thumbprint", "https://www.rfc-editor.org/rfc/rfc7638", "2015-09");
/// Unencoded payload.
pub static RFC_7797: Source =
    rfc("RFC 7797", "JWS Unencoded Payload Option", "https://www.rfc-editor.org/rfc/rfc7797", "2016-02");
/// Proof-of-possession key semantics.
pub static RFC_7800: Source =
    rfc("RFC 7800", "Proof-of-Possession Key Semantics for JWTs", "https://www.rfc-editor.org/rfc/rfc7800", "2016-04");
/// CFRG curves in JOSE.
pub static RFC_8037: Source = Source {
    standing: Standing::Updated("RFC 9864"),
    ..rfc("RFC 8037", "CFRG ECDH and Signatures in JOSE", "https://www.rfc-editor.org/rfc/rfc8037", "2017-01")
};
/// Authentication method references.
pub static RFC_8176: Source =
    rfc("RFC 8176", "Authentication Method Reference Values", "https://www.rfc-editor.org/rfc/rfc8176", "2017-06");
/// Security event token.
pub static RFC_8417: Source =
    rfc("RFC 8417", "Security Event Token (SET)", "https://www.rfc-editor.org/rfc/rfc8417", "2018-07");
/// JWT best current practices.
pub static RFC_8725: Source = Source {
    standing: Standing::ReplacedSoon("draft-ietf-oauth-rfc8725bis"),
    ..rfc("RFC 8725", "JSON Web Token Best Current Practices", "https://www.rfc-editor.org/rfc/rfc8725", "2020-02")
};
/// Its successor.
pub static RFC_8725_BIS: Source = Source {
    short: "rfc8725bis",
    title: "JSON Web Token Best Current Practices, the successor of RFC 8725",
    url: "https://datatracker.ietf.org/doc/draft-ietf-oauth-rfc8725bis/",
    date: "2026-08",
    standing: Standing::Approved,
};
/// ES256K.
pub static RFC_8812: Source = rfc(
    "RFC 8812",
    "COSE and JOSE Registrations for WebAuthn Algorithms",
    "https://www.rfc-editor.org/rfc/rfc8812",
    "2020-08",
);
/// JWK thumbprint URI.
pub static RFC_9278: Source =
    rfc("RFC 9278", "JWK Thumbprint URI", "https://www.rfc-editor.org/rfc/rfc9278", "2022-08");
/// Fully-specified algorithms.
pub static RFC_9864: Source = rfc(
    "RFC 9864",
    "Fully-Specified Algorithms for JOSE and COSE",
    "https://www.rfc-editor.org/rfc/rfc9864",
    "2025-10",
);
/// Selective disclosure.
pub static RFC_9901: Source =
    rfc("RFC 9901", "Selective Disclosure for JSON Web Tokens", "https://www.rfc-editor.org/rfc/rfc9901", "2025-11");
/// ML-DSA.
pub static RFC_9964: Source =
    rfc("RFC 9964", "ML-DSA for JOSE and COSE", "https://www.rfc-editor.org/rfc/rfc9964", "2026-05");
/// The end of `none` and `RSA1_5`.
pub static DEPRECATE_NONE: Source = Source {
    short: "draft-ietf-jose-deprecate-none-rsa15",
    title: "JOSE: Deprecate 'none' and 'RSA1_5'",
    url: "https://datatracker.ietf.org/doc/draft-ietf-jose-deprecate-none-rsa15/",
    date: "2026-09",
    standing: Standing::Draft,
};
/// The JOSE registries.
pub static IANA_JOSE: Source = Source {
    short: "IANA JOSE",
    title: "JSON Object Signing and Encryption registries, as of 22 May 2026",
    url: "https://www.iana.org/assignments/jose/jose.xhtml",
    date: "",
    standing: Standing::Living,
};
/// The JWT registry.
pub static IANA_JWT: Source = Source {
    short: "IANA JWT",
    title: "JSON Web Token registries, as of 20 July 2026",
    url: "https://www.iana.org/assignments/jwt/jwt.xhtml",
    date: "",
    standing: Standing::Living,
};

pub(super) const ALL: &[&Source] = &[
    &RFC_7515,
    &RFC_7516,
    &RFC_7517,
    &RFC_7518,
    &RFC_7519,
    &RFC_7520,
    &RFC_7638,
    &RFC_7797,
    &RFC_7800,
    &RFC_8037,
    &RFC_8176,
    &RFC_8417,
    &RFC_8725,
    &RFC_8725_BIS,
    &RFC_8812,
    &RFC_9278,
    &RFC_9864,
    &RFC_9901,
    &RFC_9964,
    &DEPRECATE_NONE,
    &IANA_JOSE,
    &IANA_JWT,
];
