//! The pure core: bytes and text in, values and problems out.
//!
//! Text goes through [`token::extract`] (which tokens are in it?), then [`token::Token::parse`] (a value plus problems,
//! never a failure). Key text goes through [`key::detect`]. [`jws::verify`] puts both together and is the only place that
//! can make a [`jws::Verified`]. Nothing here knows a page, a clock or a source of randomness.

pub mod span;

pub mod error;

pub mod random;

pub mod hash;

pub mod encoding;

pub mod token;

pub mod alg;

pub mod key;

pub mod jws;

pub mod jwe;

pub mod sd_jwt;

pub mod status_list;

#[cfg(test)]
mod tests;
