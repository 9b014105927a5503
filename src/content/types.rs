//! Values of the header parameter `typ`: which kind of token it is.

/// One value of `typ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenType {
    /// The value without `application/`, such as `at+jwt`.
    pub value: &'static str,
    /// The kind of token in plain words, such as "access token".
    pub title: &'static str,
    /// What such a token is and what that means for its receiver, at most 160 characters, plain text.
    pub short: &'static str,
    /// Where it is defined, such as "RFC 9068 2.1".
    pub source: &'static str,
}

/// The token type for a value of `typ`, if it is known.
pub fn find(typ: &str) -> Option<&'static TokenType> {
    // RFC 7515 4.1.9: a media type is compared without case, and "application/" may be left out.
    let value = match typ.split_once('/') {
        Some((kind, value)) if kind.eq_ignore_ascii_case("application") => value,
        _ => typ,
    };
    all().find(|token_type| token_type.value.eq_ignore_ascii_case(value))
}

/// All token types, in reading order.
pub fn all() -> impl Iterator<Item = &'static TokenType> {
    TYPES.iter()
}

const TYPES: &[TokenType] = &[
    token_type("JWT", "JSON web token", "RFC 7519 5.1")
        .short("Any JWT. It does not say which kind: tell the kinds apart by their claims."),
    token_type("at+jwt", "access token", "RFC 9068 2.1")
        .short("Access token for an API. An API that follows RFC 9068 refuses every other type."),
    token_type("dpop+jwt", "DPoP proof", "RFC 9449 4.2")
        .short("Proof that the sender holds the key of an access token, for one request. It grants nothing by itself."),
    token_type("secevent+jwt", "security event token", "RFC 8417 2.3")
        .short("Report of a security event. It must never be taken for an ID token."),
    token_type("logout+jwt", "logout token", "OIDC Back-Channel Logout 1.0 2.4")
        .short("Message from the provider to end a session. Many providers still send JWT or no type at all."),
    token_type("token-introspection+jwt", "token introspection response", "RFC 9701 5")
        .short("Signed answer about another token. It is not itself an access token."),
    token_type("oauth-authz-req+jwt", "request object", "RFC 9101 10.8")
        .short("Authorization request, signed by the client. Some clients send JWT instead."),
    token_type("client-authentication+jwt", "client assertion", "draft-ietf-oauth-rfc7523bis 4")
        .short("Token by which a client authenticates. Its only audience is the issuer of the authorization server."),
    token_type("statuslist+jwt", "status list token", "draft-ietf-oauth-status-list 5.1")
        .short("List of the states of many tokens. Its subject is the address under which they refer to it."),
    token_type("kb+jwt", "key-binding JWT", "RFC 9901 4.3")
        .short("Proof that the presenter holds the key of an SD-JWT. Verify it with the key in cnf."),
    token_type("sd-jwt", "SD-JWT", "RFC 9901")
        .short("Token with claims the holder may reveal one by one, followed by disclosures."),
    token_type("dc+sd-jwt", "SD-JWT credential", "draft-ietf-oauth-sd-jwt-vc 2.2.1")
        .short("Digital credential with claims the holder may reveal one by one. Its type is in vct."),
    token_type("vc+sd-jwt", "W3C credential as SD-JWT", "W3C VC-JOSE-COSE")
        .short("Credential of the W3C data model 2.0. Older drafts of SD-JWT credentials used this type too."),
    token_type("vp+sd-jwt", "W3C presentation as SD-JWT", "W3C VC-JOSE-COSE")
        .short("Presentation of the W3C data model 2.0. Verify every credential inside by itself."),
    token_type("vc+jwt", "W3C credential as JWT", "W3C VC-JOSE-COSE")
        .short("Credential of the W3C data model 2.0, without selective disclosure."),
    token_type("vp+jwt", "W3C presentation as JWT", "W3C VC-JOSE-COSE")
        .short("Presentation of the W3C data model 2.0. Verify every credential inside by itself."),
    token_type("eat+jwt", "entity attestation token", "RFC 9782")
        .short("Statement of a device about itself. Judge it with reference values."),
    token_type("entity-statement+jwt", "entity statement", "OpenID Federation 1.0 3")
        .short("Statement of a federation about one of its members, or of a member about itself."),
    token_type("trust-mark+jwt", "trust mark", "OpenID Federation 1.0 7.1")
        .short("Mark that a federation member meets a set of rules. Check who may issue it."),
    token_type("trust-mark-delegation+jwt", "trust mark delegation", "OpenID Federation 1.0 7.2.1")
        .short("Permission of the owner of a trust mark for another to issue it."),
    token_type("trust-mark-status-response+jwt", "trust mark status response", "OpenID Federation 1.0 8.4.2")
        .short("Answer about whether a trust mark is still in force."),
    token_type("resolve-response+jwt", "resolve response", "OpenID Federation 1.0 8.3.2").short(
        "Metadata of a member as a resolver worked them out. You trust the resolver, or verify the chain yourself.",
    ),
    token_type("explicit-registration-response+jwt", "explicit registration response", "OpenID Federation 1.0 12.2.3")
        .short("Answer of a provider that registered a client through a federation."),
    token_type("jwk-set+jwt", "signed key set", "OpenID Federation 1.0 5.2.1")
        .short("Key set signed by a federation member. Verify it before you use a key from it."),
    token_type("provided-claims+jwt", "provided claims", "OpenID Identity Assurance Schema 1.0")
        .short("Claims about a user from an outside source. Verify the signature of that source."),
    token_type("vnd.verifier-attestation+jwt", "verifier attestation", "OpenID4VP 1.0 12")
        .short("Statement by a third party about who asks for credentials, under its registered name."),
    token_type("verifier-attestation+jwt", "verifier attestation", "OpenID4VP 1.0 12")
        .short("Statement by a third party about who asks for credentials. Accept it only from attesters you know."),
    token_type("vnd.ga4gh.passport+jwt", "GA4GH passport", "GA4GH Passport")
        .short("Token about a researcher's access to data. Verify every visa by itself."),
    token_type("openid4vci-proof+jwt", "credential request proof", "OpenID4VCI 1.0")
        .short("Proof that a wallet holds the key a credential will be bound to. Not registered."),
    token_type("oauth-client-attestation+jwt", "client attestation", "draft-ietf-oauth-attestation-based-client-auth")
        .short("Statement of an app's maker that one installation is genuine, with its key. Not registered."),
    token_type(
        "oauth-client-attestation-pop+jwt",
        "client attestation proof",
        "draft-ietf-oauth-attestation-based-client-auth",
    )
    .short("Proof that the sender holds the key of a client attestation. Not registered."),
    token_type("txntoken+jwt", "transaction token", "draft-ietf-oauth-transaction-tokens")
        .short("Token that carries one request's context between services of one trust domain. Not registered."),
    token_type("passport", "PASSporT", "RFC 8225 4.1")
        .short("Statement about who is calling. Trust it only if the certificate covers the caller's number."),
];

const fn token_type(value: &'static str, title: &'static str, source: &'static str) -> TokenType {
    TokenType { value, title, short: "", source }
}

impl TokenType {
    const fn short(self, short: &'static str) -> Self {
        TokenType { short, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_type_is_complete_and_unique() {
        crate::content::check(all().map(|entry| [entry.value, entry.title, entry.short, entry.source]));
    }

    #[test]
    fn every_value_finds_its_token_type() {
        for token_type in all() {
            assert_eq!(find(token_type.value), Some(token_type));
        }
    }

    #[test]
    fn typ_is_found_as_a_media_type() {
        let value = |typ| find(typ).map(|token_type| token_type.value);
        assert_eq!(value("at+jwt"), Some("at+jwt"));
        assert_eq!(value("AT+JWT"), Some("at+jwt"));
        assert_eq!(value("Application/at+jwt"), Some("at+jwt"));
        assert_eq!(value("application/jwt"), Some("JWT"));
        // Another top-level type is another media type, and a second prefix is not a prefix.
        assert_eq!(value("text/at+jwt"), None);
        assert_eq!(value("application/application/at+jwt"), None);
        assert_eq!(value(""), None);
    }
}
