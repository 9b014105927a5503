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
    /// Empty lines inside the block.
    BlankLines(usize),
    /// Characters without a picture: byte order marks, zero-width spaces.
    Invisible(usize),
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
    /// The BEGIN line did not have five dashes on both sides.
    BeginDashes,
    /// The END line did not have five dashes on both sides.
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
    /// What was done, as a sentence without a full stop.
    pub fn text(&self) -> String {
        match self {
            KeyMend::EscapedBreaks(n) => format!("turned {n} literal \\n into {}", plural(*n, "line break")),
            KeyMend::EscapedSlashes(n) => format!("turned {n} literal \\/ into {}", plural(*n, "slash")),
            KeyMend::SpacesAsBreaks(n) => format!("turned {n} {} into line breaks", plural(*n, "space")),
            KeyMend::OneLine(n) => format!("broke one line of {n} characters into lines of 64"),
            KeyMend::LineWidth(n) => format!("broke lines of {n} characters into lines of 64"),
            KeyMend::Indentation(n) => format!("removed the indentation of {n} {}", plural(*n, "line")),
            KeyMend::BlankLines(n) => format!("removed {n} empty {}", plural(*n, "line")),
            KeyMend::Invisible(n) => format!("removed {n} invisible {}", plural(*n, "character")),
            KeyMend::Quotes(n) => format!("removed {n} quotation {}", plural(*n, "mark")),
            KeyMend::Joints(n) => format!("removed {n} {} that joined lines of code", plural(*n, "sign")),
            KeyMend::Comments(n) => format!("removed {n} comment {}", plural(*n, "line")),
            KeyMend::Headers(n) => format!("removed {n} header {}", plural(*n, "line")),
            KeyMend::TextAround(n) => format!("ignored {n} {} of other text", plural(*n, "character")),
            KeyMend::TypographicDashes(n) => format!("turned {n} typographic {} into hyphens", plural(*n, "dash")),
            KeyMend::BeginDashes => "completed the dashes of the BEGIN line".into(),
            KeyMend::EndDashes => "completed the dashes of the END line".into(),
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

fn plural(count: usize, word: &str) -> String {
    match word {
        _ if count == 1 => word.into(),
        "dash" | "slash" => format!("{word}es"),
        _ => format!("{word}s"),
    }
}
