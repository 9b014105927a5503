//! The style sheets: that they are loaded, keep to their layers, and say the same names as the components.
//!
//! Each test says why its rule is there, why it is easy to lose, and what it cannot see.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first thing that is not as expected"
)]

#[path = "styles/colours.rs"]
mod colours;

#[path = "support/css.rs"]
mod css;

#[path = "support/source.rs"]
#[allow(dead_code, reason = "tests/architecture.rs uses the rest")]
mod source;

use std::collections::{BTreeMap, BTreeSet};

use css::{Sheet, functions, sheets};
use source::{group_end, is_test, none, read, sources, words};

/// Trunk loads what the shell links and says nothing about the rest: a forgotten file is a component without a look, found
/// by whoever opens that page. The file with the order of the layers comes first, or the order is the order of the files.
///
/// It cannot see whether the built page loads them: prerendering joins them, and the end-to-end tests look at it.
#[test]
fn every_style_sheet_is_linked_once() {
    let shell = read("index.html");
    let linked: Vec<&str> = shell
        .lines()
        .filter(|line| line.contains("rel=\"css\""))
        .map(|line| line.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(href, _)| href))
        .collect();
    assert_eq!(linked.first(), Some(&"styles/layers.css"), "the order of the layers is stated first");
    let mut found = Vec::new();
    let sheets = sheets();
    for sheet in &sheets {
        let count = linked.iter().filter(|href| **href == sheet.path).count();
        if count != 1 {
            found.push(format!("{} is linked {count} times in index.html", sheet.path));
        }
    }
    let missing = linked.iter().filter(|href| !sheets.iter().any(|sheet| sheet.path == **href));
    found.extend(missing.map(|href| format!("index.html links {href}, which is not there")));
    none(&found, "One `<link data-trunk rel=\"css\">` for each file under styles/.");
}

/// A rule outside the layers beats every rule inside them, whatever the specificity; `!important` turns the order of the
/// layers around; an id beats any number of classes. Each solves the problem at hand, and the next person needs two.
///
/// It cannot see a selector that is long for no reason.
#[test]
fn strength_comes_from_the_layer_alone() {
    let mut found = Vec::new();
    let sheets = sheets();
    let order: Vec<&str> = sheets
        .iter()
        .flat_map(|sheet| &sheet.rules)
        .filter(|rule| rule.around.is_empty() && rule.prelude.contains(','))
        .filter_map(|rule| rule.prelude.strip_prefix("@layer "))
        .flat_map(|names| names.split(", "))
        .collect();
    assert!(order.len() > 3, "the order of the layers was not found, only {order:?}");
    for sheet in &sheets {
        for rule in &sheet.rules {
            let outermost = rule.around.first().unwrap_or(&rule.prelude);
            let layer = outermost.strip_prefix("@layer ");
            if !layer.is_some_and(|names| names.split(", ").all(|name| order.contains(&name))) {
                found.push(format!("{} `{}` is in none of the layers {order:?}", sheet.at(rule), rule.prelude));
            }
            let important = rule.declarations.iter().filter(|(_, value)| value.contains('!'));
            found.extend(important.map(|(name, value)| format!("{} `{name}: {value}`", sheet.at(rule))));
        }
        for rule in sheet.styled() {
            let ids = rule.names('#').into_iter().filter(|id| *id != "root");
            found.extend(ids.map(|id| format!("{} selects #{id}: use a class", sheet.at(rule))));
        }
    }
    none(&found, "Every rule stands in a layer, and the layer decides.");
}

/// Whoever sets a larger font in the browser needs it; sizes in `px` ignore that. A long sheet is one in which nobody finds
/// the rule that is already there, and writes a second.
///
/// It cannot see a box of fixed height that cuts larger text off.
#[test]
fn fonts_grow_and_files_are_short() {
    let mut found = Vec::new();
    for sheet in &sheets() {
        let lines = sheet.text.lines().count();
        if lines > 200 {
            found.push(format!("{} has {lines} lines: at most 200", sheet.path));
        }
        for rule in &sheet.rules {
            let is_font =
                |name: &str| matches!(name, "font" | "font-size" | "line-height") || name.starts_with("--size-");
            for (name, value) in rule.declarations.iter().filter(|(name, _)| is_font(name)) {
                if css::words(value).any(|word| word.ends_with("px") && word.starts_with(|c: char| c.is_ascii_digit()))
                {
                    found.push(format!("{} `{name}: {value}`", sheet.at(rule)));
                }
            }
        }
    }
    none(&found, "Font sizes in rem, in styles/tokens.css; one block of the page a file.");
}

/// A token that does not exist is no error: the declaration is dropped, and the colour is that of the parent. A token that
/// nobody uses is a promise that a change of it changes something.
///
/// It cannot see whether it is the right token.
#[test]
fn tokens_that_are_used_exist_and_tokens_that_exist_are_used() {
    let sheets = sheets();
    let (mut defined, mut used) = (BTreeSet::new(), BTreeMap::new());
    for sheet in &sheets {
        for rule in &sheet.rules {
            for (name, value) in &rule.declarations {
                defined.extend(name.starts_with("--").then_some(name.as_str()));
                for (at, _) in value.match_indices("var(") {
                    let token = value[at + 4..].split([')', ',']).next().unwrap_or_default().trim();
                    used.entry(token).or_insert_with(|| format!("{} uses {token}", sheet.at(rule)));
                }
            }
        }
    }
    let mut found: Vec<String> = used.iter().filter(|(t, _)| !defined.contains(*t)).map(|(_, at)| at.clone()).collect();
    found.extend(defined.iter().filter(|t| !used.contains_key(*t)).map(|token| format!("{token} is used nowhere")));
    none(&found, "Tokens and their uses belong together.");
}

/// A class that only one side knows is a rule that styles nothing, or a part without a look: what is left when a component
/// is renamed. Both sides keep working, so nobody notices.
///
/// It cannot see a class that is put together at run time; write class names out.
#[test]
fn components_and_style_sheets_know_the_same_classes() {
    let sheets = sheets();
    let styled: BTreeMap<&str, String> = sheets
        .iter()
        .flat_map(|sheet| sheet.styled().map(move |rule| (sheet, rule)))
        .flat_map(|(sheet, rule)| rule.names('.').into_iter().map(move |class| (class, sheet.at(rule))))
        .collect();
    let (written, literals) = classes();
    assert!(styled.len() > 20 && written.len() > 20, "{} classes styled, {} written", styled.len(), written.len());
    let mut found = Vec::new();
    for (class, at) in &styled {
        if !written.contains_key(*class) && !literals.contains(*class) {
            found.push(format!("{at} styles .{class}, which no component has"));
        }
    }
    for (class, at) in &written {
        if !styled.contains_key(class.as_str()) {
            found.push(format!("{at} has class {class}, which no style sheet knows"));
        }
    }
    none(&found, "Rename both, or remove the one that is left over.");
}

/// The classes that components have, each with a place; and literals that could be classes on their way to a component.
fn classes() -> (BTreeMap<String, String>, BTreeSet<String>) {
    let (mut written, mut literals) = (BTreeMap::new(), BTreeSet::new());
    for source in sources(&["src/app"]).iter().filter(|source| !is_test(&source.path)) {
        let code = &source.program;
        let in_html = source.html();
        for (at, word) in words(code).filter(|(_, word)| ["class", "classes"].contains(word)) {
            let value = at + word.len() + usize::from(code[at + word.len()..].starts_with(['=', '!']));
            let is_attribute = code[..value].ends_with('=') && in_html.iter().any(|html| html.contains(&at));
            let range = match code[value..].chars().next() {
                Some('"') if is_attribute => value..value + 1,
                Some('{') if is_attribute => value..group_end(code, value),
                Some('(' | '[') if code[..value].ends_with('!') => value..group_end(code, value),
                _ => continue,
            };
            for (offset, literal) in source.literals(range) {
                let names = literal.split_whitespace().map(|name| (name.to_owned(), source.at(offset)));
                written.extend(names);
            }
        }
        // The value of any other attribute is no class.
        let all = source.literals(0..code.len()).into_iter();
        literals.extend(all.filter(|(at, _)| !code[..*at].ends_with('=')).map(|(_, literal)| literal.to_owned()));
    }
    (written, literals)
}

/// Some people get sick from movement, and some replace every colour by a few of their own. Both settings are invisible to
/// everybody who does not use them, so what answers them is removed in the first tidying.
///
/// It cannot see whether the page is usable in these modes: that is looked at by hand, and by the end-to-end tests.
#[test]
fn reduced_motion_and_forced_colours_are_answered() {
    let sheets = sheets();
    let has = |condition: &str| {
        let mut rules = sheets.iter().flat_map(|sheet| &sheet.rules);
        rules.any(|rule| rule.around.iter().any(|prelude| prelude.starts_with("@media") && prelude.contains(condition)))
    };
    assert!(has("prefers-reduced-motion: reduce"), "nothing answers prefers-reduced-motion");
    assert!(has("forced-colors: active"), "nothing answers forced-colors");
    let mut found = Vec::new();
    for sheet in &sheets {
        for rule in &sheet.rules {
            for (name, value) in rule.declarations.iter().filter(|(name, _)| moves(name)) {
                if !value.contains("var(--speed)") && value != "none" {
                    found.push(format!("{} `{name}: {value}`", sheet.at(rule)));
                }
            }
            let loads = rule.declarations.iter().filter(|(_, value)| functions(value).any(|name| name == "url"));
            found.extend(loads.map(|(name, value)| format!("{} `{name}: {value}` loads a file", sheet.at(rule))));
        }
    }
    none(&found, "What moves takes var(--speed), which is nothing where less motion is wanted.");
}

fn moves(name: &str) -> bool {
    ["transition", "transition-duration", "animation", "animation-duration"].contains(&name)
}

/// The reader of style sheets, on what it has to tell apart.
#[test]
fn style_sheets_are_read_with_what_stands_around() {
    let text = "/* .a { */ @layer x, y;\n@layer x { .a[b=\".c\"], #d:hover { e: f(1px); g: h }\n@media (m) { .i .j__k { l: m; } } }";
    let sheet = Sheet::new("sample.css", text);
    let rules: Vec<_> = sheet.rules.iter().map(|rule| (rule.line, rule.prelude.as_str(), rule.around.len())).collect();
    assert_eq!(
        rules,
        [
            (1, "@layer x, y", 0),
            (2, "@layer x", 0),
            (2, ".a[b=\" \"], #d:hover", 1),
            (3, "@media (m)", 1),
            (3, ".i .j__k", 2)
        ]
    );
    assert_eq!(sheet.rules[2].declarations, [("e".into(), "f(1px)".into()), ("g".into(), "h".into())]);
    assert_eq!((sheet.rules[2].names('.'), sheet.rules[2].names('#')), (vec!["a"], vec!["d"]));
    assert_eq!(sheet.rules[4].names('.'), ["i", "j__k"]);
}
