//! The glossary: every word of the field, said in one sentence, and at length where there is something to say.
//!
//! The short text is also the tooltip of the workbench. Texts may carry the marks of [`crate::site::rich`].

pub mod formats;

pub mod formats_parts;

pub mod formats_headers;

pub mod claims;

pub mod claims_login;

pub mod claims_access;

pub mod keys;

pub mod keys_signing;

pub mod keys_encryption;

pub mod oauth_roles;

pub mod oauth_tokens;

pub mod oauth_grants;

pub mod oauth_openid;

pub mod web_sessions;

pub mod web_cookies;

pub mod web_platform;

pub mod attacks_forgery;

pub mod attacks_confusion;

pub mod attacks_theft;

pub mod attacks_operation;

use crate::content::sources::Cite;

/// One term.
#[derive(Debug)]
pub struct Term {
    /// What links name it by, such as "base64url"; also its anchor.
    pub id: &'static str,
    /// Its name, then other names for the same.
    pub names: &'static [&'static str],
    /// The part of the field it belongs to.
    pub area: Area,
    /// What it is, at most 160 characters without marks.
    pub short: &'static str,
    /// More, paragraph by paragraph; empty where the short text says it all. A term with 120 words here and an example has a page.
    pub long: &'static [&'static str],
    /// Something to look at: what it is, and the text.
    pub example: Option<(&'static str, &'static str)>,
    /// Terms to read next.
    pub see: &'static [&'static Term],
    /// Terms that it is taken for, each with the difference in one sentence.
    pub not: &'static [(&'static Term, &'static str)],
    /// What it rests on.
    pub cites: &'static [Cite],
}

/// Parts of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// JOSE formats and encoding.
    Formats,
    /// Claims.
    Claims,
    /// Keys and algorithms.
    Keys,
    /// OAuth and OpenID Connect.
    OAuth,
    /// Sessions, cookies and the web platform.
    Web,
    /// Attacks and operation.
    Attacks,
}

impl Area {
    /// All, in reading order.
    pub const ALL: [Area; 6] = [Area::Formats, Area::Claims, Area::Keys, Area::OAuth, Area::Web, Area::Attacks];

    /// In words.
    pub const fn title(self) -> &'static str {
        match self {
            Area::Formats => "Formats and encoding",
            Area::Claims => "Claims",
            Area::Keys => "Keys and algorithms",
            Area::OAuth => "OAuth and OpenID Connect",
            Area::Web => "Sessions, cookies and the web",
            Area::Attacks => "Attacks and operation",
        }
    }
}

impl Term {
    /// Its name.
    pub fn name(&self) -> &'static str {
        self.names.first().copied().unwrap_or(self.id)
    }

    /// Whether it has a page of its own: at least 120 words, and an example.
    pub fn has_page(&self) -> bool {
        let words: usize = self.long.iter().map(|text| text.split_whitespace().count()).sum();
        self.example.is_some() && words >= 120
    }
}

/// An empty term of that area, to be filled in.
const fn blank(area: Area) -> Term {
    Term { id: "", names: &[], area, short: "", long: &[], example: None, see: &[], not: &[], cites: &[] }
}

/// Every term, by area.
pub fn all() -> impl Iterator<Item = &'static Term> {
    [
        formats::TERMS,
        formats_parts::TERMS,
        formats_headers::TERMS,
        claims::TERMS,
        claims_login::TERMS,
        claims_access::TERMS,
        keys::TERMS,
        keys_signing::TERMS,
        keys_encryption::TERMS,
        oauth_roles::TERMS,
        oauth_tokens::TERMS,
        oauth_grants::TERMS,
        oauth_openid::TERMS,
        web_sessions::TERMS,
        web_cookies::TERMS,
        web_platform::TERMS,
        attacks_forgery::TERMS,
        attacks_confusion::TERMS,
        attacks_theft::TERMS,
        attacks_operation::TERMS,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The term with that id.
pub fn find(id: &str) -> Option<&'static Term> {
    all().find(|term| term.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_is_short_and_occurs_once() {
        let mut ids = BTreeSet::new();
        for term in all() {
            assert!(ids.insert(term.id), "{}: occurs twice", term.id);
            assert!(!term.names.is_empty() && !term.cites.is_empty(), "{}", term.id);
            let fits = term.id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            assert!(fits, "{}: letters, digits and hyphens", term.id);
            let length = term.short.chars().filter(|letter| *letter != '`').count();
            assert!(length <= 160, "{}: {length} characters", term.id);
            assert!(term.short.ends_with('.') && !term.short.contains('\n'), "{}", term.id);
        }
    }

    #[test]
    fn what_is_named_is_listed() {
        for term in all() {
            for other in term.see.iter().copied().chain(term.not.iter().map(|(other, _)| *other)) {
                assert!(find(other.id).is_some(), "{}: {} is not listed", term.id, other.id);
                assert_ne!(term.id, other.id);
            }
        }
    }
}
