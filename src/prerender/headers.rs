//! `_headers`: what a host must send, in the form that several static hosts read, and our own server too.

use crate::site::head::security_headers;

/// The text of the file.
pub(super) fn file() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in security_headers() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_header_is_one_line() {
        let text = super::file();
        assert!(text.starts_with("/*\n  Content-Security-Policy: default-src 'none';"));
        assert!(text.lines().skip(1).all(|line| line.starts_with("  ") && line.contains(": ")));
    }
}
