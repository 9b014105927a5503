//! Keys written out: the same key in every form that programs read.
//!
//! [`private_jwk`] and [`jwks`] write JSON; [`pkcs8_der`] and the functions for PEM go through the structures of `pkcs8`, `pkcs1`
//! and `sec1`. What is written here is what [`super::detect()`] reads back.

mod jwk_private;

mod structures;

#[cfg(test)]
mod tests;

pub use jwk_private::{jwks, private_jwk};
pub use structures::{encrypted_pkcs8_pem, pkcs1_private_pem, pkcs1_public_pem, pkcs8_der, pkcs8_pem, sec1_pem};
