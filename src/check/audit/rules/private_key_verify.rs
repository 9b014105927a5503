//! A private key where a public one is enough.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::key::{Curve, generate, write};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "private-key-verify",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "a private key was given to verify a signature",
    why: "Whoever verifies needs the public half alone. A private key that goes through other hands, such as a \
          verifier and its configuration, lets each of them sign.",
    how: "One environment variable called `JWT_KEY` for both services is the habit behind it. Many libraries, Node's \
          crypto module among them, derive the public half silently, so nothing ever fails. Search deployments for \
          `PRIVATE KEY` and JWKs with `d` outside the signer, and count the people who can read those places. The \
          public half comes out with `openssl pkey -in key.pem -pubout`.",
    fix: "give verifiers the public key; take a new pair when this one was in the wrong place",
    sources: &["RFC 7517 9.2"],
    bad: Example::Made(|random| {
        let key = generate::ec(Curve::P256, random);
        let shown = write::private_jwk(&key).unwrap_or_default();
        signed::signed("ES256", &key, shown, random)
    }),
    good: Example::Made(|random| signed::ec(random, "")),
    look: Look::Noted(&["private-key-verify"]),
});
