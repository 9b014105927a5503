//! What was mended in a key text before it could be read: damage of copying, not of the key.

/// One kind of mend, with how often it was needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyMend {
    /// `\n` or `\r\n` written as two or four characters.
    EscapedBreaks(usize),
    /// `\/` of some JSON writers.
    EscapedSlashes(usize),
    /// Spaces where line breaks belong.
    SpacesAsBreaks(usize),
    /// Everything on one line of so many characters.
    OneLine(usize),
    /// Lines of another width than the 64 characters of RFC 7468 2.
    LineWidth(usize),
    /// Lines that were indented.
    Indentation(usize),
    /// Lines that ended in white space.
    LineEnds(usize),
    /// Empty lines inside the block.
    BlankLines(usize),
    /// Characters without a picture: byte order marks, zero-width spaces.
    Invisible(usize),
    /// Characters written as `%` and two digits.
    PercentEncoded(usize),
    /// `\n` that had lost its backslash.
    LostBackslashes(usize),
    /// Quotation marks.
    Quotes(usize),
    /// Commas, plus signs, dots or backslashes that join lines of program code.
    Joints(usize),
    /// Comment lines inside the block.
    Comments(usize),
    /// Header lines inside the block (RFC 1421), which RFC 7468 does not allow.
    Headers(usize),
    /// Other text before, between or after the blocks.
    TextAround(usize),
    /// Typographic dashes.
    TypographicDashes(usize),
    /// The BEGIN line was not `-----BEGIN ...-----`.
    BeginDashes,
    /// The END line was not `-----END ...-----`.
    EndDashes,
    /// No BEGIN line.
    BeginMissing,
    /// No END line.
    EndMissing,
    /// The END line has another label than the BEGIN line.
    EndLabel {
        /// The label of the END line.
        found: String,
    },
    /// `-` and `_` of the URL-safe alphabet.
    UrlAlphabet(usize),
    /// Padding that was missing.
    PaddingAdded(usize),
    /// Padding that does not belong there.
    PaddingRemoved(usize),
    /// Unused bits of the last character.
    TrailingBits,
    /// White space in a secret or in bare base64.
    WhiteSpace(usize),
    /// The PEM, JSON or DER was itself encoded in base64.
    WrappedInBase64,
    /// Signs between hexadecimal digits, or `0x` before them.
    HexSigns(usize),
}

impl KeyMend {
    /// The number of times, where it is one.
    fn count(&mut self) -> Option<&mut usize> {
        match self {
            KeyMend::EscapedBreaks(n)
            | KeyMend::EscapedSlashes(n)
            | KeyMend::SpacesAsBreaks(n)
            | KeyMend::Indentation(n)
            | KeyMend::LineEnds(n)
            | KeyMend::BlankLines(n)
            | KeyMend::Invisible(n)
            | KeyMend::PercentEncoded(n)
            | KeyMend::LostBackslashes(n)
            | KeyMend::Quotes(n)
            | KeyMend::Joints(n)
            | KeyMend::Comments(n)
            | KeyMend::Headers(n)
            | KeyMend::TextAround(n)
            | KeyMend::TypographicDashes(n)
            | KeyMend::UrlAlphabet(n)
            | KeyMend::PaddingAdded(n)
            | KeyMend::PaddingRemoved(n)
            | KeyMend::WhiteSpace(n)
            | KeyMend::HexSigns(n) => Some(n),
            KeyMend::OneLine(_)
            | KeyMend::LineWidth(_)
            | KeyMend::BeginDashes
            | KeyMend::EndDashes
            | KeyMend::BeginMissing
            | KeyMend::EndMissing
            | KeyMend::EndLabel { .. }
            | KeyMend::TrailingBits
            | KeyMend::WrappedInBase64 => None,
        }
    }

    /// What was done, as a sentence without a full stop.
    pub fn text(&self) -> String {
        match self {
            KeyMend::EscapedBreaks(n) => format!("turned {n} literal \\n into {}", plural(*n, "line break")),
            KeyMend::EscapedSlashes(n) => format!("turned {n} literal \\/ into {}", plural(*n, "slash")),
            KeyMend::SpacesAsBreaks(n) => format!("turned {n} {} into line breaks", plural(*n, "space")),
            KeyMend::OneLine(n) => format!("broke one line of {n} characters into lines of 64"),
            KeyMend::LineWidth(n) => format!("broke lines of {n} characters into lines of 64"),
            KeyMend::Indentation(n) => format!("removed the indentation of {n} {}", plural(*n, "line")),
            KeyMend::LineEnds(n) => format!("removed white space at the end of {n} {}", plural(*n, "line")),
            KeyMend::BlankLines(n) => format!("removed {n} empty {}", plural(*n, "line")),
            KeyMend::Invisible(n) => format!("removed {n} invisible {}", plural(*n, "character")),
            KeyMend::PercentEncoded(n) => format!("decoded {n} percent-encoded {}", plural(*n, "character")),
            KeyMend::LostBackslashes(n) => {
                format!("turned {n} {} n, of \\n without its backslash, into line breaks", plural(*n, "letter"))
            }
            KeyMend::Quotes(n) => format!("removed {n} quotation {}", plural(*n, "mark")),
            KeyMend::Joints(n) => format!("removed {n} {} that joined lines of code", plural(*n, "sign")),
            KeyMend::Comments(n) => format!("removed {n} comment {}", plural(*n, "line")),
            KeyMend::Headers(n) => format!("removed {n} header {}", plural(*n, "line")),
            KeyMend::TextAround(n) => format!("ignored {n} {} of other text", plural(*n, "character")),
            KeyMend::TypographicDashes(n) => format!("turned {n} typographic {} into hyphens", plural(*n, "dash")),
            KeyMend::BeginDashes => "corrected the BEGIN line".into(),
            KeyMend::EndDashes => "corrected the END line".into(),
            KeyMend::BeginMissing => "added the missing BEGIN line".into(),
            KeyMend::EndMissing => "added the missing END line".into(),
            KeyMend::EndLabel { found } => format!("corrected the label of the END line, which was {found}"),
            KeyMend::UrlAlphabet(n) => format!("turned {n} {} - and _ into + and /", plural(*n, "character")),
            KeyMend::PaddingAdded(n) => format!("added {n} padding {}", plural(*n, "character")),
            KeyMend::PaddingRemoved(n) => format!("removed {n} padding {}", plural(*n, "character")),
            KeyMend::TrailingBits => "ignored the unused bits of the last base64 character".into(),
            KeyMend::WhiteSpace(n) => format!("removed {n} white space {}", plural(*n, "character")),
            KeyMend::WrappedInBase64 => "decoded the base64 around the key text".into(),
            KeyMend::HexSigns(n) => format!("removed {n} {} between the digits", plural(*n, "sign")),
        }
    }
}

/// Adds a mend; of the same kind, their counts are added up.
pub(super) fn add(mends: &mut Vec<KeyMend>, mut new: KeyMend) {
    if mends.contains(&new) && new.count().is_none() {
        return;
    }
    let same = |known: &&mut KeyMend| std::mem::discriminant(*known) == std::mem::discriminant(&new);
    let sum = mends.iter_mut().find(same).and_then(KeyMend::count);
    match (sum, new.count()) {
        (Some(sum), Some(more)) => *sum += *more,
        _ => mends.push(new),
    }
}

fn plural(count: usize, word: &str) -> String {
    match word {
        _ if count == 1 => word.into(),
        "dash" | "slash" => format!("{word}es"),
        _ => format!("{word}s"),
    }
}
