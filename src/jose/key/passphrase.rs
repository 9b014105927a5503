//! Private keys under a passphrase: PKCS#8 with PBES2 (RFC 5958 3, RFC 8018 6.2).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use der::Decode;
use pkcs8::EncryptedPrivateKeyInfoRef;
use pkcs8::pkcs5::EncryptionScheme;
use pkcs8::pkcs5::pbes2::Kdf;

use super::detect::{Form, Keys};
use super::fault::KeyFault;
use super::{pem_keys, private_der};
use crate::jose::error::{Fault, Problem};
use crate::jose::span::Span;

/// More iterations take longer than a person waits, whoever wrote the file.
const MOST_ITERATIONS: u32 = 10_000_000;

const BEGIN: &str = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
const END: &str = "-----END ENCRYPTED PRIVATE KEY-----";

/// Opens the encrypted key in `text`; `None` when there is no such structure, so that what was said of it stays.
pub(super) fn open(text: &str, passphrase: &str) -> Option<Keys> {
    let (body, span) = body(text)?;
    // White space, also as it is written in settings files, is no part of the base64.
    let symbols: String = body.replace("\\n", "").replace("\\r", "").split_whitespace().collect();
    let der = STANDARD.decode(symbols).ok()?;
    let info = EncryptedPrivateKeyInfoRef::from_der(&der).ok()?;
    let mut keys = Keys::new(Form::Pem);
    let fault = match iterations(&info.encryption_algorithm) {
        Some(iterations) if iterations > MOST_ITERATIONS => KeyFault::KdfTooSlow { iterations, limit: MOST_ITERATIONS },
        _ => match info.decrypt(passphrase) {
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

fn body(text: &str) -> Option<(&str, Span)> {
    match text.find(BEGIN) {
        Some(start) => {
            let (body, _) = text.get(start + BEGIN.len()..)?.split_once(END)?;
            Some((body, Span::new(start, start + BEGIN.len() + body.len() + END.len())))
        }
        None => Some((text.trim(), Span::new(0, text.len()))),
    }
}

/// The iterations of PBKDF2; of scrypt the cost, which the library bounds itself.
fn iterations(scheme: &EncryptionScheme) -> Option<u32> {
    match &scheme.pbes2()?.kdf {
        Kdf::Pbkdf2(parameters) => Some(parameters.iteration_count),
        _ => None,
    }
}
