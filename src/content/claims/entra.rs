//! Unregistered claims in tokens of Microsoft Entra ID.

use super::{
    Claim,
    Shape::{Any, Flag, List, Text, TextOrList},
    unregistered,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    unregistered("tid", "tenant ID", "Microsoft Entra ID", Text).short(
        "Tenant the user signed in to. Apps for several tenants must check \
         that it is one they serve, and that iss fits.",
    ),
    unregistered("oid", "object ID", "Microsoft Entra ID", Text).short(
        "Immutable identifier of the user or service in its tenant, the same in all apps. Key on it together with tid.",
    ),
    unregistered("upn", "user principal name", "Microsoft Entra ID", Text)
        .short("Login name of the user. It can change and pass to another person: never authorize by it."),
    unregistered("unique_name", "unique name", "Microsoft Entra ID", Text)
        .short("Readable name in older tokens; despite its name not unique and not stable. For display only."),
    unregistered("appid", "application ID", "Microsoft Entra ID", Text)
        .short("Client that asked for the token, in version 1.0 tokens. Version 2.0 tokens say azp."),
    unregistered("appidacr", "client authentication", "Microsoft Entra ID", Text)
        .short("How the client proved itself, version 1.0: 0 not at all, 1 by secret, 2 by certificate."),
    unregistered("azpacr", "client authentication", "Microsoft Entra ID", Text)
        .short("How the client proved itself, version 2.0: 0 not at all, 1 by secret, 2 by certificate."),
    unregistered("scp", "scopes", "Microsoft Entra ID, Okta", TextOrList)
        .short("Permissions the user delegated, as a text with spaces or a list. Allow only what they name."),
    unregistered("idtyp", "token type", "Microsoft Entra ID", Text)
        .short("The value app marks a token of an application acting for itself, without a user."),
    unregistered("ver", "token version", "Microsoft Entra ID, Okta", Any)
        .short("Version of the token's layout. It decides which other claims to expect."),
    unregistered("wids", "directory roles", "Microsoft Entra ID", List)
        .short("Tenant-wide roles of the user, as identifiers of role templates."),
    unregistered("hasgroups", "has groups", "Microsoft Entra ID", Flag).short(
        "Says that the user has more groups than fit. Ask the directory for them; absence of groups proves nothing.",
    ),
    unregistered("idp", "identity provider", "Microsoft Entra ID, Okta", Text)
        .short("Provider that authenticated the user, if it is not the issuer itself."),
    unregistered("uti", "token identifier", "Microsoft Entra ID", Text)
        .short("Unique identifier of the token, as it also appears in the provider's sign-in logs."),
    unregistered("rh", "internal value", "Microsoft Entra ID", Text).short("Internal to the provider. Ignore it."),
    unregistered("aio", "internal value", "Microsoft Entra ID", Text).short("Internal to the provider. Ignore it."),
    unregistered("acct", "account status", "Microsoft Entra ID", Any)
        .short("Whether the user is a member of the tenant, 0, or a guest, 1."),
    unregistered("acrs", "authentication contexts", "Microsoft Entra ID", TextOrList).short(
        "Authentication contexts the user has satisfied. If the one you need is missing, ask the client to step up.",
    ),
    unregistered("ipaddr", "IP address", "Microsoft Entra ID", Text)
        .short("Address the user signed in from. It need not be the one that calls you."),
    unregistered("ctry", "country", "Microsoft Entra ID", Text).short("Country of the user as a two-letter code."),
    unregistered("tenant_ctry", "tenant country", "Microsoft Entra ID", Text)
        .short("Country of the tenant as a two-letter code."),
    unregistered("tenant_region_scope", "tenant region", "Microsoft Entra ID", Text).short("Region of the tenant."),
    unregistered("login_hint", "login hint", "Microsoft Entra ID", Text)
        .short("Opaque value to pass along at the next sign-in, so that the user need not choose an account again."),
    unregistered("verified_primary_email", "verified primary email", "Microsoft Entra ID", List)
        .short("Primary email addresses the provider vouches for. Unlike email, they are verified."),
    unregistered("verified_secondary_email", "verified secondary email", "Microsoft Entra ID", List)
        .short("Secondary email addresses the provider vouches for."),
    unregistered("onprem_sid", "on-premises security ID", "Microsoft Entra ID", Text)
        .short("Security identifier of the user in the on-premises directory."),
    unregistered("pwd_exp", "password expiry", "Microsoft Entra ID", Any)
        .short("When the user's password expires, in seconds after iat. Present only shortly before."),
    unregistered("pwd_url", "password change address", "Microsoft Entra ID", Text)
        .short("Address at which the user can change the password."),
    unregistered("in_corp", "inside corporate network", "Microsoft Entra ID", Any)
        .short("Says that the user signed in from the corporate network. Absent otherwise."),
    unregistered("xms_cc", "client capabilities", "Microsoft Entra ID", TextOrList)
        .short("What the client can handle; cp1 means that it understands a claims challenge."),
    unregistered("xms_edov", "email domain owner verified", "Microsoft Entra ID", Any).short(
        "Whether the owner of the email's domain was verified. Without it, anybody may have written the email claim.",
    ),
    unregistered("xms_pl", "preferred language", "Microsoft Entra ID", Text)
        .short("Preferred language of the user, such as en-us."),
    unregistered("xms_tpl", "tenant preferred language", "Microsoft Entra ID", Text)
        .short("Preferred language of the tenant, such as en."),
    unregistered("xms_pdl", "preferred data location", "Microsoft Entra ID", Text)
        .short("Region in which the user's data should be kept, as a three-letter code."),
    unregistered("xms_mirid", "managed identity resource ID", "Microsoft Entra ID", Text)
        .short("Azure resource whose managed identity the token is for."),
];
