//! Examples of SD-JWTs, and of presentations that their holder signed.

use super::signed::{ec_key, public};
use super::{EXAMPLE_SECRET, Example};
use crate::jose::hash::Hash;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::random::Random;

/// Disclosures with salts of 128 bits.
pub(in crate::check::audit) const USUAL: [&str; 3] = [
    r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#,
    r#"["eluV5Og3gSNII8EYnsxA_A","size",42]"#,
    r#"["6Ij7tM-a5iVPGboS5tmvVA","shape","round"]"#,
];

/// The text of a disclosure.
pub(in crate::check::audit) fn encoded(json: &str) -> String {
    crate::jose::encoding::base64url::encode(json.as_bytes())
}

/// The digest of a disclosure.
pub(in crate::check::audit) fn digest(json: &str) -> String {
    Hash::Sha256.digest(&encoded(json))
}

/// The usual claims with these members, signed with the secret of the examples, and these disclosures.
pub(in crate::check::audit) fn issued(random: Random<'_>, members: &str, disclosures: &[&str]) -> (String, String) {
    let claims = format!("{},{members}}}", Example::USUAL_CLAIMS.trim_end_matches('}'));
    let header = r#"{"alg":"HS256","typ":"example+sd-jwt"}"#;
    let secret = Key::secret(EXAMPLE_SECRET.as_bytes());
    let token = jws::sign(header, claims.as_bytes(), "HS256", &secret, random).unwrap_or_default();
    let texts: String = disclosures.iter().map(|json| encoded(json) + "~").collect();
    (format!("{token}~{texts}"), EXAMPLE_SECRET.to_owned())
}

/// The same where each disclosure stands for a claim of the payload.
pub(in crate::check::audit) fn of(random: Random<'_>, disclosures: &[&str]) -> (String, String) {
    issued(random, &members(disclosures), disclosures)
}

/// `_sd` with the digests of these disclosures, sorted.
pub(in crate::check::audit) fn members(disclosures: &[&str]) -> String {
    let mut digests: Vec<String> = disclosures.iter().map(|json| format!("\"{}\"", digest(json))).collect();
    digests.sort();
    format!(r#""_sd_alg":"sha-256","_sd":[{}]"#, digests.join(","))
}

/// What the holder of the throw-away key on P-256 signs.
pub(in crate::check::audit) struct Binding {
    /// `alg`.
    pub(in crate::check::audit) alg: &'static str,
    /// `typ`.
    pub(in crate::check::audit) typ: &'static str,
    /// The claims besides `sd_hash`, without braces.
    pub(in crate::check::audit) claims: String,
    /// `sd_hash`.
    pub(in crate::check::audit) sd_hash: String,
    /// `cnf` of the SD-JWT, without braces.
    pub(in crate::check::audit) cnf: String,
}

/// A presentation of the usual disclosures with its key binding JWT, after a change. `change` is asked twice: once for what
/// the issuer signed, once for what the holder did.
pub(in crate::check::audit) fn bound(random: Random<'_>, change: fn(&mut Binding)) -> (String, String) {
    let key = ec_key();
    let blank = |sd_hash: String| Binding {
        alg: "ES256",
        typ: "kb+jwt",
        claims: format!(r#""iat":{},"aud":"https://verifier.example","nonce":"Vb3q8sXk2LmZ0pTr""#, Example::NOW),
        sd_hash,
        cnf: format!(r#""jwk":{}"#, public(&key)),
    };
    let mut issuer = blank(String::new());
    change(&mut issuer);
    let (token, secret) = issued(random, &format!(r#"{},"cnf":{{{}}}"#, members(&USUAL), issuer.cnf), &USUAL);
    let mut holder = blank(Hash::Sha256.digest(&token));
    change(&mut holder);
    let header = format!(r#"{{"alg":"{}","typ":"{}"}}"#, holder.alg, holder.typ);
    let claims = format!(r#"{{{},"sd_hash":"{}"}}"#, holder.claims, holder.sd_hash);
    let binding = jws::sign(&header, claims.as_bytes(), holder.alg, &key, random);
    (token + &binding.unwrap_or_else(|_| jws::unsecured(&header, claims.as_bytes())), secret)
}
