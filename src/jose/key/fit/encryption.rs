//! Which keys can decrypt or encrypt under a key management algorithm, and why this one cannot.

use super::{Misfit, Need, OTHERS, is_met};
use crate::jose::alg::facts::encryption;
use crate::jose::alg::facts::management::{self, Facts, Family};
use crate::jose::error::Fault;
use crate::jose::key::{Key, Material};

/// What the key is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Decrypt: that takes the private half, or the secret.
    Open,
    /// Encrypt: the public half is enough.
    Seal,
}

impl Direction {
    /// The `key_ops` that allow it, of which one is enough (RFC 7517 4.3).
    fn operations(self) -> [&'static str; 4] {
        match self {
            Direction::Open => ["decrypt", "unwrapKey", "deriveKey", "deriveBits"],
            Direction::Seal => ["encrypt", "wrapKey", "deriveKey", "deriveBits"],
        }
    }

    fn word(self) -> &'static str {
        match self {
            Direction::Open => "decrypt",
            Direction::Seal => "encrypt",
        }
    }
}

/// Whether a JWE with that `alg` and `enc` may be decrypted or encrypted with the key; if not, the most telling reason.
pub fn fits_encryption(key: &Key, alg: &str, enc: &str, direction: Direction) -> Result<(), Misfit> {
    let facts = management::find(alg).ok_or_else(|| Misfit::NotEncryption { alg: alg.into() })?;
    let need = OTHERS.iter().find(|(name, _)| *name == alg).map(|(_, need)| *need);
    let need = need.ok_or_else(|| Misfit::NotEncryption { alg: alg.into() })?;
    if !is_met(need, &key.material, alg) {
        let wanted = match need {
            Need::Agreement => "an EC key (P-256, P-384, P-521) or an OKP key (X25519, X448)",
            other => other.name(),
        };
        return Err(Misfit::KeyType { alg: alg.into(), wanted, found: key.material.kind() });
    }
    fits_length(key, facts, enc)?;
    if direction == Direction::Open && !key.is_private() {
        return Err(Misfit::PrivateMissing { found: key.material.kind() });
    }
    fits_purpose(key, facts, enc, direction)?;
    let defect = key.problems.iter().find_map(|problem| match &problem.fault {
        Fault::Key(fault) if fault.voids_signatures() => Some(fault),
        _ => None,
    });
    defect.map_or(Ok(()), |fault| Err(Misfit::Defective { code: fault.code(), message: fault.message() }))
}

/// A secret is used as it is, so it has exactly the length that is needed.
fn fits_length(key: &Key, facts: &Facts, enc: &str) -> Result<(), Misfit> {
    let Material::Oct(secret) = &key.material else { return Ok(()) };
    let expected = match facts.family {
        Family::AesKw | Family::AesGcmKw => facts.key_bits.map(|bits| bits / 8),
        Family::Direct => encryption::find(enc).map(|facts| facts.key_bytes),
        _ => None,
    };
    match expected {
        Some(expected) if expected != secret.len() => {
            let alg =
                if facts.family == Family::Direct { format!("{} with {enc}", facts.name) } else { facts.name.into() };
            Err(Misfit::SecretLength { alg, expected, found: secret.len() })
        }
        _ => Ok(()),
    }
}

fn fits_purpose(key: &Key, facts: &Facts, enc: &str, direction: Direction) -> Result<(), Misfit> {
    if let Some(key_alg) = &key.alg
        && key_alg != facts.name
        // With direct encryption the secret is a key of `enc`.
        && !(facts.family == Family::Direct && key_alg == enc)
    {
        return Err(Misfit::OtherAlg { alg: facts.name.into(), key_alg: key_alg.clone() });
    }
    // RFC 7517 4.2: other values than sig and enc are the business of who uses them.
    if key.usage.as_deref() == Some("sig") {
        return Err(Misfit::ForSignatures);
    }
    let operations = direction.operations();
    if !key.key_ops.is_empty() && !key.key_ops.iter().any(|op| operations.contains(&op.as_str())) {
        return Err(Misfit::OtherUse { ops: key.key_ops.clone(), wanted: direction.word() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::key::{Private, Source};

    fn rsa() -> Key {
        let mut key = Key::new(Material::Rsa { n: vec![0xff; 256], e: vec![1, 0, 1] }, Source::Jwk);
        key.private = Some(Private::Rsa { d: vec![1], primes: Vec::new() });
        key
    }

    #[test]
    fn says_why_a_key_does_not_fit() {
        let secret = |bytes| Key::secret(&vec![7; bytes]);
        let open = [
            (rsa(), "RSA-OAEP", "A128GCM", ""),
            (rsa(), "RS256", "A128GCM", "alg-unsupported"),
            (rsa(), "dir", "A128GCM", "key-type-mismatch"),
            (secret(16), "RSA-OAEP", "A128GCM", "key-type-mismatch"),
            (secret(16), "A128KW", "A256GCM", ""),
            (secret(17), "A128KW", "A256GCM", "secret-length-mismatch"),
            (secret(16), "A256GCMKW", "A256GCM", "secret-length-mismatch"),
            (secret(32), "dir", "A128CBC-HS256", ""),
            (secret(32), "dir", "A128GCM", "secret-length-mismatch"),
            (secret(3), "PBES2-HS256+A128KW", "A128GCM", ""),
            (Key { alg: Some("A128GCM".into()), ..secret(16) }, "dir", "A128GCM", ""),
            (Key { alg: Some("A128KW".into()), ..secret(16) }, "dir", "A128GCM", "key-alg-mismatch"),
            (Key { usage: Some("sig".into()), ..rsa() }, "RSA-OAEP", "A128GCM", "key-use-mismatch"),
            (Key { key_ops: vec!["encrypt".into()], ..rsa() }, "RSA-OAEP", "A128GCM", "key-ops-mismatch"),
            (Key { key_ops: vec!["unwrapKey".into()], ..rsa() }, "RSA-OAEP", "A128GCM", ""),
            (Key { private: None, ..rsa() }, "RSA-OAEP", "A128GCM", "private-key-missing"),
        ];
        for (key, alg, enc, code) in open {
            let misfit = fits_encryption(&key, alg, enc, Direction::Open).err();
            assert_eq!(misfit.as_ref().map_or("", Misfit::code), code, "{alg} {enc}");
            assert!(misfit.is_none_or(|misfit| !misfit.message().ends_with('.') && !misfit.hint().ends_with('.')));
        }
        let public = Key { private: None, ..rsa() };
        assert_eq!(fits_encryption(&public, "RSA-OAEP", "A128GCM", Direction::Seal), Ok(()));
    }
}
