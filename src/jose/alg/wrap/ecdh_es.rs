//! ECDH-ES (RFC 7518 4.6): the agreed secret becomes the content key, or a key that wraps it.

use aes::cipher::consts::U16;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, BlockSizeUser, KeyInit};

use super::{Opening, Sealing, Wrapped, aes_kw, ecdh, parameters};
use crate::jose::error::JweFault;
use crate::jose::key::{Key, Material, Source, jwk};
use crate::jose::random::Random;
use crate::jose::token::JoseHeader;

pub(super) fn open_direct(opening: &Opening<'_>) -> Result<Vec<u8>, JweFault> {
    let facts = opening.enc.facts;
    // RFC 7518 4.6.2: AlgorithmID is `enc` here, and `alg` when the key wraps another.
    agree(opening.header, opening.alg, opening.key, facts.name, facts.key_bytes)
}

pub(super) fn open<C>(opening: &Opening<'_>) -> Result<Vec<u8>, JweFault>
where
    C: BlockCipherDecrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let key = agree(opening.header, opening.alg, opening.key, opening.alg, C::key_size())?;
    aes_kw::unwrap_key::<C>(opening.alg, &key, opening.encrypted_key)
}

pub(super) fn seal_direct(sealing: &Sealing<'_>, random: Random<'_>) -> Result<Wrapped, JweFault> {
    let facts = sealing.enc.facts;
    let (cek, epk) = offer(sealing, random, facts.name, facts.key_bytes)?;
    Ok(Wrapped { cek, encrypted_key: Vec::new(), parameters: vec![("epk", epk)] })
}

pub(super) fn seal<C>(sealing: &Sealing<'_>, random: Random<'_>) -> Result<Wrapped, JweFault>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let (key, epk) = offer(sealing, random, sealing.alg, C::key_size())?;
    let encrypted_key = aes_kw::wrap_key::<C>(&key, sealing.cek)?;
    Ok(Wrapped { cek: sealing.cek.to_vec(), encrypted_key, parameters: vec![("epk", epk)] })
}

fn agree(header: JoseHeader<'_>, alg: &str, key: &Key, id: &str, bytes: usize) -> Result<Vec<u8>, JweFault> {
    let epk = header.get("epk").ok_or_else(|| JweFault::ParameterMissing { alg: alg.to_owned(), name: "epk" })?;
    let epk = jwk::read(epk, Source::Jwk).map_err(|problems| {
        let why = problems.first().map_or("it is no key".into(), |problem| problem.fault.message());
        JweFault::EpkInvalid { why }
    })?;
    derive(header, key, &epk.material, id, bytes)
}

/// The agreed key, and the public key of the sender as JSON.
fn offer(sealing: &Sealing<'_>, random: Random<'_>, id: &str, bytes: usize) -> Result<(Vec<u8>, String), JweFault> {
    let ephemeral = ecdh::ephemeral(&sealing.key.material, random)?;
    let epk = jwk::public_json(&ephemeral).ok_or(JweFault::KeyUnusable)?;
    let key = derive(sealing.header, &ephemeral, &sealing.key.material, id, bytes)?;
    Ok((key, epk))
}

fn derive(header: JoseHeader<'_>, key: &Key, peer: &Material, id: &str, bytes: usize) -> Result<Vec<u8>, JweFault> {
    let apu = parameters::bytes(header, "apu")?.unwrap_or_default();
    let apv = parameters::bytes(header, "apv")?.unwrap_or_default();
    let z = ecdh::shared_secret(key, peer)?;
    let bits = u32::try_from(bytes * 8).unwrap_or_default();
    Ok(ecdh::concat_kdf(&z, id, &apu, &apv, bits))
}
