//! JSON text laid out anew: only the space between its parts changes, so that numbers, escapes and the order of members stay
//! what the sender wrote.

/// Spaces of a level.
const INDENT: usize = 2;

/// One member a line. The text must be JSON.
pub(super) fn spread(text: &str) -> String {
    let packed = pack(text);
    let mut out = String::with_capacity(packed.len() * 2);
    let mut depth = 0usize;
    let mut letters = parts(&packed).peekable();
    while let Some((letter, is_inside)) = letters.next() {
        if is_inside {
            out.push(letter);
            continue;
        }
        match letter {
            '{' | '[' => {
                out.push(letter);
                if !letters.peek().is_some_and(|(next, _)| matches!(next, '}' | ']')) {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            '}' | ']' => {
                if !out.ends_with(['{', '[']) {
                    depth = depth.saturating_sub(1);
                    line(&mut out, depth);
                }
                out.push(letter);
            }
            ',' => {
                out.push(letter);
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            _ => out.push(letter),
        }
    }
    out
}

/// Without any space between its parts. The text must be JSON.
pub(super) fn pack(text: &str) -> String {
    // Outside of strings these four are all the space there is (RFC 8259 2).
    let is_space = |letter: char| matches!(letter, ' ' | '\t' | '\n' | '\r');
    parts(text).filter(|(letter, is_inside)| *is_inside || !is_space(*letter)).map(|(letter, _)| letter).collect()
}

/// Each letter with whether it belongs to a string.
fn parts(text: &str) -> impl Iterator<Item = (char, bool)> {
    let (mut is_inside, mut is_escaped) = (false, false);
    text.chars().map(move |letter| {
        let belongs = is_inside || letter == '"';
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = is_inside,
            '"' => is_inside = !is_inside,
            _ => {}
        }
        (letter, belongs)
    })
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', depth * INDENT));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_space_changes() {
        let text = r#" { "a" : [ 1.0e5 , {} , [ ] ] , "b\"{" : "x , \\" , "c":null } "#;
        assert_eq!(pack(text), r#"{"a":[1.0e5,{},[]],"b\"{":"x , \\","c":null}"#);
        let spread = spread(text);
        assert_eq!(
            spread,
            "{\n  \"a\": [\n    1.0e5,\n    {},\n    []\n  ],\n  \"b\\\"{\": \"x , \\\\\",\n  \"c\": null\n}"
        );
        assert_eq!(pack(&spread), pack(text));
    }

    #[test]
    fn a_brace_in_a_string_is_no_brace() {
        assert_eq!(spread(r#"["{",[]]"#), "[\n  \"{\",\n  []\n]");
    }
}
