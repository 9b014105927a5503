//! What the site states, against what the core does.
//!
//! A number in a text is right on the day it is written. These tests compute each again, so that it stays right.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as expected"
)]

#[path = "site/guards.rs"]
mod guards;
