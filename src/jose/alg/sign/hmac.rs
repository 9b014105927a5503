//! HS256, HS384, HS512 (RFC 7518 3.2).

use std::cell::RefCell;

use ::hmac::digest::block_api::BlockSizeUser;
use ::hmac::{Hmac, KeyInit, Mac};

use super::{Check, SignError, Verifier};
use crate::jose::key::{Key, Material};
use crate::jose::random::Random;

pub(super) type Hs256 = Hmac<sha2::Sha256>;
pub(super) type Hs384 = Hmac<sha2::Sha384>;
pub(super) type Hs512 = Hmac<sha2::Sha512>;

/// A MAC that has taken up its key: a copy of it saves two blocks of hashing a token.
struct Ready<M> {
    keyed: M,
    begun: RefCell<Begun<M>>,
}

/// The same after the whole blocks with which the message before began: tokens of one issuer have the header in common.
struct Begun<M> {
    blocks: Vec<u8>,
    mac: M,
}

pub(super) fn ready<M: Mac + KeyInit + BlockSizeUser + Clone + 'static>(
    material: &Material,
) -> Option<Box<dyn Verifier>> {
    let keyed = keyed::<M>(material)?;
    Some(Box::new(Ready { begun: RefCell::new(Begun { blocks: Vec::new(), mac: keyed.clone() }), keyed }))
}

impl<M: Mac + BlockSizeUser + Clone> Ready<M> {
    /// The MAC of a message.
    fn mac(&self, message: &[u8]) -> M {
        let mut begun = self.begun.borrow_mut();
        let rest = match message.strip_prefix(begun.blocks.as_slice()) {
            Some(rest) if !begun.blocks.is_empty() => rest,
            _ => {
                let header = message.iter().position(|&byte| byte == b'.').unwrap_or_default();
                let blocks = (header / M::block_size()).max(1) * M::block_size();
                let (first, rest) = message.split_at_checked(blocks).unwrap_or((&[], message));
                begun.blocks.clear();
                begun.blocks.extend_from_slice(first);
                begun.mac = self.keyed.clone();
                begun.mac.update(first);
                rest
            }
        };
        let mut mac = begun.mac.clone();
        mac.update(rest);
        mac
    }
}

impl<M: Mac + BlockSizeUser + Clone> Verifier for Ready<M> {
    fn check(&self, message: &[u8], signature: &[u8]) -> Check {
        let expected = M::output_size();
        if signature.len() != expected {
            return Check::Length { expected, found: signature.len() };
        }
        // Compares in constant time.
        if self.mac(message).verify_slice(signature).is_ok() { Check::Holds } else { Check::Fails }
    }
}

pub(super) fn sign<M: Mac + KeyInit>(key: &Key, message: &[u8], _: Random<'_>) -> Result<Vec<u8>, SignError> {
    // Only a secret is ever an HMAC key: a public key given as text was read as a public key before it came here.
    let Material::Oct(secret) = &key.material else { return Err(SignError::KeyUnusable) };
    mac::<M>(secret, message).ok_or(SignError::KeyUnusable)
}

pub(super) fn mac<M: Mac + KeyInit>(secret: &[u8], message: &[u8]) -> Option<Vec<u8>> {
    let mut mac = <M as KeyInit>::new_from_slice(secret).ok()?;
    mac.update(message);
    Some(mac.finalize().into_bytes().to_vec())
}

fn keyed<M: Mac + KeyInit>(material: &Material) -> Option<M> {
    let Material::Oct(secret) = material else { return None };
    <M as KeyInit>::new_from_slice(secret).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    /// What was kept from the message before must not change the next answer.
    #[test]
    fn messages_in_any_order_are_hashed_whole() {
        let key = Key::secret(b"a secret that is long enough for HS256");
        let ready = ready::<Hs512>(&key.material).unwrap();
        let header = "h".repeat(300);
        let messages = [
            format!("{header}.one"),
            format!("{header}.two"),
            format!("{}x.two", &header[1..]),
            "short.x".into(),
            String::new(),
            format!("{}.{}", "a", "b".repeat(126)),
            format!("{}.{}", "a", "b".repeat(127)),
            format!("{header}.one"),
        ];
        for (at, message) in messages.iter().enumerate() {
            let mac = sign::<Hs512>(&key, message.as_bytes(), &mut UnwrapErr(SysRng)).unwrap();
            for other in messages.iter().skip(at) {
                let expected = if other == message { Check::Holds } else { Check::Fails };
                assert_eq!(ready.check(other.as_bytes(), &mac), expected, "{message} {other}");
            }
        }
    }
}
