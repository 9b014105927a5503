//! The base64 between BEGIN and END, line by line, with what copying put between the lines taken out.

use std::ops::Range;

use super::super::loose::{self, Loose, NotBase64};
use super::super::mend::KeyMend;
use super::flat::Flat;

/// What was read.
pub(super) struct Body {
    pub(super) content: Result<Loose, NotBase64>,
    /// Header lines of RFC 1421.
    pub(super) headers: Vec<String>,
    pub(super) mends: Vec<KeyMend>,
    /// Index after the last character that belongs to the body.
    pub(super) stopped: usize,
}

/// RFC 7468 2: lines of 64 characters.
const WIDTH: usize = 64;

const QUOTES: &str = "\"'`";

#[derive(Default)]
struct Tally {
    blank: usize,
    indented: usize,
    trailing: usize,
    spaces: usize,
    quotes: usize,
    joints: usize,
    lost: usize,
    comments: usize,
    widths: Vec<usize>,
}

/// Reads the body in `range`. Without an END line it ends at the first line that cannot be base64.
pub(super) fn read(flat: &Flat, range: Range<usize>, has_end: bool) -> Body {
    let mut tally = Tally::default();
    let mut headers = Vec::new();
    let mut symbols: Vec<(usize, char)> = Vec::new();
    let mut stopped = range.start;
    let mut blank = 0;
    let end = range.end;
    let prefix = common_prefix(flat, range.clone());
    for (number, line) in lines(flat, range).enumerate() {
        let mut line = line;
        if let Some(prefix) = prefix
            && flat.slice(line.clone()).starts_with(prefix)
        {
            tally.joints += 1;
            line.start += prefix.len();
        }
        let text = flat.slice(line.clone());
        let indent = text.iter().take_while(|found| found.is_whitespace()).count();
        let trimmed: String = text.iter().collect::<String>().trim().into();
        if trimmed.is_empty() {
            blank += usize::from(number > 0);
            continue;
        }
        if is_comment(&trimmed) {
            tally.comments += 1;
            continue;
        }
        if is_header(&trimmed) {
            headers.push(trimmed);
            continue;
        }
        let content = undecorated(flat, line.clone(), &mut tally);
        let characters = flat.slice(content.clone());
        if characters.is_empty() {
            continue;
        }
        // Dashes are what is left of an END line.
        let over = characters.starts_with(&['-', '-']) || !characters.iter().all(|found| is_base64(*found));
        if !has_end && over {
            break;
        }
        tally.blank += std::mem::take(&mut blank);
        tally.indented += usize::from(indent > 0 && number > 0);
        // The last line may end in the space before END.
        tally.trailing += usize::from(text.ends_with(&[' ']) && line.end < end);
        tally.spaces += gaps(characters);
        tally.widths.push(characters.iter().filter(|found| !found.is_whitespace()).count());
        let breaks = lost_breaks(characters);
        tally.lost += breaks;
        let kept =
            content.clone().zip(characters).enumerate().filter(|(n, _)| breaks == 0 || !is_break(*n, characters));
        symbols.extend(kept.map(|(_, (at, &found))| (flat.offset(at), found)));
        stopped = content.end;
    }
    // The piece between the last line break and END is no line.
    tally.blank += blank.saturating_sub(1);
    let content = loose::read(symbols.into_iter());
    let mut mends = tally.mends();
    if !headers.is_empty() {
        mends.push(KeyMend::Headers(headers.len()));
    }
    if let Ok(loose) = &content {
        mends.extend(base64_mends(loose));
    }
    Body { content, headers, mends, stopped }
}

impl Body {
    /// RFC 1421 4.6.1.1: `Proc-Type: 4,ENCRYPTED` announces it, `DEK-Info` names the cipher.
    pub(super) fn encryption(&self) -> Option<String> {
        let value = |name: &str| self.headers.iter().find_map(|line| line.strip_prefix(name)).map(str::trim);
        value("Proc-Type:").filter(|kind| kind.ends_with("ENCRYPTED"))?;
        let cipher = value("DEK-Info:").and_then(|info| info.split(',').next()).unwrap_or("unknown cipher");
        Some(format!("OpenSSL's traditional format, {cipher}"))
    }
}

impl Tally {
    fn mends(&self) -> Vec<KeyMend> {
        let all = [
            (self.spaces, KeyMend::SpacesAsBreaks as fn(usize) -> KeyMend),
            (self.indented, KeyMend::Indentation),
            (self.trailing, KeyMend::LineEnds),
            (self.blank, KeyMend::BlankLines),
            (self.quotes, KeyMend::Quotes),
            (self.joints, KeyMend::Joints),
            (self.lost, KeyMend::LostBackslashes),
            (self.comments, KeyMend::Comments),
        ];
        let mut mends: Vec<_> =
            all.into_iter().filter(|(count, _)| *count > 0).map(|(count, mend)| mend(count)).collect();
        match self.widths.as_slice() {
            _ if self.spaces + self.lost > 0 => {}
            [width] if *width > WIDTH => mends.push(KeyMend::OneLine(*width)),
            [full @ .., last] => {
                let wrong = full.iter().find(|width| **width != WIDTH).or(Some(last).filter(|last| **last > WIDTH));
                mends.extend(wrong.map(|width| KeyMend::LineWidth(*width)));
            }
            [] => {}
        }
        mends
    }
}

fn base64_mends(loose: &Loose) -> Vec<KeyMend> {
    let (found, due) = (loose.padding, loose.padding_due());
    let all = [
        (loose.url_safe > 0).then_some(KeyMend::UrlAlphabet(loose.url_safe)),
        (found < due).then(|| KeyMend::PaddingAdded(due - found)),
        (found > due).then(|| KeyMend::PaddingRemoved(found - due)),
        loose.trailing_bits.then_some(KeyMend::TrailingBits),
    ];
    all.into_iter().flatten().collect()
}

/// The part of a line that is left without quotes, commas and signs that join strings in program code.
fn undecorated(flat: &Flat, line: Range<usize>, tally: &mut Tally) -> Range<usize> {
    let mut line = line;
    loop {
        let text = flat.slice(line.clone());
        let quoted_end = || text.iter().rev().skip(1).find(|found| **found != ' ').is_none_or(|f| QUOTES.contains(*f));
        match (text.first(), text.last()) {
            (Some(first), _) if first.is_whitespace() => line.start += 1,
            (_, Some(last)) if last.is_whitespace() => line.end -= 1,
            (Some(first), _) if QUOTES.contains(*first) => {
                tally.quotes += 1;
                line.start += 1;
            }
            (Some('+'), _) if text.get(1).is_none_or(|next| *next == ' ' || QUOTES.contains(*next)) => {
                tally.joints += 1;
                line.start += 1;
            }
            (Some('>'), _) => {
                tally.joints += 1;
                line.start += 1;
            }
            (_, Some(last)) if QUOTES.contains(*last) => {
                tally.quotes += 1;
                line.end -= 1;
            }
            (_, Some(',' | ';')) => {
                tally.joints += 1;
                line.end -= 1;
            }
            // A plus is base64 unless a quotation mark stands before it.
            (_, Some('+' | '.' | '&')) if quoted_end() => {
                tally.joints += 1;
                line.end -= 1;
            }
            _ => return line,
        }
    }
}

fn lines(flat: &Flat, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut next = Some(range.start);
    std::iter::from_fn(move || {
        let start = next?;
        let rest = flat.slice(start..range.end);
        let length = rest.iter().position(|found| *found == '\n');
        next = length.map(|length| start + length + 1);
        Some(start..start + length.unwrap_or(rest.len()))
    })
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#') || line.starts_with("// ") || line.starts_with("/*")
}

fn is_header(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|found| found.is_ascii_alphanumeric() || found == '-')
    })
}

fn is_base64(found: char) -> bool {
    found.is_ascii_alphanumeric() || matches!(found, '+' | '/' | '-' | '_' | '=' | ' ')
}

/// What stands before every line of a block that was commented out.
fn common_prefix(flat: &Flat, range: Range<usize>) -> Option<&'static [char]> {
    const PREFIXES: [&[char]; 3] = [&['#', ' '], &['/', '/', ' '], &['#']];
    let whole: Vec<_> = lines(flat, range).skip(1).filter(|line| !flat.slice(line.clone()).is_empty()).collect();
    let is_common = |prefix: &&[char]| whole.iter().all(|line| flat.slice(line.clone()).starts_with(prefix));
    PREFIXES.into_iter().find(|prefix| !whole.is_empty() && is_common(prefix))
}

/// How many letters `n` stand exactly where line breaks belong, which is what is left of `\n` without its backslash.
fn lost_breaks(characters: &[char]) -> usize {
    // Base64 of DER begins with M, never with n.
    let places = || (0..characters.len()).filter(|at| is_break(*at, characters));
    let lost = characters.len() > WIDTH && places().all(|at| characters.get(at) == Some(&'n'));
    if lost { places().count() } else { 0 }
}

/// Whether a line break belongs there when each break has become one character.
fn is_break(at: usize, characters: &[char]) -> bool {
    at.is_multiple_of(WIDTH + 1) || at + 1 == characters.len()
}

/// Runs of white space between other characters.
fn gaps(characters: &[char]) -> usize {
    characters.windows(2).filter(|pair| matches!(pair, [before, ' '] if *before != ' ')).count()
}
