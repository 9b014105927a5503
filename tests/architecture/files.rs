//! What every file keeps to.

use std::collections::BTreeSet;

use crate::source::{Source, attributes, extent, files, line, none, read, sources, words};
use crate::{all_files, named};

/// A file that opens with one sentence can be judged without being read, and a short one is read whole. Both are lost a line
/// at a time. Files of tests too: an empty one looks like a tested module in every listing.
///
/// It cannot see whether the sentence is true.
#[test]
fn files_are_short_and_say_what_they_are() {
    let (mut found, mut lengths) = (Vec::new(), Vec::new());
    for source in all_files() {
        let (path, length) = (&source.path, source.text.lines().count());
        lengths.push(length);
        if length > 400 {
            found.push(format!("{path} has {length} lines: at most 400"));
        }
        let doc = source.text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
        let opening = doc.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
        if opening.is_empty() {
            found.push(format!("{path} does not open with a `//!` line"));
        } else if !opening.ends_with(['.', '?']) {
            found.push(format!("{path} opens with `{opening}`, which is no sentence"));
        }
        let is_entry = path.ends_with("/tests.rs") || path.ends_with("/tests/mod.rs");
        if is_entry && !source.code.contains("test]") && !has_modules(source) {
            found.push(format!("{path} holds no test"));
        }
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < 120, "half of the files in src/ have {median} lines or more: split the long ones");
    none(&found, "Every file opens with a `//!` sentence and has at most 400 lines.");
}

fn has_modules(source: &Source) -> bool {
    words(&source.code).any(|(_, word)| word == "mod")
}

/// A folder without a file of its own has no place to say what its files do together, and files that are exempt from these
/// rules because they are tests must be compiled as tests, or the exemption is a hole.
///
/// It cannot see whether the text of the folder still tells the way the data goes.
#[test]
fn every_folder_has_its_file_and_tests_are_only_tests() {
    let paths = files(&["src"]);
    let has = |path: &str| paths.iter().any(|other| other == path);
    let mut found = BTreeSet::new();
    for path in paths.iter().filter(|path| path.ends_with(".rs")) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let own = [format!("{folder}/mod.rs"), format!("{folder}.rs")].into_iter().find(|path| has(path));
        if !["src", "src/bin"].contains(&folder) && own.is_none() {
            found.insert(format!("{folder}/ has neither a mod.rs nor a {folder}.rs beside it"));
        }
        let Some((parent, _)) = path.split_once("/tests.rs").or(path.split_once("/tests/")) else { continue };
        let parents = [format!("{parent}/mod.rs"), format!("{parent}.rs"), format!("{parent}/lib.rs")];
        let declared = parents.into_iter().filter(|path| has(path)).any(|path| {
            let dense: String = read(&path).split_whitespace().collect();
            dense.contains("#[cfg(test)]modtests;")
        });
        if !declared {
            found.insert(format!("{path} is no module under `#[cfg(test)]`"));
        }
    }
    none(&found.into_iter().collect::<Vec<_>>(), "Give the folder its file, the tests their attribute.");
}

/// What can end the program, or write where nobody reads, with the lint that a reasoned `allow` names.
const ENDS: [(&str, &str, &str); 13] = [
    ("unwrap", "", "unwrap_used"),
    ("unwrap_err", "", "unwrap_used"),
    ("expect", "", "expect_used"),
    ("expect_err", "", "expect_used"),
    ("panic", "!", "panic"),
    ("unreachable", "!", "unreachable"),
    ("todo", "!", "todo"),
    ("unimplemented", "!", "unimplemented"),
    ("dbg", "!", "dbg_macro"),
    ("print", "!", "print_stdout"),
    ("println", "!", "print_stdout"),
    ("eprint", "!", "print_stderr"),
    ("eprintln", "!", "print_stderr"),
];

/// In wasm a panic is the end of the page, with everything a person typed, and a printed line may be a token in a log. Every
/// one of these was written by someone who was sure. Whoever still is says so: `#[allow(clippy::..., reason = "...")]`.
///
/// It cannot see indexing, slices, division, overflow, `RefCell` borrows, or a panic in a dependency.
#[test]
fn nothing_panics_and_nothing_prints() {
    let mut found = Vec::new();
    for source in all_files() {
        let allows: Vec<_> = attributes(&source.code)
            .into_iter()
            .filter(|(_, content)| content.starts_with("allow(") || content.starts_with("expect("))
            .collect();
        for (range, content) in allows.iter().filter(|(_, content)| !content.contains("reason=\"")) {
            found.push(format!("{} gives no reason: `{content}`", source.at(range.start)));
        }
        for (name, next, lint) in ENDS.into_iter().filter(|_| !source.is_in(&["bin"])) {
            for offset in named(&source.program, name, next) {
                let before = source.program[..offset].trim_end();
                let is_meant = next == "!" || before.ends_with('.') || before.ends_with("::");
                let is_allowed = allows.iter().any(|(range, content)| {
                    content.contains(&format!("clippy::{lint},")) && extent(&source.code, range).contains(&offset)
                });
                if is_meant && !is_allowed {
                    found.push(format!("{} uses `{name}{next}`", source.at(offset)));
                }
            }
        }
    }
    none(&found, "Return the problem as a value; where nothing can go wrong, write it so that no `unwrap` is needed.");
}

/// An ignored test is a deleted one that still counts, `should_panic` passes for any panic, and a sleep is too short on the
/// slowest machine and too long on all others: wait for a condition, with a limit.
///
/// It cannot see a sleep in a helper of another crate, nor a test that asserts nothing.
#[test]
fn tests_run_and_wait_for_conditions() {
    let mut found = Vec::new();
    for source in sources(&["src", "tests", "examples"]) {
        for (range, content) in attributes(&source.code) {
            if ["ignore", "should_panic"].iter().any(|word| words(&content).any(|(_, other)| other == *word)) {
                found.push(format!("{} has `#[{content}]`", source.at(range.start)));
            }
        }
        let sleeps = named(&source.code, "thread", "::sleep");
        found.extend(sleeps.map(|offset| format!("{} sleeps", source.at(offset))));
    }
    none(&found, "Every test runs, fails for one reason, and waits for a condition.");
}

/// A path of one machine works for one person, until the folder is cleaned.
///
/// It cannot see a relative path that leads out of the project.
#[test]
fn no_path_belongs_to_one_machine() {
    const OWN: &str = "tests/architecture/files.rs";
    let places = ["src", "styles", "public", "tests", "examples", "scripts", "docs", ".cargo", ".github"];
    let single =
        ["index.html", "Trunk.toml", "Cargo.toml", "Makefile", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];
    let mut found = Vec::new();
    for path in files(&[&places[..], &single[..]].concat()) {
        // Not every file is text.
        let Ok(text) = String::from_utf8(std::fs::read(path_from_root(&path)).expect("a file is readable")) else {
            continue;
        };
        for name in ["/root/", "/work/", "/home/"].into_iter().filter(|_| path != OWN) {
            found.extend(text.match_indices(name).map(|(at, _)| format!("{path}:{} has `{name}`", line(&text, at))));
        }
    }
    none(&found, "Start paths at `CARGO_MANIFEST_DIR`, at the script's own folder, or at an argument.");
}

fn path_from_root(path: &str) -> String {
    format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))
}
