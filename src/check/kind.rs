//! What a token is for: its kind, told by `typ` and by its claims, always with the reason.

mod dialect;

pub use dialect::Dialect;

use serde::{Deserialize, Serialize};

use crate::check::audit::Subject;
use crate::jose::encoding::json::Kind as Json;
use crate::jose::token::Kind as Form;

/// What a token is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TokenKind {
    /// OpenID Connect ID token.
    IdToken,
    /// OAuth access token (RFC 9068, or a dialect of its issuer).
    AccessToken,
    /// DPoP proof (RFC 9449).
    DpopProof,
    /// OpenID Connect back-channel logout token.
    LogoutToken,
    /// Client assertion or JWT bearer grant (RFC 7523).
    ClientAssertion,
    /// Security event token (RFC 8417).
    SecurityEvent,
    /// SD-JWT verifiable credential.
    SdJwtVc,
    /// SD-JWT (RFC 9901).
    SdJwt,
    /// Key binding JWT (RFC 9901 4.3).
    KeyBinding,
    /// Request object (RFC 9101).
    RequestObject,
    /// Authorization response as a JWT (JARM).
    JarmResponse,
    /// Introspection response (RFC 9701).
    Introspection,
    /// Status list token.
    StatusList,
    /// W3C verifiable credential or presentation.
    Credential,
    /// None of these.
    #[default]
    Generic,
}

/// A kind and how it was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detected {
    /// The kind.
    pub kind: TokenKind,
    /// Whether the token says so itself, by its `typ`; otherwise it is a guess by its claims.
    pub is_sure: bool,
    /// How it was told: lower case, no full stop.
    pub why: String,
    /// The dialect of its issuer, when that is one that is known.
    pub dialect: Option<Dialect>,
}

impl TokenKind {
    /// All kinds.
    pub const ALL: [TokenKind; 15] = [
        TokenKind::IdToken,
        TokenKind::AccessToken,
        TokenKind::DpopProof,
        TokenKind::LogoutToken,
        TokenKind::ClientAssertion,
        TokenKind::SecurityEvent,
        TokenKind::SdJwtVc,
        TokenKind::SdJwt,
        TokenKind::KeyBinding,
        TokenKind::RequestObject,
        TokenKind::JarmResponse,
        TokenKind::Introspection,
        TokenKind::StatusList,
        TokenKind::Credential,
        TokenKind::Generic,
    ];

    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            TokenKind::IdToken => "id-token",
            TokenKind::AccessToken => "access-token",
            TokenKind::DpopProof => "dpop-proof",
            TokenKind::LogoutToken => "logout-token",
            TokenKind::ClientAssertion => "client-assertion",
            TokenKind::SecurityEvent => "security-event-token",
            TokenKind::SdJwtVc => "sd-jwt-vc",
            TokenKind::SdJwt => "sd-jwt",
            TokenKind::KeyBinding => "key-binding-jwt",
            TokenKind::RequestObject => "request-object",
            TokenKind::JarmResponse => "jarm-response",
            TokenKind::Introspection => "introspection-response",
            TokenKind::StatusList => "status-list-token",
            TokenKind::Credential => "w3c-credential",
            TokenKind::Generic => "jwt",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        TokenKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether it says something about its holder that others believe.
    pub(crate) fn is_credential(self) -> bool {
        matches!(self, TokenKind::SdJwt | TokenKind::SdJwtVc | TokenKind::Credential)
    }

    /// The name in a sentence, with its article.
    pub fn title(self) -> &'static str {
        match self {
            TokenKind::IdToken => "an ID token",
            TokenKind::AccessToken => "an access token",
            TokenKind::DpopProof => "a DPoP proof",
            TokenKind::LogoutToken => "a logout token",
            TokenKind::ClientAssertion => "a client assertion",
            TokenKind::SecurityEvent => "a security event token",
            TokenKind::SdJwtVc => "an SD-JWT credential",
            TokenKind::SdJwt => "an SD-JWT",
            TokenKind::KeyBinding => "a key binding JWT",
            TokenKind::RequestObject => "a request object",
            TokenKind::JarmResponse => "an authorization response (JARM)",
            TokenKind::Introspection => "an introspection response",
            TokenKind::StatusList => "a status list token",
            TokenKind::Credential => "a W3C credential",
            TokenKind::Generic => "a JWT of no special kind",
        }
    }
}

/// More claims than any token of a known kind has.
const MOST_CLAIMS: usize = 1_000;

impl Detected {
    /// Whether the token says what it is, by `typ` or by who its issuer is.
    pub(crate) fn is_certain(&self) -> bool {
        self.is_sure || (self.dialect.is_some() && self.kind != TokenKind::Generic)
    }

    /// Whether it is taken for what somebody may do or who somebody is, so that a time and an audience must bound it.
    pub(crate) fn opens_a_door(&self) -> bool {
        match self.kind {
            TokenKind::AccessToken | TokenKind::IdToken | TokenKind::LogoutToken | TokenKind::ClientAssertion => true,
            TokenKind::Generic => !self.is_sure,
            _ => false,
        }
    }
}

/// `typ` values that say what a token is.
const TYPES: [(&str, TokenKind); 15] = [
    ("at+jwt", TokenKind::AccessToken),
    ("dpop+jwt", TokenKind::DpopProof),
    ("logout+jwt", TokenKind::LogoutToken),
    ("client-authentication+jwt", TokenKind::ClientAssertion),
    ("secevent+jwt", TokenKind::SecurityEvent),
    ("dc+sd-jwt", TokenKind::SdJwtVc),
    ("kb+jwt", TokenKind::KeyBinding),
    ("oauth-authz-req+jwt", TokenKind::RequestObject),
    ("token-introspection+jwt", TokenKind::Introspection),
    ("statuslist+jwt", TokenKind::StatusList),
    ("vc+jwt", TokenKind::Credential),
    ("vp+jwt", TokenKind::Credential),
    ("vc+sd-jwt", TokenKind::SdJwtVc),
    ("vp+sd-jwt", TokenKind::Credential),
    ("sd-jwt", TokenKind::SdJwt),
];

/// What a back-channel logout says in `events` (OpenID Connect Back-Channel Logout 2.4).
pub(crate) const LOGOUT_EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// Tells the kind.
pub fn detect(subject: &Subject<'_>) -> Detected {
    let typ = subject.typ();
    let dialect = dialect::detect(subject);
    if let Some((typ, kind)) = TYPES.iter().find(|(name, _)| *name == typ) {
        return Detected { kind: *kind, is_sure: true, why: format!("`typ` is {typ}"), dialect };
    }
    if typ.ends_with("+jwt") {
        let why = format!("`typ` is {typ}, a type of its own");
        return Detected { kind: TokenKind::Generic, is_sure: true, why, dialect };
    }
    let (kind, why) = by_claims(subject);
    Detected { kind, is_sure: false, why: why.to_owned(), dialect }
}

/// The kind that the claims alone tell, and how.
pub(crate) fn by_claims(subject: &Subject<'_>) -> (TokenKind, &'static str) {
    // With so many claims it is no kind that is known, and looking through them takes time.
    if subject.claims().is_some_and(|claims| claims.len() > MOST_CLAIMS) {
        return (TokenKind::Generic, "it has more claims than any kind that is known");
    }
    let has = |name: &str| subject.claim(name).is_some();
    let is_sd_jwt = subject.token.kind == Form::SdJwt || has("_sd") || has("_sd_alg");
    if let Some(events) = subject.claim("events") {
        return match events.get(LOGOUT_EVENT) {
            Some(_) => (TokenKind::LogoutToken, "`events` has the back-channel logout event"),
            None => (TokenKind::SecurityEvent, "it has `events`"),
        };
    }
    match () {
        () if has("htm") && has("htu") => (TokenKind::DpopProof, "it has `htm` and `htu`"),
        () if has("sd_hash") && has("nonce") => (TokenKind::KeyBinding, "it has `sd_hash` and `nonce`"),
        () if is_sd_jwt && has("vct") => (TokenKind::SdJwtVc, "it has disclosures and `vct`"),
        () if is_sd_jwt => (TokenKind::SdJwt, "it has disclosures, or digests of them"),
        () if has("token_introspection") => (TokenKind::Introspection, "it has `token_introspection`"),
        () if has("status_list") => (TokenKind::StatusList, "it has `status_list`"),
        () if has("vc") || has("vp") => (TokenKind::Credential, "it has `vc` or `vp`"),
        () if has("response_type") && has("client_id") => {
            (TokenKind::RequestObject, "it has `response_type` and `client_id`, parameters of an authorization request")
        }
        () if has("code") && has("iss") && has("aud") && !has("sub") => {
            (TokenKind::JarmResponse, "it has `code`, a parameter of an authorization response, and no `sub`")
        }
        () => people(subject, has),
    }
}

/// Kinds that look alike, told by claims that usually come with only one of them.
fn people(subject: &Subject<'_>, has: impl Fn(&str) -> bool) -> (TokenKind, &'static str) {
    // Vendors say it with claims of their own.
    match (subject.text_claim("token_use").as_deref(), subject.text_claim("typ").as_deref()) {
        (Some("id"), _) => return (TokenKind::IdToken, "`token_use` is id, as Amazon Cognito writes it"),
        (Some("access"), _) => return (TokenKind::AccessToken, "`token_use` is access, as Amazon Cognito writes it"),
        (_, Some("ID")) => return (TokenKind::IdToken, "the claim `typ` is ID, as Keycloak writes it"),
        (_, Some("Bearer")) => return (TokenKind::AccessToken, "the claim `typ` is Bearer, as Keycloak writes it"),
        _ => {}
    }
    if has("appid") || has("appidacr") || has("azpacr") {
        return (TokenKind::AccessToken, "it says how the client proved itself, as Microsoft Entra writes it");
    }
    if has("gty") {
        return (TokenKind::AccessToken, "it has `gty`, as Auth0 writes it");
    }
    if has("aal") && has("session_id") {
        return (TokenKind::AccessToken, "it has `aal` and `session_id`, as Supabase writes it");
    }
    let is_scoped = has("scope") || has("scp") || has("client_id") || has("cid");
    let is_list = subject.claim("aud").is_some_and(|aud| aud.kind() == Json::Array);
    match () {
        () if has("at_hash") || has("c_hash") || has("s_hash") => {
            (TokenKind::IdToken, "it has the hash of a token, code or state")
        }
        () if has("nonce") && has("sub") && !is_scoped => (TokenKind::IdToken, "it has `nonce`, and no scope"),
        () if has("auth_time") && !is_scoped => (TokenKind::IdToken, "it has `auth_time`, and no scope"),
        () if is_client(subject) => {
            (TokenKind::ClientAssertion, "`iss` and `sub` are the same, and it lives for an hour at most")
        }
        () if is_scoped => (TokenKind::AccessToken, "it has a scope or the id of a client"),
        () if has("azp") && !is_list => (TokenKind::IdToken, "it has `azp`, and one audience"),
        () => (TokenKind::Generic, "neither `typ` nor the claims tell what it is for"),
    }
}

/// A client that speaks about itself for a short while.
fn is_client(subject: &Subject<'_>) -> bool {
    let (Some(issuer), Some(client)) = (subject.text_claim("iss"), subject.text_claim("sub")) else { return false };
    let age = subject.time_claim("exp").zip(subject.time_claim("iat")).map(|(exp, iat)| exp.saturating_sub(iat));
    issuer == client && subject.claim("aud").is_some() && age.is_none_or(|age| age <= 3600)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::policy::Policy;
    use crate::jose::jws;
    use crate::jose::key::detect::{SecretEncoding, detect as detect_keys};
    use crate::jose::token::Token;

    fn kind(typ: &str, claims: &str) -> Detected {
        let token = Token::parse(&jws::unsecured(&format!(r#"{{"alg":"RS256","typ":"{typ}"}}"#), claims.as_bytes()));
        let (keys, policy) = (detect_keys("", SecretEncoding::Utf8), Policy::default());
        detect(&Subject { token: &token, keys: &keys, policy: &policy, now: 0, key_text: "", plaintext: None })
    }

    #[test]
    fn typ_decides_before_any_claim() {
        let found = kind("application/AT+jwt", r#"{"nonce":"n","sub":"s"}"#);
        assert_eq!((found.kind, found.is_sure), (TokenKind::AccessToken, true));
        assert!(TYPES.iter().all(|(typ, expected)| kind(typ, "{}").kind == *expected));
    }

    #[test]
    fn claims_tell_the_rest() {
        for (claims, expected) in [
            (r#"{"events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#, TokenKind::LogoutToken),
            (r#"{"events":{"urn:x":{}}}"#, TokenKind::SecurityEvent),
            (r#"{"htm":"GET","htu":"https://a.example"}"#, TokenKind::DpopProof),
            (r#"{"sd_hash":"a","nonce":"n"}"#, TokenKind::KeyBinding),
            (r#"{"_sd":[],"vct":"v"}"#, TokenKind::SdJwtVc),
            (r#"{"_sd":[]}"#, TokenKind::SdJwt),
            (r#"{"token_introspection":{}}"#, TokenKind::Introspection),
            (r#"{"status_list":{}}"#, TokenKind::StatusList),
            (r#"{"vc":{}}"#, TokenKind::Credential),
            (r#"{"response_type":"code","client_id":"c"}"#, TokenKind::RequestObject),
            (r#"{"iss":"i","aud":"a","code":"c","state":"s"}"#, TokenKind::JarmResponse),
            (r#"{"sub":"s","at_hash":"h"}"#, TokenKind::IdToken),
            (r#"{"sub":"s","nonce":"n"}"#, TokenKind::IdToken),
            (r#"{"sub":"s","token_use":"access","auth_time":1}"#, TokenKind::AccessToken),
            (r#"{"sub":"s","typ":"Bearer","nonce":"n"}"#, TokenKind::AccessToken),
            (r#"{"sub":"s","azp":"c","aud":"a","azpacr":"1","roles":["r"]}"#, TokenKind::AccessToken),
            (r#"{"sub":"c@clients","azp":"c","aud":"a","gty":"client-credentials"}"#, TokenKind::AccessToken),
            (
                r#"{"sub":"s","aud":"authenticated","role":"authenticated","aal":"aal1","session_id":"i"}"#,
                TokenKind::AccessToken,
            ),
            (r#"{"iss":"c","sub":"c","aud":"https://as.example","iat":1,"exp":61}"#, TokenKind::ClientAssertion),
            (r#"{"sub":"s","scp":"a b","azp":"c"}"#, TokenKind::AccessToken),
            (r#"{"sub":"s","azp":"c","aud":"c"}"#, TokenKind::IdToken),
            (r#"{"sub":"s"}"#, TokenKind::Generic),
        ] {
            let found = kind("JWT", claims);
            assert_eq!((found.kind, found.is_sure), (expected, false), "{claims}: {}", found.why);
        }
    }

    #[test]
    fn names_lead_back() {
        assert!(TokenKind::ALL.into_iter().all(|kind| TokenKind::from_name(kind.name()) == Some(kind)));
    }
}
