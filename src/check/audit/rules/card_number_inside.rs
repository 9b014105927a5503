//! The number of a payment card among the claims.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "card-number-inside",
    family: Family::Claims,
    risk: Risk::High,
    summary: "the number of a payment card stands in the claims",
    why: "Everybody who sees the token reads it, and every log that keeps tokens now keeps card numbers, with all the duties that \
          come with them.",
    how: "Checkout flows that keep their state in a token between two pages end up signing what the customer typed. \
          Test numbers such as 4242 4242 4242 4242 look the same and show that the real ones would follow. Scan your \
          logs for runs of 13 to 19 digits that pass the Luhn check. Whatever stored these tokens falls under PCI DSS \
          until the numbers are gone.",
    fix: "put the last four digits, or the payment service's own name of the card, into the token",
    sources: &["PCI DSS 4.0 3.5.1", "ISO/IEC 7812-1"],
    bad: Example::claims(usual_claims_and!(r#""card":"4111 1111 1111 1111""#)),
    good: Example::claims(usual_claims_and!(r#""card":"4111 1111 1111 1112""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    const NAMES: [&str; 6] = ["card", "cardnumber", "pan", "creditcard", "creditcardnumber", "ccnumber"];
    subject.remark_on_texts(found, |text| {
        // One number in ten passes the check digit, so digits alone are not enough: groups or a name must say that it is a card.
        let grouped = text.text.contains([' ', '-']);
        let named = NAMES.contains(&text.plain_name().as_str());
        ((grouped || named) && is_card(&text.text))
            .then(|| format!("{} is the number of a payment card", text.called()))
    });
}

/// 13 to 19 digits, in groups or not, that begin as cards do and whose last one is right.
fn is_card(text: &str) -> bool {
    if text.len() > 32 || !text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-')) {
        return false;
    }
    let grouped = text.split([' ', '-']).all(|group| group.len() >= 3);
    let digits: Vec<u32> = text.bytes().filter(u8::is_ascii_digit).map(|byte| u32::from(byte - b'0')).collect();
    let is_brand = digits.first().is_some_and(|first| matches!(first, 2..=6));
    (13..=19).contains(&digits.len()) && grouped && is_brand && luhn(&digits)
}

/// The check digit of ISO/IEC 7812-1 annex B: from the right, every second digit counts double, and its own digits are added.
fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &digit)| if place % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_are_told_from_other_numbers() {
        for text in ["4111-1111-1111-1111", "5555555555554444", "3782 822463 10005", "2223 0031 2200 3222"] {
            assert!(is_card(text), "{text}");
        }
        for text in ["4111 1111 1111 1112", "0000 0000 0000 0000", "2026-11-24 13:42", "7f3c9a2e51", "4111", "1-2-3-4"]
        {
            assert!(!is_card(text), "{text}");
        }
    }
}
