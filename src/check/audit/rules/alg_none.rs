//! `alg` that says that there is no signature.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "alg-none",
    family: Family::Algorithm,
    risk: Risk::Critical,
    summary: "`alg` is `none`, in whatever spelling: nothing protects the claims",
    why: "Anybody can write such a token with any claims. Libraries that take the algorithm from the token have accepted it again \
          and again, and filters that compare letter by letter were passed with `nOnE`.",
    how: "The standard defined an unsecured token for cases where something else protects it, and a tool that rewrites \
          the header to `none`, keeps the dot and drops the signature is the oldest attack there is. Try `none`, \
          `None`, `NONE` and `nOnE` against your service. In code, the dangerous call is a verification without a list \
          of algorithms, or one that is handed no key at all.",
    fix: "give your verifier the list of algorithms that you expect, without `none`, and test that it refuses every spelling",
    sources: &[
        "RFC 7518 3.6",
        "RFC 8725 3.2",
        "CVE-2022-23540",
        "CVE-2021-29451",
        "CVE-2021-44878",
        "CVE-2023-29357",
        "ASVS 5.0 9.1.2",
    ],
    bad: Example::header(r#"{"alg":"nOnE","typ":"at+jwt"}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["alg-none", "unsecured-with-signature"]),
});
