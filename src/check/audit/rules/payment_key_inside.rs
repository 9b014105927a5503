//! A secret key of a payment service among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "payment-key-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "a secret key of Stripe stands in the claims",
    why: "Everybody who sees the token reads it, and can take payments back, read customers' data or send money elsewhere. The \
          publishable key is another one: it begins with `pk_`.",
    how: "One configuration object holds both keys of the payment account, and the page needs the publishable one, so \
          all of it was put into the token. `sk_live_` moves money; `sk_test_` shows the same mistake before it costs \
          any. Search repositories and logs for these prefixes, `rk_` and `whsec_` included. Stripe's dashboard shows \
          the requests made with a key, which tells whether somebody else used it.",
    fix: "roll the key at the payment service, and use it only on the server",
    sources: &["RFC 7519 12", "OWASP JSON Web Token Cheat Sheet"],
    bad: Example::claims(usual_claims_and!(concat!(r#""shop":"sk"#, r#"_live_000000000000000000000000""#))),
    good: Example::claims(usual_claims_and!(concat!(r#""shop":"pk"#, r#"_live_000000000000000000000000""#))),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let word = |byte: u8| byte.is_ascii_alphanumeric();
    subject.remark_on_texts(found, |text| {
        let is_key = text.has_word(&["sk_live_", "rk_live_", "sk_test_", "rk_test_"], 16, word)
            || text.has_word(&["whsec_"], 24, word);
        is_key.then(|| format!("{} holds what looks like a secret key of Stripe", text.called()))
    });
}
