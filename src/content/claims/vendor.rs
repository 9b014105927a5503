//! Unregistered claims in tokens of other identity services.

use super::{
    Claim,
    Shape::{Any, Flag, List, Number, Object, Text, TextOrList},
    unregistered,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    unregistered("cid", "client ID", "Okta, Cloud Foundry UAA", Text)
        .short("Client that asked for the token. It names an application, not a user."),
    unregistered("uid", "user ID", "Okta", Text)
        .short("Identifier of the user at Okta. Absent if the client acts for itself."),
    unregistered("zid", "zone ID", "Cloud Foundry UAA", Text)
        .short("Identity zone the token belongs to. Refuse zones you do not serve."),
    unregistered("user_name", "user name", "Cloud Foundry UAA", Text)
        .short("Login name of the user. Not a key: user_id is."),
    unregistered("authorities", "authorities", "Spring Security, Cloud Foundry UAA", List)
        .short("Permissions of the user or client. An unknown one grants nothing."),
    unregistered("grant_type", "grant type", "Cloud Foundry UAA", Text)
        .short("OAuth grant by which the token was obtained."),
    unregistered("rev_sig", "revocation signature", "Cloud Foundry UAA", Text)
        .short("Digest over user and client secrets. The issuer uses it to see that the token was revoked."),
    unregistered("permissions", "permissions", "Auth0", List)
        .short("Permissions for this API, if role-based access is switched on. Allow only what they name."),
    unregistered("org_id", "organization ID", "Auth0, Clerk", Text)
        .short("Organization the user signed in to. If you expect one, it must equal yours."),
    unregistered("org_name", "organization name", "Auth0", Text)
        .short("Name of the organization. It can change: compare org_id."),
    unregistered("gty", "grant type", "Auth0", TextOrList)
        .short("OAuth grant by which the token was obtained, such as client-credentials."),
    unregistered("realm_access", "realm roles", "Keycloak", Object)
        .short("Roles of the user in the whole realm, in the member roles."),
    unregistered("resource_access", "client roles", "Keycloak", Object)
        .short("Roles of the user by client. Read only the entry of your own client."),
    unregistered("authorization", "authorization", "Keycloak", Object)
        .short("Permissions on single resources, granted by the authorization services."),
    unregistered("session_state", "session state", "Keycloak", Text)
        .short("Session of the user, in older tokens. Newer ones say sid."),
    unregistered("allowed-origins", "allowed origins", "Keycloak", List)
        .short("Web origins the client may call from. It serves CORS; it does not authenticate."),
    unregistered("typ", "token type", "Keycloak", Text)
        .short("Kind of token, such as Bearer, ID or Refresh. Refuse a kind you do not expect."),
    unregistered("token_use", "token use", "Amazon Cognito", Text)
        .short("Kind of token: access or id. Refuse the kind you do not expect."),
    unregistered("username", "user name", "Amazon Cognito", Text)
        .short("Name of the user in the user pool, in access tokens."),
    unregistered("cognito:username", "user name", "Amazon Cognito", Text)
        .short("Name of the user in the user pool, in ID tokens."),
    unregistered("cognito:groups", "groups", "Amazon Cognito", List)
        .short("Groups of the user in the user pool. They are as old as the token."),
    unregistered("cognito:roles", "roles", "Amazon Cognito", List).short("AWS roles that come with the user's groups."),
    unregistered("cognito:preferred_role", "preferred role", "Amazon Cognito", Text)
        .short("AWS role of the user's group with the highest precedence."),
    unregistered("origin_jti", "original token ID", "Amazon Cognito", Text)
        .short("Identifier shared by all tokens of one sign-in. Revoking the refresh token ends them together."),
    unregistered("event_id", "event ID", "Amazon Cognito", Text)
        .short("Identifier of the sign-in in the provider's logs."),
    unregistered("device_key", "device key", "Amazon Cognito", Text).short("Remembered device of the user."),
    unregistered("identities", "identities", "Amazon Cognito", List)
        .short("Accounts at outside providers that the user is linked to."),
    unregistered("hd", "hosted domain", "Google", Text).short(
        "Workspace domain of the user. To admit one organization only, compare this, not the end of the email address.",
    ),
    unregistered("firebase", "sign-in details", "Firebase Authentication", Object)
        .short("How the user signed in, linked accounts, and the tenant if there is one."),
    unregistered("user_id", "user ID", "Firebase Authentication, GitLab, Cloud Foundry UAA", Text)
        .short("Identifier of the user at the issuer; in Firebase tokens the same as sub."),
    unregistered("role", "role", "Supabase", Text)
        .short("Database role of the request. The value service_role passes row-level security: never in a browser."),
    unregistered("aal", "authenticator assurance level", "Supabase", Text)
        .short("Strength of the sign-in: aal1 one factor, aal2 several."),
    unregistered("session_id", "session ID", "Supabase", Text).short("Session of the user at the issuer."),
    unregistered("is_anonymous", "is anonymous", "Supabase", Flag)
        .short("Whether the user signed in anonymously. If so, authenticated does not mean known."),
    unregistered("app_metadata", "application metadata", "Supabase", Object)
        .short("Data about the user that only the server can write."),
    unregistered("user_metadata", "user metadata", "Supabase", Object)
        .short("Data about the user that the user can write. Never authorize by it."),
    unregistered("phone", "phone number", "Supabase", Text)
        .short("Telephone number of the user; empty if there is none."),
    unregistered("sts", "session status", "Clerk", Text)
        .short("State of the session; pending means that the user has something left to do."),
    unregistered("fva", "factor verification age", "Clerk", List)
        .short("Minutes since the first and the second factor were checked; -1 means never or not set up."),
    unregistered("org_role", "organization role", "Clerk", Text)
        .short("Role of the user in the active organization, in version 1 tokens."),
    unregistered("org_slug", "organization slug", "Clerk", Text)
        .short("Readable name of the active organization, in version 1 tokens. It can change: compare org_id."),
    unregistered("org_permissions", "organization permissions", "Clerk", List)
        .short("Permissions of the user in the active organization, in version 1 tokens."),
    unregistered("nonce_supported", "nonce supported", "Sign in with Apple", Flag)
        .short("Whether the platform supports the nonce. If true, nonce must be there and match."),
    unregistered("is_private_email", "is private email", "Sign in with Apple", Any)
        .short("Whether the address is a relay made for this app. It may come as a text."),
    unregistered("real_user_status", "real user status", "Sign in with Apple", Number)
        .short("How sure the provider is that the user is a person: 0 unsupported, 1 unknown, 2 likely real."),
    unregistered("transfer_sub", "transfer subject", "Sign in with Apple", Text)
        .short("Identifier by which an app that changed hands finds its users again."),
];
