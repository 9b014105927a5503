//! A certificate whose key usage has no signatures.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::key::Source;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "certificate-not-for-signatures",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "the certificate does not allow its key to make signatures",
    why: "Its key usage lists other purposes, such as signing certificates. A verifier that checks this refuses the \
          token, and an authority that signs tokens risks the key that all its certificates hang on.",
    how: "Profiles of an internal authority are made for web servers or for mail encryption, and somebody reused one \
          for tokens because it was there. Another route is the authority's own certificate, exported by mistake in \
          place of a leaf. `openssl x509 -in cert.pem -noout -ext keyUsage,basicConstraints` prints what is allowed. \
          Order a leaf from a signing profile and give the token service its private key alone.",
    fix: "use a certificate of its own for tokens, with `digitalSignature`",
    sources: &["RFC 5280 4.2.1.3"],
    bad: Example::Made(|random| signed::ec_beside(random, include_str!("../example/authority.crt.pem"))),
    good: Example::Made(|random| signed::ec_beside(random, signed::CERTIFICATE)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let kid = subject.header("kid").find_map(|(_, kid)| kid.as_str());
    let keys = &subject.keys.keys;
    // Of a list that changes with time only the one that is asked for counts; in a JWK the certificate is a remark.
    let asked = keys.iter().filter(|key| keys.len() == 1 || key.kid.as_deref() == kid.as_deref());
    for certificate in asked.filter(|key| key.source == Source::X509).filter_map(|key| key.certificate.as_ref()) {
        let uses = certificate.extensions.key_usage.as_deref().unwrap_or(&["digitalSignature"]);
        if !subject.token.is_encrypted() && !uses.iter().any(|one| ["digitalSignature", "nonRepudiation"].contains(one))
        {
            found.in_key(format!("the key usage of the certificate is {}, and no signature", uses.join(", ")));
        }
    }
}
