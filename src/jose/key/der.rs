//! Bytes that should be a key in DER: which structure are they really, whatever a label says?

use der::asn1::AnyRef;
use der::{Decode, Header, Reader, SliceReader, Tag, Tagged};

use super::certificate::{self, Certificate};
use super::fault::KeyFault;
use super::material::{Material, Private};
use super::{Source, private_der, spki};

/// A key read from DER.
pub(super) struct Found {
    /// The structure it really was.
    pub(super) source: Source,
    /// Its public part.
    pub(super) material: Material,
    /// Its private part.
    pub(super) private: Option<Private>,
    /// The certificate around it.
    pub(super) certificate: Option<Certificate>,
    /// What is remarkable or wrong without making it unreadable.
    pub(super) notes: Vec<KeyFault>,
}

/// Why DER gave no key.
pub(super) struct Broken {
    /// What is wrong.
    pub(super) fault: KeyFault,
    /// The byte of the DER it is about.
    pub(super) at: Option<usize>,
}

/// The structures that can be told apart by their first tags.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Spki,
    Pkcs1Public,
    Pkcs1Private,
    Pkcs8,
    Sec1,
    Encrypted,
    Certificate,
    Request,
    Foreign(&'static str),
}

impl From<KeyFault> for Broken {
    fn from(fault: KeyFault) -> Self {
        Broken { fault, at: None }
    }
}

impl Broken {
    /// From an error of the DER reader, which read a value beginning at byte `base`.
    pub(super) fn new(what: &'static str, base: usize, error: der::Error) -> Self {
        let offset = error.position().and_then(|at| usize::try_from(at).ok()).map(|at| base + at);
        let fault = KeyFault::DerMalformed { what, offset, detail: error.kind().to_string() };
        Broken { fault, at: offset }
    }

    /// Whether the bytes are a known structure all the same, so that they are no chance hit.
    pub(super) fn is_recognised(&self) -> bool {
        matches!(
            self.fault,
            KeyFault::AlgorithmUnsupported { .. }
                | KeyFault::CurveUnsupported { .. }
                | KeyFault::CurveExplicit
                | KeyFault::Encrypted { .. }
                | KeyFault::PublicPartMissing { .. }
                | KeyFault::PointOffCurve { .. }
                | KeyFault::FormatUnsupported { .. }
        )
    }
}

const WHAT: &str = "a key or a certificate";

/// Reads a key of any structure.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Broken> {
    let (value, extra) = outer(bytes)?;
    let unknown = || Broken::from(KeyFault::DerUnknown { bytes: bytes.len() });
    let mut found = match shape(value)?.ok_or_else(unknown)? {
        Shape::Spki => spki::read(value),
        Shape::Pkcs1Public => spki::read_pkcs1(value),
        Shape::Pkcs1Private => private_der::read_pkcs1(value),
        Shape::Pkcs8 => private_der::read_pkcs8(value),
        Shape::Sec1 => private_der::read_sec1(value, None),
        Shape::Certificate => certificate::read(value),
        Shape::Request => certificate::read_request(value),
        Shape::Encrypted => Err(private_der::encrypted(value)),
        Shape::Foreign(format) => Err(KeyFault::FormatUnsupported { format }.into()),
    }?;
    if extra > 0 {
        found.notes.push(KeyFault::DerTrailing { extra });
    }
    Ok(found)
}

/// Whether the bytes are exactly one DER sequence by their outer length.
pub(super) fn is_sequence(bytes: &[u8]) -> bool {
    matches!(outer(bytes), Ok((_, 0)))
}

/// Where `inner`, a part of `outer`, begins in it.
pub(super) fn offset_in(outer: &[u8], inner: &[u8]) -> usize {
    (inner.as_ptr() as usize).saturating_sub(outer.as_ptr() as usize)
}

/// The bytes up to the end of the outer sequence, and how many follow it.
fn outer(bytes: &[u8]) -> Result<(&[u8], usize), Broken> {
    let unknown = || Broken::from(KeyFault::DerUnknown { bytes: bytes.len() });
    let mut reader = SliceReader::new(bytes).map_err(|_| unknown())?;
    let header = Header::decode(&mut reader).map_err(|_| unknown())?;
    if header.tag() != Tag::Sequence {
        return Err(foreign(bytes).unwrap_or_else(unknown));
    }
    let start = usize::try_from(reader.position()).map_err(|_| unknown())?;
    let declared = usize::try_from(header.length()).map_err(|_| unknown())?.saturating_add(start);
    let value = bytes.get(..declared).ok_or(Broken {
        fault: KeyFault::DerTruncated { declared, found: bytes.len() },
        at: Some(bytes.len().saturating_sub(1)),
    })?;
    Ok((value, bytes.len() - declared))
}

/// Other binary key formats, by how they begin.
fn foreign(bytes: &[u8]) -> Option<Broken> {
    let format = if bytes.starts_with(b"openssh-key-v1\0") {
        "an OpenSSH private key"
    } else if bytes.starts_with(&[0, 0, 0]) && bytes.get(4..8).is_some_and(|name| name == b"ssh-" || name == b"ecds") {
        "an OpenSSH key"
    } else {
        return None;
    };
    Some(KeyFault::FormatUnsupported { format }.into())
}

fn shape(bytes: &[u8]) -> Result<Option<Shape>, Broken> {
    let inner = AnyRef::from_der(bytes).map_err(|error| Broken::new(WHAT, 0, error))?.value();
    let children = values(inner, offset_in(bytes, inner))?;
    let tags: Vec<Tag> = children.iter().map(Tagged::tag).collect();
    let Some(first) = children.first() else { return Ok(None) };
    Ok(Some(match tags.as_slice() {
        [Tag::Integer, Tag::Sequence, Tag::Sequence, ..] if first.value() == [3] => Shape::Foreign("a PKCS#12 store"),
        [Tag::Integer, Tag::Sequence, Tag::OctetString, ..] => Shape::Pkcs8,
        [Tag::Integer, Tag::OctetString, ..] => Shape::Sec1,
        [Tag::Integer, Tag::Integer] => Shape::Pkcs1Public,
        // The private key of DSA as OpenSSL writes it: version, p, q, g, y, x.
        [Tag::Integer, Tag::Integer, Tag::Integer, Tag::Integer, Tag::Integer, Tag::Integer] => {
            Shape::Foreign("a DSA private key")
        }
        [Tag::Integer, Tag::Integer, Tag::Integer] => Shape::Foreign("a set of DSA or Diffie-Hellman parameters"),
        [Tag::Integer, Tag::Integer, ..] => Shape::Pkcs1Private,
        [Tag::Sequence, Tag::BitString] => Shape::Spki,
        [Tag::Sequence, Tag::OctetString] => Shape::Encrypted,
        [Tag::Sequence, Tag::Sequence, Tag::BitString] => signed_shape(first.value(), offset_in(bytes, first.value()))?,
        [Tag::ObjectIdentifier, Tag::ContextSpecific { .. }] => Shape::Foreign("a PKCS#7 message"),
        _ => return Ok(None),
    }))
}

/// A signed structure: certificate, request or revocation list, told apart by what was signed.
fn signed_shape(inner: &[u8], base: usize) -> Result<Shape, Broken> {
    let children = values(inner, base)?;
    let tags: Vec<Tag> = children.iter().map(Tagged::tag).collect();
    Ok(match tags.as_slice() {
        [Tag::ContextSpecific { .. }, Tag::Integer, ..] => Shape::Certificate,
        // Version 1 has no version field: serial number, algorithm, issuer, validity, subject, key.
        [Tag::Integer, Tag::Sequence, Tag::Sequence, Tag::Sequence, ..] => Shape::Certificate,
        [Tag::Integer, Tag::Sequence, Tag::Sequence, ..]
            if children.get(2).is_some_and(|key| values(key.value(), 0).is_ok_and(|parts| parts.len() == 2)) =>
        {
            Shape::Request
        }
        _ => Shape::Foreign("a certificate revocation list or another signed message"),
    })
}

/// Values one after the other, beginning at byte `base` of the DER. A key has a dozen at most, a certificate ten.
fn values(bytes: &[u8], base: usize) -> Result<Vec<AnyRef<'_>>, Broken> {
    const MOST: usize = 16;
    let broken = |error| Broken::new(WHAT, base, error);
    let mut reader = SliceReader::new(bytes).map_err(broken)?;
    let mut values = Vec::new();
    while !reader.is_finished() && values.len() < MOST {
        values.push(AnyRef::decode(&mut reader).map_err(broken)?);
    }
    Ok(values)
}
