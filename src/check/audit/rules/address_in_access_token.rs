//! Where somebody lives, in an access token.

use crate::check::audit::usual::usual_claims_and;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "address-in-access-token",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "an access token carries a postal address, which every API that gets it can read",
    why: "APIs, their proxies and their logs see access tokens all day, and hardly one of them sends letters. Where somebody lives \
          cannot be changed like a password.",
    how: "Scope `address` was requested for the sign-in page, and the server copies every user claim into both tokens. \
          Shops and delivery services also put it there to spare a database lookup. Decode a token of a test user and \
          list what personal data it holds; then check the mapping for access tokens separately from that for ID \
          tokens, since most servers have two.",
    fix: "leave the address out of access tokens; an API that needs it can ask for it, or the token can be encrypted",
    sources: &["RFC 9068 6", "OpenID Connect Core 5.1.1"],
    bad: Example::claims(usual_claims_and!(
        r#""address":{"street_address":"12 Long Lane","locality":"Exampleton","country":"GB"}"#
    )),
    good: Example::claims(usual_claims_and!(r#""address":{"country":"GB"}"#)),
    look: Look::At(look),
});

const NAMES: [&str; 6] = ["streetaddress", "street", "postaladdress", "homeaddress", "addressline1", "streetname"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if kind::detect(subject).kind != TokenKind::AccessToken {
        return;
    }
    subject.remark_on_texts(found, |text| {
        (text.text.trim().len() >= 4 && NAMES.contains(&text.plain_name().as_str()))
            .then(|| format!("{} is a postal address", text.called()))
    });
}
