//! Claims: the names in a payload, and what each means for whoever receives the token.
//!
//! Every file holds the claims of one field, in reading order. The registered ones follow the IANA registry "JSON Web
//! Token Claims" as of 20 July 2026; the files on single products hold what their tokens carry besides.

mod jwt;

mod oidc;

mod oauth;

mod events;

mod sd_jwt;

mod federation;

mod assurance;

mod attestation;

mod telephony;

mod mobile;

mod others;

mod entra;

mod vendor;

mod pipeline;

#[cfg(not(target_arch = "wasm32"))]
pub mod long;

/// One registered (or widely used) claim of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The member name, exactly.
    pub name: &'static str,
    /// The full name in plain words, such as "expiration time".
    pub title: &'static str,
    /// What it means and who must do what with it, at most 160 characters, one or two short sentences, plain text.
    pub short: &'static str,
    /// Where it is defined, such as "RFC 7519 4.1.4"; for an unregistered claim mostly the product that issues it.
    pub source: &'static str,
    /// What its value is.
    pub shape: Shape,
    /// Whether it is in the IANA registry; if not, it is a draft's or common in the tokens of some vendor.
    pub registered: bool,
}

/// What the value of a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A string.
    Text,
    /// A string, or an array of strings.
    TextOrList,
    /// A number of seconds since 1970-01-01T00:00:00Z, fractions allowed (RFC 7519 2, "NumericDate").
    Time,
    /// A number that is not a time.
    Number,
    /// `true` or `false`.
    Flag,
    /// An object.
    Object,
    /// An array.
    List,
    /// More than one of these, depending on the issuer.
    Any,
}

/// The claim with that name, if it is known; names are compared exactly.
pub fn find(name: &str) -> Option<&'static Claim> {
    all().find(|claim| claim.name == name)
}

/// All claims, file by file, each file in reading order.
pub fn all() -> impl Iterator<Item = &'static Claim> {
    FILES.iter().copied().flatten()
}

/// The same by file, for lists with headings.
pub fn files() -> impl Iterator<Item = &'static [Claim]> {
    FILES.iter().copied()
}

const FILES: &[&[Claim]] = &[
    jwt::CLAIMS,
    oidc::CLAIMS,
    oauth::CLAIMS,
    events::CLAIMS,
    sd_jwt::CLAIMS,
    federation::CLAIMS,
    assurance::CLAIMS,
    attestation::CLAIMS,
    telephony::CLAIMS,
    mobile::CLAIMS,
    others::CLAIMS,
    entra::CLAIMS,
    vendor::CLAIMS,
    pipeline::CLAIMS,
];

/// A claim of the IANA registry; its text follows with `short`.
const fn claim(name: &'static str, title: &'static str, source: &'static str, shape: Shape) -> Claim {
    Claim { name, title, short: "", source, shape, registered: true }
}

/// A claim that is not in the IANA registry; its text follows with `short`.
const fn unregistered(name: &'static str, title: &'static str, source: &'static str, shape: Shape) -> Claim {
    Claim { name, title, short: "", source, shape, registered: false }
}

impl Claim {
    const fn short(self, short: &'static str) -> Self {
        Claim { short, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_claim_is_complete_and_unique() {
        crate::content::check(all().map(|claim| [claim.name, claim.title, claim.short, claim.source]));
    }

    #[test]
    fn every_name_finds_its_claim() {
        for claim in all() {
            assert_eq!(find(claim.name), Some(claim));
        }
        assert_eq!(find("EXP"), None);
        assert_eq!(find(""), None);
    }

    /// The registry had 163 names on 20 July 2026. One is left out until its document is read: `stpl`.
    #[test]
    fn registered_claims_are_those_of_the_registry() {
        assert_eq!(all().filter(|claim| claim.registered).count(), 162);
    }

    #[test]
    fn times_are_told_from_other_numbers() {
        let times: Vec<_> = all().filter(|claim| claim.shape == Shape::Time).map(|claim| claim.name).collect();
        assert_eq!(times, ["exp", "nbf", "iat", "updated_at", "auth_time", "toe"]);
    }
}
