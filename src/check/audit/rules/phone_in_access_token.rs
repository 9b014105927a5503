//! A telephone number in an access token.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "phone-in-access-token",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "an access token carries a telephone number, which every API that gets it can read",
    why: "APIs, their proxies and their logs see access tokens all day. A number finds the person, and is at many places the way \
          back into an account.",
    how: "The `phone` scope of OpenID Connect yields [[claim:phone_number]], and one mapper serves all tokens; \
          SMS-based sign-in makes the number the account's name. See which of your APIs read it: notifications \
          perhaps, everything else hardly. Attackers use numbers from logs to persuade a carrier to move the line. \
          Replace it by [[claim:sub]], and query the profile where a message has to be sent.",
    fix: "leave the number out of access tokens; an API that needs it can ask for it, or the token can be encrypted",
    sources: &["RFC 9068 6", "RFC 7519 12"],
    bad: Example::claims(usual_claims_and!(r#""phone_number":"+44 20 7946 0958""#)),
    good: Example::claims(usual_claims_and!(r#""phone_number_verified":true"#)),
    look: Look::At(look),
});

const NAMES: [&str; 8] =
    ["phonenumber", "phone", "mobile", "mobilenumber", "mobilephone", "telephone", "telephonenumber", "msisdn"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if kind::detect(subject).kind != TokenKind::AccessToken {
        return;
    }
    subject.remark_on_texts(found, |text| {
        let digits = text.text.bytes().filter(u8::is_ascii_digit).count();
        let others = text.text.bytes().all(|byte| byte.is_ascii_digit() || b" +-()./".contains(&byte));
        let is_number = (7..=15).contains(&digits) && others && NAMES.contains(&text.plain_name().as_str());
        is_number.then(|| format!("{} is a telephone number", text.called()))
    });
}
