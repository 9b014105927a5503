//! A date of birth in an access token.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "birthdate-in-access-token",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "an access token carries a date of birth, which every API that gets it can read",
    why: "With a name it tells one person from all others, and help desks still ask for it to find out who calls. An API that \
          must know whether somebody is of age needs one bit.",
    how: "Profile scopes include [[claim:birthdate]], and a mapper copies what the user store has into every token. \
          Age checks are the usual excuse, although the date is needed only once, at registration. Search decoded \
          tokens from your test environment for four-digit years next to names like `dob`. A boolean computed by the \
          issuer answers the API's question and can be read by anyone without harm.",
    fix: "leave the date out of access tokens, or say `over_18` instead",
    sources: &["RFC 9068 6", "RFC 7519 12"],
    bad: Example::claims(usual_claims_and!(r#""birthdate":"1996-02-29""#)),
    good: Example::claims(usual_claims_and!(r#""over_18":true"#)),
    look: Look::At(look),
});

const NAMES: [&str; 6] = ["birthdate", "birthday", "dateofbirth", "dob", "birthdatetime", "born"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if kind::detect(subject).kind != TokenKind::AccessToken {
        return;
    }
    subject.remark_on_texts(found, |text| {
        let digits = text.text.bytes().filter(u8::is_ascii_digit).count();
        (digits >= 4 && NAMES.contains(&text.plain_name().as_str()))
            .then(|| format!("{} is a date of birth", text.called()))
    });
}
