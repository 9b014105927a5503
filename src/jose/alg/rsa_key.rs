//! RSA keys as the library has them, for signatures, for encryption and for those who write keys out.

use std::ops::RangeInclusive;

use rsa::{BoxedUint, PrivateKey, PublicKey};

use crate::jose::key::{Key, Material, Private};

/// The public key, when its modulus has a size, in bits, that is tried; `None` as well when it is no valid key.
pub(super) fn public(material: &Material, sizes: RangeInclusive<usize>) -> Option<PublicKey> {
    let Material::Rsa { n, e } = material else { return None };
    PublicKey::new_with_size_limits(integer(n), integer(e), sizes).ok()
}

/// The private key; `None` when there is none, or its numbers do not belong together.
pub(in crate::jose) fn private(key: &Key) -> Option<PrivateKey> {
    let Material::Rsa { n, e } = &key.material else { return None };
    let Some(Private::Rsa { d, primes }) = &key.private else { return None };
    let primes = primes.iter().map(|prime| integer(prime)).collect();
    PrivateKey::from_components(integer(n), integer(e), integer(d), primes).ok()
}

fn integer(bytes: &[u8]) -> BoxedUint {
    BoxedUint::from_be_slice_vartime(bytes)
}
