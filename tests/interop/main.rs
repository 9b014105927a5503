//! Other people's programs and ours: each accepts what the other made, for every algorithm that both have.
//!
//! The peers are npm's `jose`, Python's `jwcrypto` and the `openssl` command. `scripts/setup.sh test` installs the first two
//! into a folder that `CLAIMCHECK_PEERS` names; a peer that is not there is left out, and the test says so.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as expected"
)]
#![allow(clippy::print_stdout, reason = "a test that leaves something out says so")]

mod encryption;

mod peer;

mod policies;

mod signatures;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

use claimcheck::check::builder::{Build, build};
use claimcheck::check::report::Report;
use claimcheck::check::{Input, run};

/// A key of the fixtures as a private JWK.
fn fixture(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/keys").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A secret of that many bytes, as a JWK and as the text that means the same here.
fn secret(bytes: usize) -> String {
    let k =
        claimcheck::jose::encoding::base64url::encode(&(0..bytes).map(|n| (n % 256) as u8 ^ 0x5a).collect::<Vec<_>>());
    format!("{{\"kty\":\"oct\",\"k\":\"{k}\"}}")
}

/// A token made here; what is unsafe is made too, since a peer has to read it.
fn made(header: &str, payload: &str, key: &str) -> String {
    let built = build(&Build { header, payload, key, allow_unsafe: true, ..Build::default() }, &mut UnwrapErr(SysRng));
    assert!(!built.token.is_empty(), "{header}: {:?}", built.findings);
    built.token
}

/// What is said here of a token.
fn judged(token: &str, key: &str) -> Report {
    run(&Input { token, key, now: 1_795_000_000, ..Input::default() })
}

/// The token with one character of its last part changed, in the middle, where every bit counts.
fn damaged(token: &str) -> String {
    let last = token.rfind('.').unwrap() + 1;
    let at = last + (token.len() - last) / 2;
    let other = if &token[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &token[..at], &token[at + 1..])
}
