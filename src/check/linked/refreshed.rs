//! Two tokens of which the later may have been got by refreshing the earlier.

use super::{Link, Member};
use crate::check::kind::TokenKind;

/// What one refreshed ID token and the first have in common (OpenID Connect Core 12.2), besides issuer and audience, by which
/// a pair is told.
const SAME: [&str; 3] = ["sub", "auth_time", "azp"];

/// The pairs among the tokens: of one kind, one issuer and one audience or client, issued at different times.
pub(super) fn pairs(members: &[Member<'_>]) -> Vec<Link> {
    let mut links = Vec::new();
    for (at, one) in members.iter().enumerate() {
        for other in members.get(at.saturating_add(1)..).unwrap_or_default() {
            let (Some(first), Some(second)) = (one.issued(), other.issued()) else { continue };
            if first == second || !is_of_one_grant(one, other) {
                continue;
            }
            let (earlier, later) = if first < second { (one, other) } else { (other, one) };
            links.extend(match one.kind {
                TokenKind::IdToken => Some(id_token(later, earlier)),
                _ => access_token(later, earlier),
            });
        }
    }
    links
}

fn is_of_one_grant(one: &Member<'_>, other: &Member<'_>) -> bool {
    let same = |name: &str| one.raw(name).is_some() && one.raw(name) == other.raw(name);
    one.kind == other.kind
        && same("iss")
        && match one.kind {
            TokenKind::IdToken => same("aud"),
            TokenKind::AccessToken => same("client_id") && same("sub"),
            _ => false,
        }
}

fn id_token(later: &Member<'_>, earlier: &Member<'_>) -> Link {
    let link = Link::new("refreshed-id-token", later, earlier, "OpenID Connect Core 12.2");
    let changed = SAME.into_iter().find(|name| later.raw(name) != earlier.raw(name) && later.raw(name).is_some());
    // The first nonce, if any; a refreshed token should have none.
    let nonce = later.raw("nonce").filter(|nonce| earlier.raw("nonce").as_ref() != Some(nonce));
    let changed = changed.or(nonce.map(|_| "nonce"));
    link.told(
        changed.is_none(),
        "it may have been got by refreshing: subject, login time and client are the same",
        || {
            let name = changed.unwrap_or_default();
            let show = |member: &Member<'_>| member.raw(name).unwrap_or_else(|| "none".to_owned());
            format!(
                "if one was got by refreshing the other, `{name}` must be the same: {}, then {}",
                show(earlier),
                show(later)
            )
        },
    )
}

/// A refreshed access token has no scope that was not granted before (RFC 6749 6).
fn access_token(later: &Member<'_>, earlier: &Member<'_>) -> Option<Link> {
    let (granted, found) = (earlier.text("scope")?, later.text("scope")?);
    let granted: Vec<&str> = granted.split(' ').collect();
    let more: Vec<&str> = found.split(' ').filter(|word| !granted.contains(word)).collect();
    let link = Link::new("refreshed-access-token", later, earlier, "RFC 6749 6");
    Some(link.told(more.is_empty(), "it may have been got by refreshing: its scope is not wider", || {
        format!(
            "if one was got by refreshing the other, its scope may not be wider, but it has {} besides",
            more.join(" ")
        )
    }))
}

impl Member<'_> {
    /// A claim as it is written.
    fn raw(&self, name: &str) -> Option<String> {
        self.claim(name).map(|value| value.raw().to_owned())
    }

    fn issued(&self) -> Option<i128> {
        self.claim("iat")?.as_number()?.as_integer()
    }
}
