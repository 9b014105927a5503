//! The worker: all cryptography runs there, in a module of its own.
//!
//! The page encodes a [`protocol::Job`], the worker's [`agent::Agent`] runs it over `jose` and `check`, and a
//! [`protocol::Outcome`] comes back. Everything here is plain Rust that also runs natively; the few lines that touch the
//! browser are in `bin/worker.rs` on one side and in `app::platform` on the other.

pub mod agent;

pub mod protocol;

pub mod question;

mod answers;

#[cfg(test)]
mod tests;

mod example;

mod repeat;

mod notes;

mod refused;
