//! A claim that runs in the page that shows it.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "injection-markup",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "a claim holds markup or an address that runs as a script in a page that shows it",
    why: "A page that puts the claim into its HTML as it is runs the script as the user who looks at it, often an administrator. A \
          signature says who wrote the claim, not that it is harmless.",
    how: "Registration forms accept `<script>` as a name, the issuer signs it, and a dashboard or a support tool \
          prints the claim. Test by giving a test account the name `<b>x</b>` and looking where it appears bold. \
          Frameworks escape by default, so search for the exceptions: whatever yours calls putting raw HTML into a page, \
          such as `v-html` or `|safe`. A Content-Security-Policy limits what remains.",
    fix: "escape claims where they are shown, and let the issuer refuse such names when people choose them",
    sources: &["RFC 8725 2.9", "OWASP Cross Site Scripting Prevention Cheat Sheet"],
    bad: Example::claims(usual_claims_and!(r#""nickname":"<img src=x onerror=alert(1)>""#)),
    good: Example::claims(usual_claims_and!(r#""nickname":"Ann <3""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        runs_as_script(&text.text).then(|| format!("{} holds markup that runs in a page", text.called()))
    });
}

fn runs_as_script(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let opens = ["<script", "<iframe", "<svg", "<object", "<embed"].iter().any(|tag| lower.contains(tag));
    let handles = lower.contains('<')
        && ["onerror", "onload", "onclick", "onmouseover", "onfocus"].iter().any(|name| {
            lower
                .match_indices(name)
                .any(|(at, _)| lower.get(at + name.len()..).is_some_and(|rest| rest.trim_start().starts_with('=')))
        });
    opens || handles || lower.trim_start().starts_with("javascript:")
}
