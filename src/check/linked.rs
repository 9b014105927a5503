//! Tokens that belong together, checked against each other: hashes, keys, and identifiers that name another one.
//!
//! Whoever pastes an ID token, an access token and a DPoP proof wants to know whether they are of one exchange. Nothing here
//! looks at signatures, but for that of a key binding JWT, whose key the other token names.

mod bound;

mod listed;

mod pkce;

mod refreshed;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::check::audit::Subject;
use crate::check::kind::{self, TokenKind};
use crate::check::pkce::verifier_in;
use crate::check::policy::Policy;
use crate::check::profiles::hash_of_alg;
use crate::jose::encoding::json::Value;
use crate::jose::hash::Hash;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::token::Token;

/// More tokens than this are not checked against each other.
pub const MAX_TOKENS: usize = 16;

/// What one token says about another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The name of the check: kebab-case.
    pub id: String,
    /// The place of the token that says it.
    pub from: usize,
    /// The place of the one that it is about; the same place, if it is about what stands beside the tokens.
    pub to: usize,
    /// Whether it is so.
    pub holds: bool,
    /// What was seen: lower case, no full stop.
    pub message: String,
    /// Where it is asked for: document and section.
    pub source: String,
}

/// A token with its place and its kind.
struct Member<'t> {
    place: usize,
    token: &'t Token,
    kind: TokenKind,
}

/// Everything that the tokens, in the order in which they stand in the text, say about each other, and about a `code_verifier`
/// that stands there, too.
pub fn links(tokens: &[Token], text: &str) -> Vec<Link> {
    let (keys, policy) = (detect("", SecretEncoding::Utf8), Policy::default());
    let members = tokens.iter().take(MAX_TOKENS).enumerate().map(|(place, token)| {
        let subject = Subject { token, keys: &keys, policy: &policy, now: 0, key_text: "", plaintext: None };
        Member { place, token, kind: kind::detect(&subject).kind }
    });
    let members: Vec<Member<'_>> = members.collect();
    let mut links = Vec::new();
    let verifier = verifier_in(text);
    for member in &members {
        links.extend(hash_of_access_token(member, &members));
        links.extend(bound::proof_of_token(member, &members));
        links.extend(bound::key_of_proof(member, &members));
        links.extend(bound::binding(member, &members));
        links.extend(listed::status(member, &members));
        links.extend(listed::request(member, &members));
        links.extend(pkce::challenge(member, &members));
        links.extend(pkce::verifier(member, verifier));
    }
    links.extend(listed::repeated(&members));
    links.extend(refreshed::pairs(&members));
    links
}

/// `at_hash` of an ID token (OpenID Connect Core 3.1.3.8).
fn hash_of_access_token(member: &Member<'_>, members: &[Member<'_>]) -> Option<Link> {
    let found = member.text("at_hash")?;
    let hash: Hash = hash_of_alg(&member.token.text_parameter("alg")?)?;
    let other = member.other(members, TokenKind::AccessToken, |other| hash.left_half(&other.token.text) == found)?;
    let computed = hash.left_half(&other.token.text);
    let link = Link::new("at-hash", member, other, "OpenID Connect Core 3.1.3.8");
    Some(link.told(computed == found, "`at_hash` is that of the access token", || {
        format!("expected {computed} as `at_hash` of this access token, but found {found}")
    }))
}

impl<'t> Member<'t> {
    fn claim(&self, name: &str) -> Option<Value<'t>> {
        self.token.claims()?.get(name)
    }

    fn text(&self, name: &str) -> Option<String> {
        self.claim(name)?.as_str().map(|text| text.into_owned())
    }

    /// The other token that is meant: one that fits, or else the only one of that kind.
    fn other<'m>(
        &self,
        members: &'m [Member<'t>],
        kind: TokenKind,
        fits: impl Fn(&Member<'t>) -> bool,
    ) -> Option<&'m Member<'t>> {
        let others = || members.iter().filter(|other| other.place != self.place);
        let mut of_kind = others().filter(|other| other.kind == kind);
        others().find(|other| fits(other)).or_else(|| of_kind.next().filter(|_| of_kind.next().is_none()))
    }
}

impl Link {
    fn new(id: &str, from: &Member<'_>, to: &Member<'_>, source: &str) -> Self {
        Link {
            id: id.to_owned(),
            from: from.place,
            to: to.place,
            holds: false,
            message: String::new(),
            source: source.to_owned(),
        }
    }

    fn told(mut self, holds: bool, so: &str, otherwise: impl FnOnce() -> String) -> Self {
        self.holds = holds;
        self.message = if holds { so.to_owned() } else { otherwise() };
        self
    }
}
