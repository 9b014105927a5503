//! A registered claim under a name of its own, where the registered one is missing.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::{Member, Value};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "claim-named-otherwise",
    family: Family::Claims,
    risk: Risk::High,
    summary: "a claim stands under another name than the registered one, where no library looks for it",
    why: "Libraries check `exp`, `nbf`, `aud` and `iss` under exactly these names. A token that says `expires_at` instead passes \
          every check of time, for ever, although everybody who reads it believes that it is bounded.",
    how: "JavaScript and C# developers serialize a class whose field is called `expiresAt` or `validUntil`, signing \
          what would otherwise have been a session object. To test the effect, take a token after the moment it names: \
          your service still lets it in. Search verifying code for custom comparisons of such names, which cover one \
          service only, and rename at the issuer while both names are written for a time.",
    fix: "use the registered names: `exp`, `nbf`, `iat`, `iss`, `aud`, `sub`",
    sources: &["RFC 7519 4.1", "RFC 7519 4.3"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"expires_at":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

/// Registered names, with what is written instead, in lower case and without `_` and `-`.
const STAND_INS: [(&str, &[&str]); 4] = [
    (
        "exp",
        &["expires", "expiresat", "expiry", "expiration", "expirationtime", "expiresin", "expirydate", "validuntil"],
    ),
    ("nbf", &["notbefore", "validfrom"]),
    ("iss", &["issuer"]),
    ("aud", &["audience", "audiences"]),
];

/// No honest token has more claims, and each name is looked at.
const MOST_CLAIMS: usize = 1_000;

/// The member that stands for a registered claim that is missing.
pub(super) fn stand_in<'a>(claims: Value<'a>, registered: &str) -> Option<Member<'a>> {
    if claims.len() > MOST_CLAIMS {
        return None;
    }
    let (_, others) = STAND_INS.into_iter().find(|(name, _)| *name == registered)?;
    let plain = |name: &str| name.replace(['_', '-'], "").to_ascii_lowercase();
    claims.members().find(|member| others.contains(&plain(&member.name).as_str()))
}

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.claims() else { return };
    for (registered, _) in STAND_INS {
        if claims.get(registered).is_none()
            && let Some(member) = stand_in(claims, registered)
        {
            let message = format!("`{}` stands where verifiers look for `{registered}`", member.name);
            found.at(Place::Payload, member.name_span, message);
        }
    }
}
