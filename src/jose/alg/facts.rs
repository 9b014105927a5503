//! Facts about algorithms, stated once: every table, tooltip and message derives from them.
//!
//! Here are those of signatures; [`management`] and [`encryption`] have those of a JWE, [`draft`] what is not registered yet.

pub mod management;

pub mod encryption;

pub mod draft;

/// What is known about one `alg` name of a JWS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The name, exactly.
    pub name: &'static str,
    /// The construction.
    pub family: Family,
    /// What it is, in words.
    pub title: &'static str,
    /// The `kty` of its keys (RFC 7518 6.1).
    pub kty: &'static str,
    /// The `crv` of its keys, for those that need one curve.
    pub curve: Option<&'static str>,
    /// Bytes of a signature; `None` when the key decides.
    pub signature_bytes: Option<usize>,
    /// Least size of a key in bits that the standard allows.
    pub min_key_bits: usize,
    /// Its standing.
    pub standing: Standing,
    /// Where it is defined.
    pub source: &'static str,
}

/// Constructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Keyed hash; one secret signs and verifies.
    Hmac,
    /// RSASSA-PKCS1-v1_5.
    RsaPkcs1,
    /// RSASSA-PSS.
    RsaPss,
    /// ECDSA.
    Ecdsa,
    /// Edwards-curve signatures.
    Eddsa,
    /// Module-lattice signatures.
    MlDsa,
    /// No signature.
    None,
}

/// What the registry and the best practice say today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Fine to use.
    Good,
    /// In wide use, with something better at hand.
    Legacy,
    /// Registered as deprecated: another name replaces it.
    Deprecated,
    /// Never to be accepted.
    Never,
}

/// All registered JWS algorithms, by family and strength.
pub const ALL: [Facts; 20] = [
    hmac("HS256", "HMAC with SHA-256", 32),
    hmac("HS384", "HMAC with SHA-384", 48),
    hmac("HS512", "HMAC with SHA-512", 64),
    rsa("RS256", "RSA PKCS#1 v1.5 with SHA-256", Family::RsaPkcs1),
    rsa("RS384", "RSA PKCS#1 v1.5 with SHA-384", Family::RsaPkcs1),
    rsa("RS512", "RSA PKCS#1 v1.5 with SHA-512", Family::RsaPkcs1),
    rsa("PS256", "RSA-PSS with SHA-256", Family::RsaPss),
    rsa("PS384", "RSA-PSS with SHA-384", Family::RsaPss),
    rsa("PS512", "RSA-PSS with SHA-512", Family::RsaPss),
    ecdsa("ES256", "ECDSA on P-256 with SHA-256", "P-256", 64, "RFC 7518 3.4"),
    ecdsa("ES384", "ECDSA on P-384 with SHA-384", "P-384", 96, "RFC 7518 3.4"),
    ecdsa("ES512", "ECDSA on P-521 with SHA-512", "P-521", 132, "RFC 7518 3.4"),
    ecdsa("ES256K", "ECDSA on secp256k1 with SHA-256", "secp256k1", 64, "RFC 8812 3.2"),
    eddsa("Ed25519", "EdDSA on Ed25519", Some("Ed25519"), Some(64), Standing::Good, "RFC 9864 2.2"),
    eddsa("Ed448", "EdDSA on Ed448", Some("Ed448"), Some(114), Standing::Good, "RFC 9864 2.2"),
    eddsa("EdDSA", "EdDSA, the key names the curve", None, None, Standing::Deprecated, "RFC 8037 3.1"),
    ml_dsa("ML-DSA-44", "ML-DSA-44, post-quantum", 2420),
    ml_dsa("ML-DSA-65", "ML-DSA-65, post-quantum", 3309),
    ml_dsa("ML-DSA-87", "ML-DSA-87, post-quantum", 4627),
    Facts {
        name: "none",
        family: Family::None,
        title: "no signature at all",
        kty: "",
        curve: None,
        signature_bytes: Some(0),
        min_key_bits: 0,
        standing: Standing::Never,
        source: "RFC 7518 3.6",
    },
];

/// The facts about `alg`, if it is registered under exactly that name.
pub fn find(alg: &str) -> Option<&'static Facts> {
    ALL.iter().find(|facts| facts.name == alg)
}

/// The registered name that `alg` was probably meant to be: another case, stray space, or a name of COSE.
pub fn meant(alg: &str) -> Option<&'static Facts> {
    let cose = match alg {
        "ESP256" => "ES256",
        "ESP384" => "ES384",
        "ESP512" => "ES512",
        other => other.trim(),
    };
    ALL.iter().find(|facts| facts.name.eq_ignore_ascii_case(cose))
}

const fn hmac(name: &'static str, title: &'static str, bytes: usize) -> Facts {
    Facts {
        name,
        family: Family::Hmac,
        title,
        kty: "oct",
        curve: None,
        signature_bytes: Some(bytes),
        // RFC 7518 3.2: a key of the same size as the hash output or larger.
        min_key_bits: bytes * 8,
        standing: Standing::Good,
        source: "RFC 7518 3.2",
    }
}

const fn rsa(name: &'static str, title: &'static str, family: Family) -> Facts {
    let (standing, source) = match family {
        Family::RsaPkcs1 => (Standing::Legacy, "RFC 7518 3.3"),
        _ => (Standing::Good, "RFC 7518 3.5"),
    };
    // RFC 7518 3.3 and 3.5: 2048 bits or larger.
    Facts { name, family, title, kty: "RSA", curve: None, signature_bytes: None, min_key_bits: 2048, standing, source }
}

const fn ecdsa(
    name: &'static str,
    title: &'static str,
    curve: &'static str,
    bytes: usize,
    source: &'static str,
) -> Facts {
    Facts {
        name,
        family: Family::Ecdsa,
        title,
        kty: "EC",
        curve: Some(curve),
        signature_bytes: Some(bytes),
        min_key_bits: 0,
        standing: Standing::Good,
        source,
    }
}

const fn eddsa(
    name: &'static str,
    title: &'static str,
    curve: Option<&'static str>,
    signature_bytes: Option<usize>,
    standing: Standing,
    source: &'static str,
) -> Facts {
    Facts { name, family: Family::Eddsa, title, kty: "OKP", curve, signature_bytes, min_key_bits: 0, standing, source }
}

const fn ml_dsa(name: &'static str, title: &'static str, bytes: usize) -> Facts {
    Facts {
        name,
        family: Family::MlDsa,
        title,
        kty: "AKP",
        curve: None,
        signature_bytes: Some(bytes),
        min_key_bits: 0,
        standing: Standing::Good,
        source: "RFC 9964",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_found() {
        for facts in &ALL {
            assert_eq!(find(facts.name), Some(facts));
        }
    }

    #[test]
    fn near_names_are_recognised() {
        assert_eq!(meant("hs256").map(|facts| facts.name), Some("HS256"));
        assert_eq!(meant("ESP384").map(|facts| facts.name), Some("ES384"));
        assert_eq!(meant(" NONE ").map(|facts| facts.name), Some("none"));
        assert_eq!(meant("HS257"), None);
    }
}
