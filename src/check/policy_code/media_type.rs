//! The expected `typ` as it is compared: lower case, with its `application/` (RFC 7515 4.1.9).

/// The full media type.
pub(super) fn full(typ: &str) -> String {
    let lower = typ.trim().to_ascii_lowercase();
    if lower.contains('/') { lower } else { format!("application/{lower}") }
}
