//! A claim for decisions that can be withheld.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-critical-claim",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "a claim that verifiers decide by is disclosed selectively",
    why: "The holder chooses what to show: without `exp` the token never ends, without `cnf` it is bound to nobody, \
          without `status` it cannot be revoked.",
    how: "An issuer ran the whole payload through a \"make everything selective\" loop. Ask your library which claims \
          were disclosed and which stood in the open, then look for [[claim:exp]], [[claim:nbf]], [[claim:cnf]] and \
          `status` among the former. A quick trial: present the credential without any disclosure and see what your \
          verifier still knows about its end and its holder. Those must not depend on the holder's mood.",
    fix: "let the issuer put such claims into the payload itself",
    sources: &["RFC 9901 9.7"],
    bad: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","nbf",1795000000]"#])),
    good: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#])),
    look: Look::Noted(&["sd-critical-claim"]),
});
