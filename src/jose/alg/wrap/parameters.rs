//! Header parameters that a key management algorithm needs.

use crate::jose::encoding::base64url;
use crate::jose::error::JweFault;
use crate::jose::token::JoseHeader;

/// The bytes of a parameter in base64url.
pub(super) fn bytes(header: JoseHeader<'_>, name: &'static str) -> Result<Option<Vec<u8>>, JweFault> {
    let Some(value) = header.get(name) else { return Ok(None) };
    let invalid = || JweFault::ParameterInvalid { name, expected: "base64url" };
    let decoded = base64url::decode(&value.as_str().ok_or_else(invalid)?);
    if decoded.flaws.is_empty() { Ok(Some(decoded.bytes)) } else { Err(invalid()) }
}

/// The bytes of a parameter that must be there.
pub(super) fn required(header: JoseHeader<'_>, alg: &str, name: &'static str) -> Result<Vec<u8>, JweFault> {
    bytes(header, name)?.ok_or_else(|| JweFault::ParameterMissing { alg: alg.to_owned(), name })
}
