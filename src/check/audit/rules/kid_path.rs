//! `kid` that is a path.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kid-path",
    family: Family::Header,
    risk: Risk::High,
    summary: "`kid` looks like a path in a file system",
    why: "A service that opens the file that `kid` names lets whoever writes the token choose the key: an empty file, or any file \
          whose content is known. `kid` is text from a stranger until the signature holds.",
    how: "Code such as `readFile(\"keys/\" + kid + \".pem\")` invites it. An attacker goes up to `/dev/null` or to a \
          style sheet that everybody can download, and signs with its bytes by HMAC; percent signs get past filters \
          that look before decoding. Grep the key loader for file functions. Names from a map that was filled at start \
          leave nothing to traverse.",
    fix: "look `kid` up in a table of known keys, and refuse everything that is not in it",
    sources: &["RFC 8725 3.10", "RFC 7515 4.1.4"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","kid":"../../../dev/null"}"#),
    good: Example::header(r#"{"alg":"HS256","typ":"at+jwt","kid":"2026-11"}"#),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, kid) in subject.header("kid") {
        let Some(text) = kid.as_str() else { continue };
        let lower = text.to_ascii_lowercase();
        let is_path = ["../", "..\\", "%2e%2e", "%2f", "%5c"].iter().any(|sign| lower.contains(sign))
            || lower.starts_with(['/', '\\'])
            || lower.contains('\0');
        if is_path {
            found.at(place, kid.span(), format!("`kid` looks like a path: {text}"));
        }
    }
}
