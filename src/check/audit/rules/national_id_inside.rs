//! A number by which a state knows a person, among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "national-id-inside",
    family: Family::Claims,
    risk: Risk::High,
    summary: "a national identity, tax, passport or social security number stands in the claims",
    why: "Everybody who sees the token reads it, and the person has it for life. In some countries it is enough to open an \
          account in somebody's name.",
    how: "Governmental and banking sign-ins deliver such a number as an attribute, and a mapping \"all attributes to \
          claims\" forwards it to each application. Internal systems that use it as the customer key make it worse. \
          Decode tokens of every client, not only the one that asked for it. A pairwise [[claim:sub]] per application, \
          with one guarded service that resolves it, replaces the number.",
    fix: "use a `sub` that means nothing elsewhere, and give such a number only to the service that must have it",
    sources: &["RFC 7519 12", "OpenID Connect Core 17.1"],
    bad: Example::claims(usual_claims_and!(r#""ssn":"078-05-1120""#)),
    good: Example::claims(usual_claims_and!(r#""ssn_verified":true"#)),
    look: Look::At(look),
});

const NAMES: [&str; 14] = [
    "ssn",
    "socialsecuritynumber",
    "nationalid",
    "nationalidnumber",
    "nationalidentifier",
    "passportnumber",
    "passport",
    "taxid",
    "taxnumber",
    "personnummer",
    "nino",
    "aadhaar",
    "idcardnumber",
    "driverlicensenumber",
];

// A credential is there to prove such things.
fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if kind::detect(subject).kind.is_credential() {
        return;
    }
    subject.remark_on_texts(found, |text| {
        let digits = text.text.bytes().filter(u8::is_ascii_digit).count();
        (digits >= 5 && text.text.len() <= 32 && NAMES.contains(&text.plain_name().as_str()))
            .then(|| format!("{} is a number by which a state knows a person", text.called()))
    });
}
