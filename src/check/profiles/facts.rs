//! What clauses look at, and the answers that many of them give.

mod shape;

mod times;

mod disclosures;

mod status;

pub(super) mod hashes;

pub(super) mod pkce;

use super::{Answer, Transaction};
use crate::check::audit::Subject;
use crate::check::report::Signature;
use crate::jose::alg::is_none;
use crate::jose::encoding::json::Kind;

/// A token, the exchange it belongs to, and what the check said about its signature.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The token, the keys, the expectations and the time.
    pub subject: Subject<'a>,
    /// The exchange.
    pub transaction: &'a Transaction,
    /// The signature line of the report.
    pub signature: &'a Signature,
}

impl Facts<'_> {
    /// All of these claims are there.
    pub fn has_all(&self, names: &[&str]) -> Answer {
        let missing: Vec<&str> = names.iter().copied().filter(|name| self.subject.claim(name).is_none()).collect();
        match missing.as_slice() {
            [] => Answer::Pass(format!("{} are there", names.join(", "))),
            missing => Answer::Fail(format!("missing: {}", missing.join(", "))),
        }
    }

    /// The claim is there.
    pub fn has(&self, name: &str) -> Answer {
        match self.subject.claim(name) {
            Some(value) => Answer::Pass(format!("`{name}` is {}", shortened(value.raw()))),
            None => Answer::Fail(format!("there is no `{name}`")),
        }
    }

    /// The claim is not there.
    pub fn has_not(&self, name: &str) -> Answer {
        match self.subject.claim(name) {
            Some(value) => Answer::Fail(format!("`{name}` is there: {}", shortened(value.raw()))),
            None => Answer::Pass(format!("there is no `{name}`")),
        }
    }

    /// The claim is the text that was expected; `needs` names what to give when nothing was.
    pub fn is(&self, name: &str, expected: &str, needs: &'static str) -> Answer {
        match self.subject.text_claim(name) {
            _ if expected.is_empty() => Answer::CannotCheck(needs),
            Some(found) if found == expected => Answer::Pass(format!("`{name}` is {}", shortened(&found))),
            Some(found) => Answer::Fail(format!("`{name}`: expected {expected}, but found {}", shortened(&found))),
            None => Answer::Fail(format!("`{name}`: expected {expected}, but there is none")),
        }
    }

    /// `typ` of the header is one of these, without `application/`, in any case.
    pub fn typ_is(&self, expected: &[&str]) -> Answer {
        let found = self.subject.typ();
        match found.as_str() {
            typ if expected.contains(&typ) => Answer::Pass(format!("`typ` is {typ}")),
            "" => Answer::Fail(format!("expected `typ` {}, but there is none", expected.join(" or "))),
            typ => Answer::Fail(format!("expected `typ` {}, but found {}", expected.join(" or "), shortened(typ))),
        }
    }

    /// The issuer is one that the person expects.
    pub fn issuer_is_expected(&self) -> Answer {
        let expected = &self.subject.policy.issuers;
        match self.subject.text_claim("iss") {
            None => Answer::Fail("there is no `iss`".to_owned()),
            Some(_) if expected.is_empty() => Answer::CannotCheck("the expected issuer"),
            Some(found) if expected.iter().any(|one| *one == found) => {
                Answer::Pass(format!("`iss` is {}", shortened(&found)))
            }
            Some(found) => Answer::Fail(format!("expected {}, but found {}", expected.join(" or "), shortened(&found))),
        }
    }

    /// The audience is, or contains, one that the person expects.
    pub fn audience_is_expected(&self) -> Answer {
        let (expected, found) = (&self.subject.policy.audiences, self.audiences());
        match found.as_slice() {
            [] => Answer::Fail("there is no `aud`".to_owned()),
            _ if expected.is_empty() => Answer::CannotCheck("the expected audience, or your client id"),
            found if found.iter().any(|one| expected.contains(one)) => {
                Answer::Pass(format!("`aud` has {}", shortened(&found.join(", "))))
            }
            found => {
                Answer::Fail(format!("expected {}, but found {}", expected.join(" or "), shortened(&found.join(", "))))
            }
        }
    }

    /// The audience, if there is one, is one that the person expects.
    pub fn audience_is_expected_if_told(&self) -> Answer {
        self.subject.claim("aud").map_or(Answer::NotConcerned, |_| self.audience_is_expected())
    }

    /// The strings of `aud`: one, or those of the list.
    pub fn audiences(&self) -> Vec<String> {
        let Some(aud) = self.subject.claim("aud") else { return Vec::new() };
        match aud.kind() {
            Kind::Array => aud.items().filter_map(|one| one.as_str().map(|text| text.into_owned())).collect(),
            _ => aud.as_str().map(|text| text.into_owned()).into_iter().collect(),
        }
    }

    /// `exp` is there and to come.
    pub fn is_not_expired(&self) -> Answer {
        let (now, leeway) = (self.subject.now, self.subject.policy.leeway);
        match self.time("exp") {
            None => Answer::Fail("there is no `exp`, or it is no time".to_owned()),
            Some(exp) if now < exp.saturating_add(leeway) => {
                Answer::Pass(format!("{} seconds are left", exp.saturating_sub(now)))
            }
            Some(exp) => Answer::Fail(format!("it expired {} seconds ago", now.saturating_sub(exp))),
        }
    }

    /// It is signed, and by an algorithm that is not `none`.
    pub fn is_signed(&self) -> Answer {
        let alg = self.subject.alg();
        match alg.as_ref() {
            "" => Answer::Fail("there is no `alg`".to_owned()),
            alg if is_none(alg) => Answer::Fail(format!("`alg` is {alg}: it is not signed")),
            alg => Answer::Pass(format!("`alg` is {alg}")),
        }
    }

    /// The signature holds under a key that the person gave.
    pub fn is_verified(&self) -> Answer {
        match self.signature {
            Signature::Verified(verified) => Answer::Pass(format!("it holds with {}", verified.alg())),
            Signature::NoKey => Answer::CannotCheck("a key of the issuer"),
            Signature::SelfAsserted => Answer::Warn("it holds under a key that the token carries itself".to_owned()),
            Signature::Unsupported => Answer::CannotCheck("an algorithm that is implemented here"),
            Signature::Encrypted => Answer::CannotCheck("the signed token inside"),
            Signature::Invalid => Answer::Fail("the signature does not hold".to_owned()),
            Signature::Unsigned => Answer::Fail("there is no signature".to_owned()),
        }
    }
}

/// At most 80 characters of a text.
pub(super) fn shortened(text: &str) -> String {
    let mut out: String = text.chars().take(80).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out
}
