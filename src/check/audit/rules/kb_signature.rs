//! A key binding JWT that somebody else signed.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kb-signature",
    family: Family::SdJwt,
    risk: Risk::Critical,
    summary: "the key binding JWT is not signed with the key that the issuer named",
    why: "Whoever shows the token is not its holder, or something was changed on the way. Accepting it means to \
          accept a stolen token.",
    how: "Phones that were replaced restore the credential from a backup but not the key in their secure element, so \
          an honest holder signs with a new pair. A copied credential in strange hands looks the same from outside. \
          Compare the thumbprint of the key that signed, if known, with the one in [[claim:cnf]]. Reissuing to the new \
          device is the honest holder's way.",
    fix: "refuse the presentation",
    sources: &["RFC 9901 7.3"],
    bad: Example::Made(|random| {
        disclosed::bound(random, |binding| {
            // The base point of P-256.
            let (x, y) = ("axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY", "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU");
            binding.cnf = format!(r#""jwk":{{"kty":"EC","crv":"P-256","x":"{x}","y":"{y}"}}"#);
        })
    }),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::Noted(&["kb-signature"]),
});
