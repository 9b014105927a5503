//! A claim that ends a text in SQL and goes on after it.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "injection-sql",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "a claim ends a text of SQL and adds a condition or a command",
    why: "A service that builds a query from the claim, because it came with a signature, runs what somebody wrote into it: it \
          lets in everybody, or deletes a table.",
    how: "`' OR '1'='1` in a user name is the tester's greeting; behind it stands a query concatenated from \
          [[claim:sub]] or a tenant claim that \"must be safe, since it is signed\". Search repositories for SQL \
          strings with a plus sign or an interpolation near claim access. People called O'Brien are a harmless trial: \
          if they cause a database error, so will the attack.",
    fix: "pass claims to a database as parameters, never as part of the query's text",
    sources: &["RFC 8725 2.9", "OWASP SQL Injection Prevention Cheat Sheet"],
    bad: Example::claims(usual_claims_and!(r#""nickname":"ann' OR '1'='1""#)),
    good: Example::claims(usual_claims_and!(r#""nickname":"Ann O'Hara or 1""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        goes_on_in_sql(&text.text).then(|| format!("{} looks like a piece of SQL", text.called()))
    });
}

/// Whether a quote is followed by what only SQL means.
fn goes_on_in_sql(text: &str) -> bool {
    let Some(at) = text.find(['\'', '"', ';', ')']) else { return false };
    let rest: String = text.get(at + 1..).unwrap_or_default().to_ascii_lowercase();
    let words: Vec<&str> = rest.split_whitespace().take(200).collect();
    let follows = |first: &str, second: &str| {
        words.windows(2).any(|pair| matches!(pair, [one, two] if *one == first && two.starts_with(second)))
    };
    let compares = words.first().is_some_and(|word| matches!(*word, "or" | "and" | "||")) && rest.contains('=');
    compares
        || follows("union", "select")
        || follows("union", "all")
        || follows("drop", "table")
        || follows("delete", "from")
        || follows("insert", "into")
        || rest.contains("waitfor delay")
        || ["'--", "' --", "\"--", "\" --"].iter().any(|comment| text.contains(comment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sql_is_told_from_names_and_sentences() {
        for text in ["x' or 1=1", "1); DROP TABLE users", "' UNION SELECT 1", "admin'--", "a'; delete from t"] {
            assert!(goes_on_in_sql(text), "{text}");
        }
        for text in ["O'Hara", "rock 'n' roll and more", "a; b and c", "union select", "see (1) or (2)"] {
            assert!(!goes_on_in_sql(text), "{text}");
        }
    }
}
