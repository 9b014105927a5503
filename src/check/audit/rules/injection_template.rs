//! A claim that a template engine computes.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "injection-template",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "a claim holds an expression that a template engine would compute",
    why: "A service that makes a page or a letter by putting the claim into the template itself lets its engine compute what \
          somebody wrote, up to commands on the server.",
    how: "`{{7*7}}` is sent first, and a mail that greets \"Hello 49\" tells the sender that the engine computed it. \
          Handlebars, Jinja, Freemarker, Thymeleaf and ERB all have their brackets. Look for code that builds a \
          template's source from strings, such as `render_template_string(f\"Hello {name}\")`. A value passed in the \
          context stays text, whatever it contains.",
    fix: "give claims to a template as values, never as part of its text",
    sources: &["RFC 8725 2.9", "OWASP WSTG-INPV-18"],
    bad: Example::claims(usual_claims_and!(r#""nickname":"{{7*7}}""#)),
    good: Example::claims(usual_claims_and!(r#""nickname":"{{ann}}""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        is_computed(&text.text).then(|| format!("{} is an expression of a template", text.called()))
    });
}

/// Whether an expression in a template's brackets computes: a mere name in them is a placeholder that nobody filled.
fn is_computed(text: &str) -> bool {
    [("{{", "}}"), ("${", "}"), ("#{", "}"), ("<%", "%>")].into_iter().any(|(open, close)| {
        let Some((_, rest)) = text.split_once(open) else { return false };
        let Some((inside, _)) = rest.split_once(close) else { return false };
        let digits = inside.bytes().any(|byte| byte.is_ascii_digit());
        let is_call = inside.contains('(') && inside.contains(')') && inside.contains('.');
        is_call || inside.contains("__") || (digits && inside.contains('*'))
    })
}
