//! Tokens in the form of well-known providers: what they usually carry is no reason for a remark.

use std::collections::BTreeSet;

use super::rules_for;
use crate::check::audit::{Example, Subject};
use crate::check::kind::{self, TokenKind};
use crate::check::policy::Policy;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::token::Token;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

/// The provider, what the token is for, header, claims, and the rules that have something to say.
type Row = (&'static str, TokenKind, &'static str, &'static str, &'static [&'static str]);

const TOKENS: [Row; 9] = [
    (
        "Auth0, access",
        TokenKind::AccessToken,
        r#"{"alg":"RS256","typ":"JWT","kid":"NjVBRjY5MDlCMUIwNzU4RTA2QzZFMDQ4"}"#,
        r#"{"iss":"https://dev-shop.eu.auth0.com/","sub":"auth0|61a8f3c2e1d5b40069b7c111","aud":["https://api.shop.example","https://dev-shop.eu.auth0.com/userinfo"],"iat":1795000000,"exp":1795086400,"azp":"K3xkPqLm9RtZb1VnYw7Ss0hJ","scope":"openid profile email"}"#,
        &[],
    ),
    (
        "Auth0, ID",
        TokenKind::IdToken,
        r#"{"alg":"RS256","typ":"JWT","kid":"NjVBRjY5MDlCMUIwNzU4RTA2QzZFMDQ4"}"#,
        r#"{"nickname":"ann","name":"Ann","picture":"https://s.gravatar.example/avatar/a.png?s=480&r=pg","updated_at":"2026-11-18T09:00:00.000Z","email":"ann@mail.example","email_verified":true,"iss":"https://dev-shop.eu.auth0.com/","aud":"K3xkPqLm9RtZb1VnYw7Ss0hJ","iat":1795000000,"exp":1795036000,"sub":"auth0|61a8f3c2e1d5b40069b7c111","sid":"jQ8x1mD0w3yq","nonce":"bWFuZG9t"}"#,
        &[],
    ),
    (
        "Entra, access",
        TokenKind::AccessToken,
        r#"{"typ":"JWT","alg":"RS256","kid":"Mr5-AUibfBii7Nd1jBebaxboXW0"}"#,
        r#"{"aud":"6e74172b-be56-4843-9ff4-e66a39bb12e3","iss":"https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0","iat":1795000000,"nbf":1795000000,"exp":1795004500,"aio":"AXQAi/8IAAAAtAaZLo3ChMif6KOnttRB7eBq4/DccQzjcJGxPYy","azp":"6e74172b-be56-4843-9ff4-e66a39bb12e3","azpacr":"0","name":"Abe Lincoln","oid":"690222be-ff1a-4d56-abd1-7e4f7d38e474","rh":"0.ARwAv4j5cvGGr0GRqy180BHbRysXdG5WvkNIn_TmajmxEuMaAAA","scp":"access_as_user","sub":"HKZpfaHyWadeOouYlitjrI-KffTm222X5rrV3xDqfKQ","tid":"72f988bf-86f1-41af-91ab-2d7cd011db47","uti":"fqiBqXLPj0eQa82S-IYFAA","ver":"2.0"}"#,
        &[],
    ),
    (
        "Cognito, access",
        TokenKind::AccessToken,
        r#"{"kid":"1example=","alg":"RS256"}"#,
        r#"{"sub":"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee","device_key":"us-west-2_aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee","cognito:groups":["admin"],"token_use":"access","scope":"openid","auth_time":1795000000,"iss":"https://cognito-idp.us-west-2.amazonaws.com/us-west-2_example","exp":1795003600,"iat":1795000000,"version":2,"jti":"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeef","client_id":"57cbishk4j24pabc1234567890","username":"ann@mail.example"}"#,
        &["email-in-access-token"],
    ),
    (
        "Cognito, ID",
        TokenKind::IdToken,
        r#"{"kid":"1example=","alg":"RS256"}"#,
        r#"{"sub":"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee","aud":"57cbishk4j24pabc1234567890","email_verified":true,"token_use":"id","auth_time":1795000000,"iss":"https://cognito-idp.us-west-2.amazonaws.com/us-west-2_example","cognito:username":"ann","exp":1795003600,"given_name":"Ann","iat":1795000000,"email":"ann@mail.example","phone_number":"+15555550100"}"#,
        &[],
    ),
    (
        "Keycloak, access",
        TokenKind::AccessToken,
        r#"{"alg":"RS256","typ":"JWT","kid":"5l1J7PKTm0HcDsSHqpXxk3Zb4vQeR8yW"}"#,
        r#"{"exp":1795000300,"iat":1795000000,"auth_time":1795000000,"jti":"b4a1d9f0-53f8-4a0e-9a39-0a7f54dd3c11","iss":"https://sso.shop.example/realms/shop","aud":"account","sub":"2c6f1d9e-92f9-4a86-8f5d-1f4f6a2f0a5d","typ":"Bearer","azp":"web","sid":"9d3a","acr":"1","allowed-origins":["https://shop.example"],"realm_access":{"roles":["offline_access","uma_authorization"]},"resource_access":{"account":{"roles":["manage-account","view-profile"]}},"scope":"openid profile","name":"Ann Other","preferred_username":"ann"}"#,
        &[],
    ),
    (
        "Google, ID",
        TokenKind::IdToken,
        r#"{"alg":"RS256","kid":"f833e8a7fe3fe4b878948219a1684afa373ca86f","typ":"JWT"}"#,
        r#"{"iss":"https://accounts.google.com","azp":"1234987819200.apps.googleusercontent.com","aud":"1234987819200.apps.googleusercontent.com","sub":"107691503500061510521","at_hash":"HK6E_P6Dh8Y93mRNtsDB1Q","hd":"shop.example","email":"ann@shop.example","email_verified":true,"iat":1795000000,"exp":1795003600,"nonce":"0394852-3190485-2490358"}"#,
        &[],
    ),
    (
        "Firebase, ID",
        TokenKind::IdToken,
        r#"{"alg":"RS256","kid":"d98f49bc6ca4581eae8dfadd494fce10ea23aab0","typ":"JWT"}"#,
        r#"{"name":"Ann","iss":"https://securetoken.google.com/shop-7f3c9","aud":"shop-7f3c9","auth_time":1795000000,"user_id":"X2b9QpYw1TgZ","sub":"X2b9QpYw1TgZ","iat":1795000000,"exp":1795003600,"email":"ann@mail.example","email_verified":true,"firebase":{"identities":{"email":["ann@mail.example"]},"sign_in_provider":"password"}}"#,
        &[],
    ),
    (
        "Okta, access",
        TokenKind::AccessToken,
        r#"{"kid":"mxt0Wp3CLsyLqdLvQUdmKrBQBv4","alg":"RS256"}"#,
        r#"{"ver":1,"jti":"AT.0mP4JKAZX1iACIT4vbEDF7LpvDVjxypPMf0D7uX39RE","iss":"https://dev-4711.okta.com/oauth2/default","aud":"api://default","iat":1795000000,"exp":1795003600,"cid":"nmdP1fcyvdVO11AL7ECm","uid":"00ulteamC4i0MDlFYS0x","scp":["openid","email"],"auth_time":1795000000,"sub":"ann"}"#,
        &[],
    ),
];

#[test]
fn what_providers_usually_write_is_no_reason_for_a_remark() {
    for (provider, _, header, claims, expected) in TOKENS {
        let expected: BTreeSet<String> = expected.iter().map(|&rule| rule.to_owned()).collect();
        assert_eq!(rules_for(&Example::Keyed { header, claims, key: "" }), expected, "{provider}");
    }
}

#[test]
fn what_a_token_is_for_is_told_from_its_claims() {
    for (provider, kind, header, claims, _) in TOKENS {
        let (token, _) = Example::Claims { header, claims }.texts(&mut UnwrapErr(SysRng));
        let (token, keys, policy) = (Token::parse(&token), detect("", SecretEncoding::Utf8), Policy::default());
        let subject = Subject { token: &token, keys: &keys, key_text: "", policy: &policy, now: 0, plaintext: None };
        assert_eq!(kind::detect(&subject).kind, kind, "{provider}");
    }
}
