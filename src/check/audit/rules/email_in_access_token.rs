//! An e-mail address in an access token.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "email-in-access-token",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "an access token carries an e-mail address, which every API that gets it can read",
    why: "APIs, their proxies and their logs see access tokens all day, and most need no address of a person. An ID token, or \
          the endpoint for the profile, gives it to those who do.",
    how: "Using the address as the user's key is an old habit, so APIs ask for [[claim:email]] instead of \
          [[claim:sub]]. It breaks when somebody marries or changes employer, and a reused address inherits the \
          account. Find every read of the claim in your services and ask what it decides. Identifiers that never \
          change belong into authorisation, addresses into the one service that writes mail.",
    fix: "leave the address out of access tokens; an API that needs it can ask for it, or the token can be encrypted",
    sources: &["RFC 9068 6", "RFC 7519 12"],
    bad: Example::claims(usual_claims_and!(r#""email":"ann@mail.example""#)),
    good: Example::claims(usual_claims_and!(r#""email_verified":true"#)),
    look: Look::At(look),
});

// `sub` and `azp` of machines look like addresses at some providers: Google's service accounts.
fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if kind::detect(subject).kind != TokenKind::AccessToken {
        return;
    }
    subject.remark_on_texts(found, |text| {
        let is_machine = text.text.ends_with("gserviceaccount.com") || matches!(&*text.name, "iss" | "aud" | "azp");
        (is_address(&text.text) && !is_machine).then(|| format!("{} is an e-mail address", text.called()))
    });
}

/// One address and nothing else.
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = |part: &str| part.chars().all(|symbol| symbol.is_alphanumeric() || "._+-'".contains(symbol));
    let host = domain.split('.').all(|label| !label.is_empty()) && domain.contains('.');
    text.len() <= 254 && !local.is_empty() && plain(local) && host && plain(domain)
}
