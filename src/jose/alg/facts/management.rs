//! Facts about the key management algorithms of a JWE, `alg` (RFC 7518 4.1): how the recipient comes to the content key.

use super::Standing;

/// What is known about one `alg` name of a JWE.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The name, exactly.
    pub name: &'static str,
    /// The construction.
    pub family: Family,
    /// What it is, in words.
    pub title: &'static str,
    /// The `kty` of its keys, several separated by ` or `.
    pub kty: &'static str,
    /// Bits of the secret that wraps the content key; `None` when the key or `enc` decides.
    pub key_bits: Option<usize>,
    /// Its standing.
    pub standing: Standing,
    /// Where it is defined.
    pub source: &'static str,
}

/// Constructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// RSAES-PKCS1-v1_5.
    RsaPkcs1,
    /// RSAES-OAEP.
    RsaOaep,
    /// AES Key Wrap (RFC 3394).
    AesKw,
    /// Key wrapping with AES-GCM.
    AesGcmKw,
    /// The shared secret is the content key.
    Direct,
    /// The agreed secret is the content key.
    EcdhEs,
    /// The agreed secret wraps the content key.
    EcdhEsKw,
    /// A key made from a password wraps the content key.
    Pbes2,
}

impl Family {
    /// Whether the encrypted key is empty (RFC 7516 5.2 step 10).
    pub fn has_no_encrypted_key(self) -> bool {
        matches!(self, Family::Direct | Family::EcdhEs)
    }

    /// Whether one shared secret both encrypts and decrypts.
    pub fn is_symmetric(self) -> bool {
        matches!(self, Family::AesKw | Family::AesGcmKw | Family::Direct | Family::Pbes2)
    }
}

/// All registered key management algorithms, by family and strength.
pub const ALL: [Facts; 19] = [
    Facts {
        name: "RSA1_5",
        family: Family::RsaPkcs1,
        title: "RSA with PKCS#1 v1.5 padding",
        kty: "RSA",
        key_bits: None,
        standing: Standing::Deprecated,
        source: "RFC 7518 4.2",
    },
    oaep("RSA-OAEP", "RSA-OAEP with SHA-1", "RFC 7518 4.3"),
    oaep("RSA-OAEP-256", "RSA-OAEP with SHA-256", "RFC 7518 4.3"),
    oaep("RSA-OAEP-384", "RSA-OAEP with SHA-384", "WebCrypto"),
    oaep("RSA-OAEP-512", "RSA-OAEP with SHA-512", "WebCrypto"),
    secret("A128KW", "AES Key Wrap with 128 bits", Family::AesKw, 128, "RFC 7518 4.4"),
    secret("A192KW", "AES Key Wrap with 192 bits", Family::AesKw, 192, "RFC 7518 4.4"),
    secret("A256KW", "AES Key Wrap with 256 bits", Family::AesKw, 256, "RFC 7518 4.4"),
    secret("A128GCMKW", "key wrapping with AES-GCM, 128 bits", Family::AesGcmKw, 128, "RFC 7518 4.7"),
    secret("A192GCMKW", "key wrapping with AES-GCM, 192 bits", Family::AesGcmKw, 192, "RFC 7518 4.7"),
    secret("A256GCMKW", "key wrapping with AES-GCM, 256 bits", Family::AesGcmKw, 256, "RFC 7518 4.7"),
    Facts {
        name: "dir",
        family: Family::Direct,
        title: "the shared secret encrypts the content itself",
        kty: "oct",
        key_bits: None,
        standing: Standing::Good,
        source: "RFC 7518 4.5",
    },
    agreement("ECDH-ES", "key agreement (ECDH-ES)", Family::EcdhEs, None),
    agreement("ECDH-ES+A128KW", "key agreement (ECDH-ES) and AES Key Wrap, 128 bits", Family::EcdhEsKw, Some(128)),
    agreement("ECDH-ES+A192KW", "key agreement (ECDH-ES) and AES Key Wrap, 192 bits", Family::EcdhEsKw, Some(192)),
    agreement("ECDH-ES+A256KW", "key agreement (ECDH-ES) and AES Key Wrap, 256 bits", Family::EcdhEsKw, Some(256)),
    password("PBES2-HS256+A128KW", "password (PBKDF2 with SHA-256) and AES Key Wrap, 128 bits", 128),
    password("PBES2-HS384+A192KW", "password (PBKDF2 with SHA-384) and AES Key Wrap, 192 bits", 192),
    password("PBES2-HS512+A256KW", "password (PBKDF2 with SHA-512) and AES Key Wrap, 256 bits", 256),
];

/// The facts about `alg`, if it is registered under exactly that name.
pub fn find(alg: &str) -> Option<&'static Facts> {
    ALL.iter().find(|facts| facts.name == alg)
}

/// The registered name that `alg` was probably meant to be: another case, or stray space.
pub fn meant(alg: &str) -> Option<&'static Facts> {
    ALL.iter().find(|facts| facts.name.eq_ignore_ascii_case(alg.trim()))
}

const fn oaep(name: &'static str, title: &'static str, source: &'static str) -> Facts {
    Facts { name, family: Family::RsaOaep, title, kty: "RSA", key_bits: None, standing: Standing::Good, source }
}

const fn secret(name: &'static str, title: &'static str, family: Family, bits: usize, source: &'static str) -> Facts {
    Facts { name, family, title, kty: "oct", key_bits: Some(bits), standing: Standing::Good, source }
}

const fn agreement(name: &'static str, title: &'static str, family: Family, bits: Option<usize>) -> Facts {
    // RFC 8037 3.2 adds OKP.
    Facts { name, family, title, kty: "EC or OKP", key_bits: bits, standing: Standing::Good, source: "RFC 7518 4.6" }
}

const fn password(name: &'static str, title: &'static str, bits: usize) -> Facts {
    Facts {
        name,
        family: Family::Pbes2,
        title,
        kty: "oct",
        key_bits: Some(bits),
        standing: Standing::Legacy,
        source: "RFC 7518 4.8",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_found() {
        for facts in &ALL {
            assert_eq!(find(facts.name), Some(facts));
            assert_eq!(meant(&facts.name.to_ascii_lowercase()), Some(facts));
            assert!(super::super::find(facts.name).is_none(), "{} would be a signature algorithm", facts.name);
        }
    }
}
