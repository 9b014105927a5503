//! Header parameters: the names in a JOSE header, and how far each may be believed.
//!
//! Everything in a header is written by the sender and read before the signature is checked. Each entry therefore says,
//! besides its meaning, what a receiver may do with the value.

mod jose;

mod jwe;

mod extensions;

#[cfg(not(target_arch = "wasm32"))]
pub mod long;

/// One header parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// The member name, exactly.
    pub name: &'static str,
    /// The full name in plain words, such as "key ID".
    pub title: &'static str,
    /// What it is and what a receiver must do with it, at most 160 characters, one or two short sentences, plain text.
    pub short: &'static str,
    /// Where it is defined, such as "RFC 7515 4.1.4".
    pub source: &'static str,
    /// How far its value may be believed.
    pub trust: Trust,
}

/// How far the value of a header parameter may be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It helps to find something, such as one of the keys already trusted; nothing is decided by it.
    Hint,
    /// It must equal what the verifier expects, or lie within the verifier's limits.
    MustMatchPolicy,
    /// It is in the hands of an attacker, and must not choose keys or addresses.
    NeverTrust,
    /// It changes how the token is processed; a receiver that does not know it cannot read the token correctly.
    MustUnderstand,
}

/// The header parameter with that name, if it is known; names are compared exactly.
pub fn find(name: &str) -> Option<&'static Header> {
    all().find(|header| header.name == name)
}

/// All header parameters, file by file, each file in reading order.
pub fn all() -> impl Iterator<Item = &'static Header> {
    FILES.iter().copied().flatten()
}

const FILES: &[&[Header]] = &[jose::HEADERS, jwe::HEADERS, extensions::HEADERS];

/// A header parameter; its text follows with `short`.
const fn header(name: &'static str, title: &'static str, source: &'static str, trust: Trust) -> Header {
    Header { name, title, short: "", source, trust }
}

impl Header {
    const fn short(self, short: &'static str) -> Self {
        Header { short, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_header_parameter_is_complete_and_unique() {
        crate::content::check(all().map(|header| [header.name, header.title, header.short, header.source]));
    }

    #[test]
    fn every_name_finds_its_header_parameter() {
        for header in all() {
            assert_eq!(find(header.name), Some(header));
        }
        assert_eq!(find("ALG"), None);
        assert_eq!(find(""), None);
    }

    /// A key or an address that the token brings along must never be used because the token says so.
    #[test]
    fn keys_and_addresses_in_the_token_are_never_trusted() {
        for name in ["jku", "jwk", "x5u", "x5c", "trust_chain", "peer_trust_chain", "jwt"] {
            assert_eq!(find(name).map(|header| header.trust), Some(Trust::NeverTrust), "{name}");
        }
    }
}
