//! A token or a webhook of a chat service among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "chat-token-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "an access token or a webhook of Slack stands in the claims",
    why: "Everybody who sees the token reads it, and can read along in the channels or write there in the name of the program.",
    how: "A bot's backend signs its configuration for a page or a worker, and the object contains `xoxb-` or an \
          incoming webhook address. Search the issuing code for the environment variable of the Slack application, \
          then for a spread such as `...settings` in the claims. Slack's administration pages revoke and reissue; look \
          into the workspace's access log for calls from addresses that are not yours.",
    fix: "take it out of use at the chat service, and let the service that needs it keep it",
    sources: &["RFC 7519 12", "OWASP JSON Web Token Cheat Sheet"],
    bad: Example::claims(usual_claims_and!(concat!(r#""notify":"xox"#, r#"b-000000000000-000000000000-example""#))),
    good: Example::claims(usual_claims_and!(r##""notify":"#orders""##)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    subject.remark_on_texts(found, |text| {
        let is_token = text.has_word(&["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xapp-"], 10, word);
        let is_webhook = text.text.contains("://hooks.slack.com/services/");
        (is_token || is_webhook).then(|| format!("{} holds what looks like an access to Slack", text.called()))
    });
}
