//! Tokens as well-known providers issue them: the rules about structure, JSON, algorithm and header have nothing to say.

use super::tests::rules_for;
use super::{Example, Family, find};

/// Provider, header, claims: the shape of what each documents, with made-up values.
const TOKENS: [(&str, &str, &str); 11] = [
    (
        "Auth0",
        r#"{"alg":"RS256","typ":"JWT","kid":"NjVBRjY5MDlCMUIwNzU4RTA2QzZFMDQ4QzQ2MDAyQjVDNjk1RTM2Qg"}"#,
        r#"{"iss":"https://tenant.eu.auth0.com/","sub":"auth0|63f1c0a2e4b5","aud":["https://api.example","https://tenant.eu.auth0.com/userinfo"],"iat":1795000000,"exp":1795000900,"azp":"Kx9vLb2mQ4","scope":"openid profile"}"#,
    ),
    (
        "Entra, version 2",
        r#"{"typ":"JWT","alg":"RS256","kid":"-KI3Q9nNR7bRofxmeZoXqbHZGew"}"#,
        r#"{"aud":"6e74172b-be56-4843-9ff4-e66a39bb12e3","iss":"https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0","iat":1795000000,"nbf":1795000000,"exp":1795003900,"name":"Zoë Müller","oid":"00000000-0000-0000-66f3-3332eca7ea81","preferred_username":"zoe@tenant.example","rh":"0.ARoA.","sub":"nZZJbD8","tid":"72f988bf","ver":"2.0"}"#,
    ),
    (
        "Entra, version 1",
        r#"{"typ":"JWT","alg":"RS256","x5t":"i6lGk3FZzxRcUb2C3nEQ7syHJlY","kid":"i6lGk3FZzxRcUb2C3nEQ7syHJlY"}"#,
        r#"{"aud":"api://service","iss":"https://sts.windows.net/fa15d692-e9c7-4460-a743-29f29522229/","iat":1795000000,"exp":1795003900,"acr":"1","aio":"AXQAi/8IAAAA","amr":["pwd"],"scp":"user_impersonation","sub":"l3_roISQU222"}"#,
    ),
    (
        "Cognito",
        r#"{"kid":"1234example=","alg":"RS256"}"#,
        r#"{"sub":"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee","cognito:groups":["a"],"iss":"https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_example","client_id":"xxxx","token_use":"access","scope":"openid","auth_time":1795000000,"exp":1795003600,"iat":1795000000,"jti":"a1","username":"my"}"#,
    ),
    (
        "Keycloak",
        r#"{"alg":"RS256","typ":"JWT","kid":"FJ86GcF3jTbNLOco4NvZkUCIUmfYCqoqtOQeMfbhNlE"}"#,
        r#"{"exp":1795000900,"iat":1795000000,"jti":"onrtac:0a1b","iss":"http://localhost:8080/realms/master","aud":"account","sub":"f5a2","typ":"Bearer","azp":"web","sid":"12","acr":"1","allowed-origins":["*"],"realm_access":{"roles":["offline_access"]},"scope":"email","email_verified":true}"#,
    ),
    (
        "Google",
        r#"{"alg":"RS256","kid":"6ee1e6ed7ad7dd1d5ac3d3fd0de1f19ddbbff8ab","typ":"JWT"}"#,
        r#"{"iss":"https://accounts.google.com","azp":"407.apps.googleusercontent.com","aud":"407.apps.googleusercontent.com","sub":"110169484474386276334","hd":"tenant.example","at_hash":"HK6E_P6Dh8Y93mRNtsDB1Q","iat":1795000000,"exp":1795003600}"#,
    ),
    (
        "Firebase",
        r#"{"alg":"RS256","kid":"a572d1","typ":"JWT"}"#,
        r#"{"iss":"https://securetoken.google.com/project","aud":"project","auth_time":1795000000,"user_id":"u1","sub":"u1","iat":1795000000,"exp":1795003600,"firebase":{"identities":{"email":["a@b.example"]},"sign_in_provider":"password"}}"#,
    ),
    (
        "Okta",
        r#"{"kid":"mB2d_pJx","alg":"RS256"}"#,
        r#"{"ver":1,"jti":"AT.0mP4JKAZX1iACIT4vbEDF7LpvDVjxypPMf0D7uX39RE","iss":"https://tenant.okta.com/oauth2/default","aud":"api://default","iat":1795000000,"exp":1795003600,"cid":"0oa","uid":"00u","scp":["openid"],"sub":"a@b.example"}"#,
    ),
    (
        "GitHub Actions",
        r#"{"typ":"JWT","alg":"RS256","x5t":"HyQ3ZkNrXH6bT8","kid":"cc413527-173f-5a05-976e-9c52b1d7b431"}"#,
        r#"{"jti":"e1","sub":"repo:octo-org/octo-repo:environment:prod","aud":"https://github.com/octo-org","ref":"refs/heads/main","iss":"https://token.actions.githubusercontent.com","nbf":1795000000,"exp":1795000900,"iat":1795000000}"#,
    ),
    (
        "XSUAA",
        r#"{"alg":"RS256","jku":"https://tenant.authentication.eu10.hana.ondemand.com/token_keys","kid":"default-jwt-key--1234","typ":"JWT"}"#,
        r#"{"iss":"https://tenant.authentication.eu10.hana.ondemand.com/oauth/token","sub":"sb-app!t1","aud":["sb-app!t1"],"client_id":"sb-app!t1","cid":"sb-app!t1","exp":1795003600,"iat":1795000000,"jti":"7a"}"#,
    ),
    (
        "a DPoP proof",
        r#"{"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC","crv":"P-256","x":"lwxmfzPv3MCkVEfHPAytTBMQIfeuXuEdvYUWwhLgiSE","y":"BLdp16mPVX87zGFXBCb33dpU3scHI8VvczQV8w-wbJw"}}"#,
        r#"{"jti":"-BwC3ESc6acc2lTc","htm":"POST","htu":"https://server.example/token","iat":1795000000}"#,
    ),
];

#[test]
fn tokens_of_well_known_providers_are_left_alone() {
    for (provider, header, claims) in TOKENS {
        // With a key that does not fit, what a token brings along is no news either.
        let key = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElwxmfzPv3MCkVEfHPAytTBMQIfeu\nXuEdvYUWwhLgiSEEt2nXqY9VfzvMYVcEJvfd2lTexwcjxW9zNBXzD7BsnA==\n-----END PUBLIC KEY-----\n";
        let example = Example::Keyed { header, claims, key };
        let is_ours = |id: &String| find(id).is_some_and(|rule| rule.family <= Family::Header);
        let found: Vec<String> = rules_for(&example).into_iter().filter(is_ours).collect();
        assert!(found.is_empty(), "{provider}: {found:?}");
    }
}
