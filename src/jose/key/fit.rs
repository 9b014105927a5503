//! Which algorithms can a key serve, and why can it not serve this one?

mod encryption;

mod misfit;

pub use encryption::{Direction, fits_encryption};
pub use misfit::Misfit;

use super::Key;
use super::material::{Curve, Material, OkpCurve};
use crate::jose::error::Fault;

/// What an algorithm needs of a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// A shared secret.
    Secret,
    /// An RSA key.
    Rsa,
    /// An EC key on that curve.
    Ec(Curve),
    /// An OKP key on one of these curves.
    Okp(&'static [OkpCurve]),
    /// An AKP key of that very algorithm.
    Akp,
    /// Any key that can agree on a secret.
    Agreement,
}

const EDWARDS: &[OkpCurve] = &[OkpCurve::Ed25519, OkpCurve::Ed448];

/// JWS algorithms (RFC 7518 3.1, RFC 8037 3.1, RFC 8812 3.2, RFC 9864 2, RFC 9964 5).
const SIGNING: &[(&str, Need)] = &[
    ("HS256", Need::Secret),
    ("HS384", Need::Secret),
    ("HS512", Need::Secret),
    ("RS256", Need::Rsa),
    ("RS384", Need::Rsa),
    ("RS512", Need::Rsa),
    ("PS256", Need::Rsa),
    ("PS384", Need::Rsa),
    ("PS512", Need::Rsa),
    ("ES256", Need::Ec(Curve::P256)),
    ("ES384", Need::Ec(Curve::P384)),
    ("ES512", Need::Ec(Curve::P521)),
    ("ES256K", Need::Ec(Curve::Secp256k1)),
    ("Ed25519", Need::Okp(&[OkpCurve::Ed25519])),
    ("Ed448", Need::Okp(&[OkpCurve::Ed448])),
    ("EdDSA", Need::Okp(EDWARDS)),
    ("ML-DSA-44", Need::Akp),
    ("ML-DSA-65", Need::Akp),
    ("ML-DSA-87", Need::Akp),
];

/// Other registered values of `alg` that a JWK may carry (RFC 7518 4.1 and 5.1, the registry of JOSE algorithms).
const OTHERS: &[(&str, Need)] = &[
    ("RSA1_5", Need::Rsa),
    ("RSA-OAEP", Need::Rsa),
    ("RSA-OAEP-256", Need::Rsa),
    ("RSA-OAEP-384", Need::Rsa),
    ("RSA-OAEP-512", Need::Rsa),
    ("RS1", Need::Rsa),
    ("HS1", Need::Secret),
    ("dir", Need::Secret),
    ("A128KW", Need::Secret),
    ("A192KW", Need::Secret),
    ("A256KW", Need::Secret),
    ("A128GCMKW", Need::Secret),
    ("A192GCMKW", Need::Secret),
    ("A256GCMKW", Need::Secret),
    ("PBES2-HS256+A128KW", Need::Secret),
    ("PBES2-HS384+A192KW", Need::Secret),
    ("PBES2-HS512+A256KW", Need::Secret),
    ("A128CBC-HS256", Need::Secret),
    ("A192CBC-HS384", Need::Secret),
    ("A256CBC-HS512", Need::Secret),
    ("A128GCM", Need::Secret),
    ("A192GCM", Need::Secret),
    ("A256GCM", Need::Secret),
    ("A128CBC", Need::Secret),
    ("A192CBC", Need::Secret),
    ("A256CBC", Need::Secret),
    ("A128CTR", Need::Secret),
    ("A192CTR", Need::Secret),
    ("A256CTR", Need::Secret),
    ("ECDH-ES", Need::Agreement),
    ("ECDH-ES+A128KW", Need::Agreement),
    ("ECDH-ES+A192KW", Need::Agreement),
    ("ECDH-ES+A256KW", Need::Agreement),
];

/// The JWS algorithms that a key of this material can serve, the usual one first.
pub fn algorithms(material: &Material) -> &'static [&'static str] {
    match material {
        Material::Oct(_) => &["HS256", "HS384", "HS512"],
        Material::Rsa { .. } => &["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"],
        Material::Ec { curve: Curve::P256, .. } => &["ES256"],
        Material::Ec { curve: Curve::P384, .. } => &["ES384"],
        Material::Ec { curve: Curve::P521, .. } => &["ES512"],
        Material::Ec { curve: Curve::Secp256k1, .. } => &["ES256K"],
        Material::Okp { curve: OkpCurve::Ed25519, .. } => &["Ed25519", "EdDSA"],
        Material::Okp { curve: OkpCurve::Ed448, .. } => &["Ed448", "EdDSA"],
        Material::Okp { curve: OkpCurve::X25519 | OkpCurve::X448, .. } => &[],
        Material::Akp { alg, .. } => match alg.as_str() {
            "ML-DSA-44" => &["ML-DSA-44"],
            "ML-DSA-65" => &["ML-DSA-65"],
            "ML-DSA-87" => &["ML-DSA-87"],
            _ => &[],
        },
    }
}

/// Whether a JWS under `alg` may be signed or verified with the key; if not, the most telling reason.
pub fn fits(key: &Key, alg: &str) -> Result<(), Misfit> {
    let need = SIGNING.iter().find(|(name, _)| *name == alg).map(|(_, need)| *need);
    let need = need.ok_or_else(|| Misfit::NotSigning { alg: alg.into() })?;
    fits_material(&key.material, alg, need)?;
    if let Some(key_alg) = &key.alg
        && key_alg != alg
        && !is_same_algorithm(&key.material, key_alg, alg)
    {
        return Err(Misfit::OtherAlg { alg: alg.into(), key_alg: key_alg.clone() });
    }
    // RFC 7517 4.2: other values than sig and enc are the business of who uses them.
    if key.usage.as_deref() == Some("enc") {
        return Err(Misfit::ForEncryption);
    }
    let signs = |op: &String| op == "verify" || op == "sign" && key.is_private();
    if !key.key_ops.is_empty() && !key.key_ops.iter().any(signs) {
        return Err(Misfit::OtherOps { ops: key.key_ops.clone() });
    }
    let defect = key.problems.iter().find_map(|problem| match &problem.fault {
        Fault::Key(fault) if fault.voids_signatures() => Some(fault),
        _ => None,
    });
    defect.map_or(Ok(()), |fault| Err(Misfit::Defective { code: fault.code(), message: fault.message() }))
}

/// Whether a key of this material can serve a registered algorithm of any kind; `None` for an unregistered one.
pub(super) fn serves(material: &Material, alg: &str) -> Option<bool> {
    let (_, need) = SIGNING.iter().chain(OTHERS).find(|(name, _)| *name == alg)?;
    Some(is_met(*need, material, alg))
}

/// The names of all registered algorithms.
pub(super) fn registered() -> impl Iterator<Item = &'static str> {
    SIGNING.iter().chain(OTHERS).map(|(name, _)| *name)
}

fn is_met(need: Need, material: &Material, alg: &str) -> bool {
    match (need, material) {
        (Need::Secret, Material::Oct(_)) | (Need::Rsa, Material::Rsa { .. }) => true,
        (Need::Ec(wanted), Material::Ec { curve, .. }) => wanted == *curve,
        (Need::Okp(wanted), Material::Okp { curve, .. }) => wanted.contains(curve),
        (Need::Akp, Material::Akp { alg: own, .. }) => own == alg,
        // RFC 7518 4.6, RFC 8037 3.2: the curves for signatures take no part.
        (Need::Agreement, Material::Ec { curve, .. }) => *curve != Curve::Secp256k1,
        (Need::Agreement, Material::Okp { curve, .. }) => !EDWARDS.contains(curve),
        _ => false,
    }
}

fn fits_material(material: &Material, alg: &str, need: Need) -> Result<(), Misfit> {
    if is_met(need, material, alg) {
        return Ok(());
    }
    let (alg, found) = (alg.to_owned(), material.kind());
    Err(match (need, material) {
        (Need::Secret, _) => Misfit::PublicKeyAsHmac { alg, found },
        (_, Material::Oct(_)) => Misfit::SecretForPublic { alg, wanted: need.name() },
        (Need::Ec(_), Material::Ec { .. }) | (Need::Okp(_), Material::Okp { .. }) => {
            Misfit::Curve { alg, wanted: need.name(), found }
        }
        _ => Misfit::KeyType { alg, wanted: need.name(), found },
    })
}

/// RFC 9864 4.1.2: `EdDSA` is the old name for what the curve of the key decides.
fn is_same_algorithm(material: &Material, one: &str, other: &str) -> bool {
    let serving = algorithms(material);
    (one == "EdDSA" || other == "EdDSA") && serving.contains(&one) && serving.contains(&other)
}

impl Need {
    fn name(self) -> &'static str {
        match self {
            Need::Secret => "a shared secret",
            Need::Rsa => "an RSA key",
            Need::Ec(Curve::P256) => "an EC key on P-256",
            Need::Ec(Curve::P384) => "an EC key on P-384",
            Need::Ec(Curve::P521) => "an EC key on P-521",
            Need::Ec(Curve::Secp256k1) => "an EC key on secp256k1",
            Need::Okp([OkpCurve::Ed25519]) => "an OKP key on Ed25519",
            Need::Okp([OkpCurve::Ed448]) => "an OKP key on Ed448",
            Need::Okp(_) => "an OKP key on Ed25519 or Ed448",
            Need::Akp => "an AKP key of the same algorithm",
            Need::Agreement => "a key for agreement",
        }
    }
}
