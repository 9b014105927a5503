//! Names of drafts for encryption: recognised, so that a person learns what they are, but not implemented.

/// A name that a draft wants to register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The name, exactly.
    pub name: &'static str,
    /// What it is, in words.
    pub title: &'static str,
    /// The draft.
    pub source: &'static str,
}

/// All names of drafts that are recognised.
pub const ALL: [Draft; 22] = [
    hpke("HPKE-0", "HPKE with P-256, SHA-256 and AES-128-GCM"),
    hpke("HPKE-1", "HPKE with P-384, SHA-384 and AES-256-GCM"),
    hpke("HPKE-2", "HPKE with P-521, SHA-512 and AES-256-GCM"),
    hpke("HPKE-3", "HPKE with X25519, SHA-256 and AES-128-GCM"),
    hpke("HPKE-4", "HPKE with X25519, SHA-256 and ChaCha20-Poly1305"),
    hpke("HPKE-5", "HPKE with X448, SHA-512 and AES-256-GCM"),
    hpke("HPKE-6", "HPKE with X448, SHA-512 and ChaCha20-Poly1305"),
    hpke("HPKE-7", "HPKE with P-256, SHA-256 and AES-256-GCM"),
    hpke("HPKE-0-KE", "HPKE-0 for the content key"),
    hpke("HPKE-1-KE", "HPKE-1 for the content key"),
    hpke("HPKE-2-KE", "HPKE-2 for the content key"),
    hpke("HPKE-3-KE", "HPKE-3 for the content key"),
    hpke("HPKE-4-KE", "HPKE-4 for the content key"),
    hpke("HPKE-5-KE", "HPKE-5 for the content key"),
    hpke("HPKE-6-KE", "HPKE-6 for the content key"),
    hpke("HPKE-7-KE", "HPKE-7 for the content key"),
    ml_kem("ML-KEM-512", "ML-KEM-512, post-quantum"),
    ml_kem("ML-KEM-768", "ML-KEM-768, post-quantum"),
    ml_kem("ML-KEM-1024", "ML-KEM-1024, post-quantum"),
    ml_kem("ML-KEM-512+A128KW", "ML-KEM-512 and AES Key Wrap, 128 bits"),
    ml_kem("ML-KEM-768+A192KW", "ML-KEM-768 and AES Key Wrap, 192 bits"),
    ml_kem("ML-KEM-1024+A256KW", "ML-KEM-1024 and AES Key Wrap, 256 bits"),
];

/// The draft that has `alg`.
pub fn find(alg: &str) -> Option<&'static Draft> {
    ALL.iter().find(|draft| draft.name == alg)
}

const fn hpke(name: &'static str, title: &'static str) -> Draft {
    Draft { name, title, source: "draft-ietf-jose-hpke-encrypt" }
}

const fn ml_kem(name: &'static str, title: &'static str) -> Draft {
    Draft { name, title, source: "draft-ietf-jose-pqc-kem" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_in_no_other_table() {
        for draft in &ALL {
            assert_eq!(find(draft.name), Some(draft));
            assert!(super::super::find(draft.name).is_none() && super::super::management::find(draft.name).is_none());
        }
    }
}
