//! Numbers as written: JSON has no limit on digits, most readers have.

/// A JSON number, exactly as its text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<'t> {
    text: &'t str,
}

/// Integers up to this are exact in every reader that uses double precision (RFC 8259 6).
const EXACT: i128 = 1 << 53;

impl<'t> Number<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Number { text }
    }

    /// The text, as written.
    pub fn text(self) -> &'t str {
        self.text
    }

    /// The value, when it is written as an integer (no fraction, no exponent) and fits.
    pub fn as_integer(self) -> Option<i128> {
        self.text.parse().ok()
    }

    /// The value in double precision, as most readers take it.
    pub fn as_f64(self) -> f64 {
        // The grammar of JSON numbers is a part of what `f64` reads; huge ones become infinite.
        self.text.parse().unwrap_or(f64::NAN)
    }

    /// Whether it has a fraction or an exponent.
    pub fn is_written_as_float(self) -> bool {
        self.text.contains(['.', 'e', 'E'])
    }

    /// Whether readers that use double precision see another value than the text says.
    pub fn loses_precision(self) -> bool {
        match self.as_integer() {
            Some(integer) => integer.abs() > EXACT,
            None => !self.is_written_as_float() || self.as_f64().is_infinite(),
        }
    }
}
