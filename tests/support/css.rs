//! Style sheets as the tests about them see them: rules with what stands around them, strings blanked.

use crate::source::{blanked, files, line, read};

/// A style sheet.
pub(crate) struct Sheet {
    /// Its path from the root of the project.
    pub(crate) path: String,
    /// Without comments.
    pub(crate) text: String,
    /// Its rules, groups of rules and statements.
    pub(crate) rules: Vec<Rule>,
}

/// A rule, a group of rules such as `@media`, or a statement such as `@layer a, b;`.
pub(crate) struct Rule {
    /// The line it begins on.
    pub(crate) line: usize,
    /// The selector, or the `@` rule.
    pub(crate) prelude: String,
    /// The preludes of everything around it, outermost first.
    pub(crate) around: Vec<String>,
    /// Names and values.
    pub(crate) declarations: Vec<(String, String)>,
}

/// All style sheets.
pub(crate) fn sheets() -> Vec<Sheet> {
    let sheets: Vec<Sheet> = files(&["styles"])
        .into_iter()
        .filter(|path| path.ends_with(".css"))
        .map(|path| Sheet::new(&path, &read(&path)))
        .collect();
    assert!(sheets.len() > 5, "only {} style sheets were found", sheets.len());
    sheets
}

impl Sheet {
    /// Reads a style sheet.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let text = blanked(text, "/*", "*/", true);
        let quiet = blanked(&text, "\"", "\"", false);
        let mut rules = Vec::new();
        let end = read_block(&quiet, 0, &mut Vec::new(), &mut rules).1;
        assert_eq!(end, quiet.len(), "{path}: a brace closes nothing");
        Sheet { path: path.to_owned(), text, rules }
    }

    /// Rules with a selector.
    pub(crate) fn styled(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(|rule| !rule.prelude.starts_with('@'))
    }

    /// Where a rule is, for people.
    pub(crate) fn at(&self, rule: &Rule) -> String {
        format!("{}:{}", self.path, rule.line)
    }
}

impl Rule {
    /// What is behind a sign in the selector: `.` gives the classes, `#` the ids.
    pub(crate) fn names(&self, sign: char) -> Vec<&str> {
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let behind = self.prelude.match_indices(sign).map(|(at, _)| &self.prelude[at + 1..]);
        behind
            .map(|rest| rest.split(|c| !is_part(c)).next().unwrap_or_default())
            .filter(|name| !name.is_empty())
            .collect()
    }
}

/// Words of a value that could be names of colours: neither parts of custom names nor names of functions.
pub(crate) fn words(value: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || c == '#';
    let mut from = 0;
    let pieces = std::iter::from_fn(move || {
        let start = from + value[from..].find(is_part)?;
        let end = value[start..].find(|c| !is_part(c)).map_or(value.len(), |length| start + length);
        from = end;
        Some((&value[start..end], value[end..].starts_with('(')))
    });
    pieces.filter(|(word, is_function)| !is_function && !word.starts_with("--")).map(|(word, _)| word)
}

/// Names of functions in a value.
pub(crate) fn functions(value: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '-';
    value.match_indices('(').map(move |(at, _)| value[..at].rsplit(|c| !is_part(c)).next().unwrap_or_default())
}

/// Reads up to the end of a block; gives its declarations and the offset behind it.
fn read_block(
    text: &str,
    mut at: usize,
    around: &mut Vec<String>,
    rules: &mut Vec<Rule>,
) -> (Vec<(String, String)>, usize) {
    let mut declarations = Vec::new();
    loop {
        let Some(stop) = text[at..].find(['{', '}', ';']).map(|length| at + length) else {
            assert!(text[at..].trim().is_empty() && around.is_empty(), "a block or a declaration does not end");
            return (declarations, text.len());
        };
        let piece = text[at..stop].trim();
        let start = at + (text[at..stop].len() - text[at..stop].trim_start().len());
        let rule = |declarations| Rule {
            line: line(text, start),
            prelude: piece.split_whitespace().collect::<Vec<_>>().join(" "),
            around: around.clone(),
            declarations,
        };
        let statement = piece.starts_with('@').then(|| rule(Vec::new()));
        at = stop + 1;
        match &text[stop..at] {
            "{" => {
                let mut rule = rule(Vec::new());
                let place = rules.len();
                around.push(rule.prelude.clone());
                let (inner, end) = read_block(text, at, around, rules);
                around.pop();
                rule.declarations = inner;
                rules.insert(place, rule);
                at = end;
            }
            _ => {
                let declaration = piece.split_once(':').filter(|_| statement.is_none());
                declarations.extend(declaration.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())));
                rules.extend(statement);
                if &text[stop..at] == "}" {
                    return (declarations, at);
                }
            }
        }
    }
}
