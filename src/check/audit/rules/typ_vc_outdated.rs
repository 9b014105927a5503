//! The old `typ` of SD-JWT VC, which now means something else.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "typ-vc-outdated",
    family: Family::Kind,
    risk: Risk::Low,
    summary: "`typ` is `vc+sd-jwt`, which now belongs to another format of credentials",
    why: "The name was given back to W3C's credentials, which have other claims. Verifiers that keep to the newer drafts refuse \
          the old one, or read the credential as what it is not.",
    how: "Wallets and issuers built on drafts from before the end of 2024 write the former name, and test suites of \
          that age still expect it. Search both sides for `vc+sd-jwt`, including in metadata that lists credential \
          formats, where it is a different setting from the header. Let verifiers read both, issuers write the new \
          one, and note the expiry of the last old credential as the date to remove it.",
    fix: "set `typ` to `dc+sd-jwt`, and accept the old name only as long as old credentials are about",
    sources: &["SD-JWT VC (draft)", "RFC 8725 3.11"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"vc+sd-jwt"}"#,
        claims: usual_claims_and!(r#""vct":"https://issuer.example/member-card""#),
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"dc+sd-jwt"}"#,
        claims: usual_claims_and!(r#""vct":"https://issuer.example/member-card""#),
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    // W3C's credentials have a type of their own and no `vct`.
    if subject.typ() == "vc+sd-jwt" && subject.claim("vct").is_some() {
        for (place, typ) in subject.header("typ") {
            found.at(place, typ.span(), "`vc+sd-jwt` now names another format of credentials");
        }
    }
}
