//! Header parameters of encrypted tokens: RFC 7516, RFC 7518 and the claims RFC 7519 repeats there.

use super::{
    Header,
    Trust::{MustMatchPolicy, MustUnderstand},
    header,
};

/// These header parameters, in reading order.
pub(super) const HEADERS: &[Header] = &[
    header("enc", "content encryption algorithm", "RFC 7516 4.1.2", MustMatchPolicy)
        .short("Cipher of the content. Decide by your own list which ones you accept."),
    header("zip", "compression algorithm", "RFC 7516 4.1.3", MustUnderstand)
        .short("Compression before encryption. Limit the size to which you inflate, or switch it off."),
    header("epk", "ephemeral public key", "RFC 7518 4.6.1.1", MustUnderstand)
        .short("One-time key of the sender for key agreement. Check that its point lies on the curve of your key."),
    header("apu", "agreement PartyUInfo", "RFC 7518 4.6.1.2", MustUnderstand)
        .short("Information about the sender that goes into key agreement. It does not prove who the sender is."),
    header("apv", "agreement PartyVInfo", "RFC 7518 4.6.1.3", MustUnderstand)
        .short("Information about the receiver that goes into key agreement."),
    header("iv", "initialization vector", "RFC 7518 4.7.1.1", MustUnderstand).short(
        "Start value with which the content key is wrapped. It must be 96 bits long and never repeat for a key.",
    ),
    header("tag", "authentication tag", "RFC 7518 4.7.1.2", MustUnderstand)
        .short("Proof that the wrapped content key is unchanged. It must be 128 bits long and match."),
    header("p2s", "PBES2 salt input", "RFC 7518 4.8.1.1", MustUnderstand)
        .short("Salt for deriving a key from a password. It must be at least 8 bytes long."),
    header("p2c", "PBES2 count", "RFC 7518 4.8.1.2", MustMatchPolicy).short(
        "Rounds of deriving a key from a password. Refuse more than your limit before you compute: the sender sets it.",
    ),
    header("iss", "issuer", "RFC 7519 5.3", MustMatchPolicy)
        .short("Copy of the issuer, readable before decryption. It must equal the claim inside."),
    header("sub", "subject", "RFC 7519 5.3", MustMatchPolicy)
        .short("Copy of the subject, readable before decryption and by everybody. It must equal the claim inside."),
    header("aud", "audience", "RFC 7519 5.3", MustMatchPolicy)
        .short("Copy of the audience, readable before decryption. It must equal the claim inside."),
];
