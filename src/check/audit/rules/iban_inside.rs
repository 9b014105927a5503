//! The number of a bank account among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "iban-inside",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "the number of a bank account (IBAN) stands in the claims",
    why: "Everybody who sees the token reads it. With a name it is enough to order something on somebody's account at shops that \
          collect by direct debit.",
    how: "Payment and payroll applications keep the selected account in their state token, in full, because the page \
          shows it. Two letters and two digits followed by up to thirty more characters are easily searched for in \
          logs, and the remainder modulo 97 separates real numbers from look-alikes. Show the last four characters to \
          the user and let the server hold the rest under a random reference.",
    fix: "keep bank accounts out of tokens; a service that pays can look the account up by `sub`",
    sources: &["ISO 13616-1", "RFC 7519 12"],
    bad: Example::claims(usual_claims_and!(r#""account":"GB82 WEST 1234 5698 7654 32""#)),
    good: Example::claims(usual_claims_and!(r#""account":"GB83 WEST 1234 5698 7654 32""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| is_iban(&text.text).then(|| format!("{} is an IBAN", text.called())));
}

/// Two letters, two check digits, and up to 30 more; moved to the end they leave 1 modulo 97 (ISO 7064).
fn is_iban(text: &str) -> bool {
    if text.len() > 50 || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ') {
        return false;
    }
    let symbols: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
    let [one, two, three, four, rest @ ..] = symbols.as_slice() else { return false };
    let is_shaped =
        one.is_ascii_uppercase() && two.is_ascii_uppercase() && three.is_ascii_digit() && four.is_ascii_digit();
    // No country has fewer than 15 or more than 34; lower case is no form in which they are written.
    if !is_shaped || !(15..=34).contains(&symbols.len()) || rest.iter().any(u8::is_ascii_lowercase) {
        return false;
    }
    // Identifiers of 15 and more random symbols begin so, too, once in many; an account has digits for the most part.
    let digits = rest.iter().filter(|byte| byte.is_ascii_digit()).count();
    let moved = rest.iter().chain([one, two, three, four]);
    let remainder = moved.fold(0u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    remainder == 1 && digits * 2 >= rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_told_from_other_texts() {
        for text in ["DE89370400440532013000", "FR14 2004 1010 0505 0001 3M02 606", "NO9386011117947"] {
            assert!(is_iban(text), "{text}");
        }
        for text in ["DE88370400440532013000", "de89370400440532013000", "GB82", "", "AB12CDEFGHIJKLMNOPQ"] {
            assert!(!is_iban(text), "{text}");
        }
    }
}
