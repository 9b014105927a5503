//! Libraries and gateways that check tokens: what each does when nobody tells it otherwise, and how its errors read.
//!
//! Each names the source that its facts come from. Where a default can be changed, only the default
//! is told, because that is what refuses a token on the first day.

mod decision;

mod javascript;

mod java;

mod interpreted;

mod compiled;

mod gateways;

pub use decision::{Decision, Facts, Reason};

/// A library, or a gateway that checks tokens for what is behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Library {
    /// Its name for scripts and addresses: lower case, with dashes.
    pub id: &'static str,
    /// Its own name, such as `PyJWT`.
    pub name: &'static str,
    /// The language or platform, such as `Python`.
    pub platform: &'static str,
    /// The version that was read.
    pub version: &'static str,
    /// Where it was read.
    pub source: Source,
    /// Tolerance for clocks that differ, in seconds.
    pub leeway: u32,
    /// How it judges `exp` (RFC 7519 4.1.4).
    pub expiry: Expiry,
    /// What it does without `exp`.
    pub without_exp: WithoutExp,
    /// How it judges `nbf` (RFC 7519 4.1.5).
    pub not_before: NotBefore,
    /// What it does with an `iat` in the future (RFC 7519 4.1.6 asks for nothing).
    pub issued_at: IssuedAt,
    /// What it does when the token has `aud` and nobody said which is expected (RFC 7519 4.1.3).
    pub audience: Audience,
    /// How it comes to the algorithm, in one sentence.
    pub algorithm: &'static str,
    /// What else a reader should know, each in one sentence.
    pub notes: &'static [&'static str],
    /// Its errors: the code of our check or finding, and the literal text, with `{}` for what varies.
    pub messages: &'static [(&'static str, &'static str)],
}

/// The source that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Owner and name of the repository on GitHub, such as `jpadilla/pyjwt`.
    pub repository: &'static str,
    /// The commit, abbreviated.
    pub commit: &'static str,
    /// The files.
    pub files: &'static [&'static str],
}

/// What happens at the very second `exp`, and whether it looks at all. RFC 7519 4.1.4: "on or after" it the token is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// Refused from `exp` plus leeway on, as the standard says.
    RejectsAt,
    /// That second still passes, because whole seconds are compared.
    AcceptsAt,
    /// That instant still passes, with a clock finer than a second: refused in nearly the whole second.
    AcceptsTheInstant,
    /// Checked only when this is set, and then refused from `exp` on.
    OnlyWith(&'static str),
}

/// What a token without `exp` meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithoutExp {
    /// It never expires.
    Accepts,
    /// It never expires, and neither does one whose `exp` is 0.
    AcceptsAlsoZero,
    /// It is refused.
    Rejects,
    /// It is refused when this is set.
    OnlyWith(&'static str),
}

/// How `nbf` is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBefore {
    /// Accepted from `nbf` minus leeway on, as the standard says.
    AcceptsAt,
    /// Refused at that very instant, and accepted after it.
    RejectsAt,
    /// Checked only when this is set.
    OnlyWith(&'static str),
}

/// What an `iat` in the future meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IssuedAt {
    /// Nobody looks.
    Ignored,
    /// The token is refused.
    Rejects,
    /// The token is refused when it has no `nbf`.
    RejectsWithoutNbf,
    /// The token is refused when this is set.
    OnlyWith(&'static str),
}

/// What `aud` meets when nobody said which audience is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Nobody looks.
    Ignored,
    /// Nobody looks, and nothing can be set to make it look: the application has to.
    NeverChecked,
    /// A token with `aud` is refused.
    Rejects,
    /// Every token is refused, with `aud` or without, until an audience is set or the check is switched off.
    ValidatedByDefault,
    /// The verifier cannot be made or called without saying so, with this.
    MustBeSet(&'static str),
}

/// All libraries, language by language, the gateways last.
pub fn all() -> impl Iterator<Item = &'static Library> {
    [javascript::LIBRARIES, interpreted::LIBRARIES, java::LIBRARIES, compiled::LIBRARIES, gateways::LIBRARIES]
        .into_iter()
        .flatten()
}

/// The library with that id.
pub fn find(id: &str) -> Option<&'static Library> {
    all().find(|library| library.id == id)
}

impl Library {
    /// How it words the error for a code, if it has one.
    pub fn message(&self, code: &str) -> Option<&'static str> {
        self.messages.iter().find(|(of, _)| *of == code).map(|(_, message)| *message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_library_is_complete_and_unique() {
        let mut ids = BTreeSet::new();
        for library in all() {
            let id = library.id;
            assert!(ids.insert(id), "{id}: occurs twice");
            assert!(id.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'), "{id}");
            assert!(!library.source.files.is_empty(), "{id}: no file was read");
            assert!(library.source.repository.contains('/') && library.source.commit.len() >= 7, "{id}: no source");
            for text in [library.name, library.platform, library.version] {
                assert!(!text.is_empty() && text == text.trim(), "{id}: an empty field");
            }
            for text in library.notes.iter().copied().chain([library.algorithm]) {
                assert!(text.ends_with('.') && text.chars().count() <= 160, "{id}: {text}");
            }
            let codes: BTreeSet<_> = library.messages.iter().map(|(code, _)| code).collect();
            assert_eq!(codes.len(), library.messages.len(), "{id}: two messages for one code");
            assert_eq!(find(id), Some(library));
        }
        assert_eq!(ids.len(), 16);
    }

    /// Who can refuse for a reason also has words for it.
    #[test]
    fn every_refusal_has_a_message() {
        for library in all() {
            let told = |code: &str| assert!(library.message(code).is_some(), "{}: {code}", library.id);
            told("exp-past");
            if matches!(library.not_before, NotBefore::AcceptsAt | NotBefore::RejectsAt) {
                told("nbf-future");
            }
            if matches!(library.issued_at, IssuedAt::Rejects | IssuedAt::RejectsWithoutNbf) {
                told("iat-future");
            }
            if library.without_exp == WithoutExp::Rejects {
                told("exp-missing");
            }
            if matches!(library.audience, Audience::Rejects | Audience::ValidatedByDefault) {
                told("aud-unexpected");
            }
        }
    }
}
