//! Programs that run what was written for a target.

mod debian;

use std::path::{Path, PathBuf};
use std::process::Command;

use claimcheck::check::policy_code::Target;

use super::Written;
use crate::peer::Peer;

/// Starts a program that runs the code; none where its language or library is not there, and then it says so.
///
/// It is asked in lines of JSON: `policy` (the place in `written`), `token`, `key`, and `now` in seconds or null for the clock.
/// It answers with `accepted`, and `why` when it is not.
pub(crate) fn start(target: &'static Target, written: &[Written]) -> Option<Peer> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("policies").join(target.id);
    std::fs::create_dir_all(&folder).expect("the folder of this test's files can be made");
    let command = match target.id {
        "node-jose" | "node-jsonwebtoken" => node(target, written, &folder),
        "python-pyjwt" => python(target, written, &folder),
        "rust-jsonwebtoken" => rust(written, &folder),
        "go-golang-jwt" => debian::go(written, &folder),
        "ruby-jwt" => debian::ruby(target, written, &folder),
        other => panic!("{other} is marked as executed, but nothing runs it"),
    };
    let peer = command.and_then(|command| Peer::start(target.id, command));
    if peer.is_none() {
        println!("skipped: what runs {} is not there; `make test` installs it", target.id);
    }
    peer
}

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/interop")
}

/// The folder of the libraries from npm and PyPI.
fn libraries() -> Option<PathBuf> {
    std::env::var_os("CLAIMCHECK_PEERS").map(PathBuf::from)
}

/// Writes each policy to a file of its own, in the extension of the target.
fn put(target: &Target, written: &[Written], folder: &Path) {
    let (_, extension) = target.file.rsplit_once('.').expect("a file has an extension");
    for (index, one) in written.iter().enumerate() {
        std::fs::write(folder.join(format!("p{index}.{extension}")), &one.code).expect("a file can be written");
    }
}

fn node(target: &Target, written: &[Written], folder: &Path) -> Option<Command> {
    let modules = libraries()?.join("node_modules");
    put(target, written, folder);
    let link = folder.join("node_modules");
    let _old = std::fs::remove_file(&link);
    std::os::unix::fs::symlink(modules, &link).expect("a link can be made");
    let mut command = Command::new("node");
    command.arg(here().join("policy_peer.mjs")).arg(folder);
    Some(command)
}

fn python(target: &Target, written: &[Written], folder: &Path) -> Option<Command> {
    put(target, written, folder);
    let mut command = Command::new(libraries()?.join("venv/bin/python"));
    // Of short keys PyJWT warns on every token.
    command.args(["-W", "ignore"]).arg(here().join("policy_peer.py")).arg(folder);
    Some(command)
}

/// Builds the package of `tests/interop/rust` with the code beside its `main.rs`.
fn rust(written: &[Written], folder: &Path) -> Option<Command> {
    let source = folder.join("src");
    std::fs::create_dir_all(&source).expect("a folder can be made");
    for name in ["Cargo.toml", "Cargo.lock", "src/main.rs"] {
        std::fs::copy(here().join("rust").join(name), folder.join(name)).expect("a file can be copied");
    }
    let (mut modules, mut list) = (String::new(), String::new());
    for (index, one) in written.iter().enumerate() {
        std::fs::write(source.join(format!("p{index}.rs")), &one.code).expect("a file can be written");
        modules += &format!("#[path = \"p{index}.rs\"]\nmod p{index};\n");
        list += &format!("Policy {{ verify: p{index}::verify, verify_at: p{index}::verify_at }}, ");
    }
    let text = format!("use super::Policy;\n{modules}pub(crate) const ALL: &[Policy] = &[{list}];\n");
    std::fs::write(source.join("policies.rs"), text).expect("a file can be written");
    let cargo = |verb: &str| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(folder).args([verb, "--locked", "--quiet"]);
        cargo.env("CARGO_TARGET_DIR", folder.join("target")).env("RUSTFLAGS", "-Dwarnings");
        cargo.status().is_ok_and(|status| status.success())
    };
    if !cargo("fetch") {
        return None;
    }
    assert!(cargo("build"), "the code for Rust does not compile, or not without warnings");
    Some(Command::new(folder.join("target/debug/policy-peer")))
}
