//! Texts of a person as string literals of a language.
//!
//! A text can hold anything, so only plain ASCII stays as it is: nothing closes the literal, begins an expression, ends a line
//! in it, or turns the direction of what is read.

/// How a language writes strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// JavaScript, JSON and YAML between double quotes: `\u` and four digits, by UTF-16 units.
    JavaScript,
    /// Java: `\u` is read before anything else, so it only stands for what is not ASCII; the rest is octal.
    Java,
    /// Python.
    Python,
    /// Go.
    Go,
    /// C#.
    CSharp,
    /// Rust.
    Rust,
    /// Ruby, where `#` may begin an expression.
    Ruby,
    /// PHP between double quotes, where `$` begins a variable.
    Php,
}

impl Language {
    /// The literal, with its quotes.
    pub fn quote(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 2);
        out.push('"');
        for character in text.chars() {
            self.push(character, &mut out);
        }
        out.push('"');
        out
    }

    /// The literals, separated by a comma and a space.
    pub fn list<S: AsRef<str>>(self, texts: &[S]) -> String {
        let literals: Vec<String> = texts.iter().map(|text| self.quote(text.as_ref())).collect();
        literals.join(", ")
    }

    fn push(self, character: char, out: &mut String) {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '#' if self == Language::Ruby => out.push_str("\\#"),
            '$' if self == Language::Php => out.push_str("\\$"),
            ' '..='~' => out.push(character),
            _ => self.push_number(character, out),
        }
    }

    fn push_number(self, character: char, out: &mut String) {
        let code = u32::from(character);
        out.push_str(&match self {
            Language::Java if code < 0x80 => format!("\\{code:03o}"),
            Language::JavaScript | Language::Java => {
                let mut units = [0; 2];
                character.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect()
            }
            Language::Python | Language::Go | Language::CSharp if code > 0xffff => format!("\\U{code:08x}"),
            Language::Python | Language::Go | Language::CSharp => format!("\\u{code:04x}"),
            Language::Rust | Language::Ruby | Language::Php => format!("\\u{{{code:x}}}"),
        });
    }
}
