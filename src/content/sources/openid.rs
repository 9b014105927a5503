//! OpenID Connect.

use super::{Source, Standing};

/// OpenID Connect Core.
pub static OIDC_CORE: Source = Source {
    short: "OpenID Connect Core",
    title: "OpenID Connect Core 1.0, with errata set 2",
    url: "https://openid.net/specs/openid-connect-core-1_0.html",
    date: "2023-12",
    standing: Standing::Current,
};
/// Back-channel logout.
pub static OIDC_BACK_CHANNEL: Source = Source {
    short: "OpenID Back-Channel Logout",
    title: "OpenID Connect Back-Channel Logout 1.0",
    url: "https://openid.net/specs/openid-connect-backchannel-1_0.html",
    date: "2022-09",
    standing: Standing::Current,
};
/// Front-channel logout.
pub static OIDC_FRONT_CHANNEL: Source = Source {
    short: "OpenID Front-Channel Logout",
    title: "OpenID Connect Front-Channel Logout 1.0",
    url: "https://openid.net/specs/openid-connect-frontchannel-1_0.html",
    date: "2022-09",
    standing: Standing::Current,
};
/// Logout begun by the application.
pub static OIDC_RP_LOGOUT: Source = Source {
    short: "OpenID RP-Initiated Logout",
    title: "OpenID Connect RP-Initiated Logout 1.0",
    url: "https://openid.net/specs/openid-connect-rpinitiated-1_0.html",
    date: "2022-09",
    standing: Standing::Current,
};

/// Discovery.
pub static OIDC_DISCOVERY: Source = Source {
    short: "OpenID Connect Discovery",
    title: "OpenID Connect Discovery 1.0, with errata set 2",
    url: "https://openid.net/specs/openid-connect-discovery-1_0.html",
    date: "2023-12",
    standing: Standing::Current,
};

pub(super) const ALL: &[&Source] =
    &[&OIDC_CORE, &OIDC_BACK_CHANNEL, &OIDC_FRONT_CHANNEL, &OIDC_RP_LOGOUT, &OIDC_DISCOVERY];
