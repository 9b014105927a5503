//! The pitfalls: mistakes that are made with tokens, each as a story, with code that makes it and code that does not.

mod alg_from_header;

mod blocklist;

mod decode_not_verify;

mod payload_secrets;

mod clock;

mod weak_secret;

mod shared_secret;

mod localstorage;

mod no_aud;

mod id_as_access;

mod key_in_header;

mod kid_injection;

mod long_exp;

mod rotation_no_detect;

mod denylist_hash;

mod jwe_as_auth;

mod no_limits;

mod lenient_json;

mod jwks_rotation;

mod url_tokens;

use crate::content::sources::Cite;
use crate::content::terms::Term;

/// One mistake. Its texts carry the marks of [`crate::site::rich`].
#[derive(Debug)]
pub struct Pitfall {
    /// The last part of its address, such as "no-aud".
    pub slug: &'static str,
    /// The mistake in a few words, in lower case unless it begins with a name.
    pub title: &'static str,
    /// What to do instead, in one sentence without marks other than code: the answer of its page.
    pub answer: &'static str,
    /// How it comes about.
    pub mistake: &'static str,
    /// What follows.
    pub consequence: &'static str,
    /// The same in code.
    pub code: &'static [Listing],
    /// The way out.
    pub fix: &'static str,
    /// The rules of the audit that see it in a token or a key; empty where no token shows it.
    pub rules: &'static [&'static str],
    /// Terms to read next.
    pub terms: &'static [&'static Term],
    /// Reported cases: number, and what happened.
    pub cves: &'static [(&'static str, &'static str)],
    /// What it rests on.
    pub cites: &'static [Cite],
}

/// Code in one language.
#[derive(Debug)]
pub struct Listing {
    /// Language and library.
    pub language: &'static str,
    /// With the mistake.
    pub wrong: &'static str,
    /// Without it.
    pub right: &'static str,
}

/// All of them, in reading order.
pub fn all() -> impl Iterator<Item = &'static Pitfall> {
    ALL.iter().copied()
}

const ALL: [&Pitfall; 20] = [
    &alg_from_header::PITFALL,
    &blocklist::PITFALL,
    &decode_not_verify::PITFALL,
    &payload_secrets::PITFALL,
    &clock::PITFALL,
    &weak_secret::PITFALL,
    &shared_secret::PITFALL,
    &localstorage::PITFALL,
    &no_aud::PITFALL,
    &id_as_access::PITFALL,
    &key_in_header::PITFALL,
    &kid_injection::PITFALL,
    &long_exp::PITFALL,
    &rotation_no_detect::PITFALL,
    &denylist_hash::PITFALL,
    &jwe_as_auth::PITFALL,
    &no_limits::PITFALL,
    &lenient_json::PITFALL,
    &jwks_rotation::PITFALL,
    &url_tokens::PITFALL,
];

const JSONWEBTOKEN: &str = "JavaScript, jsonwebtoken";
const JOSE: &str = "JavaScript, jose";
const PYJWT: &str = "Python, PyJWT";
const GOLANG_JWT: &str = "Go, golang-jwt";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_complete_and_occurs_once() {
        let mut slugs = std::collections::BTreeSet::new();
        for pitfall in all() {
            let slug = pitfall.slug;
            assert!(slugs.insert(slug), "{slug}: occurs twice");
            assert!(pitfall.answer.len() <= 200 && pitfall.answer.ends_with('.'), "{slug}");
            assert!(pitfall.code.len() >= 2, "{slug}: code in two languages");
            assert!(!pitfall.terms.is_empty() && !pitfall.cites.is_empty(), "{slug}");
            for (number, _) in pitfall.cves {
                assert!(number.starts_with("CVE-"), "{slug}: {number}");
            }
        }
    }
}
