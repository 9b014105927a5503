//! The two numbers of an ECDSA signature, in DER and side by side.

use der::Encode;
use der::asn1::UintRef;

/// R and S of a signature in DER, as `ECDSA-Sig-Value` (RFC 3279 2.2.3).
///
/// Read without the rules of DER about signs and zeros, which careless writers break.
pub(super) fn integers(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (content, []) = element(0x30, bytes)? else { return None };
    let (r, rest) = element(0x02, content)?;
    let (s, []) = element(0x02, rest)? else { return None };
    Some((r, s))
}

/// The content of the first element, which has that tag, and what is behind it.
fn element(tag: u8, bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = match bytes {
        [first, 0x81, length, rest @ ..] if *first == tag => (*length, rest),
        [first, length @ ..=0x7f, rest @ ..] if *first == tag => (*length, rest),
        _ => return None,
    };
    rest.split_at_checked(usize::from(length))
}

/// The signature of two halves in DER.
pub(super) fn der(signature: &[u8]) -> Option<Vec<u8>> {
    let (r, s) = signature.split_at_checked(signature.len() / 2)?;
    vec![UintRef::new(r).ok()?, UintRef::new(s).ok()?].to_der().ok()
}

/// A number in that many bytes; none when it needs more.
pub(super) fn widened(number: &[u8], width: usize) -> Option<Vec<u8>> {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    let number = number.get(zeros..)?;
    Some([vec![0; width.checked_sub(number.len())?], number.to_vec()].concat())
}
