//! A secret of nothing.

use crate::check::audit::{EXAMPLE_SECRET, Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::alg::sign::Check;
use crate::jose::error::Place;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-empty",
    family: Family::Header,
    risk: Risk::Critical,
    summary: "the token verifies by HMAC with an empty secret, or with one of NUL bytes",
    why: "Anybody can write such tokens. They are made for services that read the secret from a file the token names, such as \
          `/dev/null`, or from a setting that nobody made, and go on with what they found.",
    how: "An environment variable that is unset becomes an empty string in many languages, and `process.env.JWT_SECRET \
          || ''` writes this down explicitly. Padding with zeros makes a secret of a few NUL bytes the same as none. \
          Start your service in a clean container without its variables and see whether it runs; then sign with an \
          empty secret and try whether the token passes.",
    fix: "let a service refuse to start without a secret of at least 32 bytes, and choose the key from a table and not by a path",
    sources: &["RFC 7518 3.2", "RFC 8725 3.5", "RFC 8725 3.10", "CVE-2019-20933"],
    bad: Example::Made(bad),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

/// HMAC fills a short secret with zeros up to its block (RFC 2104 2): none and a few zeros are one secret.
const NOTHING: [u8; 0] = [];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for signature in subject.token.signatures.iter().take(2) {
        let Some(alg) = signature.text_parameter("alg").filter(|alg| alg.starts_with("HS")) else { continue };
        let Some(message) = signature.input(subject.token, None) else { continue };
        if jws::verify_raw(&Key::secret(&NOTHING), &alg, &message, &signature.bytes) == Some(Check::Holds) {
            found.at(Place::Token, signature.span, "anybody can write this token: it verifies with an empty secret");
        }
    }
}

fn bad(random: Random<'_>) -> (String, String) {
    let (header, claims) = (Example::USUAL_HEADER, Example::USUAL_CLAIMS.as_bytes());
    let token = jws::sign(header, claims, "HS256", &Key::secret(&[0]), random);
    (token.unwrap_or_default(), EXAMPLE_SECRET.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::audit::run;
    use crate::check::policy::Policy;
    use crate::jose::key::detect::{SecretEncoding, detect};
    use crate::jose::token::Token;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    fn is_found(alg: &str, secret: &[u8]) -> bool {
        let header = format!(r#"{{"alg":"{alg}"}}"#);
        let token = jws::sign(&header, b"{}", alg, &Key::secret(secret), &mut UnwrapErr(SysRng)).unwrap();
        let (token, keys) = (Token::parse(&token), detect("", SecretEncoding::Utf8));
        let policy = Policy::default();
        let subject = Subject { token: &token, keys: &keys, key_text: "", policy: &policy, now: 0, plaintext: None };
        let mut findings = Vec::new();
        run(&subject, &mut findings);
        findings.iter().any(|finding| finding.code == RULE.id)
    }

    #[test]
    fn any_number_of_zeros_up_to_the_block_is_nothing() {
        assert!(is_found("HS256", b""));
        assert!(is_found("HS256", &[0; 64]));
        assert!(is_found("HS384", &[0; 48]));
        assert!(is_found("HS512", &[0]));
        assert!(!is_found("HS256", b"0"));
        assert!(!is_found("HS256", &[0; 65]));
    }
}
