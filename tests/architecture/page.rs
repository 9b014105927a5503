//! What the page is kept from doing: turning text into markup, storing, loading from elsewhere.

use std::collections::BTreeMap;

use crate::source::{Source, blanked, files, line, none, read, words};
use crate::{named, program_files};

/// The files that a browser gets as they are, or nearly.
const SHIPPED: [&str; 4] = ["index.html", "Trunk.toml", "public", "styles"];

/// What a token says is written by whoever made the token. As text it is harmless; one shortcut that parses it as HTML, in a
/// tooltip or a highlighted line, hands the page to them. A `style` attribute is refused by the policy, silently: what
/// looks right in a test without the policy is broken on the site.
///
/// It cannot see an address in an `href` that was made from a claim.
#[test]
fn text_never_becomes_markup() {
    const SINKS: [&str; 12] = [
        "from_html_unchecked",
        "VRaw",
        "inner_html",
        "set_inner_html",
        "outer_html",
        "set_outer_html",
        "insert_adjacent_html",
        "create_contextual_fragment",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "dangerously_set_inner_html",
    ];
    let mut found = Vec::new();
    for source in program_files() {
        for (offset, word) in words(&source.spoken).filter(|(_, word)| SINKS.contains(word)) {
            found.push(format!("{} names `{word}`", source.at(offset)));
        }
        for html in source.html() {
            let code = &source.program[html.clone()];
            let attribute = named(code, "style", "=").chain(named(code, "style", "}"));
            found.extend(attribute.map(|at| format!("{} sets a `style` attribute", source.at(html.start + at))));
        }
    }
    for (path, text) in scripts() {
        for (offset, word) in
            words(&text).filter(|(_, word)| SINKS.contains(word) || ["eval", "Function"].contains(word))
        {
            found.push(format!("{path}:{} names `{word}`", line(&text, offset)));
        }
    }
    none(&found, "Text reaches the page as text nodes, and looks come from classes.");
}

/// The policy allows no inline script or style, so an inline one is dead on the site, and the first wish is then to open
/// the policy. Whoever needs one writes a file in `public/` instead.
///
/// It cannot see what Trunk adds by itself: the end-to-end tests load the built site.
#[test]
fn the_shell_has_no_inline_script_and_no_inline_style() {
    let mut found = Vec::new();
    let shell = uncommented("index.html");
    for inline in ["<script", "<style", " style=", "javascript:", "<base", "<iframe", "<object", "<embed"] {
        found.extend(
            shell.match_indices(inline).map(|(at, _)| format!("index.html:{} has `{inline}`", line(&shell, at))),
        );
    }
    for (at, _) in shell.match_indices(" on") {
        let attribute = shell[at + 1..].trim_start_matches(|c: char| c.is_ascii_alphabetic());
        if attribute.starts_with('=') {
            found.push(format!("index.html:{} has an inline event handler", line(&shell, at)));
        }
    }
    let written =
        program_files().filter(|source| source.is_in(&["prerender"])).map(|s| (s.path.clone(), s.spoken.clone()));
    for (path, text) in written.chain([("Trunk.toml".to_owned(), uncommented("Trunk.toml"))]) {
        for (at, _) in text.match_indices("<script") {
            let tag = text[at..].split_inclusive("</script>").next().unwrap_or_default();
            // What search engines read is data: no browser runs it.
            let is_data = tag.starts_with("<script type=\\\"application/ld+json\\\">");
            if !is_data && (!tag.contains(" src=") || !tag.ends_with("></script>")) {
                found.push(format!("{path}:{} writes an inline script", line(&text, at)));
            }
        }
    }
    none(&found, "Scripts and styles are files of their own.");
}

/// With Trusted Types on, the named policy is the one place where a text becomes an address of code. A second policy, or a
/// wider one, is a line that looks like a fix for a message in the console.
///
/// It cannot see what the policy lets through, only that there is one and what it is called.
#[test]
fn there_is_one_trusted_types_policy() {
    let scripts = scripts();
    let created: Vec<String> = scripts
        .iter()
        .flat_map(|(path, text)| text.match_indices("createPolicy(").map(|(at, _)| (path.as_str(), &text[at..])))
        .map(|(path, call)| format!("{path}: {}", call.split(',').next().unwrap_or_default()))
        .collect();
    assert_eq!(created, ["public/boot.js: createPolicy(\"app-worker\""], "one policy, by the name in site::head");
    let mut found = Vec::new();
    for source in program_files() {
        let policies = words(&source.spoken).filter(|(_, word)| ["create_policy", "createPolicy"].contains(word));
        found.extend(policies.map(|(offset, _)| source.at(offset)));
    }
    none(&found, "Only public/boot.js makes a Trusted Types policy.");
}

/// What is stored outlives the tab, is read by every script of the origin and every extension, and is found by whoever
/// opens the machine next. Keeping the last token "for convenience" is the first thing every such tool does.
///
/// It cannot see a store that is named in pieces. Words in texts for readers may name them: only code is looked at, and,
/// where the browser is called by name, literals too. An offline cache of the site's own files would need a word here.
#[test]
fn nothing_is_stored() {
    const STORES: [&str; 15] = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "cookie",
        "cookieStore",
        "caches",
        "local_storage",
        "session_storage",
        "indexed_db",
        "set_cookie",
        "cookie_store",
        "Storage",
        "IdbFactory",
        "CacheStorage",
        "gloo_storage",
    ];
    let mut found = Vec::new();
    for source in program_files() {
        let text = if source.is_in(&["app/platform", "bin"]) { &source.spoken } else { &source.program };
        for (offset, word) in words(text).filter(|(_, word)| STORES.contains(word)) {
            found.push(format!("{} names `{word}`", source.at(offset)));
        }
    }
    for (path, text) in scripts() {
        for (offset, word) in words(&text).filter(|(_, word)| STORES.contains(word)) {
            found.push(format!("{path}:{} names `{word}`", line(&text, offset)));
        }
    }
    none(&found, "What a person pastes is kept in memory and nowhere else.");
}

/// The policy is the promise that nothing leaves, in the only form that a browser enforces. Each word that weakens it makes
/// something work that did not before, which is why it gets in; and a directive that is left out falls back to `'none'`
/// only as long as `default-src` says so.
///
/// It cannot see what a host adds or drops: `site::head` is also what `_headers` is written from.
#[test]
fn the_policy_lets_nothing_out() {
    let policy = policy();
    let directives: BTreeMap<&str, Vec<&str>> = policy
        .split(';')
        .filter_map(|directive| directive.trim().split_once(' '))
        .map(|(name, values)| (name, values.split_whitespace().collect()))
        .collect();
    assert_eq!(directives.len(), policy.split(';').count(), "every directive stands once and has a value");
    let allowed = |name: &str| -> &[&str] {
        match name {
            "default-src" | "form-action" | "base-uri" => &["'none'"],
            "script-src" => &["'self'", "'wasm-unsafe-eval'"],
            "worker-src" => &["'self'", "blob:"],
            "require-trusted-types-for" => &["'script'"],
            "trusted-types" => &["app-worker"],
            _ => &["'self'", "'none'"],
        }
    };
    for (name, values) in &directives {
        for value in values {
            assert!(allowed(name).contains(value), "{name} says {value}; at most {:?} is fine", allowed(name));
        }
    }
    for required in ["default-src", "form-action", "base-uri", "require-trusted-types-for", "trusted-types"] {
        assert!(
            directives.contains_key(required),
            "{required} is missing: it does not fall back to default-src, or is it"
        );
    }
    // Without `blob:` the worker must come from an address, and then it does not inherit the policy.
    assert!(directives.get("worker-src").is_some_and(|values| values.contains(&"blob:")), "worker-src has no blob:");
    assert!(
        directives.get("script-src").is_some_and(|values| values.contains(&"'wasm-unsafe-eval'")),
        "no wasm could run"
    );
}

/// A policy in a `meta` holds only for what comes after it, and a page that was copied from the shell without it has none.
///
/// It cannot see the built page: the end-to-end tests read the policy there.
#[test]
fn the_shell_carries_the_policy_before_anything_is_loaded() {
    let shell = read("index.html");
    let placeholder = "<meta http-equiv=\"Content-Security-Policy\" content=\"<!--csp-->\" />";
    let at = shell.find(placeholder).expect("index.html has the placeholder of the policy");
    assert_eq!(shell.matches("<!--csp-->").count(), 1);
    for loading in ["<link", "<script", "<!--head-->", "<body"] {
        assert!(shell.find(loading).is_none_or(|first| at < first), "`{loading}` comes before the policy");
    }
    let document = Source::new("src/prerender/document.rs", read("src/prerender/document.rs"));
    let filled = document.spoken.contains(".replacen(\"<!--csp-->\", CONTENT_SECURITY_POLICY, 1)");
    assert!(filled, "src/prerender/document.rs does not put CONTENT_SECURITY_POLICY into the placeholder");
}

/// Every request to another host tells it who looks at a token, and when. It starts with a font.
///
/// It cannot see an address that is put together at run time: the policy stops that one. Links that a person clicks are
/// free to lead anywhere; what is written in `app` and `prerender` is looked at only where the browser would load it.
#[test]
fn nothing_is_loaded_from_another_host() {
    // A name, not an address.
    const NAMESPACES: [&str; 1] = ["http://www.w3.org/2000/svg"];
    let mut found = Vec::new();
    for path in files(&SHIPPED) {
        let text = NAMESPACES.iter().fold(uncommented(&path), |text, name| text.replace(name, &" ".repeat(name.len())));
        let schemes = text.match_indices("://").chain(text.match_indices("\"//")).chain(text.match_indices("(//"));
        found.extend(schemes.map(|(at, _)| format!("{path}:{} names another host", line(&text, at))));
        found.extend(text.match_indices("@import").map(|(at, _)| format!("{path}:{} imports", line(&text, at))));
    }
    for source in program_files().filter(|source| source.is_in(&["app", "prerender", "bin", "worker"])) {
        for (offset, literal) in source.literals(0..source.program.len()) {
            let loads = ["src=", "srcset=", "data=", "poster=", "action=", "formaction=", "ping=", "url("];
            let is_loaded = loads.iter().any(|load| source.program[..offset].ends_with(load));
            let is_address = ["http:", "https:", "ws:", "wss:", "//"].iter().any(|scheme| literal.starts_with(scheme));
            let within = |load: &str| ["http", "//"].iter().any(|host| literal.contains(&format!("{load}\\\"{host}")));
            if is_loaded && is_address || loads.into_iter().any(within) || literal.contains("@import") {
                found.push(format!("{} loads from another host", source.at(offset)));
            }
            if source.is_in(&["app/platform", "bin"]) && is_address {
                found.push(format!("{} names another host beside the browser's own calls", source.at(offset)));
            }
        }
    }
    none(&found, "Everything the page needs is served with it.");
}

/// The text of the policy in `site::head`.
fn policy() -> String {
    let text = read("src/site/head.rs");
    let (_, rest) = text.split_once("CONTENT_SECURITY_POLICY: &str = \"").expect("site::head has the policy");
    let (value, _) = rest.split_once("\";").expect("the policy is one literal");
    value.split("\\\n").map(str::trim_start).collect()
}

/// The scripts that are shipped as they are, without comments.
fn scripts() -> Vec<(String, String)> {
    let paths = files(&["public"]).into_iter().filter(|path| path.ends_with(".js") || path.ends_with(".mjs"));
    let scripts: Vec<_> = paths.map(|path| (path.clone(), uncommented(&path))).collect();
    assert!(!scripts.is_empty(), "no script was found in public/");
    scripts
}

/// The text of a file without its comments, in whatever language; in scripts only those on lines of their own are in use.
fn uncommented(path: &str) -> String {
    let text = read(path);
    let lines = |sign: &str| -> String {
        let kept = |line: &str| if line.trim_start().starts_with(sign) { "\n".to_owned() } else { format!("{line}\n") };
        text.lines().map(kept).collect()
    };
    match path.rsplit('.').next() {
        Some("js" | "mjs") => lines("//"),
        Some("toml") => lines("#"),
        Some("css") => blanked(&text, "/*", "*/", true),
        _ => blanked(&text, "<!--", "-->", true),
    }
}
