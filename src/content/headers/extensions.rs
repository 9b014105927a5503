//! Header parameters of extensions: other protocols, federation, and drafts.

use super::{
    Header,
    Trust::{Hint, MustMatchPolicy, MustUnderstand, NeverTrust},
    header,
};

/// These header parameters, in reading order.
pub(super) const HEADERS: &[Header] = &[
    header("b64", "base64url-encode payload", "RFC 7797 3", MustUnderstand)
        .short("If false, the payload is signed as it stands. It must be listed in crit, and a JWT must not use it."),
    header("ppt", "PASSporT extension", "RFC 8225 8.1", MustUnderstand)
        .short("Extension of a PASSporT, such as shaken. It decides which claims must be there."),
    header("svt", "signature validation token", "RFC 9321", NeverTrust).short(
        "Record of an earlier check of this signature. It counts only if you \
         verify it and trust the service that made it.",
    ),
    header("url", "request URL", "RFC 8555 6.4.1", MustMatchPolicy)
        .short("Address an ACME request is for. It must equal the address that received it."),
    header("nonce", "nonce", "RFC 8555 6.5.2", MustMatchPolicy)
        .short("Value the ACME server gave out. It must be one you gave and that nobody used since."),
    header("trust_chain", "trust chain", "OpenID Federation 1.0 4.3", NeverTrust).short(
        "Statements that lead to a trust anchor, brought by the sender. Verify each link up to an anchor you chose.",
    ),
    header("peer_trust_chain", "peer trust chain", "OpenID Federation 1.0 4.4", NeverTrust)
        .short("Statements about the other party, brought by the sender. Verify each link up to an anchor you chose."),
    header("jwt", "JWT", "OpenID4VP 1.0 12", NeverTrust).short(
        "Another token, such as an attestation of the sender. Verify it by itself before you use anything in it.",
    ),
    header("client_id", "client ID", "RFC 6749 2.2", Hint).short(
        "Client that claims to have signed. Use it to find the client's registered keys; the signature decides.",
    ),
    header("iheSSId", "submission set ID", "IHE ITI Document Signature 5.10", Hint)
        .short("Set of medical documents the signature belongs to. It names the set; it proves nothing about it."),
    header("ek", "encapsulated key", "draft-ietf-jose-hpke-encrypt", MustUnderstand)
        .short("Encapsulated key of HPKE. It must be there when HPKE encrypts the content key."),
    header("psk_id", "pre-shared key ID", "draft-ietf-jose-hpke-encrypt", Hint)
        .short("Name of a secret both sides already share, for HPKE. Look it up among your own."),
];
