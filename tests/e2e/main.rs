//! The built site in a real browser: what only a browser can show.
//!
//! `make build` makes the site; `cargo test --features serve --test e2e` runs all of this against `dist`, or against
//! the folder in `CLAIMCHECK_DIST`; a name after `--` runs one test. Chromium and chromedriver must be in PATH.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as expected"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "these tests run natively, where there is a clock, and some measure time"
)]

mod harness;

mod accessibility;
mod big_tokens;
mod compare;
mod crawl;
mod dropping;
mod early_typing;
mod encoder;
mod encryption;
mod engine_module;
mod examples;
mod expectations;
mod fragment;
mod hang;
mod injection;
mod input_forms;
mod judgement;
mod keyboard;
mod keys;
mod layout;
mod limits;
mod moving;
mod network;
mod policy_export;
mod refused;
mod sd_jwt;
mod search;
mod self_carried_keys;
mod silence;
mod tools;
mod vectors;
mod web_crypto;
mod widgets;
mod without_scripts;
