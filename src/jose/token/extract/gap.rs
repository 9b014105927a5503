//! Gaps inside tokens: white space, line breaks with what editors and mailers put behind them, joints of strings, tags.

use super::mend::Fixes;
use super::unit::{Class, byte, unit};

/// The longest tag that is passed over, in bytes.
const MAX_TAG: usize = 200;

/// Something between two pieces of what may be one token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gap {
    /// Offset where the text goes on.
    pub(super) end: usize,
    /// What has to be removed to close it.
    pub(super) fixes: Fixes,
    /// Offset where the line of the next piece begins, behind the last line break.
    pub(super) line: Option<usize>,
}

impl Gap {
    /// Whether it is only white space on the same line, which prose has everywhere.
    pub(super) fn is_inline(&self) -> bool {
        self.fixes.breaks == 0 && !self.is_syntax()
    }

    /// Whether it is markup or source code, which is written by a machine or on purpose.
    pub(super) fn is_syntax(&self) -> bool {
        self.fixes.tags > 0 || self.fixes.strings > 0
    }
}

/// The gap at `at`; `None` when something else stands there. `prefix` is what stands before the token on its own line,
/// such as a comment sign, and is expected again on each line.
pub(super) fn gap(text: &str, at: usize, prefix: &str) -> Option<Gap> {
    let mut gap = Gap { end: at, fixes: Fixes::default(), line: None };
    loop {
        let unit = unit(text, gap.end);
        match unit.class {
            Class::Skip => gap.fixes.invisible += 1,
            Class::Space { invisible: true } => gap.fixes.invisible += 1,
            Class::Space { invisible: false } => gap.fixes.spaces += 1,
            Class::Break => {
                gap.fixes.breaks += 1;
                gap.fixes = gap.fixes.and(unit.fixes);
                gap.line = Some(unit.end);
                gap.end = line_start(text, unit.end, prefix);
                continue;
            }
            Class::Other if byte(text, gap.end) == b'<' => {
                let Some(end) = tag(text, gap.end) else { break };
                gap.fixes.tags += 1;
                gap.end = end;
                continue;
            }
            Class::Other if gap.end == at => {
                let Some(end) = joint(text, at) else { break };
                gap.fixes.strings += 1;
                gap.line = Some(end);
                gap.end = end;
                break;
            }
            _ => break,
        }
        gap.fixes = gap.fixes.and(unit.fixes);
        gap.end = unit.end;
    }
    if gap.fixes.breaks > 0 {
        // Indentation and trailing white space belong to the line break.
        gap.fixes.spaces = 0;
    }
    (gap.end > at).then_some(gap)
}

/// Behind the indentation and the quote marks (RFC 3676 4.5: `> `) of a line, or behind its comment sign.
fn line_start(text: &str, line: usize, prefix: &str) -> usize {
    let mut at = line;
    while matches!(byte(text, at), b' ' | b'\t' | b'>') {
        at += 1;
    }
    if !prefix.is_empty() && text.get(at..).is_some_and(|rest| rest.starts_with(prefix)) {
        at += prefix.len();
    }
    at
}

/// What stands before `start` on its line, when it looks like the sign of a comment or a list.
pub(super) fn line_prefix(text: &str, start: usize) -> &str {
    let from = start.saturating_sub(16);
    let window = text.as_bytes().get(from..start).unwrap_or_default();
    let newline = window.iter().rposition(|&byte| byte == b'\n').map(|at| from + at + 1);
    let line = newline.or((from == 0).then_some(0)).and_then(|line| text.get(line..start)).unwrap_or_default();
    let prefix = line.trim_matches([' ', '\t', '>']);
    if prefix.bytes().all(|byte| matches!(byte, b'#' | b'/' | b'*' | b'|' | b';' | b'!' | b':')) { prefix } else { "" }
}

/// Behind the tag at `at`, when it is one that stands inside words: `<wbr>`, `<br/>`, `</span>`, `<b class="x">`.
fn tag(text: &str, at: usize) -> Option<usize> {
    let rest = text.as_bytes().get(at + 1..)?;
    let inner = rest.get(..rest.iter().take(MAX_TAG).position(|&byte| byte == b'>')?)?;
    let name = inner.strip_prefix(b"/").unwrap_or(inner);
    let name = name.get(..name.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(name.len()))?;
    let names: [&[u8]; 10] = [b"wbr", b"br", b"span", b"b", b"i", b"em", b"strong", b"mark", b"font", b"code"];
    names.iter().any(|other| name.eq_ignore_ascii_case(other)).then_some(at + inner.len() + 2)
}

/// Behind a joint of two strings in source code: quote, operator or line break, the same quote again.
fn joint(text: &str, at: usize) -> Option<usize> {
    let quote = byte(text, at);
    if !matches!(quote, b'"' | b'\'' | b'`') {
        return None;
    }
    let window = text.as_bytes().get(at + 1..).unwrap_or_default();
    let between = window.get(..window.iter().take(80).position(|&byte| byte == quote)?)?;
    let operator = between.trim_ascii();
    let operator_or_break = match operator {
        b"" => between.contains(&b'\n'),
        b"+" | b"." | b"&" | b".." | b"\\" | b"||" | b"++" | b"<>" | b"~" | b"& _" => true,
        _ => false,
    };
    operator_or_break.then_some(at + between.len() + 2)
}
