//! Documents of the IETF that are not about tokens.

use super::{Source, rfc};

/// Base encodings.
pub static RFC_4648: Source = rfc(
    "RFC 4648",
    "The Base16, Base32, and Base64 Data Encodings",
    "https://www.rfc-editor.org/rfc/rfc4648",
    "2006-10",
);
/// JSON.
pub static RFC_8259: Source = rfc(
    "RFC 8259",
    "The JavaScript Object Notation (JSON) Data Interchange Format",
    "https://www.rfc-editor.org/rfc/rfc8259",
    "2017-12",
);
/// HTTP.
pub static RFC_9110: Source = rfc("RFC 9110", "HTTP Semantics", "https://www.rfc-editor.org/rfc/rfc9110", "2022-06");
/// Deterministic ECDSA.
pub static RFC_6979: Source =
    rfc("RFC 6979", "Deterministic Usage of DSA and ECDSA", "https://www.rfc-editor.org/rfc/rfc6979", "2013-08");
/// Edwards-curve signatures.
pub static RFC_8032: Source = rfc(
    "RFC 8032",
    "Edwards-Curve Digital Signature Algorithm (EdDSA)",
    "https://www.rfc-editor.org/rfc/rfc8032",
    "2017-01",
);
/// PKCS #1.
pub static RFC_8017: Source = rfc(
    "RFC 8017",
    "PKCS #1: RSA Cryptography Specifications Version 2.2",
    "https://www.rfc-editor.org/rfc/rfc8017",
    "2016-11",
);
/// HMAC.
pub static RFC_2104: Source = rfc(
    "RFC 2104",
    "HMAC: Keyed-Hashing for Message Authentication",
    "https://www.rfc-editor.org/rfc/rfc2104",
    "1997-02",
);
/// Header compression of HTTP/2.
pub static RFC_7541: Source =
    rfc("RFC 7541", "HPACK: Header Compression for HTTP/2", "https://www.rfc-editor.org/rfc/rfc7541", "2015-05");

pub(super) const ALL: &[&Source] =
    &[&RFC_4648, &RFC_8259, &RFC_9110, &RFC_6979, &RFC_8032, &RFC_8017, &RFC_2104, &RFC_7541];
