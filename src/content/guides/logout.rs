//! Logout and revocation.

use super::{Alive, Guide, Part};
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::oauth::{RFC_7009, RFC_7662, STATUS_LIST};
use crate::content::sources::openid::{OIDC_BACK_CHANNEL, OIDC_FRONT_CHANNEL, OIDC_RP_LOGOUT};
use crate::content::sources::security::{ASVS, OWASP_JWT};

/// What ends at a logout, and what does not.
pub(super) static GUIDE: Guide = Guide {
    path: "/authentication/logout",
    title: "Logout and revocation with JWT that works",
    description: "What a logout has to end, in which order, how long a token still works with each of eight ways to revoke it, and how logouts reach other applications.",
    question: "How do I log a user out when tokens are stateless?",
    answer: "End what has state: the session, the refresh token, the login at the provider. The access token that is under way works until its expiry, so make that short, or \
             let your APIs ask a small list.",
    parts: &[
        Part::Section("What a logout has to end"),
        Part::Steps(&[
            "The session of your application: delete the row, not only the cookie.",
            "The refresh token, by a request to the [[term:revocation-endpoint]]; a provider then usually ends what it gave out with it as well ([[src:RFC 7009#2.1]]).",
            "What the browser holds: clear the cookie, forget the access token, and tell the other tabs.",
            "The login at the provider, if the user means “everywhere”: send the browser to its logout page, with the ID token as a hint ([[src:OpenID RP-Initiated Logout#2]]). Without it the next “log in” logs in again without a question.",
            "The other applications of the same login: the provider tells them ([[src:OpenID Back-Channel Logout#2.5]]).",
        ]),
        Part::Text(
            "ASVS asks that after a logout nothing can take the session up again, neither the back button nor an application further down ([[src:ASVS 5.0#7.4.1]]). \
             Deleting a token in the browser alone is not that: whoever copied it before goes on.",
        ),
        Part::Section("How long a token still works"),
        Part::Alive(Alive::Revocation),
        Part::Text(
            "Read the first line first. With nothing but the expiry, an access token of fifteen minutes and a leeway of one minute is accepted for up to sixteen \
             minutes after you took it back. If that is acceptable you are done, and nothing of what follows has to be built.",
        ),
        Part::Section("If that is too long"),
        Part::Table(
            "The least that answers the question",
            &["You want to", "Keep", "Each API"],
            &[
                &[
                    "end everything of one user at once",
                    "one time per user: nothing issued earlier counts",
                    "compares [[claim:iat]] with it",
                ],
                &[
                    "end one login",
                    "the [[claim:sid]] or the family, until its tokens have expired",
                    "looks it up in a small set",
                ],
                &[
                    "end one token",
                    "[[claim:iss]] and [[claim:jti]], until [[claim:exp]]",
                    "looks it up in a small set ([[term:denylist]])",
                ],
                &[
                    "end tokens that others check",
                    "a published list with a bit for each ([[term:token-status-list]])",
                    "fetches the list and keeps it for its `ttl`",
                ],
                &[
                    "decide about each request",
                    "all tokens, at the issuer",
                    "asks it ([[term:introspection]], [[src:RFC 7662#2]])",
                ],
            ],
        ),
        Part::Text(
            "Pushed to every API, such a list is small: it has what was revoked within one lifetime of a token, and forgets the rest. \
             [[page:/compare/revocation|The comparison]] weighs the eight ways, [[page:/compare/simulator|the simulator]] computes them with your traffic.",
        ),
        Part::Careful(
            "Do not put a hash of the token on the list. The same token has other spellings: spare bits in its last letter, and with ECDSA a second signature that anybody can \
             compute. Each has another hash ([[page:/pitfalls/denylist-hash|how]]). And decide beforehand what an API does when it cannot reach the list.",
        ),
        Part::Section("Logout messages"),
        Part::Text(
            "With back-channel logout the provider posts a [[term:logout-token]] to your server. It is a JWT, and it is checked like one: signature, issuer, your client id as the audience, \
             [[claim:iat]], [[claim:jti]], the right member in [[claim:events]], `sub` or `sid`, and no [[claim:nonce]], so that it can never pass for an ID token \
             ([[src:OpenID Back-Channel Logout#2.6]]). Then end the sessions with that `sid`, which means that you must have kept it.",
        ),
        Part::Text(
            "Front-channel logout does the same with hidden frames in the browser ([[src:OpenID Front-Channel Logout#2]]). Browsers that send no cookies into frames of other sites have made it \
             unreliable. Take the back channel where you can choose.",
        ),
        Part::Section("Other ends of a session"),
        Part::List(&[
            "The account is disabled: end all its sessions, that day and not at the next expiry ([[src:ASVS 5.0#7.4.2]]).",
            "Password or second factor is changed: offer to end all other sessions ([[src:ASVS 5.0#7.4.3]]).",
            "The user looks at a list of devices and removes one ([[src:ASVS 5.0#7.5.2]]).",
            "A signing key has leaked: take it out of the key set. That logs out everybody, which is the point.",
        ]),
    ],
    next: &[
        ("/compare/revocation", "Eight ways to revoke"),
        ("/authentication/refresh-tokens", "Refresh tokens"),
        ("/pitfalls/long-exp", "Tokens that live too long"),
    ],
    cites: &[
        RFC_7519.at("4.1.4"),
        RFC_7009.at("2, 2.1"),
        RFC_7662.at("2"),
        STATUS_LIST.whole(),
        OIDC_RP_LOGOUT.at("2"),
        OIDC_BACK_CHANNEL.at("2.4, 2.5, 2.6"),
        OIDC_FRONT_CHANNEL.at("2"),
        ASVS.at("7.4.1 to 7.4.3, 7.5.2"),
        OWASP_JWT.whole(),
    ],
};
