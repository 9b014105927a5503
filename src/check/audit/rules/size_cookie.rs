//! A token that does not fit into a cookie.

use super::size_proxy::of_compact;
use crate::check::audit::{EXAMPLE_SECRET, Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "size-cookie",
    family: Family::Size,
    risk: Risk::Medium,
    summary: "the token has more than 4096 bytes, so that it does not fit into one cookie",
    why: "Browsers need to keep 4096 bytes of a cookie, name and attributes included, and drop a longer one without a word: the \
          user is signed in and at once is not.",
    how: "Sign-in works for the developer and fails for the director, whose groups fill the token. The browser's \
          network panel shows a `Set-Cookie` with a warning beside it and no cookie in the next request. Some \
          frameworks split the value over several cookies with numbered names, which only shifts the trouble to the \
          limit for all headers. Log the length when the cookie is written.",
    fix: "leave out claims that the receiver can look up, keep the token on the server, or send it in a header",
    sources: &["RFC 6265 6.1"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    of_compact(subject, found, 4_096..=8_000, "does not fit into one cookie");
}

fn bad(random: Random<'_>) -> (String, String) {
    padded(4_200, random)
}

fn good(random: Random<'_>) -> (String, String) {
    padded(3_900, random)
}

/// The usual token, with a claim that makes it about so many bytes long.
pub(super) fn padded(bytes: usize, random: Random<'_>) -> (String, String) {
    let frame = signed(Example::USUAL_CLAIMS, random).0.len();
    // base64url makes four characters of three bytes.
    let text = "lorem ipsum ".repeat(bytes.saturating_sub(frame) * 3 / 4 / 12);
    let claims = Example::USUAL_CLAIMS.replacen('{', &format!(r#"{{"terms":"{text}","#), 1);
    signed(&claims, random)
}

/// A token with the usual header over these claims.
pub(super) fn signed(claims: &str, random: Random<'_>) -> (String, String) {
    let secret = Key::secret(EXAMPLE_SECRET.as_bytes());
    let token = jws::sign(Example::USUAL_HEADER, claims.as_bytes(), "HS256", &secret, random);
    (token.unwrap_or_default(), EXAMPLE_SECRET.to_owned())
}
