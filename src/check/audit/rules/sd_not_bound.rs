//! A presentation without the signature of its holder.

use crate::check::audit::example::disclosed;
use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::token::Kind;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-not-bound",
    family: Family::SdJwt,
    risk: Risk::Info,
    summary: "the token names the key of its holder, but no holder has signed",
    why: "As the issuer hands it out that is right. When it is shown, everybody who got hold of it can show it: only \
          the key binding JWT says that it was the holder, and now.",
    how: "Seen at the issuer or in the wallet's storage, everything is in order. It matters where a verifier receives \
          such a text: perhaps the request did not ask for key binding, or the last part was cut because it follows \
          the final `~`. Require it in the verifier's settings whenever [[claim:cnf]] is there, and test with a \
          presentation from which you removed that part.",
    fix: "when it is a presentation, ask for a key binding JWT with your nonce",
    sources: &["RFC 9901 4.3", "RFC 9901 9.5"],
    bad: Example::Made(|random| {
        let cnf = format!(r#"{},"cnf":{{"jwk":{}}}"#, disclosed::members(&[]), signed::public(&signed::ec_key()));
        disclosed::issued(random, &cnf, &[])
    }),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let token = subject.token;
    if token.kind == Kind::SdJwt && token.key_binding.is_none() && subject.claim("cnf").is_some() {
        found.whole("cnf names the key of the holder, but there is no key binding JWT");
    }
}
