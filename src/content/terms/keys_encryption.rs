//! Encryption: how the content key reaches the receiver, and what encrypts the content.

use super::formats::JWE;
use super::formats_headers::ENC;
use super::formats_parts::SIGNATURE_PART;
use super::keys::{CRV, OCT, STRENGTH};
use super::{Area, Term};
use crate::content::sources::jose::{DEPRECATE_NONE, RFC_7516, RFC_7518, RFC_8037, RFC_8725, RFC_8725_BIS};

/// Key management mode.
pub static KEY_MANAGEMENT: Term = Term {
    id: "key-management-mode",
    names: &["Key management mode"],
    area: Area::Keys,
    short: "How the content key of a JWE reaches the receiver: encrypted, wrapped, agreed upon, or shared beforehand.",
    long: &[],
    example: None,
    see: &[&CEK, &RSA_OAEP, &ECDH_ES, &DIR],
    not: &[],
    cites: &[RFC_7516.at("2")],
};

/// CEK.
pub static CEK: Term = Term {
    id: "cek",
    names: &["CEK", "Content encryption key"],
    area: Area::Keys,
    short: "The key that encrypts the content of one JWE, made for it alone and sent along in protected form.",
    long: &[
        "Public-key encryption is slow and takes only a few bytes. So a JWE makes a random key for this one content, \
         encrypts the content with it, and encrypts only that key for the receiver. With several receivers, each gets \
         their own copy of the same content key, and the content stands there once.",
        "How long it is follows from [[header:enc]]: 32 bytes for `A256GCM`, and 64 for `A256CBC-HS512`, which needs \
         one half for the MAC and one for encryption. A decrypted key of another length is a sign that something else \
         was encrypted ([[rule:jwe-cek-length]]).",
        "There are two cases without such a copy. With [[term:dir]] the shared secret itself is the content key, and \
         with plain [[term:ecdh-es]] the agreement yields it; both times the second part of the token is empty. You \
         see the content key nowhere, and that is right: do not log it, and do not keep it to use again.",
    ],
    example: Some((
        "the second part of the token, by algorithm",
        "RSA-OAEP-256, key of 2048 bits    256 bytes, the encrypted content key
A256KW, content key of 32 bytes    40 bytes, the wrapped content key
dir, ECDH-ES                        0 bytes",
    )),
    see: &[&KEY_MANAGEMENT, &CONTENT_ENCRYPTION, &DIR, &JWE],
    not: &[],
    cites: &[RFC_7516.at("2"), RFC_7518.at("5.1")],
};

/// RSA-OAEP, RSA-OAEP-256.
pub static RSA_OAEP: Term = Term {
    id: "rsa-oaep",
    names: &["RSA-OAEP, RSA-OAEP-256"],
    area: Area::Keys,
    short: "The padding to use when RSA encrypts a content key. `RSA1_5` is the old one, to be avoided and being \
            deprecated.",
    long: &[],
    example: None,
    see: &[&CEK, &ECDH_ES, &STRENGTH],
    not: &[],
    cites: &[RFC_7518.at("4.2, 4.3"), RFC_8725.at("3.2"), DEPRECATE_NONE.whole()],
};

/// ECDH-ES.
pub static ECDH_ES: Term = Term {
    id: "ecdh-es",
    names: &["ECDH-ES"],
    area: Area::Keys,
    short: "Key agreement: the sender makes a key pair for one message and puts the public half into `epk`. Check \
            that point.",
    long: &[
        "The sender makes a fresh key pair, combines its private half with your public key, and sends the public half \
         along in [[header:epk]]. You combine that with your private key and come to the same secret. From it a key \
         is derived that encrypts the content, or, with `ECDH-ES+A256KW`, wraps the content key.",
        "A point in [[header:epk]] is input from a stranger that meets your private key, so it must be checked before \
         use: it has to lie on the curve that your key uses. A library that skips this can be asked, a few points at \
         a time, for the whole private key. Claimcheck refuses such a point ([[rule:epk-invalid]]), and warns when \
         [[header:epk]] carries a private key ([[rule:epk-private]]).",
        "If both sides derive different keys, compare what goes into the derivation: the algorithm's name, which is \
         [[header:enc]] when the key is used directly and [[header:alg]] when it wraps; the length; and \
         [[header:apu]] and [[header:apv]], decoded. Nobody is named by this encryption: everybody who has your \
         public key can do it.",
    ],
    example: Some((
        "the header of a message to a key on P-256",
        r#"{
  "alg": "ECDH-ES+A256KW",
  "enc": "A256GCM",
  "epk": {"kty":"EC","crv":"P-256","x":"gI0GAILBdu7T...","y":"SLW_xSffzlPW..."}
}"#,
    )),
    see: &[&KEY_MANAGEMENT, &CEK, &CRV, &RSA_OAEP],
    not: &[],
    cites: &[RFC_7518.at("4.6"), RFC_8725.at("3.4"), RFC_8037.at("3.2")],
};

/// AES-KW, AES-GCMKW.
pub static AES_KW: Term = Term {
    id: "aes-kw",
    names: &["AES-KW, AES-GCMKW"],
    area: Area::Keys,
    short: "Wrapping the content key with a shared AES key: `A128KW` to `A256KW`, or `A128GCMKW` to `A256GCMKW`.",
    long: &[],
    example: None,
    see: &[&CEK, &KEY_MANAGEMENT, &DIR, &IV],
    not: &[],
    cites: &[RFC_7518.at("4.4, 4.7")],
};

/// dir.
pub static DIR: Term = Term {
    id: "dir",
    names: &["dir", "Direct encryption"],
    area: Area::Keys,
    short: "The shared key itself is the content key, so the encrypted-key part of the JWE is empty.",
    long: &[
        "`dir` is the shortest way: both sides have one secret, and it encrypts the content directly. Nothing is \
         wrapped, and between the first and the third part of the token stand two dots in a row.",
        "The secret must have exactly the length that [[header:enc]] asks for: 16, 24 or 32 bytes for the GCM \
         algorithms, and twice that for those with CBC. A password does not fit, and must not be made to fit by \
         cutting or filling; for passwords there is [[term:pbes2]].",
        "Because every message uses the same key, the initialisation vectors must never repeat: with GCM, one \
         repetition already lets others forge. With random vectors of 96 bits, the standard ends the use of one key \
         after about four thousand million messages; replace it long before. Use a wrapping algorithm where you send \
         much, since then every message has its own key. Refuse a token whose second part is not empty \
         ([[rule:jwe-encrypted-key]]).",
    ],
    example: Some((
        "the header, and the empty second part",
        r#"{"alg":"dir","enc":"A256GCM","kid":"shared-2026-11"}
header . . initialisation vector . ciphertext . tag"#,
    )),
    see: &[&CEK, &IV, &OCT, &AES_KW],
    not: &[],
    cites: &[RFC_7518.at("4.5, 8.2, 8.4")],
};

/// PBES2.
pub static PBES2: Term = Term {
    id: "pbes2",
    names: &["PBES2"],
    area: Area::Keys,
    short: "Wrapping the content key with a password. The sender sets the rounds in `p2c`, so the receiver must limit \
            them.",
    long: &[
        "A password is too short and too regular to be a key. PBES2 hashes it with a salt many thousand times, and \
         wraps the content key with the result. The rounds make each guess expensive for somebody who wants to find \
         the password.",
        "They are just as expensive for you, and the sender writes how many there are. A token with [[header:p2c]] of \
         two thousand million keeps a processor busy for many minutes, before anything was verified. Set an upper \
         limit and refuse what is above it; the coming edition of the best practices names about 1.2 million for \
         SHA-256. [[fact:p2c-limit]]",
        "Set a lower limit too, because the example of 2015 with a few thousand rounds no longer slows anybody down \
         ([[rule:p2c-outdated]], [[rule:p2c-low]], [[rule:p2s-short]]). If two programs are talking, and no person \
         types anything, do not use passwords at all: make a random key and use [[term:aes-kw]]. Allow this family \
         only where you need it.",
    ],
    example: Some((
        "the header of a file that was protected by a password",
        r#"{
  "alg": "PBES2-HS512+A256KW",
  "enc": "A256GCM",
  "p2s": "4vh5Qk3kX0jCq3Zr8l9m2w",
  "p2c": 600000
}"#,
    )),
    see: &[&CEK, &AES_KW, &DIR],
    not: &[],
    cites: &[RFC_7518.at("4.8"), RFC_8725_BIS.at("2.10, 3.13")],
};

/// A256GCM, A128CBC-HS256.
pub static CONTENT_ENCRYPTION: Term = Term {
    id: "content-encryption",
    names: &["A256GCM, A128CBC-HS256", "Content encryption"],
    area: Area::Keys,
    short: "The algorithms that encrypt the content of a JWE: AES in GCM, or in CBC with an HMAC. Both notice any \
            change.",
    long: &[],
    example: None,
    see: &[&ENC, &CEK, &TAG, &IV],
    not: &[],
    cites: &[RFC_7518.at("5.2, 5.3")],
};

/// Authentication tag.
pub static TAG: Term = Term {
    id: "authentication-tag",
    names: &["Authentication tag"],
    area: Area::Keys,
    short: "The fifth part of a JWE: it covers ciphertext and header, and decryption fails unless it matches.",
    long: &[],
    example: None,
    see: &[&CONTENT_ENCRYPTION, &IV, &JWE],
    not: &[(&SIGNATURE_PART, "a tag says only that somebody with the content key wrote it, not who.")],
    cites: &[RFC_7516.at("2"), RFC_7518.at("5.2, 5.3")],
};

/// IV.
pub static IV: Term = Term {
    id: "initialisation-vector",
    names: &["IV", "Initialisation vector"],
    area: Area::Keys,
    short: "A fresh value for each encryption, 96 bits for GCM and 128 for CBC. With GCM, using one twice breaks the \
            protection.",
    long: &[
        "The initialisation vector makes the same content look different each time it is encrypted under the same \
         key. It is no secret: it is the third part of the token, in plain view. What matters is that it does not \
         repeat under one key.",
        "For GCM a repetition is a catastrophe. Two messages under the same key and vector give away the difference \
         of their contents, and with it the value from which all tags are made; from then on tags can be forged. A \
         vector that is fixed in the code, or made of zeros, or counted from one after each start, repeats \
         ([[rule:jwe-iv-zero]]).",
        "Let the library make it, from the system's random generator. With a content key made for each message, as \
         every algorithm but [[term:dir]] has it, even a bad vector would be used once only. [[header:iv]] in the \
         header is another one: it belongs to the wrapping of the key with AES-GCM, and the same rule holds there. \
         The length is fixed, 12 or 16 bytes ([[rule:jwe-iv-length]]).",
    ],
    example: Some((
        "the third part of a JWE, by algorithm",
        "A128GCM, A192GCM, A256GCM                           12 bytes   16 characters
A128CBC-HS256, A192CBC-HS384, A256CBC-HS512         16 bytes   22 characters",
    )),
    see: &[&CONTENT_ENCRYPTION, &TAG, &DIR, &CEK],
    not: &[],
    cites: &[RFC_7518.at("5.2, 5.3, 8.4")],
};

pub(super) const TERMS: &[&Term] =
    &[&KEY_MANAGEMENT, &CEK, &RSA_OAEP, &ECDH_ES, &AES_KW, &DIR, &PBES2, &CONTENT_ENCRYPTION, &TAG, &IV];
