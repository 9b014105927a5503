//! What providers say about their own tokens.

use super::{Source, Standing};

/// Microsoft on access tokens.
pub static ENTRA_ACCESS: Source = page(
    "Microsoft Entra, access tokens",
    "Access token claims reference of the Microsoft identity platform",
    "https://learn.microsoft.com/en-us/entra/identity-platform/access-token-claims-reference",
);
/// Microsoft on ID tokens.
pub static ENTRA_ID: Source = page(
    "Microsoft Entra, ID tokens",
    "ID token claims reference of the Microsoft identity platform",
    "https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference",
);
/// Amazon on the tokens of user pools.
pub static COGNITO: Source = page(
    "Amazon Cognito",
    "Verifying JSON Web Tokens, developer guide of Amazon Cognito",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html",
);
/// Okta.
pub static OKTA: Source = page(
    "Okta",
    "OpenID Connect and OAuth 2.0, reference of Okta",
    "https://developer.okta.com/docs/reference/api/oidc/",
);
/// Auth0.
pub static AUTH0: Source = page(
    "Auth0",
    "Access token profiles, documentation of Auth0",
    "https://auth0.com/docs/secure/tokens/access-tokens/access-token-profiles",
);
/// Keycloak.
pub static KEYCLOAK: Source =
    page("Keycloak", "Server administration guide of Keycloak", "https://www.keycloak.org/docs/latest/server_admin/");
/// Google.
pub static GOOGLE: Source = page(
    "Google",
    "OpenID Connect, documentation of Google Identity",
    "https://developers.google.com/identity/openid-connect/openid-connect",
);
/// Supabase.
pub static SUPABASE: Source =
    page("Supabase", "JSON Web Tokens, documentation of Supabase Auth", "https://supabase.com/docs/guides/auth/jwts");

const fn page(short: &'static str, title: &'static str, url: &'static str) -> Source {
    Source { short, title, url, date: "", standing: Standing::Living }
}

pub(super) const ALL: &[&Source] = &[&ENTRA_ACCESS, &ENTRA_ID, &COGNITO, &OKTA, &AUTH0, &KEYCLOAK, &GOOGLE, &SUPABASE];
