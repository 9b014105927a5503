//! The address of a database, with its password, among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "connection-string-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "an address with a password in it stands in the claims",
    why: "Everybody who sees the token reads the address of a database or a queue, and the password for it. The claims are only \
          encoded, not encrypted.",
    how: "Tenants with databases of their own invite it: the router writes `postgres://user:password@host/db` into the \
          token so that a stateless service knows where to connect. Search claims for `://` followed by an `@`, and \
          for `Password=` of the .NET style. A tenant identifier plus a lookup in the service's own secrets does the \
          same, and changing a password then no longer invalidates tokens.",
    fix: "change the password, and let services keep addresses in their own configuration",
    sources: &["RFC 7519 12", "RFC 3986 3.2.1"],
    bad: Example::claims(usual_claims_and!(concat!(
        r#""store":"postgres:"#,
        r#"//shop:Wintergarten7@db.example:5432/shop""#
    ))),
    good: Example::claims(usual_claims_and!(r#""store":"postgres://db.example:5432/shop""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        (has_user_and_password(&text.text) || is_list_with_password(&text.text))
            .then(|| format!("{} is an address with a password in it", text.called()))
    });
}

/// `scheme://user:password@host`.
fn has_user_and_password(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#', ' ']).next().unwrap_or_default();
    let Some((user, _)) = authority.rsplit_once('@') else { return false };
    let password = user.split_once(':').map(|(_, password)| password).unwrap_or_default();
    !scheme.is_empty() && !password.is_empty() && !password.bytes().all(|byte| byte == b'*')
}

/// `Server=...;Password=...`, as ADO, ODBC and the stores of Azure write it.
fn is_list_with_password(text: &str) -> bool {
    const SECRETS: [&str; 4] = ["password", "pwd", "accountkey", "sharedaccesskey"];
    text.split(';').count() >= 2
        && text.split(';').filter_map(|pair| pair.split_once('=')).any(|(name, value)| {
            !value.is_empty() && SECRETS.iter().any(|secret| name.trim().eq_ignore_ascii_case(secret))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_with_a_password_are_told_from_others() {
        for text in ["mongodb+srv://a:b@h/x", "redis://:word@cache", "https://me:you@web.example/?q"] {
            assert!(has_user_and_password(text), "{text}");
        }
        for text in ["https://web.example/a:b@c", "mailto:a@b", "redis://cache:6379", "x://user@host", "a://b:***@c"] {
            assert!(!has_user_and_password(text), "{text}");
        }
        assert!(is_list_with_password("Server=db;User Id=sa;Password=word"));
        assert!(!is_list_with_password("Server=db;Integrated Security=true"));
        assert!(!is_list_with_password("password=word"));
    }
}
