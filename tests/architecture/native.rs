//! What only the build needs is in no module for the browser.

use std::collections::BTreeSet;

use crate::paths;
use crate::program_files;
use crate::source::{none, read};

/// Modules with modules of pages in them, and which of theirs a browser may have. What stands beside these is native only.
const SHARED: [(&str, &[&str]); 3] = [
    ("content", &["claims", "headers", "libraries", "types"]),
    (
        "content::claims",
        &[
            "jwt",
            "oidc",
            "oauth",
            "events",
            "sd_jwt",
            "federation",
            "assurance",
            "attestation",
            "telephony",
            "mobile",
            "others",
            "entra",
            "vendor",
            "pipeline",
        ],
    ),
    ("content::headers", &["jose", "jwe", "extensions"]),
];

/// Modules of `site` that make the pages.
const MAKERS: [&str; 4] = ["site::rich", "site::links", "site::reading", "site::sections"];

const GATE: &str = "#[cfg(not(target_arch = \"wasm32\"))]";

/// The modules that a file declares, each with whether it is native only.
fn declared(path: &str) -> Vec<(String, bool)> {
    let text = read(path);
    let mut lines = text.lines().map(str::trim);
    let mut found = Vec::new();
    let mut above = "";
    for line in &mut lines {
        let rest = line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod "));
        if let Some(name) = rest.and_then(|rest| rest.strip_suffix(';')).filter(|_| above != "#[cfg(test)]") {
            found.push((name.to_owned(), above == GATE));
        }
        above = line;
    }
    found
}

/// The native modules, by their paths.
fn native() -> BTreeSet<String> {
    let within = |module: &'static str| {
        let file = format!("src/{}/mod.rs", module.replace("::", "/"));
        declared(&file).into_iter().map(move |(name, is_native)| (format!("{module}::{name}"), is_native))
    };
    let shared = SHARED.iter().flat_map(|(module, _)| within(module));
    shared.chain(within("site")).filter(|(_, is_native)| *is_native).map(|(path, _)| path).collect()
}

/// The site has more text than a module for the browser should ever carry, and a page may be added without anybody who uses
/// the workbench paying for it. The compiler holds that: what a browser's module cannot name, it cannot contain. It holds
/// only as long as the gate stands before each of these modules, and one more without it is a line that looks like all others.
///
/// It cannot see a text that is copied, nor one that a shared module grows by: the short texts of claims and headers are in
/// the worker on purpose.
#[test]
fn pages_are_native_only() {
    let mut found = Vec::new();
    for (module, shared) in SHARED {
        for (name, is_native) in declared(&format!("src/{}/mod.rs", module.replace("::", "/"))) {
            if is_native == shared.contains(&name.as_str()) {
                found.push(format!("`{module}::{name}` {}", if is_native { "has the gate" } else { "has no gate" }));
            }
        }
    }
    let native = native();
    found.extend(MAKERS.iter().filter(|maker| !native.contains(**maker)).map(|maker| format!("`{maker}` has no gate")));
    none(
        &found,
        &format!("What only pages need stands behind `{GATE}`; what a browser needs too is listed in SHARED."),
    );
}

/// The same, seen without compiling for a browser: a native build takes a `use` that the browser's build refuses.
#[test]
fn what_a_browser_runs_names_no_page() {
    let native = native();
    let is_below = |path: &str| {
        let module =
            path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
        native.iter().any(|native| module == *native || module.starts_with(&format!("{native}::")))
    };
    let browser =
        program_files().filter(|source| !source.is_in(&["prerender", "serve", "bin"]) && !is_below(&source.path));
    let mut found = Vec::new();
    let mut looked_at = 0;
    for source in browser {
        looked_at += 1;
        for named in paths::below(&source.program, &["crate", "claimcheck"]).into_iter().chain(paths::above(source)) {
            if native.iter().any(|native| paths::starts_with(&named.segments, native)) {
                found.push(format!("{} names `{}`", source.at(named.offset), named.segments.join("::")));
            }
        }
    }
    assert!(looked_at > 100 && native.len() > 12, "{looked_at} files, {native:?}");
    none(&found, "Pages are made by the build: hand the browser data, or a small module that both may name.");
}
