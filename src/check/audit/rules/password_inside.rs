//! A password among the claims.

use super::password_hash_inside::is_hash;
use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "password-inside",
    family: Family::Claims,
    risk: Risk::Critical,
    summary: "a claim is called like a password or a client secret, and holds text",
    why: "The claims are only encoded, not encrypted: everybody who sees the token reads the password, and people use one at \
          several places.",
    how: "A form's whole body gets signed between two steps of a registration, or a service passes the credentials of \
          a third system along with the user's session. Look for claims whose names match `pass`, `pwd` or `secret` in \
          a decoded sample of every token type. Encrypting the token would hide it from bystanders, not from the \
          recipient; hand over a reference, or a delegated token.",
    fix: "take it out of the token and change it; a service that needs it must get it another way",
    sources: &["RFC 7519 12", "OWASP JSON Web Token Cheat Sheet"],
    bad: Example::claims(usual_claims_and!(r#""password":"Rosenstolz-1996""#)),
    good: Example::claims(usual_claims_and!(r#""password_changed":"2026-03-01""#)),
    look: Look::At(look),
});

const NAMES: [&str; 12] = [
    "password",
    "passwd",
    "pwd",
    "pass",
    "passphrase",
    "userpassword",
    "clientsecret",
    "apisecret",
    "secretkey",
    "secretaccesskey",
    "dbpassword",
    "privatekey",
];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        let value = text.text.trim();
        // A row of stars or the word null is what a careful service writes; hashes and keys in PEM have rules of their own.
        let is_left_out = value.is_empty() || value.bytes().all(|byte| matches!(byte, b'*' | b'x' | b'.'));
        let is_else =
            matches!(value, "null" | "none" | "true" | "false") || is_hash(value) || value.starts_with("-----");
        let named = NAMES.contains(&text.plain_name().as_str());
        (named && !is_left_out && !is_else).then(|| format!("{} holds text that everybody can read", text.called()))
    });
}
