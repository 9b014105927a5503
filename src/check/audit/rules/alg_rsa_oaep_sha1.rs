//! RSA-OAEP with the hash that it has when nothing else is said.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "alg-rsa-oaep-sha1",
    family: Family::Algorithm,
    risk: Risk::Low,
    summary: "`alg` is `RSA-OAEP`, which uses SHA-1",
    why: "The padding does not need the property that SHA-1 lost, so the content is safe. But modules and rules that forbid SHA-1 \
          altogether refuse the token, and `RSA-OAEP-256` costs the same.",
    how: "OAEP takes SHA-1 in the standards of RSA unless another hash is named, and the plain name in JOSE means \
          exactly that; many libraries' examples still use it. Security scanners and modules with FIPS rules then \
          complain. Look for the string `RSA-OAEP` without a number in the sender's configuration. The recipient \
          publishes the key with its `alg`, so change it there first, and go on decrypting the old form while cached \
          sets are about.",
    fix: "let the sender use `RSA-OAEP-256`",
    sources: &["RFC 7518 4.3", "RFC 7515 10.11"],
    bad: Example::Text {
        token: "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00iLCJjdHkiOiJKV1QifQ.Wlpa.AAECAwQFBgcICQoL.Wlpa.AAECAwQFBgcICQoLDA0ODw",
        key: "",
    },
    good: Example::Text {
        token: "eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIiwiY3R5IjoiSldUIn0.Wlpa.AAECAwQFBgcICQoL.Wlpa.AAECAwQFBgcICQoLDA0ODw",
        key: "",
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, alg) in subject.header("alg").filter(|(_, alg)| alg.as_str().as_deref() == Some("RSA-OAEP")) {
        found.at(place, alg.span(), "RSA-OAEP uses SHA-1");
    }
}
