//! The names of a subject alternative name (RFC 5280 4.2.1.6), each as text with its kind in front.

use std::net::{Ipv4Addr, Ipv6Addr};

use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode, Tag, Tagged};

use super::super::distinguished_name;
use super::hex;

/// Writes one GeneralName, such as `DNS:example.com` or `IP:192.0.2.1`.
pub(super) fn text(name: AnyRef<'_>) -> der::Result<String> {
    let bytes = name.value();
    let Tag::ContextSpecific { number, .. } = name.tag() else { return Err(name.tag().value_error().into()) };
    Ok(match number.value() {
        1 => format!("email:{}", characters(bytes)),
        2 => format!("DNS:{}", characters(bytes)),
        4 => format!("directory:{}", distinguished_name::text(AnyRef::from_der(bytes)?)?),
        6 => format!("URI:{}", characters(bytes)),
        7 => format!("IP:{}", address(bytes)),
        8 => format!("identifier:{}", ObjectIdentifier::from_bytes(bytes)?),
        // otherName, x400Address and ediPartyName have no text form.
        _ => format!("other:#{}", hex(bytes)),
    })
}

/// RFC 5280 has IA5String here. What cannot be shown must not look like something else.
fn characters(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) if text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') => text.to_owned(),
        _ => format!("#{}", hex(bytes)),
    }
}

fn address(bytes: &[u8]) -> String {
    if let Ok(four) = <[u8; 4]>::try_from(bytes) {
        Ipv4Addr::from(four).to_string()
    } else if let Ok(sixteen) = <[u8; 16]>::try_from(bytes) {
        Ipv6Addr::from(sixteen).to_string()
    } else {
        format!("#{}", hex(bytes))
    }
}
