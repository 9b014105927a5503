//! From PEM blocks to keys: labels are checked against what is inside, chains and pairs are put together.

use super::der::{self, Found};
use super::detect::{Form, Keys, MAX_KEYS};
use super::fault::KeyFault;
use super::mend::{self, KeyMend};
use super::pem::{self, Block};
use super::{Key, Source};
use crate::jose::error::{Fault, Problem};
use crate::jose::span::Span;

/// Reads every block of the text; `None` when it has none.
pub(super) fn read(text: &str) -> Option<Keys> {
    let found = pem::read(text)?;
    let mut keys = Keys::new(Form::Pem);
    keys.mends = found.mends;
    let alone = found.blocks.len() == 1;
    let mut encrypted = false;
    let mut openssh = false;
    let mut collector = Collector::default();
    keys.note_limit(found.blocks.len(), Span::new(0, text.len()));
    for block in found.blocks.into_iter().take(MAX_KEYS) {
        block.mends.iter().for_each(|new| mend::add(&mut keys.mends, new.clone()));
        let read = read_block(text, &block, alone);
        encrypted |= matches!(read, Err((KeyFault::Encrypted { .. }, _)));
        openssh |= matches!(read, Err((KeyFault::FormatUnsupported { format }, _)) if format.contains("OpenSSH"));
        match read {
            Ok(key) => collector.add(key, block.span),
            Err((fault, span)) => keys.problems.push(Problem::in_key(Fault::Key(fault), span)),
        }
    }
    collector.finish_chain();
    keys.keys = collector.keys;
    if keys.keys.is_empty() {
        keys.form = match (encrypted, openssh) {
            (true, _) => Form::EncryptedPem,
            (_, true) => Form::OpenSsh,
            _ => Form::Pem,
        };
    }
    Some(keys)
}

/// Reads base64 of DER without BEGIN and END; `None` unless it really is a key, so that no secret is taken for one.
pub(super) fn read_bare(text: &str) -> Option<Keys> {
    let (content, mends) = pem::read_bare(text)?;
    if !der::is_sequence(&content.bytes) {
        return None;
    }
    let span = Span::new(0, text.len());
    let mut keys = Keys::new(Form::BareDer);
    keys.mends = mends;
    keys.mends.extend((content.spaces > 0).then_some(KeyMend::WhiteSpace(content.spaces)));
    keys.mends.retain(|mend| !matches!(mend, KeyMend::SpacesAsBreaks(_)));
    match der::read(&content.bytes) {
        Ok(found) => keys.keys.push(key(found, span)),
        Err(broken) if broken.is_recognised() => {
            if matches!(broken.fault, KeyFault::Encrypted { .. }) {
                keys.form = Form::EncryptedPem;
            }
            keys.problems.push(Problem::in_key(Fault::Key(broken.fault), span));
        }
        Err(_) => return None,
    }
    Some(keys)
}

/// A key from DER, with its notes as problems at `span`.
pub(super) fn key(found: Found, span: Span) -> Key {
    let mut key = Key::new(found.material, found.source);
    key.private = found.private;
    key.certificate = found.certificate;
    key.problems = found.notes.into_iter().map(|note| Problem::in_key(Fault::Key(note), span)).collect();
    key
}

fn read_block(text: &str, block: &Block, alone: bool) -> Result<Key, (KeyFault, Span)> {
    if let Some(scheme) = &block.encryption {
        return Err((KeyFault::Encrypted { scheme: scheme.clone() }, block.span));
    }
    if let Some(format) = foreign(&block.label) {
        // Parameters often stand beside the key they belong to.
        let fault = match format {
            PARAMETERS if !alone => KeyFault::PemBlockIgnored { label: block.label.clone() },
            format => KeyFault::FormatUnsupported { format },
        };
        return Err((fault, block.span));
    }
    let content = block.content.as_ref().map_err(Clone::clone)?;
    let mut found = der::read(&content.bytes).map_err(|broken| {
        let at = broken.at.and_then(|at| content.position_of(at));
        (broken.fault, at.map_or(block.span, |at| pem::character_at(text, at)))
    })?;
    if block.label == TRUSTED {
        // OpenSSL writes its trust settings after the certificate.
        found.notes.retain(|note| !matches!(note, KeyFault::DerTrailing { .. }));
    }
    let expected = label(found.source);
    let mut key = key(found, block.span);
    if !is_label_of(&block.label, expected) {
        let fault = KeyFault::PemLabel { label: block.label.clone(), expected };
        key.problems.push(Problem::in_key(Fault::Key(fault), block.span));
    }
    Ok(key)
}

const PARAMETERS: &str = "a set of curve or group parameters";
const REQUEST: &str = "CERTIFICATE REQUEST";
const TRUSTED: &str = "TRUSTED CERTIFICATE";

/// Blocks whose label alone says that they hold no readable key.
fn foreign(label: &str) -> Option<&'static str> {
    Some(match label {
        "EC PARAMETERS" | "DSA PARAMETERS" | "DH PARAMETERS" | "X9.42 DH PARAMETERS" => PARAMETERS,
        "OPENSSH PRIVATE KEY" => "an OpenSSH private key",
        "SSH2 PUBLIC KEY" => "an OpenSSH key",
        "X509 CRL" => "a certificate revocation list",
        "PKCS7" | "PKCS #7 SIGNED DATA" | "CMS" => "a PKCS#7 message",
        _ if label.starts_with("PGP ") => "a PGP block",
        _ => return None,
    })
}

/// The label that belongs to a structure (RFC 7468 5 to 13).
fn label(source: Source) -> &'static str {
    match source {
        Source::Spki | Source::Secret | Source::Jwk | Source::Jwks | Source::OpenSsh => "PUBLIC KEY",
        Source::Pkcs1Public => "RSA PUBLIC KEY",
        Source::Pkcs1Private => "RSA PRIVATE KEY",
        Source::Pkcs8 => "PRIVATE KEY",
        Source::Sec1 => "EC PRIVATE KEY",
        Source::X509 => "CERTIFICATE",
        Source::Pkcs10 => REQUEST,
    }
}

fn is_label_of(label: &str, expected: &str) -> bool {
    match label {
        "X509 CERTIFICATE" | TRUSTED => expected == "CERTIFICATE",
        "NEW CERTIFICATE REQUEST" => expected == REQUEST,
        _ => label == expected,
    }
}

/// Keys in the making: certificates of a chain and the two halves of a pair find each other.
#[derive(Default)]
struct Collector {
    keys: Vec<Key>,
    /// Who issued the last certificate of the chain that is being read.
    issuer: Option<String>,
    /// How many certificates follow the first of that chain, and where they stand.
    more: Vec<Span>,
}

impl Collector {
    fn add(&mut self, key: Key, span: Span) {
        let names =
            key.certificate.as_ref().map(|certificate| (certificate.subject.clone(), certificate.issuer.clone()));
        if let (Some(wanted), Some((subject, issuer))) = (&self.issuer, &names)
            && wanted == subject
        {
            self.issuer = Some(issuer.clone());
            self.more.push(span);
            return;
        }
        self.finish_chain();
        self.issuer = names.map(|(_, issuer)| issuer);
        match self.keys.iter_mut().find(|known| known.material == key.material) {
            // The private key and its certificate in one file are one key.
            Some(known) => {
                known.private = known.private.take().or(key.private);
                known.certificate = known.certificate.take().or(key.certificate);
                let new =
                    key.problems.into_iter().filter(|new| !known.problems.iter().any(|old| old.fault == new.fault));
                known.problems.extend(new.collect::<Vec<_>>());
            }
            None => self.keys.push(key),
        }
    }

    fn finish_chain(&mut self) {
        let more = std::mem::take(&mut self.more);
        if let (Some(key), Some(first), Some(last)) = (self.keys.last_mut(), more.first(), more.last()) {
            let span = Span::new(first.start, last.end);
            key.problems.push(Problem::in_key(Fault::Key(KeyFault::CertificateChain { more: more.len() }), span));
        }
    }
}
