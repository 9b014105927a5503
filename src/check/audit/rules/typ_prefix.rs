//! A type with the part that is left out.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "typ-prefix",
    family: Family::Header,
    risk: Risk::Info,
    summary: "`typ` begins with `application/`, which is recommended to be left out",
    why: "Both spellings mean the same media type, but many verifiers compare the text as it is. A token with the longer one is \
          refused by those who expect the shorter, and the other way round.",
    how: "Someone copied the full name of the media type out of a registration, as one writes it in the `Content-Type` \
          of HTTP. The short form needs one line at the issuer. In the verifier, normalise before comparing: if the \
          value holds no slash, put the prefix in front, lower the case, and compare both sides in that long form.",
    fix: "write `at+jwt` and not `application/at+jwt`; let a verifier accept both",
    sources: &["RFC 7515 4.1.9", "RFC 9068 4"],
    bad: Example::header(r#"{"alg":"HS256","typ":"application/at+jwt"}"#),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, typ) in subject.header("typ") {
        let text = typ.as_str().unwrap_or_default().to_ascii_lowercase();
        // RFC 7515 4.1.9: with a further slash the prefix may not be left out.
        if text.strip_prefix("application/").is_some_and(|rest| !rest.contains('/')) {
            found.at(place, typ.span(), "the prefix application/ is left out by convention");
        }
    }
}
