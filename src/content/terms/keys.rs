//! Keys: their types and members, who may have them, and how they are replaced.

use super::formats::{JWK, JWKS};
use super::formats_headers::{ALG, KID};
use super::keys_encryption::ECDH_ES;
use super::keys_signing::{ED25519, ES256, FULLY_SPECIFIED, HS256, MAC, ML_DSA, NONE, RS256};
use super::{Area, Term};
use crate::content::sources::jose::{IANA_JOSE, RFC_7515, RFC_7517, RFC_7518, RFC_8037, RFC_8725, RFC_9964};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::ASVS;

/// kty.
pub static KTY: Term = Term {
    id: "kty",
    names: &["kty", "Key type"],
    area: Area::Keys,
    short: "The type of a JWK: `RSA`, `EC`, `OKP`, `oct` or `AKP`. It decides which other members there must be.",
    long: &[],
    example: None,
    see: &[&JWK, &OKP, &OCT, &CRV],
    not: &[],
    cites: &[RFC_7517.at("4.1"), IANA_JOSE.whole()],
};

/// use, key_ops.
pub static USE_KEY_OPS: Term = Term {
    id: "use-key-ops",
    names: &["use, key_ops"],
    area: Area::Keys,
    short: "What a key is for: `use` says sign or encrypt, `key_ops` lists the operations. With both, they must \
            agree.",
    long: &[],
    example: None,
    see: &[&JWK, &KTY, &PRIVATE_JWK],
    not: &[],
    cites: &[RFC_7517.at("4.2, 4.3")],
};

/// oct.
pub static OCT: Term = Term {
    id: "oct",
    names: &["oct", "Symmetric key"],
    area: Area::Keys,
    short: "The key type of shared secrets, with the value in `k`. Whoever can check with such a key can also sign \
            with it.",
    long: &[],
    example: None,
    see: &[&MAC, &HS256, &PRIVATE_JWK, &KTY],
    not: &[(&OKP, "that type holds key pairs; the names only look alike.")],
    cites: &[RFC_7518.at("6.4")],
};

/// OKP.
pub static OKP: Term = Term {
    id: "okp",
    names: &["OKP", "Octet key pair"],
    area: Area::Keys,
    short: "The key type of Ed25519 and Ed448 for signatures, and of X25519 and X448 for key agreement.",
    long: &[],
    example: None,
    see: &[&ED25519, &CRV, &ECDH_ES, &KTY],
    not: &[(&OCT, "that type holds a shared secret.")],
    cites: &[RFC_8037.at("2")],
};

/// AKP.
pub static AKP: Term = Term {
    id: "akp",
    names: &["AKP", "Algorithm key pair"],
    area: Area::Keys,
    short: "A key type whose `alg` is part of the key, with members `pub` and `priv`; ML-DSA uses it.",
    long: &[],
    example: None,
    see: &[&ML_DSA, &KTY, &FULLY_SPECIFIED],
    not: &[],
    cites: &[RFC_9964.at("3")],
};

/// crv.
pub static CRV: Term = Term {
    id: "crv",
    names: &["crv", "Curve"],
    area: Area::Keys,
    short: "The curve of an EC or OKP key, such as `P-256` or `Ed25519`.",
    long: &[],
    example: None,
    see: &[&KTY, &ES256, &OKP],
    not: &[],
    cites: &[RFC_7518.at("6.2.1.1"), RFC_8037.at("2")],
};

/// Private JWK.
pub static PRIVATE_JWK: Term = Term {
    id: "private-jwk",
    names: &["Private JWK"],
    area: Area::Keys,
    short: "A JWK with `d`, `k` or `priv`: whoever has it signs or decrypts in your name. It must never stand in a \
            public key set.",
    long: &[
        "One member makes the difference. A key with `d` holds the private half of an RSA or elliptic-curve key, \
         `priv` is the same for [[term:akp]], and `k` is a shared secret. RSA keys mostly bring the primes `p` and \
         `q` and three more numbers; one prime is enough to compute `d`.",
        "It gets out by convenience: the same object is used for signing and for the published set, and nobody strips \
         it. Or somebody pastes it into a chat, a ticket, a repository, or an online tool. Search your published set \
         and your logs for the member names ([[rule:jwks-private]], [[rule:header-private-key]], \
         [[rule:private-key-jwk-inside]]).",
        "Once it was public, for however short a time, treat it as known: make a new pair, publish the new public \
         key, sign with it, and remove the old public key from the set at once instead of waiting for its tokens to \
         end. Everything it signed has to be doubted. A public key is the same object without those members; the key \
         workshop ([[page:/keys|Keys]]) writes it for you.",
    ],
    example: Some((
        "the members that must not be published, by key type",
        "RSA  d p q dp dq qi oth
EC   d
OKP  d
AKP  priv
oct  k",
    )),
    see: &[&JWK, &JWKS, &KEY_ROTATION, &OCT],
    not: &[],
    cites: &[RFC_7517.at("9.2"), RFC_7518.at("6.2.2, 6.3.2, 6.4"), RFC_9964.at("3")],
};

/// Key rotation.
pub static KEY_ROTATION: Term = Term {
    id: "key-rotation",
    names: &["Key rotation"],
    area: Area::Keys,
    short: "Replacing a signing key without an outage: publish the new one before its use, keep the old one until its \
            last token ended.",
    long: &[
        "A rotation has four steps, and each has to wait for the one before. Add the new public key to the \
         [[term:jwks|key set]], unused. Wait until everybody who caches the set has fetched it again. Sign with the \
         new key. Wait until the last token of the old key has expired, leeway included, and remove the old key.",
        "Two shortcuts cause the outages. Signing with the new key the moment it is published fails wherever the old \
         set is cached. Removing the old key at the same time makes every token in use fail at once. On the \
         verifier's side the mistake is a set that was read at start and never again.",
        "A verifier helps by fetching the set again when [[header:kid]] is unknown, with a pause between attempts, so \
         that tokens with invented names cannot make it fetch all day. Practise the rotation on a calendar, not only \
         after an accident. After an accident the order is another one: a leaked key leaves the set first, and the \
         outage is the price.",
    ],
    example: Some((
        "a plan, with a set cached for a day and tokens of one hour",
        "day 0, 10:00  publish the new key beside the old one
day 1, 10:00  every cache has it: sign with the new key
day 1, 11:00  the last old token has expired
day 1, 11:05  remove the old key from the set",
    )),
    see: &[&JWKS, &KID, &AGILITY, &PRIVATE_JWK],
    not: &[],
    cites: &[OIDC_CORE.at("10.1.1")],
};

/// Security strength.
pub static STRENGTH: Term = Term {
    id: "security-strength",
    names: &["Security strength"],
    area: Area::Keys,
    short: "The work to break a key, in bits: RSA with 2048 bits has about 112, RSA with 3072 and P-256 about 128.",
    long: &[],
    example: None,
    see: &[&HS256, &RS256, &ES256],
    not: &[],
    cites: &[RFC_7518.at("4.3"), ASVS.at("11.2.3")],
};

/// Cryptographic agility.
pub static AGILITY: Term = Term {
    id: "cryptographic-agility",
    names: &["Cryptographic agility"],
    area: Area::Keys,
    short: "Being able to change the algorithm without being talked into a worse one: the list of what is allowed is \
            yours.",
    long: &[
        "Algorithms age. A system that has one name written into a hundred places cannot leave it; a system that \
         takes whatever a token names can be led back to the worst one it still knows. Agility is what lies between: \
         the choice is a setting, and the setting is on your side.",
        "In practice: write the allowed algorithms once per issuer and beside the keys, so that a change is one line. \
         Let every key carry its own algorithm. Support two at a time only while you move from one to the other, and \
         put the day on which the old one goes into a calendar. Never keep an entry because some old client might use \
         it without looking whether one does.",
        "Test both directions. A token by the new algorithm must be accepted before you issue the first; a token by \
         the removed one must be refused, and so must one that names `none`. If your verifier cannot be told a list, \
         it decides by the token, and that is the fault to repair first ([[term:alg]]).",
    ],
    example: Some((
        "a change of algorithm in three deployments of the verifier",
        r#"allowed: ["RS256"]
allowed: ["RS256", "ES256"]
allowed: ["ES256"]"#,
    )),
    see: &[&ALG, &KEY_ROTATION, &NONE, &FULLY_SPECIFIED],
    not: &[],
    cites: &[RFC_7515.at("10.4"), RFC_8725.at("3.1, 3.2")],
};

pub(super) const TERMS: &[&Term] =
    &[&KTY, &USE_KEY_OPS, &OCT, &OKP, &AKP, &CRV, &PRIVATE_JWK, &KEY_ROTATION, &STRENGTH, &AGILITY];
