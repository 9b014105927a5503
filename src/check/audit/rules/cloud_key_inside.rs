//! An access key of a cloud among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "cloud-key-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "an access key of a cloud stands in the claims",
    why: "Everybody who sees the token reads the key: the claims are only encoded. Programs search public logs and repositories \
          for keys of this form all day, and use them within minutes.",
    how: "Upload pages get credentials for a bucket through the session token, since that was the nearest place. \
          `AKIA` begins a long-lived AWS key, `ASIA` a temporary one, `AIza` an API key of Google; only the first four \
          letters need to be searched for. After disabling the key, read the cloud's audit trail for its use. \
          Presigned addresses let a browser upload without holding any credential.",
    fix: "take the key out of use at the cloud, and give services short-lived credentials of their own",
    sources: &["RFC 7519 12", "OWASP JSON Web Token Cheat Sheet"],
    bad: Example::claims(usual_claims_and!(concat!(r#""s3":"AKIA"#, r#"IOSFODNN7EXAMPLE""#))),
    good: Example::claims(usual_claims_and!(r#""s3":"shop-uploads""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let upper = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    subject.remark_on_texts(found, |text| {
        let vendor = if text.has_word(&["AKIA", "ASIA"], 16, upper) {
            "AWS"
        } else if text.has_word(&["AIza"], 35, word) {
            "Google"
        } else {
            return None;
        };
        Some(format!("{} holds what looks like an access key of {vendor}", text.called()))
    });
}
