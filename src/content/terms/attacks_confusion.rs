//! Attacks: honest tokens taken for something else, and input that does harm before it is checked.

use super::attacks_forgery::{ALGORITHM_CONFUSION, PSYCHIC_SIGNATURE};
use super::attacks_operation::DENYLIST;
use super::attacks_theft::REPLAY;
use super::oauth_openid::LOGOUT_TOKEN;
use super::oauth_tokens::{ACCESS_TOKEN, ID_TOKEN};
use super::{Area, Term, blank};
use crate::content::sources::jose::{RFC_7515, RFC_8725, RFC_8725_BIS};
use crate::content::sources::security::{ASVS, CVE, OWASP_JWT};

const TERM: Term = blank(Area::Attacks);

/// One kind of token for another.
pub static CROSS_JWT_CONFUSION: Term = Term {
    id: "cross-jwt-confusion",
    names: &["Cross-JWT confusion"],
    short: "A token of one kind is accepted as another: an ID token as access token, a logout token as ID token.",
    long: &[
        "An issuer signs many kinds of JWT with the same keys: ID tokens, access tokens, logout tokens, security events, answers about other tokens. All of them have a verified signature, an [[claim:iss]] and mostly a [[claim:sub]]. A receiver that checks no more than that takes each for each.",
        "The harm depends on the pair. An ID token used at an API lets every application that a user ever visited act there. A reset link used as a session skips the password. An answer from introspection, which talks about a token, passes as the token.",
        "Make kinds exclude each other. Demand the explicit type in [[header:typ]], `at+jwt` for access tokens, and refuse a missing one. Demand the audience of your kind. Demand the claims that only your kind has, and refuse those that it must not have, such as [[claim:nonce]] in a logout token. For tokens that you design yourself, invent a type and use separate keys.",
    ],
    example: Some((
        "One issuer, one key, three kinds",
        "{\"alg\":\"ES256\",\"typ\":\"JWT\"}         {\"iss\":\"https://issuer.example\",\"aud\":\"shop\",\"sub\":\"42\",\"nonce\":\"k3Qz\"}\n{\"alg\":\"ES256\",\"typ\":\"at+jwt\"}      {\"iss\":\"https://issuer.example\",\"aud\":\"https://api.example\",\"sub\":\"42\",\"scope\":\"orders:read\"}\n{\"alg\":\"ES256\",\"typ\":\"logout+jwt\"}  {\"iss\":\"https://issuer.example\",\"aud\":\"shop\",\"sub\":\"42\",\"events\":{...}}",
    )),
    see: &[&SUBSTITUTION, &ACCESS_TOKEN, &LOGOUT_TOKEN],
    not: &[(&SUBSTITUTION, "there the kind is right and the recipient is wrong.")],
    cites: &[RFC_8725.at("2.8, 3.11, 3.12"), ASVS.at("9.2.2")],
    ..TERM
};

/// A token for somebody else.
pub static SUBSTITUTION: Term = Term {
    id: "substitution-attack",
    names: &["Substitution attack"],
    short: "A token that was issued for one recipient is presented at another, who forgot to check `aud`.",
    see: &[&CROSS_JWT_CONFUSION, &REPLAY, &ID_TOKEN],
    not: &[(&REPLAY, "there the token comes back to the recipient it was meant for.")],
    cites: &[RFC_8725.at("2.7, 3.9"), ASVS.at("9.2.3")],
    ..TERM
};

/// Encryption taken for a signature.
pub static ENCRYPTION_SIGNATURE_CONFUSION: Term = Term {
    id: "encryption-signature-confusion",
    names: &["Encryption-signature confusion"],
    short: "A JWE made with your public key is accepted as if it were signed. Everybody has that key, so it proves no origin.",
    see: &[&ALGORITHM_CONFUSION, &CROSS_JWT_CONFUSION],
    cites: &[RFC_8725_BIS.at("2.3, 3.3"), CVE.at("CVE-2023-51774")],
    ..TERM
};

/// Two readings of one text.
pub static FORMAT_CONFUSION: Term = Term {
    id: "format-confusion",
    names: &["Format confusion", "Polyglot token"],
    short: "One text verified as the JSON form and read as the compact form: what was checked is not what is used.",
    see: &[&CROSS_JWT_CONFUSION, &MALLEABILITY],
    cites: &[RFC_8725_BIS.at("2.13, 3.14")],
    ..TERM
};

/// A bomb.
pub static DECOMPRESSION_BOMB: Term = Term {
    id: "decompression-bomb",
    names: &["Decompression bomb"],
    short: "A small encrypted token that unpacks to gigabytes. Refuse `zip`, or stop at a limit while unpacking.",
    see: &[&INVALID_CURVE, &FORMAT_CONFUSION],
    cites: &[RFC_8725_BIS.at("2.12, 3.15")],
    ..TERM
};

/// Points off the curve.
pub static INVALID_CURVE: Term = Term {
    id: "invalid-curve-attack",
    names: &["Invalid curve attack"],
    short: "The sender of an ECDH message chooses a point that is not on the curve, and learns bits of the private key from each answer.",
    see: &[&DECOMPRESSION_BOMB, &PSYCHIC_SIGNATURE],
    cites: &[RFC_8725.at("2.5, 3.4")],
    ..TERM
};

/// Other texts for the same token.
pub static MALLEABILITY: Term = Term {
    id: "token-malleability",
    names: &["Token malleability"],
    short: "Another text for the same verified token. A denylist that remembers texts or their hashes does not know it.",
    long: &[
        "A token is bytes, and bytes can be written in more than one way. The last character of a base64url part often has bits that decoding throws away, so that two characters give the same byte. Some decoders skip line breaks, accept padding, or read both alphabets. None of this changes the signed text if it happens in the signature part, and so all variants verify.",
        "ECDSA adds its own: from a signature (R, S) anybody can compute a second that verifies as well, with the order of the curve minus S. Only some systems refuse the larger half.",
        "No harm follows until somebody uses the text as a name. A list of revoked tokens by hash, a replay cache, an entry in a log that is searched for later: each misses the variant. Use [[claim:iss]] together with [[claim:jti]], which are inside the signature. And refuse base64url that is not canonical, as the rule [[rule:base64-not-canonical]] describes.",
    ],
    example: Some((
        "Same signature, other last letter",
        "...dBjZ8w0Q      64 bytes make 86 characters; the last carries 2 bits, 4 more are ignored\n...dBjZ8w0R      the ignored bits differ, the bytes are the same\n\nSHA-256 of the two texts: different\nsignature check of both:  verified, unless the decoder insists on zero bits\n\nalso verified (ECDSA):    R, and n - S in place of S",
    )),
    see: &[&DENYLIST, &REPLAY, &PSYCHIC_SIGNATURE],
    cites: &[OWASP_JWT.whole(), RFC_7515.at("2")],
    ..TERM
};

pub(super) const TERMS: &[&Term] = &[
    &CROSS_JWT_CONFUSION,
    &SUBSTITUTION,
    &ENCRYPTION_SIGNATURE_CONFUSION,
    &FORMAT_CONFUSION,
    &DECOMPRESSION_BOMB,
    &INVALID_CURVE,
    &MALLEABILITY,
];
