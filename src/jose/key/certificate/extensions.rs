//! The extensions of a certificate that say what its key is for (RFC 5280 4.2.1). One that cannot be read is named, and
//! does not keep the key from being used.

use der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, OctetStringRef};
use der::{Decode, Reader, SliceReader, Tag, TagNumber, Tagged};

use super::general_name;

/// What the extensions say. A part that is missing says nothing: then the standard sets no limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extensions {
    /// `keyUsage` (RFC 5280 4.2.1.3): names of the bits that are set, such as `digitalSignature`.
    pub key_usage: Option<Vec<&'static str>>,
    /// `extKeyUsage` (RFC 5280 4.2.1.12): names such as `serverAuth`, or object identifiers.
    pub extended_key_usage: Option<Vec<String>>,
    /// `subjectAltName` (RFC 5280 4.2.1.6): names with their kind, such as `DNS:example.com`.
    pub alternative_names: Vec<String>,
    /// `basicConstraints` (RFC 5280 4.2.1.9).
    pub basic_constraints: Option<BasicConstraints>,
    /// Object identifiers of critical extensions that are not among these: a verifier that does not know them must refuse
    /// the certificate (RFC 5280 4.2).
    pub other_critical: Vec<String>,
    /// Which of these extensions cannot be read.
    pub unreadable: Vec<&'static str>,
}

/// Whether the key may sign certificates (RFC 5280 4.2.1.9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BasicConstraints {
    /// Whether the subject is an authority.
    pub is_authority: bool,
    /// How many authorities may follow below it; `None` for no limit.
    pub path_length: Option<u32>,
}

/// RFC 5280 4.2.1.3, in the order of the bits.
const USES: [&str; 9] = [
    "digitalSignature",
    "nonRepudiation",
    "keyEncipherment",
    "dataEncipherment",
    "keyAgreement",
    "keyCertSign",
    "cRLSign",
    "encipherOnly",
    "decipherOnly",
];

/// RFC 5280 4.2.1.12.
const EXTENDED_USES: [(&str, &str); 7] = [
    ("2.5.29.37.0", "anyExtendedKeyUsage"),
    ("1.3.6.1.5.5.7.3.1", "serverAuth"),
    ("1.3.6.1.5.5.7.3.2", "clientAuth"),
    ("1.3.6.1.5.5.7.3.3", "codeSigning"),
    ("1.3.6.1.5.5.7.3.4", "emailProtection"),
    ("1.3.6.1.5.5.7.3.8", "timeStamping"),
    ("1.3.6.1.5.5.7.3.9", "OCSPSigning"),
];

/// The tag of the extensions in a certificate (RFC 5280 4.1).
const EXTENSIONS: TagNumber = TagNumber(3);

/// Reads what stands after the key of a certificate: unique identifiers, which nobody uses, and the extensions.
pub(super) fn read(rest: &mut SliceReader<'_>) -> Extensions {
    let mut extensions = Extensions::default();
    if all(rest, &mut extensions).is_err() {
        extensions.unreadable.push("extensions");
    }
    extensions
}

fn all(rest: &mut SliceReader<'_>, extensions: &mut Extensions) -> der::Result<()> {
    while !rest.is_finished() {
        let part = AnyRef::decode(rest)?;
        if part.tag() == (Tag::ContextSpecific { constructed: true, number: EXTENSIONS }) {
            each(AnyRef::from_der(part.value())?, |extension| extension.sequence(|reader| one(reader, extensions)))?;
        }
    }
    Ok(())
}

fn one(reader: &mut SliceReader<'_>, found: &mut Extensions) -> der::Result<()> {
    let oid: ObjectIdentifier = reader.decode()?;
    let critical = flag(reader)?;
    let value = <&OctetStringRef>::decode(reader)?.as_bytes();
    let oid = oid.to_string();
    let (name, read) = match oid.as_str() {
        "2.5.29.15" => ("keyUsage", key_usage(value).map(|uses| found.key_usage = Some(uses))),
        "2.5.29.17" => ("subjectAltName", names(value).map(|names| found.alternative_names = names)),
        "2.5.29.19" => ("basicConstraints", constraints(value).map(|it| found.basic_constraints = Some(it))),
        "2.5.29.37" => ("extKeyUsage", extended_uses(value).map(|uses| found.extended_key_usage = Some(uses))),
        _ => {
            found.other_critical.extend(critical.then_some(oid));
            return Ok(());
        }
    };
    if read.is_err() {
        found.unreadable.push(name);
    }
    Ok(())
}

fn key_usage(value: &[u8]) -> der::Result<Vec<&'static str>> {
    let bits = BitStringRef::from_der(value)?;
    Ok(USES.into_iter().enumerate().filter(|(at, _)| bits.get(*at) == Some(true)).map(|(_, name)| name).collect())
}

fn extended_uses(value: &[u8]) -> der::Result<Vec<String>> {
    let mut uses = Vec::new();
    each(AnyRef::from_der(value)?, |item| {
        let oid = item.decode_as::<ObjectIdentifier>()?.to_string();
        let name = EXTENDED_USES.iter().find(|(known, _)| *known == oid).map(|(_, name)| (*name).to_owned());
        uses.push(name.unwrap_or(oid));
        Ok(())
    })?;
    Ok(uses)
}

fn names(value: &[u8]) -> der::Result<Vec<String>> {
    let mut names = Vec::new();
    each(AnyRef::from_der(value)?, |name| {
        names.push(general_name::text(name)?);
        Ok(())
    })?;
    Ok(names)
}

fn constraints(value: &[u8]) -> der::Result<BasicConstraints> {
    AnyRef::from_der(value)?.sequence(|reader| {
        let is_authority = flag(reader)?;
        Ok(BasicConstraints { is_authority, path_length: Option::<u32>::decode(reader)? })
    })
}

/// Reads a SEQUENCE OF.
fn each<'a>(list: AnyRef<'a>, mut item: impl FnMut(AnyRef<'a>) -> der::Result<()>) -> der::Result<()> {
    list.tag().assert_eq(Tag::Sequence)?;
    let mut reader = SliceReader::new(list.value())?;
    while !reader.is_finished() {
        item(AnyRef::decode(&mut reader)?)?;
    }
    Ok(())
}

/// BOOLEAN DEFAULT FALSE.
fn flag(reader: &mut SliceReader<'_>) -> der::Result<bool> {
    Ok(Option::<bool>::decode(reader)?.unwrap_or_default())
}
