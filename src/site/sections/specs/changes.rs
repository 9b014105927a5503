//! What changed since 2020.

use super::PATH;
use crate::content::sources::Source;
use crate::content::sources::jose::{
    DEPRECATE_NONE, IANA_JOSE, IANA_JWT, RFC_8725, RFC_8725_BIS, RFC_8812, RFC_9278, RFC_9864, RFC_9901, RFC_9964,
};
use crate::content::sources::nist::FIPS_204;
use crate::content::sources::oauth::{
    OAUTH_2_1, RFC_8693, RFC_8705, RFC_9068, RFC_9101, RFC_9126, RFC_9449, RFC_9700, RFC_10017, STATUS_LIST,
};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::{ASVS, OWASP_JWT};
use crate::content::sources::web::RFC_6265_BIS;
use crate::site::document::Definition;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::{plain, rich};

/// A document, and what it changes for whoever uses tokens.
type Change = (&'static Source, &'static str);

/// What is in force, the newest first.
const IN_FORCE: &[Change] = &[
    (
        &RFC_10017,
        "The guide for applications in the browser. It ranks where tokens may be handled: in a backend that the page talks to with a cookie ([[term:bff|BFF]]) before all else. Nothing that a page does with its tokens survives a malicious script in it.",
    ),
    (
        &RFC_9964,
        "Signatures against quantum computers: [[alg:ML-DSA-44]], [[alg:ML-DSA-65]] and [[alg:ML-DSA-87]], with the new key type `AKP`, in which `alg` is mandatory.",
    ),
    (
        &RFC_9901,
        "[[term:sd-jwt|SD-JWT]]: a token with claims that the holder shows one by one, followed by a proof of the holder's key if asked.",
    ),
    (
        &RFC_9864,
        "Names that say everything: [[alg:Ed25519]] and [[alg:Ed448]] take the place of [[alg:EdDSA]], which the registry now calls deprecated. The signatures are the same bytes.",
    ),
    (
        &ASVS,
        "The verification standard has a chapter on self-contained tokens: allowed algorithms, keys from configured sources, validity, type and audience are requirements with numbers.",
    ),
    (
        &RFC_9700,
        "OAuth's security guide, at last in force: exact redirect addresses, [[term:pkce|PKCE]], no password grant, tokens bound to their sender where possible, refresh tokens rotated or bound.",
    ),
    (&FIPS_204, "The algorithm behind ML-DSA, standardised by NIST. JOSE names followed in RFC 9964."),
    (
        &OIDC_CORE,
        "The errata of OpenID Connect Core. Among them: [[claim:azp]] is for extensions, and an implementation without them should not use it.",
    ),
    (
        &RFC_9449,
        "[[term:dpop|DPoP]]: an access token that is worth nothing without a key, proved anew with each request ([[claim:cnf]], [[claim:ath]]).",
    ),
    (&RFC_9278, "A URI for the thumbprint of a key, so that a key itself can be an identifier."),
    (
        &RFC_9068,
        "One profile for access tokens: type `at+jwt`, required claims, and RS256 supported by all. Before it every vendor had a format of its own.",
    ),
    (&RFC_9126, "Requests that the client pushes to the server first, so that the browser only carries a reference."),
    (&RFC_9101, "Requests as signed tokens of the type `oauth-authz-req+jwt`."),
    (&RFC_8812, "[[alg:ES256K]], for keys on the curve that blockchains use."),
    (
        &RFC_8725,
        "The best current practices for JWT: choose algorithms yourself, check issuer and audience, use types. It updates RFC 7519, and nothing written before it tells you all of that.",
    ),
    (&RFC_8705, "Access tokens bound to a client certificate of mutual TLS, by its hash in [[claim:cnf]]."),
    (
        &RFC_8693,
        "Token exchange, and with it [[claim:act]], [[claim:may_act]] and the registration of [[claim:scope]].",
    ),
];

/// What is on the way.
const ON_THE_WAY: &[Change] = &[
    (
        &RFC_8725_BIS,
        "The successor of RFC 8725. New in it: `alg` in odd case, encrypted tokens taken for signed ones, JSON and compact form confused, limits for [[header:p2c]] and for [[header:zip]], requests to inner addresses through [[header:jku]] and [[header:x5u]].",
    ),
    (
        &DEPRECATE_NONE,
        "It would mark [[alg:none]] and [[alg:RSA1_5]] as deprecated in the registry. You need not wait for it.",
    ),
    (
        &STATUS_LIST,
        "A list of bits that says which tokens were revoked ([[claim:status]], [[claim:status_list]]). The claims are registered already.",
    ),
    (&OAUTH_2_1, "OAuth with its corrections folded in. It adds little that the security guide does not already ask."),
    (
        &RFC_6265_BIS,
        "Cookies as browsers really treat them: prefixes, SameSite, and 4096 bytes as the limit. Browsers follow it; its number is still to come.",
    ),
];

/// The page.
pub(super) fn page() -> Reading {
    let entry = |(source, what): &Change| {
        let standing = source.standing.words();
        let standing = if standing.is_empty() { String::new() } else { format!(" ({standing})") };
        Definition {
            id: String::new(),
            name: rich(&format!("{} [[src:{}]]", month(source.date), source.short)),
            text: [plain(format!("{}{standing}. ", source.title)), rich(what)].concat(),
        }
    };
    let all = IN_FORCE.iter().chain(ON_THE_WAY);
    let cites: Vec<_> = all.map(|(source, _)| source.whole()).collect();
    Writer::new(
        "/specs/changes",
        Kind::Guide,
        "What changed for JWT since 2020",
        "Fully specified algorithm names, post-quantum signatures, new best practices, DPoP, SD-JWT: dated, with drafts marked as such.",
    )
    .under("/reference", "Reference")
    .under(PATH, "Standards")
    .answer(
        "If what you know about tokens is from 2020, this is new: EdDSA is deprecated in favour of names that say the curve, the \
         best practices are about to be replaced, access tokens have a profile, and a page that keeps tokens in the browser has \
         an RFC to answer to.",
    )
    .section("In force")
    .text("The newest first. Each is a standard, a best current practice or a publication in its final form.")
    .definitions(IN_FORCE.iter().map(entry).collect())
    .section("On the way")
    .text("Approved or drafts: worth knowing, and nothing to hold others to.")
    .definitions(ON_THE_WAY.iter().map(entry).collect())
    .section("What this corrects")
    .list(&[
        "“The server only verifies the signature.” It also holds a list of algorithms, binds keys to an issuer, and checks [[claim:exp]], [[claim:iss]], [[claim:aud]] and the type.",
        "“Use JWT for single-page applications.” A backend for the page with a cookie is the stronger form, and no storage in the page withstands a script that runs there.",
        "“A denylist makes tokens revocable.” It does, and it gives back the state that tokens were to save. OWASP's sheet says: if you need that, consider sessions.",
        "“Whitelist.” The word today is allowlist.",
    ])
    .cites(&cites)
    .cites(&[IANA_JOSE.whole(), IANA_JWT.whole(), OWASP_JWT.whole()])
    .done()
}

/// A date such as "2025-10" in words.
fn month(date: &str) -> String {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let words = date.split_once('-').and_then(|(year, month)| {
        let at: usize = month.parse().ok()?;
        Some(format!("{} {year}", NAMES.get(at.checked_sub(1)?)?))
    });
    words.unwrap_or_else(|| date.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::sources::Standing;

    #[test]
    fn what_is_in_force_is_and_is_in_order() {
        assert!(IN_FORCE.iter().all(|(source, _)| !matches!(source.standing, Standing::Draft | Standing::Approved)));
        assert!(ON_THE_WAY.iter().all(|(source, _)| matches!(source.standing, Standing::Draft | Standing::Approved)));
        assert!(IN_FORCE.iter().all(|(source, _)| source.date >= "2020"));
        assert!(IN_FORCE.is_sorted_by(|(newer, _), (older, _)| newer.date >= older.date));
    }

    #[test]
    fn months_have_names() {
        assert_eq!(month("2025-10"), "October 2025");
        assert_eq!(month("2025"), "2025");
    }
}
