//! `x5c`, `x5t` and `x5t#S256` (RFC 7517 4.7 to 4.9): the certificates must speak of this very key.

use super::super::certificate::{self, Certificate};
use super::super::fault::KeyFault;
use super::super::loose::{self, NotBase64};
use super::super::material::Material;
use super::super::{Key, Source, der};
use super::members::Members;
use crate::jose::encoding::json::{Kind, Value};

/// Bytes of a SHA-1 digest, which `x5t` is.
const SHA1_BYTES: usize = 20;

pub(super) fn read(members: &mut Members<'_>, key: &mut Key) {
    read_chain(members, key);
    let thumbprint = text(members, "x5t#S256");
    if let (Some(given), Some(certificate)) = (thumbprint, &key.certificate)
        && given != certificate.x5t_sha256_b64u
    {
        members.report(KeyFault::JwkX5tMismatch { member: "x5t#S256" }, Some("x5t#S256"));
    }
    if let Some(Some(digest)) = members.optional_bytes("x5t") {
        members.has_length("x5t", "SHA-1", &digest, SHA1_BYTES, || None);
    }
    text(members, "x5u");
}

fn text(members: &mut Members<'_>, member: &'static str) -> Option<String> {
    members.string(member).flatten().map(|text| text.into_owned())
}

fn read_chain(members: &mut Members<'_>, key: &mut Key) {
    let Some(list) = members.value("x5c") else { return };
    if list.kind() != Kind::Array {
        members.wrong_type("x5c", "an array of strings", list);
        return;
    }
    if list.is_empty() {
        members.report(KeyFault::JwkMemberEmpty { member: "x5c" }, Some("x5c"));
    }
    for (index, item) in list.items().enumerate() {
        match certificate(item) {
            Ok((material, certificate)) if index == 0 => {
                // RFC 7517 4.7: the key in the first certificate must be the key of the JWK.
                if material != key.material {
                    members.report_at(KeyFault::JwkX5cMismatch, item.span());
                }
                key.certificate = Some(certificate);
            }
            Ok(_) => {}
            Err(reason) => {
                members.report_at(KeyFault::JwkX5cUnreadable { index, reason: Box::new(reason) }, item.span());
            }
        }
    }
}

/// One certificate: DER in standard base64, not base64url, without PEM lines; a tolerant reading does no harm here.
fn certificate(item: Value<'_>) -> Result<(Material, Certificate), KeyFault> {
    let member = "x5c";
    let text =
        item.as_str().ok_or(KeyFault::JwkMemberType { member, expected: "an array of strings", found: item.kind() })?;
    let content = loose::read(text.char_indices()).map_err(|error| match error {
        NotBase64::Symbol { offset, found } => KeyFault::PemSymbol { offset, found },
        NotBase64::Length { characters } => KeyFault::PemLength { characters },
    })?;
    let found = der::read(&content.bytes).map_err(|broken| broken.fault)?;
    match found {
        der::Found { source: Source::X509, material, certificate: Some(certificate), .. } => {
            Ok((material, certificate))
        }
        _ => Err(certificate::not_a_certificate(content.bytes.len())),
    }
}
