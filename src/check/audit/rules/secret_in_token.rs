//! The secret stands in the token itself.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::key::Material;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-in-token",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the secret can be read in the token",
    why: "Header and claims are readable to everybody who gets the token. Somebody who takes a name or an identifier \
          as secret hands it out with every token, and anybody can sign.",
    how: "Using the tenant's name, the client id or the user's identifier as the secret lets a service find it without \
          a table, which is why someone did it. Others place a shared value into a claim for a downstream program. \
          Search the signer for the expression it passes as the key, and see whether the same variable feeds a claim. \
          Per-client secrets belong into a table, generated and never derived.",
    fix: "take a random secret that stands nowhere else",
    sources: &["RFC 8725 3.5", "RFC 7519 12"],
    bad: Example::Keyed {
        header: r#"{"alg":"HS256","typ":"at+jwt","kid":"q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe"}"#,
        claims: Example::USUAL_CLAIMS,
        key: "q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe",
    },
    good: Example::Keyed {
        header: r#"{"alg":"HS256","typ":"at+jwt","kid":"2026-11"}"#,
        claims: Example::USUAL_CLAIMS,
        key: "q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe",
    },
    look: Look::At(look),
});

/// Shorter secrets are told as too short, and are in many a text by chance, in bytes.
const SHORTEST: usize = 6;

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let secrets = subject.keys.keys.iter().filter_map(|key| match &key.material {
        Material::Oct(secret) if secret.len() >= SHORTEST => Some(secret.as_slice()),
        _ => None,
    });
    let Some(secret) = secrets.take(1).next() else { return };
    if let Some(text) = subject.texts().find(|text| text.text.as_bytes() == secret) {
        found.at(text.place, text.span, "the secret that signs the token stands in it");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::audit::tests::rules_for_texts;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    #[test]
    fn claims_are_looked_at_at_any_depth_and_short_secrets_are_not() {
        let secret = "q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe";
        for (claims, key, expected) in [
            (r#"{"a":[{"b":"q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe"}]}"#, secret, true),
            (r#"{"a":"it is q7Zx0Lm4Wc9Rt2VbK8dY5sJ1hT6nF3gPe"}"#, secret, false),
            (r#"{"a":"x1"}"#, "x1", false),
        ] {
            let (token, key) =
                Example::Keyed { header: Example::USUAL_HEADER, claims, key }.texts(&mut UnwrapErr(SysRng));
            assert_eq!(rules_for_texts(&token, &key).contains(RULE.id), expected, "{claims}");
        }
    }
}
