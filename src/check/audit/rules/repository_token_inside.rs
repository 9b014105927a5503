//! A token of a code host or a package registry among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "repository-token-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "an access token of a code host or a package registry stands in the claims",
    why: "Everybody who sees the token reads it, and can read the source code or publish under the owner's name, depending on \
          what it is good for.",
    how: "Pipelines pass data from job to job, and someone signs the environment into a token for the next stage; \
          dashboards that act at GitHub or GitLab for the user keep theirs in the session. Prefixes such as `ghp_`, \
          `glpat-` and `npm_` make a search exact. Revoke, then read the host's security log for clones and releases. \
          Fine-grained credentials with short lives limit what the next accident costs.",
    fix: "take it out of use at the code host, and let services fetch such tokens from where secrets are kept",
    sources: &["RFC 7519 12", "OWASP JSON Web Token Cheat Sheet"],
    bad: Example::claims(usual_claims_and!(concat!(r#""repo":"gh"#, r#"p_000000000000000000000000000000000000""#))),
    good: Example::claims(usual_claims_and!(r#""repo":"octocat/hello""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    subject.remark_on_texts(found, |text| {
        let host = if text.has_word(&["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"], 20, word) {
            "GitHub"
        } else if text.has_word(&["glpat-"], 20, word) {
            "GitLab"
        } else if text.has_word(&["npm_"], 36, word) {
            "npm"
        } else {
            return None;
        };
        Some(format!("{} holds what looks like an access token of {host}", text.called()))
    });
}
