//! Dialects: how well-known issuers write their tokens, told by the address of the issuer and by claims of their own.

use serde::{Deserialize, Serialize};

use crate::check::audit::Subject;

/// The dialect that a token is written in, and how that was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialect {
    /// The name for scripts: kebab-case, such as `entra-v2`.
    pub name: String,
    /// The name of the service.
    pub title: String,
    /// How it was told: lower case, no full stop.
    pub why: String,
    /// In what such tokens differ from those of the standards: lower case, no full stop.
    pub differs: String,
}

/// What is known about one dialect.
struct Known {
    name: &'static str,
    title: &'static str,
    /// Looks; gives how it was told.
    told: fn(&Issuer<'_>, &Subject<'_>) -> Option<&'static str>,
    differs: &'static str,
}

/// The address of an issuer, taken apart.
struct Issuer<'a> {
    host: &'a str,
    path: &'a str,
}

/// All that are known, in the order in which they are tried: those with addresses of their own come first.
static KNOWN: &[Known] = &[
    Known {
        name: "entra-v2",
        title: "Microsoft Entra ID, version 2.0",
        told: |issuer, _| {
            let is_entra = issuer.is_one_of(&["login.microsoftonline.com", "login.microsoftonline.us"])
                || issuer.is_below("ciamlogin.com");
            (is_entra && issuer.path.trim_end_matches('/').ends_with("/v2.0"))
                .then_some("`iss` is an address of Microsoft that ends with v2.0")
        },
        differs: "scopes are in `scp`, the client is in `azp`, and the tenant in `tid`",
    },
    Known {
        name: "entra-v1",
        title: "Microsoft Entra ID, version 1.0",
        told: |issuer, _| (issuer.host == "sts.windows.net").then_some("`iss` is at sts.windows.net"),
        differs: "scopes are in `scp`, the client is in `appid`, and the tenant in `tid`",
    },
    Known {
        name: "cognito",
        title: "Amazon Cognito",
        told: |issuer, _| {
            let is_cognito = issuer.host.starts_with("cognito-idp.") && issuer.is_below("amazonaws.com");
            is_cognito.then_some("`iss` is a user pool at amazonaws.com")
        },
        differs: "`token_use` says which kind it is, and access tokens name the client in `client_id` but mostly have no `aud`",
    },
    Known {
        name: "firebase",
        title: "Firebase Authentication",
        told: |issuer, _| {
            issuer
                .is_one_of(&["securetoken.google.com", "session.firebase.google.com"])
                .then_some("`iss` is a project of Firebase")
        },
        differs: "`aud` is the project, which `iss` ends with, too",
    },
    Known {
        name: "google",
        title: "Google",
        told: |issuer, _| (issuer.host == "accounts.google.com").then_some("`iss` is accounts.google.com"),
        differs: "`iss` may come without https, and `hd` names the organization",
    },
    Known {
        name: "auth0",
        title: "Auth0",
        told: |issuer, subject| match () {
            () if issuer.is_below("auth0.com") => Some("`iss` is a tenant at auth0.com"),
            () if subject.claim("gty").is_some() => Some("it has `gty`, as only Auth0 writes it"),
            () => None,
        },
        differs: "the client is in `azp`, unless the API asks for tokens of RFC 9068",
    },
    Known {
        name: "okta",
        title: "Okta",
        told: |issuer, subject| {
            let has = |name: &str| subject.claim(name).is_some();
            let is_okta =
                ["okta.com", "oktapreview.com", "okta-emea.com"].into_iter().any(|host| issuer.is_below(host));
            match () {
                () if is_okta => Some("`iss` is an organization at Okta"),
                () if has("cid") && has("uid") && has("ver") => {
                    Some("it has `cid`, `uid` and `ver`, as Okta writes it")
                }
                () => None,
            }
        },
        differs: "scopes are a list in `scp`, and the client is in `cid`",
    },
    Known {
        name: "supabase",
        title: "Supabase",
        told: |issuer, subject| {
            let has = |name: &str| subject.claim(name).is_some();
            match () {
                () if issuer.is_below("supabase.co") => Some("`iss` is a project at supabase.co"),
                () if has("aal") && has("session_id") && has("app_metadata") => {
                    Some("it has `aal`, `session_id` and `app_metadata`, as Supabase writes it")
                }
                () => None,
            }
        },
        differs: "`role` is a role of the database, and `aud` names a class of users and no service",
    },
    Known {
        name: "keycloak",
        title: "Keycloak",
        told: |issuer, subject| {
            let has = |name: &str| subject.claim(name).is_some();
            let is_realm = issuer.path.contains("/realms/");
            let is_named =
                subject.text_claim("typ").is_some_and(|typ| matches!(typ.as_ref(), "Bearer" | "ID" | "Refresh"));
            match () {
                () if is_realm && is_named => Some("`iss` is a realm, and the claim `typ` says which kind it is"),
                () if has("realm_access") || has("resource_access") => {
                    Some("it has `realm_access` or `resource_access`, as Keycloak writes it")
                }
                () => None,
            }
        },
        differs: "the kind is in the claim `typ`, the client is in `azp`, and roles are in `realm_access` and `resource_access`",
    },
];

/// Tells the dialect.
pub(super) fn detect(subject: &Subject<'_>) -> Option<Dialect> {
    let address = subject.text_claim("iss").unwrap_or_default();
    let issuer = Issuer::new(&address);
    KNOWN.iter().find_map(|known| {
        let why = (known.told)(&issuer, subject)?;
        Some(Dialect {
            name: known.name.to_owned(),
            title: known.title.to_owned(),
            why: why.to_owned(),
            differs: known.differs.to_owned(),
        })
    })
}

impl<'a> Issuer<'a> {
    fn new(address: &'a str) -> Self {
        let bare = address.strip_prefix("https://").unwrap_or(address);
        let (host, path) = bare.split_at(bare.find('/').unwrap_or(bare.len()));
        Issuer { host, path }
    }

    fn is_one_of(&self, hosts: &[&str]) -> bool {
        hosts.contains(&self.host)
    }

    /// The host is a name below that one.
    fn is_below(&self, domain: &str) -> bool {
        self.host.strip_suffix(domain).is_some_and(|name| name.len() > 1 && name.ends_with('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::policy::Policy;
    use crate::jose::jws;
    use crate::jose::key::detect::{SecretEncoding, detect as detect_keys};
    use crate::jose::token::Token;

    fn dialect(claims: &str) -> Option<String> {
        let token = Token::parse(&jws::unsecured(r#"{"alg":"RS256"}"#, claims.as_bytes()));
        let (keys, policy) = (detect_keys("", SecretEncoding::Utf8), Policy::default());
        let subject = Subject { token: &token, keys: &keys, policy: &policy, now: 0, key_text: "", plaintext: None };
        detect(&subject).map(|dialect| dialect.name)
    }

    #[test]
    fn issuers_are_told_by_their_addresses() {
        let tenant = "9122040d-6c67-4c5b-b112-36a304b66dad";
        for (issuer, expected) in [
            (format!("https://login.microsoftonline.com/{tenant}/v2.0"), "entra-v2"),
            (format!("https://contoso.ciamlogin.com/{tenant}/v2.0"), "entra-v2"),
            (format!("https://sts.windows.net/{tenant}/"), "entra-v1"),
            ("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc".to_owned(), "cognito"),
            ("https://securetoken.google.com/my-project".to_owned(), "firebase"),
            ("accounts.google.com".to_owned(), "google"),
            ("https://tenant.eu.auth0.com/".to_owned(), "auth0"),
            ("https://dev-1.okta.com/oauth2/default".to_owned(), "okta"),
            ("https://abcdefgh.supabase.co/auth/v1".to_owned(), "supabase"),
        ] {
            assert_eq!(dialect(&format!(r#"{{"iss":"{issuer}"}}"#)).as_deref(), Some(expected), "{issuer}");
        }
    }

    #[test]
    fn claims_tell_where_the_address_is_ones_own() {
        for (claims, expected) in [
            (r#"{"iss":"https://id.example/realms/main","typ":"Bearer"}"#, Some("keycloak")),
            (r#"{"iss":"https://id.example","realm_access":{"roles":[]}}"#, Some("keycloak")),
            (r#"{"iss":"https://id.example","gty":"client-credentials"}"#, Some("auth0")),
            (r#"{"iss":"https://id.example","cid":"c","uid":"u","ver":1}"#, Some("okta")),
            (r#"{"iss":"https://id.example","aal":"aal1","session_id":"s","app_metadata":{}}"#, Some("supabase")),
            (r#"{"iss":"https://id.example/realms/main"}"#, None),
            (r#"{"iss":"https://id.example"}"#, None),
            ("{}", None),
        ] {
            assert_eq!(dialect(claims).as_deref(), expected, "{claims}");
        }
    }

    #[test]
    fn an_address_that_only_looks_so_is_none() {
        for issuer in [
            "https://evil.example/login.microsoftonline.com/x/v2.0",
            "https://login.microsoftonline.com.evil.example/x/v2.0",
            "https://evilauth0.com/",
            "https://auth0.com/",
            "https://cognito-idp.evil.example/",
        ] {
            assert_eq!(dialect(&format!(r#"{{"iss":"{issuer}"}}"#)), None, "{issuer}");
        }
    }
}
