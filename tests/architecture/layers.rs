//! What may name what.

use crate::paths;
use crate::source::{Source, group_end, none, read, words};
use crate::{all_files, named, program_files};

/// Each layer and what it may name besides itself; docs: ARCHITECTURE.md. `bin` may name everything.
const LAYERS: [(&str, &[&str]); 9] = [
    ("jose", &[]),
    ("check", &["jose"]),
    ("engine", &["check", "jose"]),
    ("content", &[]),
    ("site", &["content", "check::audit", "jose::alg::facts", "jose::error"]),
    ("worker", &["check", "jose", "content"]),
    (
        "app",
        &[
            "site",
            "content",
            "worker::protocol",
            "worker::question",
            "check::report",
            "check::finding",
            "check::policy",
            "check::policy_code::json",
            "check::reading",
            "check::words",
            // Of these the types alone: the functions beside them link cryptography.
            "check::audit::Risk",
            "check::builder::Built",
            "check::diagnosis::Hit",
            "check::export::ExportForm",
            "check::guessing::GuessProgress",
            "check::key_inspection::InspectedKey",
            "check::key_inspection::KeyInspection",
            "check::key_inspection::KeyText",
            "check::kind::TokenKind",
            "check::linked::Link",
            "check::profiles::ClauseOutcome",
            "check::profiles::ClauseReport",
            "check::profiles::ProfileReport",
            "check::profiles::Transaction",
            "jose::token",
            "jose::encoding",
            "jose::error",
            "jose::span",
            "jose::alg::facts",
            "jose::jws::Verified",
            "jose::key::detect::SecretEncoding",
        ],
    ),
    ("prerender", &["app::root", "app::prose", "app::shell", "app::islands", "site"]),
    ("serve", &["site"]),
];

/// The core is worth reading, testing and reusing only as long as nothing below knows what is above it, and the page stays
/// small only as long as it names types and never the cryptography. One `use` that an editor completes is enough to lose
/// both, and nothing breaks on that day: the module grows, and a year later nothing can be moved.
///
/// It cannot see a type that one layer hands on from another with `pub use`, nor a path that a macro builds.
#[test]
fn layers_name_only_what_is_below_them() {
    let mut found = Vec::new();
    for source in program_files() {
        let layer = source.path.split(['/', '.']).nth(1).unwrap_or_default();
        if layer == "bin" {
            continue;
        }
        let allowed = LAYERS.iter().find(|(name, _)| *name == layer).map_or(&[][..], |(_, allowed)| allowed);
        let roots = paths::below(&source.program, &["crate", "claimcheck"]);
        for named in roots.into_iter().chain(paths::above(source)) {
            let fits = |prefix: &&str| paths::starts_with(&named.segments, prefix);
            if !fits(&layer) && !allowed.iter().any(fits) {
                let (at, path) = (source.at(named.offset), named.segments.join("::"));
                found.push(format!("{at} names `{path}`; `{layer}` may name: {layer}, {}", allowed.join(", ")));
            }
        }
        for (offset, _) in words(&source.program).filter(|(_, word)| *word == "crate") {
            let after = source.program[offset + "crate".len()..].trim_start();
            if !after.starts_with("::") && !after.starts_with(')') {
                found.push(format!("{} names the whole crate, and with it every layer", source.at(offset)));
            }
        }
    }
    none(&found, "A layer names what it may not know: move the code, or pass the value in from above.");
}

/// The core, the judgement, the data, the list of pages and the worker run and are tested natively, in a millisecond, without
/// a browser. A single `web_sys` type in a signature ends that for everything above it, and the crates are there already.
///
/// It cannot see a crate that uses the browser itself, such as one for random numbers with a `js` feature.
#[test]
fn layers_below_the_page_know_no_browser() {
    let mut found = Vec::new();
    for source in all_files() {
        let foreign = if source.is_in(&["jose", "check", "engine", "content", "site", "worker", "serve"]) {
            &BROWSER[..]
        } else if source.is_in(&["prerender"]) {
            &BROWSER[1..]
        } else {
            continue;
        };
        for (offset, word) in words(&source.code).filter(|(_, word)| foreign.iter().any(|name| word.starts_with(name)))
        {
            found.push(format!("{} names `{word}`", source.at(offset)));
        }
    }
    none(&found, "What needs the browser belongs into `app::platform` or a program in `bin`.");
}

const BROWSER: [&str; 5] = ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"];

/// Fields that a component casts the target of an event, or a node, to: it reads and writes their text and nothing else.
const FIELDS: [&str; 3] = ["HtmlInputElement", "HtmlTextAreaElement", "HtmlSelectElement"];

/// Everything the page asks of the browser is in one folder: that is where somebody looks who wants to know whether a token
/// can leave, and where natively rendered code is kept from calling into a browser that is not there, which panics. Each
/// single use in a component looks harmless.
///
/// It cannot see the methods of a field (`focus`, `value`), nor browser types that Yew hands out itself, such as events.
#[test]
fn only_the_platform_folder_names_the_browser() {
    let mut found = Vec::new();
    for source in program_files().filter(|source| source.is_in(&["app"]) && !source.is_in(&["app/platform"])) {
        for (offset, word) in words(&source.program) {
            if BROWSER[2..].iter().any(|name| word.starts_with(name)) {
                found.push(format!("{} names `{word}`", source.at(offset)));
            }
        }
        for named in paths::below(&source.program, &["web_sys"]) {
            if !matches!(&named.segments[..], [one] if FIELDS.contains(&one.as_str())) {
                found.push(format!("{} names `web_sys::{}`", source.at(named.offset), named.segments.join("::")));
            }
        }
    }
    none(
        &found,
        &format!("Outside `app::platform` only these types of `web_sys` are named, to cast fields: {FIELDS:?}."),
    );
}

/// A report can be made again only when the time and every random byte are arguments; a test of "expired" that reads the
/// clock passes until the day it does not. `SystemTime::now` also panics in a browser's wasm.
///
/// It cannot see a dependency that asks for itself, nor a clock that comes in as a function.
#[test]
fn clock_and_chance_come_from_outside() {
    let sources_of_chance = [
        ("SystemTime", ""),
        ("UNIX_EPOCH", ""),
        ("Instant", ""),
        ("Date", "::now"),
        ("getrandom", ""),
        ("rand", "::"),
        ("thread_rng", ""),
        ("OsRng", ""),
        ("SysRng", ""),
        ("Math", "::random"),
    ];
    let mut found = Vec::new();
    for source in program_files().filter(|file| !file.is_in(&["app/platform", "serve", "prerender", "bin"])) {
        for (name, next) in sources_of_chance {
            let named = named(&source.program, name, next);
            found.extend(named.map(|offset| format!("{} names `{name}{next}`", source.at(offset))));
        }
    }
    none(&found, "Take the time, or the random bytes, as an argument.");
}

/// A `Verified` is the proof that a signature was checked with a key that the person gave: the green badge takes nothing
/// else. The compiler keeps its fields private; it does not notice a `pub` before one of them, a `Default`, a constructor
/// beside `verify`, or the one way in that serialization opens, which is for the worker's messages alone.
///
/// It cannot see whether `verify` is right, nor a caller that forges a whole message.
#[test]
fn only_verify_makes_the_witness() {
    const HOME: &str = "src/jose/jws.rs";
    // Files that read values from bytes. One that can be shown to read no witness may join.
    // `engine/options.rs` reads one struct of texts and numbers; `site/document.rs` the texts of a page,
    // `site/search.rs` an index of them.
    const DECODERS: [&str; 4] =
        ["src/worker/protocol.rs", "src/engine/options.rs", "src/site/document.rs", "src/site/search.rs"];
    let mut found = Vec::new();
    for source in program_files() {
        let code = &source.program;
        for offset in named(code, "Verified", "{").filter(|_| source.path != HOME) {
            // An enum may have a variant of that name: `Outcome::Verified { .. }`.
            let before = code[..offset].trim_end();
            let owner = before.strip_suffix("::").and_then(|path| words(path).last()).map_or("", |(_, word)| word);
            if !before.ends_with("->") && !owner.starts_with(|c: char| c.is_uppercase()) {
                found.push(format!("{} makes a `Verified`, or adds to it", source.at(offset)));
            }
        }
        for (name, next) in [("postcard", "::from_"), ("postcard", "::take_from_"), ("serde_json", "::from_")] {
            for offset in named(code, name, next).filter(|_| !DECODERS.contains(&source.path.as_str())) {
                found.push(format!("{} reads values from bytes, and a witness is one", source.at(offset)));
            }
        }
    }
    let home = Source::new(HOME, read(HOME));
    let code = &home.program;
    let start = code.find("pub struct Verified").expect("the witness is a public struct of `jose::jws`");
    let open = start + code[start..].find('{').expect("the witness has fields");
    let body = &code[open..group_end(code, open)];
    let fields: Vec<&str> =
        words(body).filter(|(at, w)| body[at + w.len()..].starts_with(':')).map(|(_, w)| w).collect();
    if words(body).any(|(_, word)| word == "pub") {
        found.push(format!("{} has a field that is not private", home.at(start)));
    }
    let derive = code[..start].rfind("derive(").map_or("", |at| &code[at..start]);
    if words(derive).any(|(_, word)| word == "Default") || code.contains("Default for Verified") {
        found.push(format!("{} can be made out of nothing, as a `Default`", home.at(start)));
    }
    let made = named(code, "Verified", "{").chain(named(code, "Self", "{"));
    let made: Vec<usize> = made.filter(|offset| *offset > start + "pub struct Verified".len()).collect();
    let made: Vec<String> = made
        .into_iter()
        .filter(|at| words(&code[*at..]).nth(1).is_some_and(|(_, word)| fields.contains(&word)))
        .map(|at| home.at(at))
        .collect();
    if made.len() != 1 {
        found.push(format!("{HOME} makes the witness at {made:?}: exactly one place may"));
    }
    none(&found, "Only `jose::jws::verify` makes a `Verified`.");
}
