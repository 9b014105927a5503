//! The parts of a token, and tokens that lack one or hold another.

use super::claims::CLAIMS_SET;
use super::formats::{COMPACT, JSON_SERIALIZATION, JWE, JWS};
use super::formats_headers::{ALG, CRIT, CTY, KID};
use super::keys_signing::{MAC, NONE, SIGNATURE};
use super::{Area, Term};
use crate::content::sources::ietf::RFC_4648;
use crate::content::sources::jose::{DEPRECATE_NONE, RFC_7515, RFC_7518, RFC_7519, RFC_7797, RFC_8725, RFC_8725_BIS};

/// base64url.
pub static BASE64URL: Term = Term {
    id: "base64url",
    names: &["base64url"],
    area: Area::Formats,
    short: "Bytes written with the 64 characters A-Z, a-z, 0-9, - and _. JOSE leaves out the padding and allows no \
            line break.",
    long: &[
        "base64url is a way to write bytes, not to hide them: everybody can turn it back. Three bytes become four \
         characters, so a text grows by a third. It differs from ordinary base64 in two characters, `-` for `+` and \
         `_` for `/`, and in JOSE the `=` at the end is left out.",
        "A length that leaves a remainder of one after dividing by four cannot occur: then a character is missing. \
         With a remainder of two or three the last character has bits that carry nothing. They should be zero. Where \
         a decoder ignores them, several texts mean the same bytes, and a list of blocked tokens that compares texts \
         misses one ([[rule:base64-not-canonical]]).",
        "If a decoder complains, look for `+`, `/` or `=` first: somebody used the ordinary alphabet. Then look for \
         line breaks, `%3D` from a URL, and for a text that was encoded twice ([[rule:double-encoded]]).",
    ],
    example: Some((
        "the same bytes in both alphabets",
        "bytes      fb ff fe 01
base64     +//+AQ==
base64url  -__-AQ",
    )),
    see: &[&SIGNING_INPUT, &COMPACT],
    not: &[],
    cites: &[RFC_7515.at("2, App. C"), RFC_4648.at("5")],
};

/// JOSE header.
pub static JOSE_HEADER: Term = Term {
    id: "jose-header",
    names: &["JOSE header", "Header"],
    area: Area::Formats,
    short: "The JSON object that says how a token is protected. Everybody can read it, and until verified anybody may \
            have written it.",
    long: &[
        "The header is the first thing you decode and the last thing you should trust. It says which algorithm was \
         used, by which name to look up the key, and of which kind the token is. All of it is a claim by the sender, \
         who may be an attacker.",
        "So use it to choose among what you already decided. [[header:alg]] may pick one of your allowed algorithms, \
         never add one. [[header:kid]] may pick one of your keys, never a file or a query. Parameters that bring a \
         key or an address, [[header:jwk]], [[header:jku]], [[header:x5u]] and [[header:x5c]], are ignored unless you \
         have a rule for them.",
        "Names must be unique. Refuse a header that has one twice ([[rule:duplicate-member]]): two programs in your \
         chain may each read a different one. And refuse a token whose [[header:crit]] names something you do not \
         implement.",
    ],
    example: Some((
        "a header with nothing in it that you need to trust",
        r#"{
  "alg": "RS256",
  "typ": "at+jwt",
  "kid": "2026-11"
}"#,
    )),
    see: &[&PROTECTED_HEADER, &ALG, &KID, &CRIT],
    not: &[],
    cites: &[RFC_7515.at("4"), RFC_8725.at("3.1, 3.10")],
};

/// Protected header.
pub static PROTECTED_HEADER: Term = Term {
    id: "protected-header",
    names: &["Protected header"],
    area: Area::Formats,
    short: "The header members that the signature or the authentication tag covers: nobody can change them unnoticed.",
    long: &[],
    example: None,
    see: &[&UNPROTECTED_HEADER, &JOSE_HEADER, &SIGNING_INPUT],
    not: &[(&UNPROTECTED_HEADER, "that one can be changed by anybody on the way.")],
    cites: &[RFC_7515.at("2")],
};

/// Unprotected header.
pub static UNPROTECTED_HEADER: Term = Term {
    id: "unprotected-header",
    names: &["Unprotected header"],
    area: Area::Formats,
    short: "Header members outside the signature, only in JSON forms. Anybody can change them: take no decision about \
            algorithms from them.",
    long: &[],
    example: None,
    see: &[&PROTECTED_HEADER, &JSON_SERIALIZATION, &CRIT],
    not: &[(&PROTECTED_HEADER, "that one is covered by the signature.")],
    cites: &[RFC_7515.at("2, 7.2")],
};

/// Payload.
pub static PAYLOAD: Term = Term {
    id: "payload",
    names: &["Payload"],
    area: Area::Formats,
    short: "The middle part of a JWS, any bytes at all; in a JWT it is the claims set as JSON.",
    long: &[],
    example: None,
    see: &[&CLAIMS_SET, &SIGNING_INPUT, &DETACHED_PAYLOAD],
    not: &[],
    cites: &[RFC_7515.at("2"), RFC_7519.at("3")],
};

/// Signing input.
pub static SIGNING_INPUT: Term = Term {
    id: "signing-input",
    names: &["Signing input"],
    area: Area::Formats,
    short: "What a signature covers: the encoded header, a dot, and the encoded payload, as ASCII.",
    long: &[
        "A signature is not made over the JSON but over the text in which the JSON travels: the first part, the dot, \
         and the second part, exactly as they stand in the token. That is why JOSE needs no rule for the order of \
         members or for white space.",
        "It is also why you must not decode a token, parse its JSON, write it again, and check the signature over \
         your own text. One space or one changed order, and it fails. Keep the received characters, and cut the token \
         at its last dot: all before it is the signing input.",
        "The exception is the [[term:unencoded-payload|b64 option]], with which the second half is the payload \
         itself. If a signature does not verify although key and algorithm are right, compare the signing input of \
         both sides byte by byte; mostly one of them encoded twice, or added padding.",
    ],
    example: Some((
        "the payload is signed as this text, not as the JSON",
        r#"{"alg":"HS256"}  ->  eyJhbGciOiJIUzI1NiJ9
{"sub":"u-17"}   ->  eyJzdWIiOiJ1LTE3In0

eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1LTE3In0"#,
    )),
    see: &[&BASE64URL, &SIGNATURE_PART, &PAYLOAD],
    not: &[],
    cites: &[RFC_7515.at("2, 5.1, 5.2")],
};

/// Signature part.
pub static SIGNATURE_PART: Term = Term {
    id: "signature-part",
    names: &["Signature part"],
    area: Area::Formats,
    short: "The last part of a JWS: the bytes of the signature or the MAC, in base64url; empty only when `alg` is \
            `none`.",
    long: &[],
    example: None,
    see: &[&SIGNING_INPUT, &SIGNATURE, &MAC, &UNSECURED_JWT],
    not: &[],
    cites: &[RFC_7515.at("2")],
};

/// Unsecured JWT.
pub static UNSECURED_JWT: Term = Term {
    id: "unsecured-jwt",
    names: &["Unsecured JWT"],
    area: Area::Formats,
    short: "A JWT with `alg` `none` and an empty signature: nothing protects it, anybody can have written it.",
    long: &[
        "The standard allows a token without protection for places where something else protects it, such as a file \
         on your own disk. On a network it is a note without a sender. [[term:none]] stands in the header, and after \
         the second dot there is nothing.",
        "The attack is old and still works somewhere every year: take a signed token, write `none` into the header, \
         change the claims, drop the signature. A library that asks the token which check to make then makes none. \
         Spellings such as `nOnE` slip past a list of forbidden names, so do not keep one: keep a list of the \
         algorithms you allow, and compare exactly.",
        "Claimcheck never reports such a token as verified, whatever key you give ([[rule:alg-none]]). If your own \
         system issues one, for instance in a test, give those tests a key instead, so that nobody ever has to switch \
         the check off.",
    ],
    example: Some((
        "the header of an unsecured token, and its three parts",
        r#"{"alg":"none"}
header . payload . (nothing)"#,
    )),
    see: &[&NONE, &ALG, &SIGNATURE_PART],
    not: &[],
    cites: &[RFC_7519.at("6"), RFC_7518.at("3.6, 8.5"), RFC_8725.at("2.1, 3.1"), DEPRECATE_NONE.whole()],
};

/// Nested JWT.
pub static NESTED_JWT: Term = Term {
    id: "nested-jwt",
    names: &["Nested JWT"],
    area: Area::Formats,
    short: "A JWT inside a JWT, usually signed and then encrypted, marked by `cty` `JWT` in the outer header.",
    long: &[
        "Where a token must be both private and traceable to its author, it is signed first, and the whole signed \
         token becomes the plaintext of a [[term:jwe|JWE]]. The outer header says [[header:cty]] `JWT`, so that the \
         receiver knows to go on after decrypting.",
        "The order matters. Signed then encrypted, the signature is hidden from strangers and nobody can strip it and \
         put on their own. Encrypted then signed, the signer need not even know what the content says \
         ([[rule:encrypted-then-signed]]).",
        "The receiver's mistake is to stop halfway. A JWE that decrypts proves nothing about who wrote it, because \
         everybody has your public key. Require the inner token, verify its signature with the issuer's key, and only \
         then check claims; and put a limit on the depth, because a nested token may hold another one. \
         [[rule:cty-missing]] tells when the mark is missing.",
    ],
    example: Some((
        "the outer and the inner header",
        r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","cty":"JWT","kid":"receiver-1"}
{"alg":"ES256","typ":"JWT","kid":"issuer-7"}"#,
    )),
    see: &[&JWE, &JWS, &CTY],
    not: &[],
    cites: &[RFC_7519.at("2, 5.2, 11.2"), RFC_8725_BIS.at("2.3, 3.3")],
};

/// Detached payload.
pub static DETACHED_PAYLOAD: Term = Term {
    id: "detached-payload",
    names: &["Detached payload"],
    area: Area::Formats,
    short: "A JWS sent without its payload, which both sides have by other means, such as the body of a request.",
    long: &[],
    example: None,
    see: &[&UNENCODED_PAYLOAD, &SIGNING_INPUT, &PAYLOAD],
    not: &[],
    cites: &[RFC_7515.at("App. F")],
};

/// Unencoded payload.
pub static UNENCODED_PAYLOAD: Term = Term {
    id: "unencoded-payload",
    names: &["Unencoded payload", "b64"],
    area: Area::Formats,
    short: "The option `b64: false`: the signature covers the raw payload. It must be named in `crit`, and JWTs must \
            not use it.",
    long: &[],
    example: None,
    see: &[&DETACHED_PAYLOAD, &CRIT, &SIGNING_INPUT],
    not: &[],
    cites: &[RFC_7797.at("3, 6, 7")],
};

pub(super) const TERMS: &[&Term] = &[
    &BASE64URL,
    &JOSE_HEADER,
    &PROTECTED_HEADER,
    &UNPROTECTED_HEADER,
    &PAYLOAD,
    &SIGNING_INPUT,
    &SIGNATURE_PART,
    &UNSECURED_JWT,
    &NESTED_JWT,
    &DETACHED_PAYLOAD,
    &UNENCODED_PAYLOAD,
];
