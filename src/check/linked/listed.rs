//! Tokens that name each other: a status list, a request, the same identifier.

use super::{Link, Member};
use crate::check::kind::TokenKind;
use crate::jose::status_list::StatusList;

/// The status of a token in a status list token (draft-ietf-oauth-status-list 8.3).
pub(super) fn status(member: &Member<'_>, members: &[Member<'_>]) -> Option<Link> {
    let reference = member.claim("status")?.get("status_list")?;
    let address = reference.get("uri")?.as_str()?;
    let place = reference.get("idx")?.as_number()?.as_integer()?;
    let of_list = |other: &&Member<'_>| {
        other.kind == TokenKind::StatusList && other.text("sub").is_some_and(|sub| sub == address)
    };
    let other = members.iter().find(of_list)?;
    let link = Link::new("status", member, other, "Token Status List 8.3");
    let claim = other.claim("status_list")?;
    let bits = claim.get("bits")?.as_number()?.as_integer()?;
    let list = match StatusList::read(bits, &claim.get("lst")?.as_str()?) {
        Ok(list) => list,
        Err(fault) => return Some(link.told(false, "", || fault.message().to_owned())),
    };
    let found = usize::try_from(place).ok().and_then(|place| list.status(place));
    Some(link.told(found == Some(0), "its status in the list is 0: valid", || match found {
        Some(found) => format!("its status in the list is {found}: {}", StatusList::name(found)),
        None => format!("the list ends before place {place}"),
    }))
}

/// `nonce` and `state` of a request object come back in the ID token and in the response.
pub(super) fn request(member: &Member<'_>, members: &[Member<'_>]) -> Option<Link> {
    let (name, source) = match member.kind {
        TokenKind::IdToken => ("nonce", "OpenID Connect Core 3.1.3.7"),
        TokenKind::JarmResponse => ("state", "JARM 2.4"),
        _ => return None,
    };
    let fits = |other: &Member<'_>| other.kind == TokenKind::RequestObject && other.text(name) == member.text(name);
    let other = member.other(members, TokenKind::RequestObject, fits)?;
    let sent = other.text(name)?;
    let found = member.text(name);
    let link = Link::new(&format!("request-{name}"), member, other, source);
    Some(link.told(
        found.as_deref() == Some(sent.as_str()),
        &format!("`{name}` is that of the request"),
        || match &found {
            Some(found) => format!("expected {sent} as `{name}`, as in the request, but found {found}"),
            None => format!("expected {sent} as `{name}`, as in the request, but there is none"),
        },
    ))
}

/// Two tokens of one issuer with the same `jti` (RFC 7519 4.1.7).
pub(super) fn repeated(members: &[Member<'_>]) -> Vec<Link> {
    let mut links = Vec::new();
    for (at, member) in members.iter().enumerate() {
        let Some(id) = member.text("jti") else { continue };
        let same = |other: &&Member<'_>| {
            other.text("jti").is_some_and(|other| other == id)
                && other.text("iss") == member.text("iss")
                && other.token.text != member.token.text
        };
        let others = members.get(at.saturating_add(1)..).unwrap_or_default();
        links.extend(others.iter().filter(same).map(|other| {
            let link = Link::new("same-jti", other, member, "RFC 7519 4.1.7");
            link.told(false, "", || format!("both have `jti` {id}, which no two tokens of one issuer may have"))
        }));
    }
    links
}
