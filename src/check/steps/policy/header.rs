//! What is expected of the header: `typ`, `alg`, and claims repeated there.

use super::Subject;
use crate::check::policy::Policy;
use crate::check::report::ClaimCheck;
use crate::jose::encoding::json::Value;
use crate::jose::span::Span;

pub(super) fn check(subject: Subject<'_>, policy: &Policy, checks: &mut Vec<ClaimCheck>) {
    let text = |name: &str| subject.header.and_then(|header| header.get(name)).and_then(Value::as_str);
    let span = |name: &str| subject.header.and_then(|header| header.get(name)).map_or(Span::at(0), Value::span);
    if let Some(expected) = &policy.typ {
        let found = text("typ");
        let check = match &found {
            Some(typ) if same_media_type(expected, typ) => {
                ClaimCheck::passed("typ", format!("typ is {typ}"), span("typ"))
            }
            _ => {
                let shown = found.as_deref().map_or("it is missing".to_owned(), |typ| format!("found {typ}"));
                let message = format!("expected {expected} as typ, but {shown}");
                let hint = "this is another kind of token than the one you expect";
                ClaimCheck::failed("typ", "typ-wrong", message, hint, span("typ"))
            }
        };
        checks.push(check.in_header());
    }
    if let Some(allowed) = &policy.algorithms {
        let found = text("alg").unwrap_or_default();
        let check = if allowed.iter().any(|name| *name == found) {
            ClaimCheck::passed("alg", format!("alg is {found}"), span("alg"))
        } else {
            let message = format!("expected {} as alg, but found {found}", allowed.join(" or "));
            let hint = "confirm with the issuer that it signs with this algorithm before you allow it";
            ClaimCheck::failed("alg", "alg-not-allowed", message, hint, span("alg"))
        };
        checks.push(check.in_header());
    }
    check_replicated(subject, checks);
}

/// RFC 7519 5.3: claims repeated in the header must have the same value.
fn check_replicated(subject: Subject<'_>, checks: &mut Vec<ClaimCheck>) {
    let (Some(header), Some(claims)) = (subject.header, subject.claims) else { return };
    for name in ["iss", "sub", "aud"] {
        if let (Some(outer), Some(inner)) = (header.get(name), claims.get(name))
            && outer.to_json() != inner.to_json()
        {
            let message = format!("{name} in the header differs from {name} in the claims");
            let hint = "a verifier that decides by the header decides by another value than the application";
            let check = ClaimCheck::failed(name, "header-claim-mismatch", message, hint, outer.span());
            checks.push(check.in_header());
        }
    }
}

/// RFC 7515 4.1.9: media types are compared without case, and one without a slash means `application/`.
fn same_media_type(left: &str, right: &str) -> bool {
    let full = |text: &str| {
        let lower = text.trim().to_ascii_lowercase();
        if lower.contains('/') { lower } else { format!("application/{lower}") }
    };
    full(left) == full(right)
}
