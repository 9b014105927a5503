//! An address for keys at somebody else.

use super::key_url_unsafe;
use crate::check::audit::address::Address;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "key-url-foreign",
    family: Family::Header,
    risk: Risk::Medium,
    summary: "`jku` or `x5u` names a host that has nothing to do with the issuer",
    why: "An issuer publishes its keys at home. A token that sends its verifier elsewhere is how a forger brings a key of their \
          own, and the honest reason, a host for files, lets everybody who may write there sign.",
    how: "Legitimate cases are sets kept in object storage or behind a content network under another domain. Otherwise \
          someone uploaded a set of their own to a host that your filter likes, an open redirect or a file upload on a \
          sister domain included. Log each address your service would fetch for [[header:jku]] together with \
          [[claim:iss]], then compare it with the `jwks_uri` in the issuer's metadata.",
    fix: "take the address of the keys from the metadata of the issuer, and refuse a token that names another",
    sources: &["RFC 8725 3.10", "RFC 7515 4.1.2", "ASVS 5.0 9.1.3"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","jku":"https://keys.attacker.example/keys.json"}"#),
    good: Example::header(r#"{"alg":"HS256","typ":"at+jwt","jku":"https://keys.issuer.example/keys.json"}"#),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let issuer = subject.text_claim("iss").unwrap_or_default();
    let Some(issuer) = Address::read(&issuer) else { return };
    for name in ["jku", "x5u"] {
        for (place, value) in subject.header(name) {
            // One that is unsafe anyway is told already.
            let Some(url) = value.as_str().filter(|url| key_url_unsafe::flaw(url).is_none()) else { continue };
            if let Some(address) = Address::read(&url).filter(|address| !address.is_near(issuer)) {
                let message = format!("{name} names the host {}, but the issuer is at {}", address.host, issuer.host);
                found.at(place, value.span(), message);
            }
        }
    }
}
