//! The languages whose libraries come from Debian.

use std::path::Path;
use std::process::{Command, Stdio};

use claimcheck::check::policy_code::Target;

use super::{Written, here, put};

/// Where Debian puts golang-jwt.
const GOLANG_JWT: &str = "/usr/share/gocode/src/github.com/golang-jwt/jwt/go.mod";

/// Builds the module of `tests/interop/go` with a package for each policy.
///
/// Debian has version 4 of the library. What is written imports version 5, and `go.mod` puts the one in place of the other: it
/// is compiled and run as it was written.
pub(super) fn go(written: &[Written], folder: &Path) -> Option<Command> {
    let is_there = Path::new(GOLANG_JWT).exists() && answers(Command::new("go").arg("version"));
    if !is_there {
        return None;
    }
    for name in ["go.mod", "main.go"] {
        std::fs::copy(here().join("go").join(name), folder.join(name)).expect("a file can be copied");
    }
    let (mut imports, mut list) = (String::new(), String::new());
    for (index, one) in written.iter().enumerate() {
        let package = folder.join(format!("p{index}"));
        std::fs::create_dir_all(&package).expect("a folder can be made");
        std::fs::write(package.join("verify.go"), &one.code).expect("a file can be written");
        imports += &format!("\tp{index} \"policies/p{index}\"\n");
        list += &format!("\t{{p{index}.Verify, p{index}.VerifyAt}},\n");
    }
    let text = format!("package main\n\nimport (\n{imports})\n\nvar policies = []policy{{\n{list}}}\n");
    std::fs::write(folder.join("policies.go"), text).expect("a file can be written");
    for verb in [["vet", "./..."].as_slice(), &["build", "-o", "policy-peer"]] {
        let mut go = Command::new("go");
        go.current_dir(folder).args(verb).env("GOFLAGS", "-mod=mod").env("GOPROXY", "off").env("GO111MODULE", "on");
        assert!(answers(&mut go), "the code for Go does not compile, or not without warnings");
    }
    Some(Command::new(folder.join("policy-peer")))
}

/// The gem in version 2.5; what is written is for version 3 as well.
pub(super) fn ruby(target: &Target, written: &[Written], folder: &Path) -> Option<Command> {
    if !answers(Command::new("ruby").args(["-r", "jwt", "-e", "exit"])) {
        return None;
    }
    put(target, written, folder);
    let mut command = Command::new("ruby");
    // Of numbers without end Ruby warns.
    command.arg("-W0").arg(here().join("policy_peer.rb")).arg(folder);
    Some(command)
}

fn answers(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}
