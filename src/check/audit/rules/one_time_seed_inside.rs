//! The seed of one-time passwords among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "one-time-seed-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "the seed of somebody's one-time passwords stands in the claims",
    why: "From the seed every later one-time password can be computed. Whoever sees the token has the second factor for good, and \
          the first one is all that is left.",
    how: "During enrolment the server has to remember the new seed until the user confirms the first code, and a \
          stateless design signs it into a token. The QR code's `otpauth://` address is what then stands in the \
          claims. Search the enrolment flow for where the seed lives between its two requests. A server-side record \
          under a random id, deleted after ten minutes, serves the same end.",
    fix: "let the user enrol the second factor again, and keep seeds on the server that checks them",
    sources: &["RFC 6238 5.1", "RFC 7519 12"],
    bad: Example::claims(usual_claims_and!(r#""mfa":"otpauth://totp/Shop:ann?secret=GEZDGNBVGY3TQOJQ&issuer=Shop""#)),
    good: Example::claims(usual_claims_and!(r#""mfa":"totp""#)),
    look: Look::At(look),
});

const NAMES: [&str; 7] =
    ["totpsecret", "otpsecret", "mfasecret", "2fasecret", "twofactorsecret", "totpseed", "otpseed"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        let is_address = text.text.starts_with("otpauth://") && text.text.contains("secret=");
        let is_named = text.text.len() >= 8 && NAMES.contains(&text.plain_name().as_str());
        (is_address || is_named).then(|| format!("{} holds the seed of one-time passwords", text.called()))
    });
}
