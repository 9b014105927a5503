//! Encodings with positions: base64url and JSON as JOSE uses them.
//!
//! Both readers give what could be read plus every flaw with its byte span, because a broken token is exactly what people
//! bring here. The strict answer (may a verifier accept this?) is "no flaw of severity error".

pub mod base64url;

pub mod json;
