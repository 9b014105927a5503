//! The hash of a password among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "password-hash-inside",
    family: Family::Claims,
    risk: Risk::High,
    summary: "the hash of a password stands in the claims",
    why: "Whoever sees the token can try passwords against the hash at home, as often as he likes, and no lock counts the tries. \
          Usually it is there because a whole row of the user table was signed.",
    how: "`jwt.sign(user, secret)` with the object straight from the database is the whole story, in many tutorials as \
          well. bcrypt texts begin with `$2b$`, Argon2 with `$argon2`; search decoded payloads for a dollar sign. \
          Deleting one field helps until the next column arrives, so build the claims from named fields. Tokens \
          already out should be treated like a leaked table of those users.",
    fix: "name the claims one by one in the code that issues tokens, and let the user change the password",
    sources: &["RFC 7519 12", "OWASP JSON Web Token Cheat Sheet"],
    bad: Example::claims(usual_claims_and!(
        r#""user":{"id":7,"hash":"$2b$12$R9h1cIPz0gi1URNNX3kh2OPST9qgBkqquzi1Ss7KIUgO2t0jWMUW1"}"#
    )),
    good: Example::claims(usual_claims_and!(r#""user":{"id":7}"#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        is_hash(text.text.trim()).then(|| format!("{} is the hash of a password", text.called()))
    });
}

/// Whether a text has the form in which programs keep passwords: `crypt` and its successors, PHC strings, LDAP.
pub(super) fn is_hash(text: &str) -> bool {
    let modular = [
        "$1$",
        "$5$",
        "$6$",
        "$2a$",
        "$2b$",
        "$2y$",
        "$y$",
        "$argon2i$",
        "$argon2d$",
        "$argon2id$",
        "$scrypt$",
        "$pbkdf2",
        "pbkdf2_sha",
        "scrypt:",
        "pbkdf2:",
        "{SSHA",
        "{SHA",
        "{PBKDF2",
    ];
    text.len() >= 25 && modular.iter().any(|start| text.starts_with(start))
}
