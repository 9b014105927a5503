//! The arguments of the command.

use std::path::PathBuf;

/// How the command is used.
pub const USAGE: &str = "usage: serve [DIR] [--port N]

Serves the built site in DIR (dist) on 127.0.0.1, port N (8080; 0 takes a free one).";

/// What to serve, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The folder with the built site.
    pub dist: PathBuf,
    /// The port; 0 for any free one.
    pub port: u16,
}

impl Options {
    /// Reads the arguments after the name of the program; `None` asks for [`USAGE`], an error says what is wrong.
    pub fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Option<Self>, String> {
        let mut options = Self { dist: PathBuf::from("dist"), port: 8080 };
        let mut has_folder = false;
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            if argument == "--help" || argument == "-h" {
                return Ok(None);
            } else if let Some(port) = argument.strip_prefix("--port=") {
                options.port = port_number(port)?;
            } else if argument == "--port" {
                options.port = port_number(&arguments.next().unwrap_or_default())?;
            } else if argument.starts_with('-') || has_folder {
                return Err(format!("expected [DIR] [--port N], but found {argument:?}"));
            } else {
                options.dist = argument.into();
                has_folder = true;
            }
        }
        Ok(Some(options))
    }
}

fn port_number(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("expected a port number from 0 to 65535, but found {text:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_come_in_any_order() {
        let cases: [(&[&str], &str, u16); 5] = [
            (&[], "dist", 8080),
            (&["out"], "out", 8080),
            (&["--port", "0"], "dist", 0),
            (&["out", "--port=81"], "out", 81),
            (&["--port", "81", "out"], "out", 81),
        ];
        for (arguments, dist, port) in cases {
            let parsed = Options::parse(arguments.iter().map(|&text| text.to_owned()));
            assert_eq!(parsed, Ok(Some(Options { dist: dist.into(), port })), "{arguments:?}");
        }
    }

    #[test]
    fn wrong_arguments_are_named() {
        let cases = [
            (vec!["--port"], "expected a port number from 0 to 65535, but found \"\""),
            (vec!["--port", "x"], "expected a port number from 0 to 65535, but found \"x\""),
            (vec!["a", "b"], "expected [DIR] [--port N], but found \"b\""),
            (vec!["--prot", "1"], "expected [DIR] [--port N], but found \"--prot\""),
        ];
        for (arguments, message) in cases {
            assert_eq!(Options::parse(arguments.into_iter().map(str::to_owned)), Err(message.to_owned()));
        }
    }
}
