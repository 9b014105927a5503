//! A PEM block that says it is something else.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::key::spki;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "pem-label-wrong",
    family: Family::Key,
    risk: Risk::Low,
    summary: "the PEM block has a label for another format than is inside",
    why: "Libraries go by the label, and report a broken key. It happens when BEGIN and END are typed by hand around \
          base64.",
    how: "`BEGIN RSA PUBLIC KEY` promises PKCS#1, `BEGIN PUBLIC KEY` the wrapper with an algorithm identifier, and the \
          two get exchanged whenever someone turns a bare base64 text from a dashboard into a file. `openssl asn1parse \
          -in key.pem` shows what is inside: a modulus and an exponent at once, or first a sequence with an object \
          identifier. Change the label to fit, never the content.",
    fix: "write the label that belongs to the format, such as `PUBLIC KEY`",
    sources: &["RFC 7468 4", "RFC 7468 13"],
    bad: Example::Made(|random| {
        let pem = spki::to_spki_pem(&signed::ec_key().material).unwrap_or_default();
        signed::ec_beside(random, &pem.replace("PUBLIC KEY", "CERTIFICATE"))
    }),
    good: Example::Made(|random| {
        signed::ec_beside(random, &spki::to_spki_pem(&signed::ec_key().material).unwrap_or_default())
    }),
    look: Look::Noted(&["pem-label-wrong"]),
});
