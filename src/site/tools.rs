//! The pages that open the application in a certain way, as far as the application itself must know them.
//!
//! Somebody looks for a decoder, somebody else for the expiry of a token: each finds a page that says so, and on it the one
//! workbench, arranged for the question. The texts are in the native `sections::tools`; here stand addresses and headings only.

/// A page that opens the application in a certain way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tool {
    /// Its path, from the root, without a slash at the end.
    pub path: &'static str,
    /// Its heading and title.
    pub heading: &'static str,
    /// How the application is arranged on it.
    pub mode: Mode,
    /// The name of the example that is offered first; empty for the usual order.
    pub example: &'static str,
}

/// How the application is arranged. Everything is there in each; what was asked for comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The workbench as on its own page.
    #[default]
    Plain,
    /// What is expected of the token comes before the key.
    Expectations,
    /// What came with the token is open, and comes before the key.
    Exchange,
    /// The header comes before the payload.
    Header,
    /// The claims, each with what it means, come before the JSON.
    Claims,
    /// What an SD-JWT discloses comes before the payload.
    Disclosures,
    /// The key comes before what is inside, which cannot be read without it.
    Key,
    /// The key workshop.
    Workshop,
}

const fn tool(path: &'static str, heading: &'static str, mode: Mode, example: &'static str) -> Tool {
    Tool { path, heading, mode, example }
}

/// All of them.
pub const TOOLS: [Tool; 11] = [
    tool("/decoder", "JWT decoder", Mode::Plain, "rs256"),
    tool("/validator", "JWT validator", Mode::Expectations, "es256"),
    tool("/debugger", "JWT debugger", Mode::Plain, "tampered"),
    tool("/expiry", "JWT expiry checker", Mode::Claims, "expired"),
    tool("/claims-viewer", "JWT claims viewer", Mode::Claims, "valid"),
    tool("/header", "JWT header inspector", Mode::Header, "self-carried"),
    tool("/jwks", "JWKS inspector", Mode::Workshop, ""),
    tool("/pem-to-jwk", "PEM to JWK converter", Mode::Workshop, ""),
    tool("/oauth-inspector", "OAuth response inspector", Mode::Exchange, ""),
    tool("/jwe", "JWE decrypter", Mode::Key, ""),
    tool("/sd-jwt", "SD-JWT inspector", Mode::Disclosures, ""),
];

/// The id of the place below the application where the page's text stands.
pub const ABOUT_ID: &str = "about-tool";

/// The tool at that path; a slash at either end does not matter.
pub fn find(path: &str) -> Option<&'static Tool> {
    let path = path.trim_matches('/');
    TOOLS.iter().find(|tool| tool.path.trim_start_matches('/') == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_found_however_its_address_is_written() {
        for tool in &TOOLS {
            for path in [tool.path.to_owned(), format!("{}/", tool.path), tool.path.trim_start_matches('/').to_owned()]
            {
                assert_eq!(find(&path), Some(tool), "{path}");
            }
            assert_eq!(TOOLS.iter().filter(|other| other.path == tool.path).count(), 1, "{}", tool.path);
            assert!(crate::site::find(tool.path).is_none(), "{} stands in one list", tool.path);
        }
        assert_eq!(find("/"), None);
    }
}
