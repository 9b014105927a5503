//! Names that stand in `alg` and are no JWS algorithm that is implemented here: what they are, and what to use instead.

use super::facts::{self, draft, encryption, management};

/// One such name, or the beginning of several.
struct Unusable {
    name: &'static str,
    /// Whether every name that begins so is meant.
    is_prefix: bool,
    why: &'static str,
    instead: &'static str,
}

const COSE: &str = "a name of COSE; JOSE has no such name (RFC 9864)";
const PROHIBITED: &str = "registered for keys of WebCrypto only, and prohibited in a token";
const DRAFT: &str = "a draft, which is recognised and not implemented: its signatures may still change";

const UNUSABLE: [Unusable; 19] = [
    exact("ESP256", COSE, "ES256"),
    exact("ESP384", COSE, "ES384"),
    exact("ESP512", COSE, "ES512"),
    exact("ESB256", COSE, "ES256"),
    exact("ESB320", COSE, "ES384"),
    exact("ESB384", COSE, "ES384"),
    exact("ESB512", COSE, "ES512"),
    exact("RS1", PROHIBITED, "RS256"),
    exact("HS1", PROHIBITED, "HS256"),
    exact("A128CBC", PROHIBITED, ""),
    exact("A192CBC", PROHIBITED, ""),
    exact("A256CBC", PROHIBITED, ""),
    exact("A128CTR", PROHIBITED, ""),
    exact("A192CTR", PROHIBITED, ""),
    exact("A256CTR", PROHIBITED, ""),
    prefix("SLH-DSA-", DRAFT, "ML-DSA-44"),
    prefix("ML-DSA-44-", DRAFT, "ML-DSA-44"),
    prefix("ML-DSA-65-", DRAFT, "ML-DSA-65"),
    prefix("ML-DSA-87-", DRAFT, "ML-DSA-87"),
];

const fn exact(name: &'static str, why: &'static str, instead: &'static str) -> Unusable {
    Unusable { name, is_prefix: false, why, instead }
}

const fn prefix(name: &'static str, why: &'static str, instead: &'static str) -> Unusable {
    Unusable { name, is_prefix: true, why, instead }
}

const HINT: &str = "look at what made this token";

/// What a name is that cannot be verified, and what to do about it.
pub fn explain(alg: &str) -> (String, &'static str) {
    if let Some(meant) = facts::meant(alg).filter(|facts| facts.name != alg && !alg.starts_with("ESP")) {
        let hint = "names are compared letter by letter: write it as it is registered";
        return (format!("alg {alg} is not a registered name; perhaps {} is meant", meant.name), hint);
    }
    if let Some(one) = UNUSABLE.iter().find(|one| one.name == alg || one.is_prefix && alg.starts_with(one.name)) {
        return match one.instead {
            "" => (format!("alg {alg} is {}", one.why), HINT),
            instead => (format!("alg {alg} is {}; {instead} is the registered name nearest to it", one.why), ""),
        };
    }
    let why = if encryption::find(alg).is_some() {
        "a content encryption, which belongs into enc"
    } else if management::find(alg).is_some() {
        "an algorithm for encryption, so it cannot sign"
    } else if draft::find(alg).is_some() {
        "a draft for encryption, so it cannot sign"
    } else {
        "not a registered name"
    };
    (format!("alg {alg} is {why}"), HINT)
}

#[cfg(test)]
mod tests {
    use super::explain;

    #[test]
    fn each_name_says_what_it_is() {
        for (alg, word) in [
            ("ESP256", "COSE"),
            ("RS1", "prohibited"),
            ("HS1", "prohibited"),
            ("hs256", "perhaps HS256"),
            ("RS256 ", "perhaps RS256"),
            ("SLH-DSA-SHA2-128s", "draft"),
            ("ML-DSA-44-ES256", "draft"),
            ("HPKE-0", "encryption"),
            ("RSA-OAEP-256", "encryption"),
            ("A128KW", "encryption"),
            ("A256GCMKW", "encryption"),
            ("A128CBC-HS256", "enc"),
            ("A128CBC", "prohibited"),
            ("HS257", "not a registered name"),
            ("Argon", "not a registered name"),
        ] {
            assert!(explain(alg).0.contains(word), "{alg}: {}", explain(alg).0);
        }
    }
}
