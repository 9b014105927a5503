//! Proof Key for Code Exchange (RFC 7636): a verifier, and the challenge that was sent before it.

use crate::jose::encoding::base64url;
use crate::jose::hash::Hash;

/// How a challenge comes from its verifier (RFC 7636 4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    /// The SHA-256 of the verifier, in base64url.
    S256,
    /// The verifier itself.
    Plain,
}

/// The lengths that a verifier, and a plain challenge, may have (RFC 7636 4.1).
const LENGTHS: std::ops::RangeInclusive<usize> = 43..=128;

/// The name under which a token request sends the verifier (RFC 7636 4.5).
const VERIFIER: &str = "code_verifier";

impl Method {
    /// The method of that name; without a name it is `plain` (RFC 7636 4.3). Names are compared exactly.
    pub(crate) fn from_name(name: Option<&str>) -> Option<Self> {
        match name {
            Some("S256") => Some(Method::S256),
            Some("plain") | None => Some(Method::Plain),
            Some(_) => None,
        }
    }

    /// The challenge of a verifier.
    pub(crate) fn challenge(self, verifier: &str) -> String {
        match self {
            Method::S256 => Hash::Sha256.digest(verifier),
            Method::Plain => verifier.to_owned(),
        }
    }

    /// What is wrong with a challenge, before any verifier is known: lower case, no full stop.
    pub(crate) fn fault_of(self, challenge: &str) -> Option<String> {
        match self {
            Method::Plain => fault_of_verifier(challenge),
            Method::S256 => {
                let decoded = base64url::decode(challenge);
                let is_hash = decoded.bytes.len() == 32 && decoded.flaws.is_empty();
                (!is_hash).then(|| {
                    format!(
                        "expected the base64url text of 32 bytes, 43 characters, but found {} characters",
                        count(challenge)
                    )
                })
            }
        }
    }
}

/// What is wrong with a verifier (RFC 7636 4.1): lower case, no full stop.
pub(crate) fn fault_of_verifier(verifier: &str) -> Option<String> {
    match verifier.char_indices().find(|(_, letter)| !is_unreserved(*letter)) {
        Some((at, letter)) => {
            Some(format!("expected only letters, digits, `-`, `.`, `_` and `~`, but found {letter:?} at byte {at}"))
        }
        None if !LENGTHS.contains(&count(verifier)) => {
            Some(format!("expected 43 to 128 characters, but found {}", count(verifier)))
        }
        None => None,
    }
}

/// The verifier in a text: of a form (`code_verifier=...`) or of JSON. A verifier needs no escapes in either.
pub(crate) fn verifier_in(text: &str) -> Option<&str> {
    text.match_indices(VERIFIER).find_map(|(at, name)| {
        let rest = text.get(at + name.len()..)?;
        let value = rest.trim_start_matches(['"', '\'', ' ', ':', '=']);
        let end = value.find(|letter| !is_unreserved(letter)).unwrap_or(value.len());
        let is_assigned = rest.get(..rest.len() - value.len())?.contains(['=', ':']);
        value.get(..end).filter(|value| is_assigned && !value.is_empty())
    })
}

fn is_unreserved(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-._~".contains(letter)
}

fn count(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn the_example_of_the_standard_fits() {
        assert_eq!(Method::S256.challenge(VERIFIER), CHALLENGE);
        assert_eq!(Method::Plain.challenge(VERIFIER), VERIFIER);
        assert_eq!((fault_of_verifier(VERIFIER), Method::S256.fault_of(CHALLENGE)), (None, None));
        assert_eq!(Method::from_name(None), Some(Method::Plain));
        assert_eq!(Method::from_name(Some("s256")), None);
    }

    #[test]
    fn what_cannot_be_one_is_told() {
        assert!(fault_of_verifier("short").unwrap().contains("found 5"));
        assert!(fault_of_verifier(&"a".repeat(129)).unwrap().contains("found 129"));
        assert!(fault_of_verifier("a b").unwrap().contains("' ' at byte 1"));
        assert!(Method::S256.fault_of(&CHALLENGE[1..]).unwrap().contains("found 42"));
        assert!(Method::S256.fault_of(&format!("{CHALLENGE}=")).is_some());
        assert!(Method::Plain.fault_of("short").is_some());
    }

    #[test]
    fn a_verifier_is_found_in_a_form_and_in_json() {
        for text in [
            format!("grant_type=authorization_code&code_verifier={VERIFIER}&code=x"),
            format!("{{\"code_verifier\": \"{VERIFIER}\"}}"),
            format!("code_verifier: {VERIFIER}\n"),
            format!("a code_verifier is sent: code_verifier={VERIFIER}"),
        ] {
            assert_eq!(verifier_in(&text), Some(VERIFIER), "{text}");
        }
        for text in ["", "code_verifier", "code_verifier=", "the code_verifier is secret"] {
            assert_eq!(verifier_in(text), None, "{text}");
        }
    }
}
