//! Tokens bound to a key: DPoP (RFC 9449) and key binding (RFC 9901).

use super::{Link, Member};
use crate::check::kind::TokenKind;
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::hash::Hash;
use crate::jose::jws::{self, Expectation, Outcome};
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::{Key, Material, thumbprint};
use crate::jose::sd_jwt::{present, process_token};
use crate::jose::token::Kind as Form;

/// `ath` of a DPoP proof (RFC 9449 4.3).
pub(super) fn proof_of_token(member: &Member<'_>, members: &[Member<'_>]) -> Option<Link> {
    let found = member.text("ath")?;
    let other =
        member.other(members, TokenKind::AccessToken, |other| Hash::Sha256.digest(&other.token.text) == found)?;
    let computed = Hash::Sha256.digest(&other.token.text);
    let link = Link::new("dpop-ath", member, other, "RFC 9449 4.3");
    Some(link.told(computed == found, "`ath` is the hash of the access token", || {
        format!("expected {computed} as `ath` for this access token, but found {found}")
    }))
}

/// `cnf.jkt` of an access token, and the key of a DPoP proof (RFC 9449 6.1).
pub(super) fn key_of_proof(member: &Member<'_>, members: &[Member<'_>]) -> Option<Link> {
    let found = member.claim("cnf")?.get("jkt")?.as_str()?;
    let computed = |other: &Member<'_>| {
        let jwk = other.token.parameter("jwk").filter(|_| other.kind == TokenKind::DpopProof)?;
        public(jwk).first().map(|key| thumbprint::sha256(&key.material))
    };
    let other = member.other(members, TokenKind::DpopProof, |other| computed(other).is_some_and(|one| one == found))?;
    let computed = computed(other)?;
    let link = Link::new("dpop-jkt", member, other, "RFC 9449 6.1");
    Some(link.told(computed == found, "the key of the proof is the one that the token is bound to", || {
        format!("the token is bound to the key {found}, but the proof is by {computed}")
    }))
}

/// `sd_hash` and the signature of a key binding JWT that stands beside its SD-JWT (RFC 9901 4.3).
pub(super) fn binding(member: &Member<'_>, members: &[Member<'_>]) -> Vec<Link> {
    let Some(found) = member.text("sd_hash").filter(|_| member.kind == TokenKind::KeyBinding) else {
        return Vec::new();
    };
    let computed = |other: &Member<'_>| {
        let hash = process_token(other.token, &[]).hash.filter(|_| other.token.kind == Form::SdJwt)?;
        Some(hash.digest(&present(other.token, &[])))
    };
    let mut presentations = members.iter().filter(|other| other.token.kind == Form::SdJwt);
    let fitting = presentations.clone().find(|other| computed(other).is_some_and(|one| one == found));
    let Some(other) = fitting.or_else(|| presentations.next().filter(|_| presentations.next().is_none())) else {
        return Vec::new();
    };
    let mut links = Vec::new();
    if let Some(computed) = computed(other) {
        let link = Link::new("sd-hash", member, other, "RFC 9901 4.3.1");
        links.push(link.told(computed == found, "`sd_hash` is that of this presentation", || {
            format!("expected {computed} as `sd_hash` of this presentation, but found {found}")
        }));
    }
    let jwk = other.claim("cnf").and_then(|cnf| cnf.get("jwk"));
    if let Some(keys) = jwk.map(public) {
        let outcome = jws::verify(member.token, 0, &keys, Expectation::default());
        let holds = matches!(outcome, Outcome::Verified { .. });
        let link = Link::new("holder-key", member, other, "RFC 9901 7.3");
        links.push(link.told(holds, "the key in `cnf` signed the key binding JWT", || {
            "the key binding JWT is not signed by the key in `cnf`".to_owned()
        }));
    }
    links
}

/// The public keys in a JWK: who sees the token must not be able to sign.
fn public(jwk: Value<'_>) -> Vec<Key> {
    if jwk.kind() != Kind::Object {
        return Vec::new();
    }
    let mut keys = detect(jwk.raw(), SecretEncoding::Utf8).keys;
    keys.retain(|key| !matches!(key.material, Material::Oct(_)));
    keys
}
