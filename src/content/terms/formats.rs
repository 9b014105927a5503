//! The formats: what a token and a key are, and the forms in which they travel.

use super::claims::CLAIMS_SET;
use super::formats_headers::{ALG, ENC, JKU, JWK_HEADER, KID, THUMBPRINT};
use super::formats_parts::{
    BASE64URL, NESTED_JWT, PROTECTED_HEADER, SIGNATURE_PART, SIGNING_INPUT, UNPROTECTED_HEADER,
};
use super::keys::{KEY_ROTATION, KTY, PRIVATE_JWK};
use super::keys_encryption::{CEK, KEY_MANAGEMENT};
use super::keys_signing::FULLY_SPECIFIED;
use super::{Area, Term};
use crate::content::sources::jose::{IANA_JOSE, RFC_7515, RFC_7516, RFC_7517, RFC_7518, RFC_7519, RFC_8725_BIS};
use crate::content::sources::openid::OIDC_CORE;

/// JOSE.
pub static JOSE: Term = Term {
    id: "jose",
    names: &["JOSE", "JSON Object Signing and Encryption"],
    area: Area::Formats,
    short: "The family of JSON standards for signing, encrypting and describing keys on which JWTs are built.",
    long: &[],
    example: None,
    see: &[&JWS, &JWE, &JWK, &JWA],
    not: &[],
    cites: &[RFC_7515.at("1"), IANA_JOSE.whole()],
};

/// JWT.
pub static JWT: Term = Term {
    id: "jwt",
    names: &["JWT", "JSON Web Token"],
    area: Area::Formats,
    short: "A set of claims as JSON, carried as the payload of a JWS or the plaintext of a JWE, always in compact \
            form; say \"jot\".",
    long: &[
        "You meet a JWT as one long string with two dots in it, or with four when it is encrypted. It begins with \
         `eyJ`, because that is how an opening brace and a quotation mark look in [[term:base64url]]. What it carries \
         is a JSON object of [[term:claim|claims]]: who issued it, whom it is about, who may accept it, and until \
         when.",
        "JWT itself is a thin layer. The protection comes from [[term:jws|JWS]] or [[term:jwe|JWE]], the keys are \
         written as [[term:jwk|JWK]], the names of algorithms come from [[term:jwa|JWA]]. So a question about a token \
         is usually a question about one of those four.",
        "Decoding a JWT needs no key and proves nothing. It counts as accepted only after its signature is verified \
         with a key of the issuer you expect, by an algorithm you allow, and after its [[claim:exp]], [[claim:iss]] \
         and [[claim:aud]] pass your policy.",
    ],
    example: Some((
        "the two JSON objects inside a signed JWT: header, then claims",
        r#"{"alg":"ES256","typ":"at+jwt","kid":"2026-11"}
{"iss":"https://demo.invalid/","sub":"u-17","aud":"https://api.demo.invalid/","exp":1795003600}"#,
    )),
    see: &[&JWS, &JWE, &CLAIMS_SET, &COMPACT],
    not: &[],
    cites: &[RFC_7519.at("1, 3")],
};

/// JWS.
pub static JWS: Term = Term {
    id: "jws",
    names: &["JWS", "JSON Web Signature"],
    area: Area::Formats,
    short: "Bytes protected by a signature or a MAC: you notice any change, but everybody can read them.",
    long: &[
        "A JWS has three parts: a header, a payload, and a signature or MAC over the first two. The payload may be \
         anything; when it is a set of claims, and the form is compact, the JWS is a [[term:jwt|JWT]].",
        "What a verified JWS tells you depends on the key. With a public key you know that the holder of the private \
         key made it. With a shared secret you know only that somebody who has the secret made it, and that may be \
         you. In neither case is anything hidden: put no password and no card number into it.",
        "The usual failures are all on the side of whoever checks: reading the payload before the signature is \
         verified, choosing the algorithm by the token's own [[header:alg]], or taking the key from the token's own \
         [[header:jwk]] or [[header:jku]].",
    ],
    example: Some((
        "the JSON form of a JWS shows the same three parts by name; the values are cut short here",
        r#"{
  "protected": "eyJhbGciOiJFUzI1NiJ9",
  "payload": "eyJpc3MiOiJqb2UiLA0K...",
  "signature": "DtEhU3ljbEg8L38VWAfU..."
}"#,
    )),
    see: &[&SIGNING_INPUT, &SIGNATURE_PART, &PROTECTED_HEADER, &JWE],
    not: &[(&JWE, "a JWS is readable by everybody, a JWE only by whoever holds the key.")],
    cites: &[RFC_7515.at("2, 3")],
};

/// JWE.
pub static JWE: Term = Term {
    id: "jwe",
    names: &["JWE", "JSON Web Encryption"],
    area: Area::Formats,
    short: "Content that is encrypted and protected against change, in five parts: header, encrypted key, IV, \
            ciphertext, tag.",
    long: &[
        "A JWE uses two algorithms. [[header:enc]] names the one that encrypts the content, always with a fresh key; \
         [[header:alg]] names the way in which that [[term:cek|content key]] reaches the receiver. The header stays \
         readable, and the authentication tag covers it.",
        "Encryption is not origin. With a public-key [[header:alg]] such as `RSA-OAEP` everybody who knows your \
         public key can write you a JWE that decrypts without complaint. If you need to know who wrote it, require a \
         [[term:nested-jwt|signed token inside]] and check that one ([[rule:encrypted-not-signed]]).",
        "When decryption fails, you learn only that it failed: a wrong key, a changed header and a cut ciphertext \
         look the same on purpose. So check first whether the key fits the algorithm, then whether all five parts are \
         there and of the right length.",
    ],
    example: Some((
        "the header of a JWE, and its five parts",
        r#"{"alg":"ECDH-ES+A256KW","enc":"A256GCM","kid":"enc-2026","epk":{"kty":"EC","crv":"P-256","x":"...","y":"..."}}
header . encrypted key . initialisation vector . ciphertext . tag"#,
    )),
    see: &[&CEK, &ENC, &KEY_MANAGEMENT, &NESTED_JWT],
    not: &[(&JWS, "a JWE hides its content, but by itself does not say who wrote it.")],
    cites: &[RFC_7516.at("2, 3"), RFC_8725_BIS.at("2.3, 3.3")],
};

/// JWK.
pub static JWK: Term = Term {
    id: "jwk",
    names: &["JWK", "JSON Web Key"],
    area: Area::Formats,
    short: "A key written as a JSON object; its member `kty` decides which other members there are.",
    long: &[
        "A JWK is one key as JSON. [[term:kty]] says of which type, and the type says which members must exist: `n` \
         and `e` for an RSA public key, `crv`, `x` and `y` for an elliptic curve, `k` for a shared secret. Numbers \
         and points are [[term:base64url]], without padding.",
        "The other members are advice: [[term:use-key-ops|use and key_ops]] say what the key is for, `alg` with which \
         algorithm, and `kid` by which name tokens ask for it. A library may refuse a key whose advice contradicts \
         what you do with it, and that refusal is right.",
        "Look for `d`, `k` or `priv` before you send a JWK to anybody: with one of those members it is a \
         [[term:private-jwk|private key]]. And keep leading zero bytes of coordinates, because their length is fixed \
         by the curve ([[rule:jwk-malformed]]).",
    ],
    example: Some((
        "a public key on P-256",
        r#"{
  "kty": "EC",
  "crv": "P-256",
  "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
  "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
  "use": "sig",
  "kid": "2026-11"
}"#,
    )),
    see: &[&KTY, &JWKS, &THUMBPRINT, &PRIVATE_JWK],
    not: &[(&JWK_HEADER, "the header parameter of that name puts such a key into the token itself.")],
    cites: &[RFC_7517.at("4"), RFC_7518.at("6.2.1")],
};

/// JWK Set.
pub static JWKS: Term = Term {
    id: "jwks",
    names: &["JWK Set", "JWKS"],
    area: Area::Formats,
    short: "A JSON object whose array `keys` lists JWKs; an issuer usually publishes its public keys as one, at a \
            URL.",
    long: &[
        "A key set lets you add and retire keys without asking anybody to change a configuration. The issuer \
         publishes it, you fetch it from the address you configured, keep it for a while, and pick the key that the \
         token's [[header:kid]] names, among those that fit the algorithm.",
        "Three things go wrong. The set is cached for too long, so a token signed with a new key finds none; fetch \
         again once when a name is unknown, but not for every unknown name, or strangers drive your requests. Two \
         keys share one name, and the wrong one is tried ([[rule:kid-duplicate]]). Or a [[term:private-jwk|private \
         key]] is published with the others ([[rule:jwks-private]]).",
        "A set is an object with `keys`. A bare array is a common mistake, and many libraries refuse it \
         ([[rule:jwks-bare-array]]). Entries of a type you do not know are skipped; they are no error.",
    ],
    example: Some((
        "a set during a rotation: the old key, and the next one already published",
        r#"{
  "keys": [
    {"kty":"OKP","crv":"Ed25519","kid":"2026-05","use":"sig","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
    {"kty":"EC","crv":"P-256","kid":"2026-11","use":"sig","x":"f83OJ3D2xF1B...","y":"x_FEzRu9m36H..."}
  ]
}"#,
    )),
    see: &[&JWK, &KID, &KEY_ROTATION, &JKU],
    not: &[],
    cites: &[RFC_7517.at("5"), OIDC_CORE.at("10.1.1")],
};

/// JWA.
pub static JWA: Term = Term {
    id: "jwa",
    names: &["JWA", "JSON Web Algorithms"],
    area: Area::Formats,
    short: "The list of the algorithm names that JOSE may use, begun by RFC 7518 and kept up to date by a registry at \
            IANA.",
    long: &[],
    example: None,
    see: &[&ALG, &ENC, &FULLY_SPECIFIED, &JOSE],
    not: &[],
    cites: &[RFC_7518.whole(), IANA_JOSE.whole()],
};

/// Compact serialization.
pub static COMPACT: Term = Term {
    id: "compact-serialization",
    names: &["Compact serialization"],
    area: Area::Formats,
    short: "Parts in base64url joined by dots, three for a JWS and five for a JWE: the only form that a JWT may take.",
    long: &[
        "The compact form fits into a header line, a cookie or a URL without escaping, because its alphabet is \
         letters, digits, hyphen and underscore, and the dot between the parts. Count the dots and you know what you \
         hold: two make a [[term:jws|JWS]], four a [[term:jwe|JWE]].",
        "A part may be empty, but its dots stay. An [[term:unsecured-jwt|unsecured token]] ends with a dot and \
         nothing after it; with [[term:dir]] the second of five parts is empty; with a \
         [[term:detached-payload|detached payload]] there are two dots in a row.",
        "The form has room for one signature or one recipient, and all of its header is protected. Copying damages it \
         more often than attackers do: look for a line break, a space, a missing last character or the word `Bearer` \
         in front, before you doubt the key ([[rule:part-count]], [[rule:token-whitespace]]).",
    ],
    example: Some((
        "the parts of both kinds",
        "JWS:  header . payload . signature
JWE:  header . encrypted key . IV . ciphertext . tag",
    )),
    see: &[&BASE64URL, &JSON_SERIALIZATION, &JWT],
    not: &[(&JSON_SERIALIZATION, "that is the object form, which can carry several signatures and is never a JWT.")],
    cites: &[RFC_7515.at("7.1"), RFC_7516.at("7.1"), RFC_7519.at("1")],
};

/// JSON serialization.
pub static JSON_SERIALIZATION: Term = Term {
    id: "json-serialization",
    names: &["JSON serialization"],
    area: Area::Formats,
    short: "The form of a JWS or JWE as a JSON object, with room for several signatures or recipients; it is not a \
            JWT.",
    long: &[
        "Instead of parts between dots you have an object with named members: `payload` and `signatures`, or \
         `ciphertext` and `recipients`. Each signature brings its own header, and may bring \
         [[term:unprotected-header|unprotected members]] that nothing covers.",
        "Use it where several parties sign one document, or one message goes to several readers. Do not accept it \
         where you expect a token: [[src:RFC 7519#1]] allows only the [[term:compact-serialization]], and a server \
         that takes either form can be fed a text which one library reads as the one and the next as the other \
         ([[rule:polyglot]]).",
        "With several signatures you must decide how many have to hold, and by whose keys. \"At least one verifies\" \
         is what libraries tend to mean, and it may not be what you mean. Read the outcome signature by signature, \
         and take the claims only under the one you trust.",
    ],
    example: Some((
        "one payload with two signatures, values cut short",
        r#"{
  "payload": "eyJpc3MiOiJqb2Ui...",
  "signatures": [
    {"protected": "eyJhbGciOiJSUzI1NiJ9", "header": {"kid": "a"}, "signature": "cC4hiUPoj9Ee..."},
    {"protected": "eyJhbGciOiJFUzI1NiJ9", "header": {"kid": "b"}, "signature": "DtEhU3ljbEg8..."}
  ]
}"#,
    )),
    see: &[&GENERAL_FLATTENED, &COMPACT, &UNPROTECTED_HEADER],
    not: &[],
    cites: &[RFC_7515.at("7.2"), RFC_8725_BIS.whole()],
};

/// General and flattened.
pub static GENERAL_FLATTENED: Term = Term {
    id: "general-and-flattened",
    names: &["General and flattened"],
    area: Area::Formats,
    short: "The two JSON forms: general has an array of signatures or recipients, flattened has exactly one, beside \
            the payload.",
    long: &[],
    example: None,
    see: &[&JSON_SERIALIZATION, &COMPACT],
    not: &[],
    cites: &[RFC_7515.at("7.2.1, 7.2.2"), RFC_7516.at("7.2.1, 7.2.2")],
};

pub(super) const TERMS: &[&Term] =
    &[&JOSE, &JWT, &JWS, &JWE, &JWK, &JWKS, &JWA, &COMPACT, &JSON_SERIALIZATION, &GENERAL_FLATTENED];
