//! Private keys under a passphrase: PKCS#8 with PBES2 (RFC 5958 3, RFC 8018 6.2).

use der::Decode;
use pkcs8::EncryptedPrivateKeyInfoRef;
use pkcs8::pkcs5::EncryptionScheme;
use pkcs8::pkcs5::pbes2::Kdf;

use super::detect::{Form, Keys};
use super::fault::KeyFault;
use super::loose::Loose;
use super::mend::KeyMend;
use super::{mend, pem, pem_keys, private_der};
use crate::jose::error::{Fault, Problem};
use crate::jose::span::Span;

/// More iterations take longer than a person waits, whoever wrote the file.
const MOST_ITERATIONS: u64 = 10_000_000;

/// Cost times block size times parallelization of scrypt: 128 MiB in all, sixteen times what OpenSSL writes.
const MOST_SCRYPT: u64 = 1 << 20;

/// The label of such a block (RFC 7468 11).
const LABEL: &str = "ENCRYPTED PRIVATE KEY";

/// Opens the encrypted key in `text`; `None` when there is no such structure, so that what was said of it stays.
pub(super) fn open(text: &str, passphrase: &str) -> Option<Keys> {
    let (content, span, mends) = content(text)?;
    let info = EncryptedPrivateKeyInfoRef::from_der(&content.bytes).ok()?;
    let mut keys = Keys::new(Form::Pem);
    keys.mends = mends;
    let fault = match too_much(&info.encryption_algorithm) {
        Some(fault) => fault,
        None => match info.decrypt(passphrase) {
            Ok(plain) => match private_der::read_pkcs8(plain.as_bytes()) {
                Ok(found) => {
                    keys.keys.push(pem_keys::key(found, span));
                    return Some(keys);
                }
                Err(broken) => broken.fault,
            },
            // A wrong passphrase and a damaged text look the same: the padding is wrong.
            Err(_) => KeyFault::PassphraseWrong,
        },
    };
    keys.form = Form::EncryptedPem;
    keys.problems.push(Problem::in_key(Fault::Key(fault), span));
    Some(keys)
}

/// The encrypted structure: the first block of its label, or base64 without a block.
fn content(text: &str) -> Option<(Loose, Span, Vec<KeyMend>)> {
    let Some(mut found) = pem::read(text) else {
        let (content, mends) = pem::read_bare(text)?;
        return Some((content, Span::new(0, text.len()), mends));
    };
    let block = found.blocks.into_iter().find(|block| block.label == LABEL)?;
    block.mends.into_iter().for_each(|new| mend::add(&mut found.mends, new));
    Some((block.content.ok()?, block.span, found.mends))
}

/// Work that nobody waits for, or parameters that are none.
fn too_much(scheme: &EncryptionScheme) -> Option<KeyFault> {
    let (iterations, limit) = match &scheme.pbes2()?.kdf {
        Kdf::Pbkdf2(parameters) => (u64::from(parameters.iteration_count), MOST_ITERATIONS),
        Kdf::Scrypt(parameters) => {
            let cost = parameters.cost_parameter;
            // RFC 7914 2: a power of two above 1. The library takes it for granted.
            if cost < 2 || !cost.is_power_of_two() {
                return Some(KeyFault::PassphraseWrong);
            }
            let blocks = u64::from(parameters.block_size) * u64::from(parameters.parallelization);
            (cost.saturating_mul(blocks), MOST_SCRYPT)
        }
        _ => return None,
    };
    (iterations > limit).then_some(KeyFault::KdfTooSlow { iterations, limit })
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    /// A cost of 0, and one of two billion: neither may panic, nor be computed.
    #[test]
    fn parameters_that_are_none_are_refused() {
        // EncryptedPrivateKeyInfo with PBES2, scrypt (salt of 8 bytes, cost as given, r 8, p 1) and AES-256-CBC.
        let with_cost = |cost: &[u8]| {
            let der = |tag: u8, content: &[u8]| [&[tag, content.len() as u8], content].concat();
            let oid = |arcs: &[u8]| der(6, arcs);
            let scrypt = [
                oid(&[0x2b, 6, 1, 4, 1, 0xda, 0x47, 4, 0x0b]),
                der(0x30, &[der(4, &[1; 8]), der(2, cost), der(2, &[8]), der(2, &[1])].concat()),
            ];
            let aes = [oid(&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 0x2a]), der(4, &[2; 16])];
            let parameters = der(0x30, &[der(0x30, &scrypt.concat()), der(0x30, &aes.concat())].concat());
            let pbes2 = der(0x30, &[oid(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5, 0x0d]), parameters].concat());
            STANDARD.encode(der(0x30, &[pbes2, der(4, &[3; 16])].concat()))
        };
        let code = |cost: &[u8]| {
            let text = format!("-----BEGIN {LABEL}-----\n{}\n-----END {LABEL}-----\n", with_cost(cost));
            let keys = open(&text, "passphrase").expect("it is such a structure");
            keys.problems.first().map(|problem| problem.fault.code())
        };
        assert_eq!(code(&[0]), Some("passphrase-wrong"));
        assert_eq!(code(&[3]), Some("passphrase-wrong"));
        assert_eq!(code(&[0x40, 0, 0, 0]), Some("key-kdf-slow"));
        assert_eq!(code(&[4]), Some("passphrase-wrong"), "computed, and the passphrase is wrong");
    }
}
