//! What a token is for, as far as it tells by itself: its `typ` decides, and without one that is explicit, its claims.

use super::subject::Subject;
use crate::jose::encoding::json::Value;

/// The kinds of tokens that rules treat differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An access token (RFC 9068, and the older ones of many servers).
    AccessToken,
    /// An ID token (OpenID Connect Core 2).
    IdToken,
    /// A logout token (OpenID Connect Back-Channel Logout 2.4).
    LogoutToken,
    /// A security event token (RFC 8417).
    SecurityEvent,
    /// A DPoP proof (RFC 9449 4.2).
    DpopProof,
    /// A key binding JWT (RFC 9901 4.3).
    KeyBinding,
    /// A credential or a presentation, with or without selective disclosure.
    Credential,
    /// A list of the states of other tokens.
    StatusList,
    /// The parameters of an authorization request (RFC 9101).
    RequestObject,
    /// What a client proves its name with (RFC 7523 3).
    ClientAssertion,
    /// A type of its own that no rule knows.
    OtherType,
    /// It does not tell.
    Unknown,
}

/// The event by which a security event is a logout token.
const LOGOUT_EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// With more claims than these it is no kind of token that is known, and looking them all through takes time.
const MOST_CLAIMS: usize = 1_000;

impl Purpose {
    /// What that token is for.
    pub fn of(subject: &Subject<'_>) -> Purpose {
        Purpose::told_by(&subject.typ(), subject.claims())
    }

    /// What the claims look like, whatever `typ` says.
    pub fn by_claims(subject: &Subject<'_>) -> Purpose {
        Purpose::told_by("", subject.claims())
    }

    /// The same by the media type in lower case and without `application/`, and the claims.
    pub fn told_by(typ: &str, claims: Option<Value<'_>>) -> Purpose {
        match typ {
            "at+jwt" => Purpose::AccessToken,
            "logout+jwt" => Purpose::LogoutToken,
            "secevent+jwt" => Purpose::SecurityEvent,
            "dpop+jwt" => Purpose::DpopProof,
            "kb+jwt" => Purpose::KeyBinding,
            "dc+sd-jwt" | "sd-jwt" | "vc+jwt" | "vc+sd-jwt" | "vp+jwt" | "vp+sd-jwt" => Purpose::Credential,
            "statuslist+jwt" => Purpose::StatusList,
            "oauth-authz-req+jwt" => Purpose::RequestObject,
            "client-authentication+jwt" => Purpose::ClientAssertion,
            typ if typ.ends_with("+jwt") => Purpose::OtherType,
            _ => claims.filter(|claims| claims.len() <= MOST_CLAIMS).map_or(Purpose::Unknown, told_by_claims),
        }
    }

    /// Whether it is taken for what somebody may do or who somebody is, so that a time and an audience must bound it.
    pub fn opens_a_door(self) -> bool {
        matches!(
            self,
            Purpose::AccessToken
                | Purpose::IdToken
                | Purpose::LogoutToken
                | Purpose::ClientAssertion
                | Purpose::Unknown
        )
    }
}

fn told_by_claims(claims: Value<'_>) -> Purpose {
    let has = |name: &str| claims.get(name).is_some();
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let is = |name: &str, expected: &str| text(name).is_some_and(|found| found == expected);
    if claims.get("events").is_some_and(|events| events.get(LOGOUT_EVENT).is_some()) {
        Purpose::LogoutToken
    } else if has("events") {
        Purpose::SecurityEvent
    } else if has("htm") && has("htu") {
        Purpose::DpopProof
    } else if has("sd_hash") {
        Purpose::KeyBinding
    } else if has("vct") || has("_sd") || has("vc") || has("vp") {
        Purpose::Credential
    } else if has("status_list") {
        Purpose::StatusList
    } else if has("token_introspection") {
        // RFC 9701 5: an answer about a token, with no end of its own.
        Purpose::OtherType
    } else if has("response_type") {
        Purpose::RequestObject
    } else if is("token_use", "access") || is("typ", "Bearer") {
        // Cognito and Keycloak say it in a claim.
        Purpose::AccessToken
    } else if is("token_use", "id") || is("typ", "ID") || has("at_hash") || has("c_hash") || has("nonce") {
        Purpose::IdToken
    } else if has("scope") || has("scp") {
        Purpose::AccessToken
    } else if has("auth_time") || has("azp") {
        Purpose::IdToken
    } else if has("client_id") || has("cid") {
        Purpose::AccessToken
    } else if text("iss").is_some() && text("iss") == text("sub") {
        Purpose::ClientAssertion
    } else {
        Purpose::Unknown
    }
}

impl Subject<'_> {
    /// How long the token is valid, in seconds: until `exp`, from `iat`, or else from `nbf`, or else from now. A time in
    /// milliseconds says nothing about that.
    pub fn lifetime(&self) -> Option<i64> {
        /// From here on a number is no number of seconds.
        const NO_SECONDS: i64 = 100_000_000_000;
        let time = |name: &str| self.time_claim(name).filter(|time| (0..NO_SECONDS).contains(time));
        let start = time("iat").or_else(|| time("nbf")).unwrap_or(self.now);
        Some(time("exp")? - start)
    }
}
