//! Fewer iterations than passwords need today.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "p2c-outdated",
    family: Family::Encryption,
    risk: Risk::Low,
    summary: "the password is stretched with fewer iterations than are usual today",
    why: "The least number of the standard is from a time of slower computers. Whoever has the token tries passwords \
          against it at home, and each iteration makes one trial dearer.",
    how: "Defaults of libraries were chosen when RFC 7518 was new, with 1000, 2048 or 4096 rounds as typical values, \
          and nobody has touched them since. OWASP's cheat sheet on storing passwords is where the figure of today \
          comes from. Measure how long your recipient needs for it, then raise its upper limit before the sender, \
          otherwise [[rule:p2c-too-high]] becomes your own refusal.",
    fix: "use 600000 iterations or more, or a random key in the place of a password",
    sources: &["RFC 7518 4.8.1.2", "RFC 8018 4.2"],
    bad: Example::Made(|_| signed::password(10_000, 16)),
    good: Example::Made(|_| signed::password(600_000, 16)),
    look: Look::At(look),
});

/// Below this another rule is for it.
const LEAST: i128 = 1000;

/// What is recommended for PBKDF2 with SHA-256 today.
const TODAY: i128 = 600_000;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if !subject.alg().starts_with("PBES2-") {
        return;
    }
    for (place, value) in subject.header("p2c") {
        let count = value.as_number().and_then(|number| number.as_integer());
        if let Some(count) = count.filter(|count| (LEAST..TODAY).contains(count)) {
            found.at(
                place,
                value.span(),
                format!("the password is stretched with {count} iterations, {TODAY} are usual"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::audit::tests::rules_for_texts;

    #[test]
    fn each_number_has_one_rule_at_most() {
        for (iterations, expected) in
            [(999, Some("p2c-low")), (1000, Some(RULE.id)), (599_999, Some(RULE.id)), (600_000, None)]
        {
            let (token, key) = signed::password(iterations, 16);
            assert_eq!(rules_for_texts(&token, &key).first().map(String::as_str), expected, "{iterations}");
        }
    }
}
