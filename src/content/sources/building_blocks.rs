//! Cryptography that JOSE is built of, and documents that register names with it.

use super::{Source, Standing, rfc};

/// AES Key Wrap.
pub static RFC_3394: Source = rfc(
    "RFC 3394",
    "Advanced Encryption Standard (AES) Key Wrap Algorithm",
    "https://www.rfc-editor.org/rfc/rfc3394",
    "2002-09",
);
/// Keys from passwords.
pub static RFC_8018: Source = rfc(
    "RFC 8018",
    "PKCS #5: Password-Based Cryptography Specification Version 2.1",
    "https://www.rfc-editor.org/rfc/rfc8018",
    "2017-01",
);
/// X25519 and X448.
pub static RFC_7748: Source =
    rfc("RFC 7748", "Elliptic Curves for Security", "https://www.rfc-editor.org/rfc/rfc7748", "2016-01");
/// Galois/Counter Mode.
pub static SP_800_38D: Source = Source {
    short: "NIST SP 800-38D",
    title: "Recommendation for Block Cipher Modes of Operation: Galois/Counter Mode (GCM) and GMAC",
    url: "https://csrc.nist.gov/pubs/sp/800/38/d/final",
    date: "2007-11",
    standing: Standing::Current,
};
/// Web Cryptography.
pub static WEB_CRYPTO: Source = Source {
    short: "Web Cryptography",
    title: "Web Cryptography API of the W3C",
    url: "https://www.w3.org/TR/WebCryptoAPI/",
    date: "",
    standing: Standing::Living,
};
/// ACME.
pub static RFC_8555: Source = rfc(
    "RFC 8555",
    "Automatic Certificate Management Environment (ACME)",
    "https://www.rfc-editor.org/rfc/rfc8555",
    "2019-03",
);
/// PASSporT.
pub static RFC_8225: Source =
    rfc("RFC 8225", "PASSporT: Personal Assertion Token", "https://www.rfc-editor.org/rfc/rfc8225", "2018-02");
/// Rich authorization requests.
pub static RFC_9396: Source =
    rfc("RFC 9396", "OAuth 2.0 Rich Authorization Requests", "https://www.rfc-editor.org/rfc/rfc9396", "2023-05");
/// OpenID Federation.
pub static OPENID_FEDERATION: Source = Source {
    short: "OpenID Federation",
    title: "OpenID Federation 1.0",
    url: "https://openid.net/specs/openid-federation-1_0.html",
    date: "",
    standing: Standing::Living,
};

pub(super) const ALL: &[&Source] =
    &[&RFC_3394, &RFC_8018, &RFC_7748, &SP_800_38D, &WEB_CRYPTO, &RFC_8555, &RFC_8225, &RFC_9396, &OPENID_FEDERATION];
