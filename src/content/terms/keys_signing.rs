//! Signatures and MACs: the algorithms of a JWS, and what each asks of its keys.

use super::formats::JWA;
use super::formats_headers::ALG;
use super::formats_parts::UNSECURED_JWT;
use super::keys::{AGILITY, AKP, CRV, OCT, OKP, STRENGTH};
use super::{Area, Term};
use crate::content::sources::ietf::{RFC_2104, RFC_6979, RFC_8017, RFC_8032};
use crate::content::sources::jose::{
    DEPRECATE_NONE, IANA_JOSE, RFC_7515, RFC_7518, RFC_8037, RFC_8725, RFC_8812, RFC_9864, RFC_9964,
};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::security::{ASVS, OWASP_JWT};

/// MAC.
pub static MAC: Term = Term {
    id: "mac",
    names: &["MAC", "Message authentication code"],
    area: Area::Keys,
    short: "A tag made and checked with the same secret: it proves that somebody who knows the secret made it, no \
            more.",
    long: &[
        "With a MAC, the maker and the checker hold one key. So the checker can make the same tag, and a third person \
         cannot tell which of them did. That is fine when both are you: one service that issues tokens and reads them \
         again.",
        "It stops being fine when the second service needs to check. Give it the secret, and it can issue tokens in \
         your name, and so can whoever breaks into it. With ten services the secret is in ten configurations, and the \
         weakest decides. Then move to a [[term:digital-signature|signature]], or use one secret for each pair.",
        "Compare tags in constant time, as your library does if you let it verify; a comparison of your own that \
         stops at the first difference tells an attacker how far they got. And give the secret the length that the \
         algorithm asks for, random, from a generator: guessing goes on at the attacker's own machine, without your \
         noticing ([[rule:secret-guessable]]).",
    ],
    example: Some((
        "the secret as a JWK: 32 random bytes, here spelt out to show the form only",
        r#"{
  "kty": "oct",
  "alg": "HS256",
  "k": "(43 characters of base64url, from a random generator)"
}"#,
    )),
    see: &[&HMAC, &HS256, &SIGNATURE, &OCT],
    not: &[(&SIGNATURE, "with a signature the checker holds a public key, and cannot forge.")],
    cites: &[RFC_7515.at("10.5"), OWASP_JWT.whole()],
};

/// Digital signature.
pub static SIGNATURE: Term = Term {
    id: "digital-signature",
    names: &["Digital signature"],
    area: Area::Keys,
    short: "Made with a private key and checked with the public one: whoever checks cannot forge.",
    long: &[],
    example: None,
    see: &[&ES256, &RS256, &ED25519, &MAC],
    not: &[(&MAC, "there both sides hold the same secret.")],
    cites: &[RFC_7515.at("10.5"), OWASP_JWT.whole()],
};

/// HMAC.
pub static HMAC: Term = Term {
    id: "hmac",
    names: &["HMAC"],
    area: Area::Keys,
    short: "A MAC built from a hash function and a secret; `HS256`, `HS384` and `HS512` are HMACs.",
    long: &[],
    example: None,
    see: &[&HS256, &MAC, &OCT],
    not: &[],
    cites: &[RFC_7518.at("3.2"), RFC_2104.whole()],
};

/// HS256, HS384, HS512.
pub static HS256: Term = Term {
    id: "hs256",
    names: &["HS256, HS384, HS512"],
    area: Area::Keys,
    short: "HMAC with SHA-2. The secret must be at least as long as the hash: 32, 48 or 64 bytes, and random.",
    long: &[
        "These three are fast, small and in every library, and they suit one case: you issue and you check. All of \
         their strength is in the secret. A word, a sentence or a name with digits falls to a list of guesses, and \
         one captured token is enough to test them against, far away from your server.",
        "[[fact:hs256-key-minimum]] Length alone does not do it: take the bytes from a random generator. A UUID or a \
         text of hexadecimal digits holds less than its length promises, because most bytes cannot occur \
         ([[rule:secret-too-short]], [[rule:secret-uuid]], [[rule:secret-encoded-text]]).",
        "\"Invalid signature\" with the right secret mostly means that one side decodes it and the other does not: \
         the text is base64, and one of them uses its letters as the key. A line break at the end of a file does the \
         same. Paste token and secret into the [[page:/|workbench]]; it tries the usual readings and says which one \
         verifies.",
    ],
    example: Some(("make a secret of 32 bytes on a command line", "openssl rand -base64 32")),
    see: &[&HMAC, &MAC, &OCT, &STRENGTH],
    not: &[],
    cites: &[RFC_7518.at("3.2"), RFC_8725.at("2.2, 3.5"), OWASP_JWT.whole()],
};

/// RS256, RS384, RS512.
pub static RS256: Term = Term {
    id: "rs256",
    names: &["RS256, RS384, RS512"],
    area: Area::Keys,
    short: "RSA signatures in the old padding, PKCS #1 v1.5, with 2048 bits or more: understood everywhere, kept for \
            compatibility.",
    long: &[
        "`RS256` is the algorithm that every library and every provider knows, and the one that profiles of OAuth \
         make everybody support. Its padding is older than that of [[term:ps256]], and OWASP lists the family as not \
         recommended. The signature is not broken; there is simply little reason left to begin with it.",
        "[[fact:rs256-2048-signature]] The larger hash of `RS512` does not make the key stronger, and the signature \
         keeps its length, which is that of the modulus. What makes it stronger is a longer key: 3072 bits where \
         today's advice asks for 128 bits of [[term:security-strength]]. Shorter keys than 2048 are not allowed \
         ([[rule:rsa-key-small]]).",
        "The classic attack swaps it for an HMAC: `HS256` in the header, and your public key as the secret. It works \
         where one function takes any key and any algorithm. A list of allowed algorithms stops it \
         ([[rule:public-key-as-secret]]). Checking is cheap and signing is slow, about the reverse of elliptic \
         curves.",
    ],
    example: Some((
        "the length of the signature follows the key, in bytes and in characters",
        "2048 bits   256 bytes   342 characters
3072 bits   384 bytes   512 characters
4096 bits   512 bytes   683 characters",
    )),
    see: &[&PS256, &ES256, &STRENGTH, &SIGNATURE],
    not: &[],
    cites: &[RFC_7518.at("3.3"), RFC_9068.at("2.1, 4"), OWASP_JWT.whole(), ASVS.at("App. C")],
};

/// PS256, PS384, PS512.
pub static PS256: Term = Term {
    id: "ps256",
    names: &["PS256, PS384, PS512"],
    area: Area::Keys,
    short: "RSA-PSS signatures, with keys of 2048 bits or more: the padding to choose when it has to be RSA.",
    long: &[],
    example: None,
    see: &[&RS256, &STRENGTH, &SIGNATURE],
    not: &[(&RS256, "the same keys with the older padding; a verifier of one refuses the other.")],
    cites: &[RFC_7518.at("3.5"), RFC_8017.at("8.1")],
};

/// ES256, ES384, ES512.
pub static ES256: Term = Term {
    id: "es256",
    names: &["ES256, ES384, ES512"],
    area: Area::Keys,
    short: "ECDSA on P-256, P-384 and P-521. The signature is R and S side by side, 64, 96 or 132 bytes, and never \
            DER.",
    long: &[
        "`ES256` is the usual choice when somebody else verifies and the token should stay small: its signature is a \
         quarter of what RSA with 2048 bits needs, and its keys are short enough to read. The name fixes the curve: \
         `ES256` goes with P-256 only.",
        "The trap is the form of the signature. Most cryptographic libraries hand out DER, which begins with the byte \
         30 and has no fixed length. JOSE wants the two numbers R and S, each filled up with zeros in front to the \
         size of the curve, one after the other. If yours is 70 to 72 bytes instead of 64, it is DER \
         ([[rule:signature-der]]). `ES512` has 132 bytes, not 128: its curve has 521 bits.",
        "ECDSA needs a fresh secret number for each signature; used twice or guessable, it gives the private key \
         away. Use a library that derives it ([[term:deterministic-ecdsa]]). And from one signature anybody can make \
         a second one that verifies too, so do not take the text of a token as its identity; for `ES256K`, \
         [[rule:signature-high-s]] tells the two apart.",
    ],
    example: Some((
        "one signature, in both forms",
        "JOSE   R (32 bytes) | S (32 bytes)                     always 64 bytes
DER    30 len  02 len R  02 len S                      mostly 70 to 72 bytes",
    )),
    see: &[&DETERMINISTIC_ECDSA, &ED25519, &ES256K, &CRV],
    not: &[],
    cites: &[RFC_7518.at("3.4")],
};

/// ES256K.
pub static ES256K: Term = Term {
    id: "es256k",
    names: &["ES256K"],
    area: Area::Keys,
    short: "ECDSA on secp256k1, the curve of Bitcoin: rare in JOSE, and missing from many libraries.",
    long: &[],
    example: None,
    see: &[&ES256, &CRV],
    not: &[(&ES256, "that one uses P-256; neither verifies the other's signatures.")],
    cites: &[RFC_8812.at("3")],
};

/// Ed25519, Ed448.
pub static ED25519: Term = Term {
    id: "ed25519",
    names: &["Ed25519, Ed448"],
    area: Area::Keys,
    short: "Edwards-curve signatures of 64 and 114 bytes under names that say which curve: the modern spelling of \
            `EdDSA`.",
    long: &[
        "Signatures on these curves need no random number while signing, so a bad generator cannot give the key away, \
         and they are fast both ways. `Ed25519` has 64 bytes of signature and 32 of public key. Where you control \
         everybody who verifies, it is a good choice for something new.",
        "What holds it back is age: older libraries do not have it, and some that do know only the name `EdDSA`. Both \
         names mean the same signature by the same key, but a verifier compares names: one that allows `EdDSA` \
         refuses a token that says `Ed25519`. Find out what your verifiers accept before you issue the new name, and \
         accept both while you move ([[rule:alg-eddsa]]).",
        "Libraries also differ at the edges: in whether they accept a signature whose S was not reduced, or a public \
         key of small order. No honest signer produces either, and Claimcheck refuses or reports them \
         ([[rule:ed25519-s-not-reduced]], [[rule:point-small-order]]). The key type is [[term:okp]], the private \
         member `d`.",
    ],
    example: Some((
        "a public key and the header of a token it verifies",
        r#"{"kty":"OKP","crv":"Ed25519","alg":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
{"alg":"Ed25519","typ":"at+jwt"}"#,
    )),
    see: &[&EDDSA, &OKP, &FULLY_SPECIFIED, &ES256],
    not: &[],
    cites: &[RFC_9864.at("2.2"), RFC_8032.at("5.1, 5.2"), RFC_8037.at("2")],
};

/// EdDSA (alg value).
pub static EDDSA: Term = Term {
    id: "eddsa",
    names: &["EdDSA (alg value)"],
    area: Area::Keys,
    short: "The older name for signatures on Ed25519 or Ed448, which does not say on which; deprecated in the \
            registry.",
    long: &[],
    example: None,
    see: &[&ED25519, &FULLY_SPECIFIED, &OKP],
    not: &[(&ED25519, "the new names say which curve; the signatures are the same.")],
    cites: &[RFC_8037.at("3.1"), RFC_9864.at("4.1.2"), IANA_JOSE.whole()],
};

/// Fully-specified algorithm.
pub static FULLY_SPECIFIED: Term = Term {
    id: "fully-specified-algorithm",
    names: &["Fully-specified algorithm", "Polymorphic algorithm"],
    area: Area::Keys,
    short: "A name that alone fixes every parameter, as `Ed25519` does; a polymorphic one, such as `EdDSA`, leaves \
            some to the key.",
    long: &[],
    example: None,
    see: &[&EDDSA, &ED25519, &JWA, &AGILITY],
    not: &[],
    cites: &[RFC_9864.at("1")],
};

/// ML-DSA.
pub static ML_DSA: Term = Term {
    id: "ml-dsa",
    names: &["ML-DSA"],
    area: Area::Keys,
    short: "A signature meant to withstand quantum computers. Signatures of 2,420, 3,309 or 4,627 bytes make large \
            tokens.",
    long: &[
        "RSA and elliptic curves fall to a quantum computer of sufficient size; nobody has one today. `ML-DSA-44`, \
         `ML-DSA-65` and `ML-DSA-87` rest on another problem, that of lattices. JOSE has had the names since 2026.",
        "For a token that lives five minutes this is not urgent: a signature has to hold only as long as somebody \
         believes it, and a computer of 2040 cannot use your token of today. It is otherwise for signatures that must \
         be believed for years, and for keys that cannot be replaced in the field.",
        "The price is size. [[fact:ml-dsa-44-signature]] In base64url that is more than three thousand characters, so \
         a token by the smallest of the three nearly fills a cookie, and by the next it no longer fits. Put it into a \
         header only where you know the limits of every proxy on the way ([[rule:size-cookie]], [[rule:size-server]], \
         [[page:/size|sizes]]). Keys have the type [[term:akp]], and name their algorithm.",
    ],
    example: Some((
        "bytes of a public key and of a signature, and characters in the token",
        "ML-DSA-44   1312   2420   3227
ML-DSA-65   1952   3309   4412
ML-DSA-87   2592   4627   6170",
    )),
    see: &[&AKP, &ED25519, &STRENGTH, &AGILITY],
    not: &[],
    cites: &[RFC_9964.at("5")],
};

/// none.
pub static NONE: Term = Term {
    id: "none",
    names: &["none"],
    area: Area::Keys,
    short: "The algorithm that is not one: no signature, no protection. It is being deprecated; never accept it.",
    long: &[],
    example: None,
    see: &[&UNSECURED_JWT, &ALG, &AGILITY],
    not: &[],
    cites: &[RFC_7518.at("3.6"), RFC_8725.at("2.1, 3.1"), DEPRECATE_NONE.whole()],
};

/// Deterministic ECDSA.
pub static DETERMINISTIC_ECDSA: Term = Term {
    id: "deterministic-ecdsa",
    names: &["Deterministic ECDSA"],
    area: Area::Keys,
    short: "ECDSA whose secret number is computed from key and message, so that a bad random generator cannot give \
            the key away.",
    long: &[],
    example: None,
    see: &[&ES256, &ED25519, &ES256K],
    not: &[],
    cites: &[RFC_8725.at("3.2"), RFC_6979.at("3")],
};

pub(super) const TERMS: &[&Term] = &[
    &MAC,
    &SIGNATURE,
    &HMAC,
    &HS256,
    &RS256,
    &PS256,
    &ES256,
    &ES256K,
    &ED25519,
    &EDDSA,
    &FULLY_SPECIFIED,
    &ML_DSA,
    &NONE,
    &DETERMINISTIC_ECDSA,
];
