//! `typ` says one kind of token, the claims another.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "typ-against-claims",
    family: Family::Kind,
    risk: Risk::High,
    summary: "`typ` names a kind of token whose claims are not there, or the claims are those of another kind",
    why: "A verifier that goes by `typ` and one that goes by the claims take the token for two different things. That is how a \
          token that was made for one purpose opens a door that another kind should open.",
    how: "Changing what a function issues without changing the header it passes is the plain story, and copying an \
          example's header is the other. Group a day's tokens by [[header:typ]] and list which claims occur in each \
          group; outliers stand out at once. Where a recipient serves several kinds, give each its own entry point \
          with one expected type instead of a switch over the claims.",
    fix: "let the issuer set the `typ` of the kind that it makes, and check both where the token is accepted",
    sources: &["RFC 8725 3.11", "RFC 8725 3.12"],
    bad: Example::header(r#"{"alg":"HS256","typ":"secevent+jwt"}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

/// Kinds that have a claim of their own, by `typ`.
const CLAIM_OF_KIND: [(&str, &str); 7] = [
    ("secevent+jwt", "events"),
    ("logout+jwt", "events"),
    ("dpop+jwt", "htm"),
    ("kb+jwt", "sd_hash"),
    ("statuslist+jwt", "status_list"),
    ("token-introspection+jwt", "token_introspection"),
    ("dc+sd-jwt", "vct"),
];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.claims() else { return };
    let typ = subject.typ();
    let own = CLAIM_OF_KIND.into_iter().find(|(kind, _)| *kind == typ);
    let message = match own {
        Some((_, claim)) if claims.get(claim).is_none() => format!("`typ` is {typ}, but there is no `{claim}`"),
        Some(_) => return,
        None => match other_kind(&typ, kind::by_claims(subject).0) {
            Some(claim) => format!("`typ` is {typ}, but `{claim}` belongs to another kind of token"),
            None => return,
        },
    };
    // Without a `typ` neither arm above has anything to say.
    if let Some((place, value)) = subject.header("typ").next() {
        found.at(place, value.span(), message);
    }
}

/// The claim that says that an access token or a client's assertion is something else.
fn other_kind(typ: &str, kind: TokenKind) -> Option<&'static str> {
    if !matches!(typ, "at+jwt" | "client-authentication+jwt") {
        return None;
    }
    match kind {
        TokenKind::LogoutToken | TokenKind::SecurityEvent => Some("events"),
        TokenKind::DpopProof => Some("htm"),
        TokenKind::KeyBinding => Some("sd_hash"),
        TokenKind::StatusList => Some("status_list"),
        _ => None,
    }
}
