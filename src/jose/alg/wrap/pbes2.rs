//! Password-based key wrapping (RFC 7518 4.8): PBKDF2, then AES Key Wrap. The sender decides how long that takes.

use aes::cipher::consts::U16;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, BlockSizeUser, KeyInit};

use super::direct::secret;
use super::{Opening, Sealing, Wrapped, aes_kw, parameters};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;
use crate::jose::error::JweFault;
use crate::jose::random::Random;
use crate::jose::token::JoseHeader;

/// Iterations that are run without being asked: twice what OWASP recommends (rfc8725bis 3.13).
pub const MAX_ITERATIONS: u64 = 1_200_000;

/// Iterations that are run when a person has confirmed that it may take long: some seconds.
pub const MAX_CONFIRMED: u64 = 10_000_000;

/// Fewer iterations are worth a warning (RFC 7518 4.8.1.2).
pub const MIN_ITERATIONS: u64 = 1000;

/// A shorter salt is worth a warning (RFC 7518 4.8.1.1).
pub const MIN_SALT_BYTES: usize = 8;

/// Longer passwords and salts are refused: no person types them, and each iteration count would cost more than it says.
const MAX_INPUT_BYTES: usize = 1 << 20;

/// Bytes of a new salt.
const SALT_BYTES: usize = 16;

/// How many iterations `p2c` demands.
///
/// # Errors
/// When it is missing, or no positive integer.
pub fn iterations(header: JoseHeader<'_>, alg: &str) -> Result<u64, JweFault> {
    let value = header.get("p2c").ok_or_else(|| JweFault::ParameterMissing { alg: alg.to_owned(), name: "p2c" })?;
    let number = value.as_number().and_then(|number| number.as_integer()).filter(|number| *number > 0);
    // What is larger than any limit need not be exact.
    let number = number.map(|number| u64::try_from(number).unwrap_or(u64::MAX));
    let digits = value.raw().bytes().all(|byte| byte.is_ascii_digit()) && !value.raw().starts_with('0');
    let huge = digits.then_some(u64::MAX);
    number.or(huge).ok_or(JweFault::ParameterInvalid { name: "p2c", expected: "a positive integer" })
}

/// Bytes of the salt in `p2s`, if it can be read.
pub fn salt_bytes(header: JoseHeader<'_>) -> Option<usize> {
    parameters::bytes(header, "p2s").ok()?.map(|salt| salt.len())
}

pub(super) fn open<D: Hash, C>(opening: &Opening<'_>) -> Result<Vec<u8>, JweFault>
where
    C: BlockCipherDecrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let Opening { alg, header, .. } = *opening;
    let salt = parameters::required(header, alg, "p2s")?;
    let key = derive::<D, C>(opening.key, alg, &salt, iterations(header, alg)?)?;
    aes_kw::unwrap_key::<C>(alg, &key, opening.encrypted_key)
}

/// `P2C` is the iteration count where the header has none: what OWASP recommends for the hash.
pub(super) fn seal<D: Hash, C, const P2C: u64>(sealing: &Sealing<'_>, random: Random<'_>) -> Result<Wrapped, JweFault>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let Sealing { alg, header, .. } = *sealing;
    let mut parameters = Vec::new();
    let salt = match parameters::bytes(header, "p2s")? {
        Some(salt) => salt,
        None => {
            let mut salt = vec![0; SALT_BYTES];
            random.fill_bytes(&mut salt);
            parameters.push(("p2s", Value::quote(&base64url::encode(&salt))));
            salt
        }
    };
    let iterations = match header.get("p2c") {
        Some(_) => iterations(header, alg)?,
        None => {
            parameters.push(("p2c", P2C.to_string()));
            P2C
        }
    };
    let key = derive::<D, C>(sealing.key, alg, &salt, iterations)?;
    let encrypted_key = aes_kw::wrap_key::<C>(&key, sealing.cek)?;
    Ok(Wrapped { cek: sealing.cek.to_vec(), encrypted_key, parameters })
}

/// A hash that PBKDF2 can be run with.
pub(super) trait Hash {
    fn run(password: &[u8], salt: &[u8], rounds: u32, out: &mut [u8]);
}

macro_rules! hash {
    ($($name:ty),*) => {$(
        impl Hash for $name {
            fn run(password: &[u8], salt: &[u8], rounds: u32, out: &mut [u8]) {
                pbkdf2::pbkdf2_hmac::<$name>(password, salt, rounds, out);
            }
        }
    )*};
}

hash!(sha2::Sha256, sha2::Sha384, sha2::Sha512);

fn derive<D: Hash, C: KeyInit>(
    key: &crate::jose::key::Key,
    alg: &str,
    salt: &[u8],
    iterations: u64,
) -> Result<Vec<u8>, JweFault> {
    let password = secret(key)?;
    // The last fence: whoever calls has asked the person for everything above the first limit.
    let rounds = u32::try_from(iterations).ok().filter(|rounds| u64::from(*rounds) <= MAX_CONFIRMED);
    let rounds = rounds.ok_or(JweFault::P2cTooHigh { found: iterations, limit: MAX_CONFIRMED })?;
    if password.len().max(salt.len()) > MAX_INPUT_BYTES {
        return Err(JweFault::ParameterInvalid { name: "p2s", expected: "a short salt" });
    }
    // RFC 7518 4.8.1.1: the algorithm is part of the salt, so that a key for one is none for another.
    let salt = [alg.as_bytes(), &[0], salt].concat();
    let mut out = vec![0; C::key_size()];
    D::run(password, &salt, rounds, &mut out);
    Ok(out)
}
