//! X.509 certificates (RFC 5280 4.1): the key inside, and the few fields a person wants to see.

mod algorithm;

mod extensions;

mod general_name;

mod time;

pub use extensions::{BasicConstraints, Extensions};

use std::fmt::Write;

use der::asn1::{AnyRef, UintRef};
use der::{Decode, SliceReader, Tag, Tagged};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

use super::der::{Broken, Found, offset_in};
use super::fault::KeyFault;
use super::{Source, distinguished_name, spki as public_key};
use crate::jose::encoding::base64url;

/// What a certificate says around its key. Its signature is not checked: there is no list of trusted authorities here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Whose key it is, as RFC 4514 text.
    pub subject: String,
    /// Who says so, as RFC 4514 text.
    pub issuer: String,
    /// Serial number in lower-case hexadecimal digits, without leading zeros of the encoding.
    pub serial_hex: String,
    /// Start of validity, seconds since the epoch.
    pub not_before: i64,
    /// End of validity, seconds since the epoch.
    pub not_after: i64,
    /// Object identifier of the signature algorithm.
    pub signature_oid: String,
    /// What the key is for.
    pub extensions: Extensions,
    /// The certificate itself.
    pub der: Vec<u8>,
    /// Whether subject and issuer are the same name.
    pub self_issued: bool,
    /// `x5t` (RFC 7515 4.1.7): SHA-1 of the DER, in base64url.
    pub x5t_sha1_b64u: String,
    /// `x5t#S256` (RFC 7515 4.1.8): SHA-256 of the DER, in base64url.
    pub x5t_sha256_b64u: String,
}

impl Certificate {
    /// The name of the signature algorithm, such as `ecdsa-with-SHA256`; its object identifier when it has none here.
    pub fn signature_algorithm(&self) -> &str {
        algorithm::name(&self.signature_oid)
    }

    /// Start of validity in UTC (RFC 3339).
    pub fn not_before_text(&self) -> String {
        time::text(self.not_before)
    }

    /// End of validity in UTC (RFC 3339).
    pub fn not_after_text(&self) -> String {
        time::text(self.not_after)
    }
}

const CERTIFICATE: &str = "a certificate (X.509)";
const REQUEST: &str = "a certificate request (PKCS#10)";

/// Reads a certificate and the key in it.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Broken> {
    let (signed, signature_oid) = signed(bytes, CERTIFICATE)?;
    let broken = |error| Broken::new(CERTIFICATE, offset_in(bytes, signed.value()), error);
    let fields = fields(signed.value()).map_err(broken)?;
    let (material, notes) = public_key::read_info(&fields.key, bytes)?;
    let name = |name: AnyRef<'_>| {
        let broken = |error| Broken::new(CERTIFICATE, offset_in(bytes, name.value()), error);
        distinguished_name::text(name).map_err(broken)
    };
    let certificate = Certificate {
        subject: name(fields.subject)?,
        issuer: name(fields.issuer)?,
        serial_hex: serial_hex(fields.serial),
        not_before: fields.not_before,
        not_after: fields.not_after,
        signature_oid,
        extensions: fields.extensions,
        der: bytes.to_vec(),
        self_issued: fields.subject == fields.issuer,
        x5t_sha1_b64u: base64url::encode(&Sha1::digest(bytes)),
        x5t_sha256_b64u: base64url::encode(&Sha256::digest(bytes)),
    };
    Ok(Found { source: Source::X509, material, private: None, certificate: Some(certificate), notes })
}

/// Reads the key of a certificate request (RFC 2986 4.1).
pub(super) fn read_request(bytes: &[u8]) -> Result<Found, Broken> {
    let (signed, _) = signed(bytes, REQUEST)?;
    let broken = |error| Broken::new(REQUEST, offset_in(bytes, signed.value()), error);
    let key = request_key(signed.value()).map_err(broken)?;
    let (material, mut notes) = public_key::read_info(&key, bytes)?;
    notes.push(KeyFault::FromRequest);
    Ok(Found { source: Source::Pkcs10, material, private: None, certificate: None, notes })
}

/// The fault of a key where a certificate should be.
pub(super) fn not_a_certificate(bytes: usize) -> KeyFault {
    KeyFault::DerMalformed { what: CERTIFICATE, offset: None, detail: format!("its {bytes} bytes are a bare key") }
}

struct Fields<'a> {
    serial: &'a [u8],
    issuer: AnyRef<'a>,
    not_before: i64,
    not_after: i64,
    subject: AnyRef<'a>,
    key: SubjectPublicKeyInfoRef<'a>,
    extensions: Extensions,
}

/// What was signed, and with which algorithm.
fn signed<'a>(bytes: &'a [u8], what: &'static str) -> Result<(AnyRef<'a>, String), Broken> {
    let outer = AnyRef::from_der(bytes).map_err(|error| Broken::new(what, 0, error))?;
    outer
        .sequence(|reader| {
            let signed = AnyRef::decode(reader)?;
            let algorithm = AlgorithmIdentifierRef::decode(reader)?;
            AnyRef::decode(reader)?;
            Ok((signed, algorithm.oid.to_string()))
        })
        .map_err(|error| Broken::new(what, offset_in(bytes, outer.value()), error))
}

// The crate `x509-cert` would bring its table of thousands of names and refuse certificates for details of their
// extensions, none of which matter for the key.
fn fields(signed: &[u8]) -> der::Result<Fields<'_>> {
    let mut reader = SliceReader::new(signed)?;
    let first = AnyRef::decode(&mut reader)?;
    let serial = match first.tag() {
        Tag::ContextSpecific { .. } => AnyRef::decode(&mut reader)?,
        _ => first,
    };
    serial.tag().assert_eq(Tag::Integer)?;
    AlgorithmIdentifierRef::decode(&mut reader)?;
    let issuer = AnyRef::decode(&mut reader)?;
    let (not_before, not_after) = AnyRef::decode(&mut reader)?.sequence(|validity| {
        let times = (AnyRef::decode(validity)?, AnyRef::decode(validity)?);
        Ok::<_, der::Error>((time::seconds(times.0)?, time::seconds(times.1)?))
    })?;
    let subject = AnyRef::decode(&mut reader)?;
    let key = SubjectPublicKeyInfoRef::decode(&mut reader)?;
    let extensions = extensions::read(&mut reader);
    Ok(Fields { serial: serial.value(), issuer, not_before, not_after, subject, key, extensions })
}

fn request_key(signed: &[u8]) -> der::Result<SubjectPublicKeyInfoRef<'_>> {
    let mut reader = SliceReader::new(signed)?;
    UintRef::decode(&mut reader)?;
    AnyRef::decode(&mut reader)?;
    SubjectPublicKeyInfoRef::decode(&mut reader)
}

/// The digits of a serial number.
fn serial_hex(serial: &[u8]) -> String {
    // A zero octet in front only keeps the number positive.
    hex(match serial {
        [0, rest @ ..] if !rest.is_empty() => rest,
        _ => serial,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
