//! The verifier of RFC 7636 and the challenge that a token carries: a request object, or a code that is a token itself.

use super::{Link, Member};
use crate::check::kind::TokenKind;
use crate::check::pkce::Method;

const SOURCE: &str = "RFC 7636 4.6";

/// The verifier that was pasted beside the tokens, and the challenge of one of them.
pub(super) fn verifier(member: &Member<'_>, verifier: Option<&str>) -> Option<Link> {
    let (challenge, verifier) = (member.text("code_challenge")?, verifier?);
    let link = Link::new("code-verifier", member, member, SOURCE);
    let Some(method) = Method::from_name(member.text("code_challenge_method").as_deref()) else {
        return Some(link.told(false, "", || "expected S256 or plain as `code_challenge_method`".to_owned()));
    };
    let computed = method.challenge(verifier);
    Some(link.told(computed == challenge, "the `code_verifier` beside it is that of its `code_challenge`", || {
        format!("expected {computed} as `code_challenge` of the `code_verifier` beside it, but found {challenge}")
    }))
}

/// The challenge of a code that is a token, and the one of the request.
pub(super) fn challenge(member: &Member<'_>, members: &[Member<'_>]) -> Option<Link> {
    let found = member.text("code_challenge").filter(|_| member.kind != TokenKind::RequestObject)?;
    let fits = |other: &Member<'_>| {
        other.kind == TokenKind::RequestObject && other.text("code_challenge").as_deref() == Some(found.as_str())
    };
    let other = member.other(members, TokenKind::RequestObject, fits)?;
    let sent = other.text("code_challenge")?;
    let link = Link::new("code-challenge", member, other, SOURCE);
    Some(link.told(found == sent, "`code_challenge` is that of the request", || {
        format!("expected {sent} as `code_challenge`, as in the request, but found {found}")
    }))
}
