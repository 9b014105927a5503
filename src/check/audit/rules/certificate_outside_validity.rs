//! A certificate that has expired or is not valid yet.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::key::Source;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "certificate-outside-validity",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "the certificate of the key has expired, or is not valid yet",
    why: "Its authority no longer vouches for the key, and may not even list it as revoked. Verifiers that check \
          certificates refuse every token, and often all at the same second.",
    how: "Certificates pinned into a configuration age quietly: the issuer rotated long ago, or a test environment was \
          restored from an old image. A clock that runs behind makes a fresh one look premature. Run `openssl x509 \
          -noout -dates` on the file you trust and `date -u` on the machine. Monitoring should warn weeks ahead; \
          loading keys from the issuer's metadata removes the manual copy.",
    fix: "ask the issuer for the certificate in use, and watch the date of the next one",
    sources: &["RFC 5280 4.1.2.5", "RFC 7515 4.1.6"],
    bad: Example::Made(|random| signed::ec_beside(random, include_str!("../example/expired.crt.pem"))),
    good: Example::Made(|random| signed::ec_beside(random, signed::CERTIFICATE)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let kid = subject.header("kid").find_map(|(_, kid)| kid.as_str());
    let keys = &subject.keys.keys;
    // Of a list that changes with time only the one that is asked for counts; in a JWK the certificate is a remark.
    let asked = keys.iter().filter(|key| keys.len() == 1 || key.kid.as_deref() == kid.as_deref());
    for certificate in asked.filter(|key| key.source == Source::X509).filter_map(|key| key.certificate.as_ref()) {
        if subject.now > certificate.not_after {
            found.in_key(format!("the certificate expired at {}", certificate.not_after_text()));
        } else if subject.now < certificate.not_before {
            found.in_key(format!("the certificate is not valid before {}", certificate.not_before_text()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::audit::tests::rules_for_texts;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    #[test]
    fn one_that_is_not_valid_yet_is_told_and_one_in_a_jwk_is_not() {
        // Valid from 23 November 2026, a few days after the time of the examples.
        let early = include_str!("../../../../tests/fixtures/keys/rsa.crt.pem");
        let jwk = include_str!("../../../../tests/fixtures/keys/rsa-x5c.jwk.json");
        for (key, expected) in [(early, true), (jwk, false)] {
            let (token, key) = signed::rsa(&mut UnwrapErr(SysRng), key);
            assert_eq!(rules_for_texts(&token, &key).contains(RULE.id), expected, "{key}");
        }
    }
}
