//! A plaintext that is compressed before it is encrypted.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::key::{Curve, generate, write};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "zip-used",
    family: Family::Encryption,
    risk: Risk::Low,
    summary: "the plaintext was compressed before it was encrypted",
    why: "The length of the result tells how well it could be compressed, and so something of what is inside. \
          Somebody who can place a text of his own beside a secret finds the secret by the lengths.",
    how: "An option named `compress` or a parameter `\"zip\":\"DEF\"` in an example was switched on because tokens had \
          grown too large for a header. Ask who can influence part of the content: a redirect address, a search term, \
          a display name beside a session identifier would do. With claims of a few hundred bytes the gain is small \
          anyway. Fewer claims help more than compression.",
    fix: "leave `zip` out",
    sources: &["RFC 8725 3.6"],
    bad: Example::Made(|random| {
        let key = generate::ec(Curve::P256, random);
        let header = r#"{"alg":"ECDH-ES","enc":"A256GCM","zip":"DEF","cty":"JWT"}"#;
        signed::encrypted(header, &key, &write::private_jwk(&key).unwrap_or_default(), random)
    }),
    good: Example::Made(|random| signed::agreed(random)),
    look: Look::Noted(&["zip-used"]),
});
