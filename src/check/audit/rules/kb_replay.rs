//! A key binding JWT that can be used again.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kb-replay",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "the key binding JWT has no `nonce` or no `aud` of the request",
    why: "Without them it is for everybody and for ever: a verifier that got it shows it to the next one and passes \
          for the holder.",
    how: "Demonstrations skip the request and let the wallet sign with an empty or constant [[claim:nonce]], and the \
          demonstration becomes a product. As an attack, somebody forwards a presentation made for another verifier. \
          Present one twice to your service: the second time has to fail. Store each nonce with the session that it \
          was made for, and compare [[claim:aud]] with your own identifier exactly.",
    fix: "give each holder a new nonce, and refuse what does not carry it together with your name",
    sources: &["RFC 9901 4.3", "RFC 9901 9.5"],
    bad: Example::Made(|random| {
        disclosed::bound(random, |binding| {
            binding.claims = format!(r#""iat":{},"aud":"https://verifier.example""#, Example::NOW);
        })
    }),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::Noted(&["kb-nonce", "kb-aud"]),
});
