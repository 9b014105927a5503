//! The steps of a check, in the order of the report: [`structure`], [`signature`], [`sd_jwt`], [`policy`], [`key`].
//!
//! [`decryption`] comes last: what was inside takes the place of what could not be seen; [`nested`] judges a token inside.
//!
//! Each looks at the token by itself and writes its own line; none stops another. What they find goes into one list.

pub(super) mod key;

pub(super) mod policy;

pub(super) mod sd_jwt;

pub(super) mod signature;

pub(super) mod structure;

pub(super) mod decryption;

pub(super) mod nested;
