//! Names in certificates as text (RFC 4514).

use std::fmt::Write;

use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode, Encode, Reader, SliceReader, Tag, Tagged};

/// RFC 4514 3 and the registry of LDAP descriptors.
const SHORT_NAMES: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.4", "SN"),
    ("2.5.4.5", "serialNumber"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "STREET"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.12", "title"),
    ("2.5.4.17", "postalCode"),
    ("2.5.4.42", "givenName"),
    ("2.5.4.97", "organizationIdentifier"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("1.2.840.113549.1.9.1", "emailAddress"),
];

/// Writes a Name. The last part of the encoding comes first (RFC 4514 2.1).
pub(super) fn text(name: AnyRef<'_>) -> der::Result<String> {
    name.tag().assert_eq(Tag::Sequence)?;
    let mut reader = SliceReader::new(name.value())?;
    let mut parts = Vec::new();
    while !reader.is_finished() {
        let set = AnyRef::decode(&mut reader)?;
        set.tag().assert_eq(Tag::Set)?;
        let mut attributes = SliceReader::new(set.value())?;
        let mut texts = Vec::new();
        while !attributes.is_finished() {
            texts.push(AnyRef::decode(&mut attributes)?.sequence(attribute)?);
        }
        parts.push(texts.join("+"));
    }
    parts.reverse();
    Ok(parts.join(","))
}

fn attribute(reader: &mut SliceReader<'_>) -> der::Result<String> {
    let kind = reader.decode::<ObjectIdentifier>()?.to_string();
    let value = AnyRef::decode(reader)?;
    let short = SHORT_NAMES.iter().find(|(oid, _)| *oid == kind).map(|(_, name)| *name);
    Ok(match (short, string(value)) {
        (Some(name), Some(text)) => format!("{name}={}", escaped(&text)),
        // RFC 4514 2.4: what has no text form is written as the hexadecimal digits of its encoding.
        (name, _) => format!("{}=#{}", name.unwrap_or(&kind), hex(&value.to_der()?)),
    })
}

fn string(value: AnyRef<'_>) -> Option<String> {
    let bytes = value.value();
    match value.tag() {
        Tag::Utf8String | Tag::PrintableString | Tag::Ia5String | Tag::NumericString | Tag::VisibleString => {
            String::from_utf8(bytes.to_vec()).ok()
        }
        // Teletex strings are Latin-1 in practice.
        Tag::TeletexString => Some(bytes.iter().map(|&byte| char::from(byte)).collect()),
        Tag::BmpString => {
            let units = bytes.chunks(2).map(|pair| pair.iter().fold(0, |unit, &byte| unit << 8 | u16::from(byte)));
            char::decode_utf16(units).collect::<Result<String, _>>().ok()
        }
        _ => None,
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    let last = text.chars().count().saturating_sub(1);
    for (at, found) in text.chars().enumerate() {
        match found {
            '"' | '+' | ',' | ';' | '<' | '>' | '\\' => out.extend(['\\', found]),
            '#' if at == 0 => out.push_str("\\#"),
            ' ' if at == 0 || at == last => out.push_str("\\ "),
            _ if found.is_control() => {
                let mut buffer = [0; 4];
                for byte in found.encode_utf8(&mut buffer).bytes() {
                    // Writing to a string cannot fail.
                    let _ = write!(out, "\\{byte:02x}");
                }
            }
            _ => out.push(found),
        }
    }
    out
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
