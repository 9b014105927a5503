//! Parameters of encryption in a signed token.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwe-members-in-jws",
    family: Family::Header,
    risk: Risk::Medium,
    summary: "the header of a signed token has parameters that belong to encryption",
    why: "The header fits two formats. A library that decides by its members and not by its parts can be made to decrypt where \
          it should verify, with a key that was published for the other purpose.",
    how: "Switching a service from encrypted to signed tokens, or back, leaves [[header:enc]] or `epk` behind in a \
          shared header template. On purpose it is a probe: somebody rewrites a header to learn whether the library \
          looks at members or at the number of parts. Search the code that chooses between decrypting and verifying; \
          it should know the answer before the token arrives.",
    fix: "write only parameters of a JWS into the header of a JWS, and decide by what you expect which of the two you call",
    sources: &["RFC 7516 9", "RFC 8725 3.1"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","enc":"A256GCM"}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

/// `zip` is not among them: health cards use it in a JWS.
const NAMES: [&str; 8] = ["enc", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if subject.token.is_encrypted() {
        return;
    }
    let members = subject.headers().flat_map(|(place, header)| header.members().map(move |member| (place, member)));
    for (place, member) in members.filter(|(_, member)| NAMES.contains(&&*member.name)).take(NAMES.len()) {
        found.at(place, member.name_span, format!("{} belongs to encrypted tokens", member.name));
    }
}
