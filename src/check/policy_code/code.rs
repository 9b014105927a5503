//! A text that grows line by line.

/// The lines of a file.
pub struct Code {
    text: String,
    comment: &'static str,
}

impl Code {
    /// An empty file whose comments open with `comment`.
    pub(super) fn new(comment: &'static str) -> Self {
        Code { text: String::new(), comment }
    }

    /// Adds lines as they are, but for the end of a line right at the beginning, so that a text can begin below its quotes.
    pub fn add(&mut self, lines: &str) {
        for line in lines.strip_prefix('\n').unwrap_or(lines).lines() {
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// Adds lines when `wanted`.
    pub fn add_if(&mut self, wanted: bool, lines: &str) {
        if wanted {
            self.add(lines);
        }
    }

    /// Adds an empty line.
    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Adds a line of comment at the margin.
    pub fn remark(&mut self, text: &str) {
        self.text.push_str(self.comment);
        self.text.push(' ');
        self.text.push_str(text);
        self.text.push('\n');
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}
