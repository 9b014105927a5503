//! What a key is made of: numbers and points as bytes, before any cryptography looks at them.

use std::fmt;

/// The public part of an asymmetric key, or the bytes of a symmetric one. Integers are big-endian.
#[derive(Clone, PartialEq, Eq)]
pub enum Material {
    /// `kty` `oct`: the secret itself.
    Oct(Vec<u8>),
    /// `kty` `RSA`: modulus and public exponent without leading zeros.
    Rsa {
        /// The modulus `n`.
        n: Vec<u8>,
        /// The public exponent `e`.
        e: Vec<u8>,
    },
    /// `kty` `EC`: an affine point, each coordinate of the curve's full width.
    Ec {
        /// The curve, `crv`.
        curve: Curve,
        /// The coordinate `x`.
        x: Vec<u8>,
        /// The coordinate `y`.
        y: Vec<u8>,
    },
    /// `kty` `OKP` (RFC 8037): an encoded point.
    Okp {
        /// The curve, `crv`.
        curve: OkpCurve,
        /// The public key `x`.
        x: Vec<u8>,
    },
    /// `kty` `AKP` (RFC 9964): the algorithm is part of the key.
    Akp {
        /// The algorithm, `alg`.
        alg: String,
        /// The public key `pub`.
        public: Vec<u8>,
    },
}

/// The private part of an asymmetric key. Integers are big-endian.
#[derive(Clone, PartialEq, Eq)]
pub enum Private {
    /// RSA private exponent and, when given, the prime factors.
    Rsa {
        /// The private exponent `d`.
        d: Vec<u8>,
        /// The primes `p` and `q` and any further ones; empty when the text did not give them.
        primes: Vec<Vec<u8>>,
    },
    /// EC private scalar `d`, of the curve's full width.
    Ec {
        /// The scalar.
        d: Vec<u8>,
    },
    /// OKP private key `d` (RFC 8037 2): the seed.
    Okp {
        /// The seed.
        d: Vec<u8>,
    },
    /// AKP private key `priv` (RFC 9964): the seed.
    Akp {
        /// The seed.
        seed: Vec<u8>,
    },
}

/// A curve of `kty` `EC`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Curve {
    /// NIST P-256, secp256r1.
    P256,
    /// NIST P-384, secp384r1.
    P384,
    /// NIST P-521, secp521r1.
    P521,
    /// secp256k1 (RFC 8812).
    Secp256k1,
}

/// A curve of `kty` `OKP`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OkpCurve {
    /// Ed25519, for signatures.
    Ed25519,
    /// Ed448, for signatures.
    Ed448,
    /// X25519, for key agreement.
    X25519,
    /// X448, for key agreement.
    X448,
}

impl Curve {
    /// All curves, in the order of their size.
    pub const ALL: [Curve; 4] = [Curve::P256, Curve::Secp256k1, Curve::P384, Curve::P521];

    /// The `crv` value (RFC 7518 6.2.1.1, RFC 8812 3.1).
    pub fn name(self) -> &'static str {
        match self {
            Curve::P256 => "P-256",
            Curve::P384 => "P-384",
            Curve::P521 => "P-521",
            Curve::Secp256k1 => "secp256k1",
        }
    }

    /// Bytes of one coordinate (RFC 7518 6.2.1.2).
    pub fn coordinate_bytes(self) -> usize {
        match self {
            Curve::P256 | Curve::Secp256k1 => 32,
            Curve::P384 => 48,
            Curve::P521 => 66,
        }
    }

    /// The curve with that `crv` value.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|curve| curve.name() == name)
    }
}

impl OkpCurve {
    /// All curves.
    pub const ALL: [OkpCurve; 4] = [OkpCurve::Ed25519, OkpCurve::Ed448, OkpCurve::X25519, OkpCurve::X448];

    /// The `crv` value (RFC 8037 2).
    pub fn name(self) -> &'static str {
        match self {
            OkpCurve::Ed25519 => "Ed25519",
            OkpCurve::Ed448 => "Ed448",
            OkpCurve::X25519 => "X25519",
            OkpCurve::X448 => "X448",
        }
    }

    /// Bytes of a public key.
    pub fn public_bytes(self) -> usize {
        match self {
            OkpCurve::Ed25519 | OkpCurve::X25519 => 32,
            OkpCurve::X448 => 56,
            OkpCurve::Ed448 => 57,
        }
    }

    /// The curve with that `crv` value.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|curve| curve.name() == name)
    }
}

/// Bytes of the public key of an AKP algorithm (RFC 9964 4, FIPS 204 table 2); `None` for an algorithm that is not read
/// here.
pub fn akp_public_bytes(alg: &str) -> Option<usize> {
    match alg {
        "ML-DSA-44" => Some(1312),
        "ML-DSA-65" => Some(1952),
        "ML-DSA-87" => Some(2592),
        _ => None,
    }
}

/// Bytes of the private key of every ML-DSA algorithm in JOSE: the seed (RFC 9964 4).
pub const AKP_SEED_BYTES: usize = 32;

impl Material {
    /// The `kty` value (RFC 7518 6.1).
    pub fn kty(&self) -> &'static str {
        match self {
            Material::Oct(_) => "oct",
            Material::Rsa { .. } => "RSA",
            Material::Ec { .. } => "EC",
            Material::Okp { .. } => "OKP",
            Material::Akp { .. } => "AKP",
        }
    }

    /// Kind and size in words, such as `RSA 2048 bits` or `EC P-256`; never any key byte.
    pub fn kind(&self) -> String {
        match self {
            Material::Oct(_) => format!("secret, {} bits", self.bits()),
            Material::Rsa { .. } => format!("RSA {} bits", self.bits()),
            Material::Ec { curve, .. } => format!("EC {}", curve.name()),
            Material::Okp { curve, .. } => format!("OKP {}", curve.name()),
            Material::Akp { alg, .. } => format!("AKP {alg}"),
        }
    }

    /// Kind without the size, such as `RSA` or `EC P-256`.
    pub fn kind_name(&self) -> String {
        match self {
            Material::Oct(_) => "secret".into(),
            Material::Rsa { .. } => "RSA".into(),
            Material::Ec { .. } | Material::Okp { .. } | Material::Akp { .. } => self.kind(),
        }
    }

    /// Size in bits: of the secret, the modulus, the field, or the encoded public key.
    pub fn bits(&self) -> usize {
        match self {
            Material::Oct(bytes) => bytes.len() * 8,
            Material::Rsa { n, .. } => n.first().map_or(0, |first| n.len() * 8 - first.leading_zeros() as usize),
            Material::Ec { curve: Curve::P521, .. } => 521,
            Material::Ec { curve, .. } => curve.coordinate_bytes() * 8,
            Material::Okp { curve, .. } => match curve {
                OkpCurve::Ed25519 | OkpCurve::X25519 => 255,
                OkpCurve::Ed448 | OkpCurve::X448 => 448,
            },
            Material::Akp { public, .. } => public.len() * 8,
        }
    }
}

impl fmt::Debug for Material {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Material({})", self.kind())
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private(hidden)")
    }
}
