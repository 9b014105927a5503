//! Why a key cannot serve an algorithm, in words.

/// Why a key cannot serve an algorithm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// No JWS algorithm that is known here.
    NotSigning {
        /// The algorithm.
        alg: String,
    },
    /// A public or private key where HMAC needs a shared secret: the mistake behind algorithm confusion (RFC 8725 2.1).
    PublicKeyAsHmac {
        /// The algorithm.
        alg: String,
        /// What the key is.
        found: String,
    },
    /// A shared secret where a public key is needed.
    SecretForPublic {
        /// The algorithm.
        alg: String,
        /// What it needs.
        wanted: &'static str,
    },
    /// A key of another type.
    KeyType {
        /// The algorithm.
        alg: String,
        /// What it needs.
        wanted: &'static str,
        /// What the key is.
        found: String,
    },
    /// A key on another curve (RFC 7518 3.4).
    Curve {
        /// The algorithm.
        alg: String,
        /// What it needs.
        wanted: &'static str,
        /// What the key is.
        found: String,
    },
    /// The key's own `alg` says otherwise (RFC 7517 4.4, RFC 8725 3.1).
    OtherAlg {
        /// The algorithm.
        alg: String,
        /// What the key says.
        key_alg: String,
    },
    /// The key's `use` is `enc` (RFC 7517 4.2).
    ForEncryption,
    /// The key's `key_ops` have neither `verify` nor `sign` (RFC 7517 4.3).
    OtherOps {
        /// What they have.
        ops: Vec<String>,
    },
    /// No key management algorithm that is known here.
    NotEncryption {
        /// The algorithm.
        alg: String,
    },
    /// A secret of another length, in bytes (RFC 7518 4.4, 4.5, 4.7).
    SecretLength {
        /// The algorithm.
        alg: String,
        /// What it needs.
        expected: usize,
        /// What the secret has.
        found: usize,
    },
    /// Only the public half is there, which cannot decrypt.
    PrivateMissing {
        /// What the key is.
        found: String,
    },
    /// The key's `use` is `sig` (RFC 7517 4.2).
    ForSignatures,
    /// The key's `key_ops` allow something else (RFC 7517 4.3).
    OtherUse {
        /// What they have.
        ops: Vec<String>,
        /// What the key is to do.
        wanted: &'static str,
    },
    /// The key has a fault that makes every signature under it worthless.
    Defective {
        /// The code of that fault.
        code: &'static str,
        /// Its message.
        message: String,
    },
}

impl Misfit {
    /// The stable name of it; for a defective key that of its fault.
    pub fn code(&self) -> &'static str {
        match self {
            Misfit::NotSigning { .. } | Misfit::NotEncryption { .. } => "alg-unsupported",
            Misfit::PublicKeyAsHmac { .. } => "pubkey-as-hmac",
            Misfit::SecretForPublic { .. } | Misfit::KeyType { .. } => "key-type-mismatch",
            Misfit::Curve { .. } => "curve-mismatch",
            Misfit::OtherAlg { .. } => "key-alg-mismatch",
            Misfit::SecretLength { .. } => "secret-length-mismatch",
            Misfit::PrivateMissing { .. } => "private-key-missing",
            Misfit::ForEncryption | Misfit::ForSignatures => "key-use-mismatch",
            Misfit::OtherOps { .. } | Misfit::OtherUse { .. } => "key-ops-mismatch",
            Misfit::Defective { code, .. } => code,
        }
    }

    /// What does not fit, for a person: lower case, no full stop.
    pub fn message(&self) -> String {
        match self {
            Misfit::NotSigning { alg } => format!("{alg} is no signature algorithm that is known here"),
            Misfit::PublicKeyAsHmac { alg, found } => {
                format!("{alg} needs a shared secret, but this is a key for signatures ({found})")
            }
            Misfit::SecretForPublic { alg, wanted } => format!("{alg} needs {wanted}, but this is a shared secret"),
            Misfit::KeyType { alg, wanted, found } | Misfit::Curve { alg, wanted, found } => {
                format!("{alg} needs {wanted}, but this is {found}")
            }
            Misfit::OtherAlg { alg, key_alg } => format!("the key is for {key_alg} only, but the token says {alg}"),
            Misfit::ForEncryption => "the key is for encryption (\"use\" is enc), not for signatures".into(),
            Misfit::OtherOps { ops } => {
                format!("the key may be used to {} only, not to verify", ops.join(", "))
            }
            Misfit::NotEncryption { alg } => format!("{alg} is no key management algorithm that is known here"),
            Misfit::SecretLength { alg, expected, found } => {
                format!("expected a secret of {expected} bytes for {alg}, but found {found}")
            }
            Misfit::PrivateMissing { found } => {
                format!("decryption needs the private key, but this is only the public half ({found})")
            }
            Misfit::ForSignatures => "the key is for signatures (\"use\" is sig), not for encryption".into(),
            Misfit::OtherUse { ops, wanted } => {
                format!("the key may be used to {} only, not to {wanted}", ops.join(", "))
            }
            Misfit::Defective { message, .. } => format!("the key is defective: {message}"),
        }
    }

    /// The cure, for a person; may be empty.
    pub fn hint(&self) -> &'static str {
        match self {
            Misfit::NotSigning { .. } | Misfit::NotEncryption { .. } => "choose an algorithm of the registry",
            Misfit::PublicKeyAsHmac { .. } => {
                "never use the text of a public key as secret: anybody who has the key could forge tokens"
            }
            Misfit::SecretForPublic { .. } => "paste the public key of the issuer",
            Misfit::KeyType { .. } | Misfit::Curve { .. } => "paste the key that belongs to this algorithm",
            Misfit::OtherAlg { .. } => "choose the key for this algorithm, or correct \"alg\" in the key",
            Misfit::ForEncryption => "choose a key with \"use\" sig",
            Misfit::OtherOps { .. } => "choose a key whose \"key_ops\" have verify",
            Misfit::SecretLength { .. } => "look how the secret is written: as text, base64, base64url or hexadecimal",
            Misfit::PrivateMissing { .. } => "paste the private key of the recipient; it stays in this page",
            Misfit::ForSignatures => "choose a key with \"use\" enc",
            Misfit::OtherUse { .. } => "choose a key whose \"key_ops\" allow it",
            Misfit::Defective { .. } => "repair the key first",
        }
    }
}
