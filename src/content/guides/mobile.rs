//! Tokens in an app on a device.

use super::{Alive, Guide, Part};
use crate::content::sources::oauth::{RFC_7636, RFC_8252, RFC_9449, RFC_9700};
use crate::content::sources::security::ASVS;

/// The system's browser, PKCE, the key store.
pub(super) static GUIDE: Guide = Guide {
    path: "/authentication/mobile",
    title: "JWT in mobile and native apps",
    description: "Log in through the system's browser with PKCE, come back by a claimed https address, keep the refresh token in the key store: why, and how.",
    question: "How does an app on a phone or a desktop use JWTs?",
    answer: "It opens the system's browser for the login, takes the code flow with PKCE and no secret, and puts the refresh token into the key \
             store of the system. Access tokens stay in memory and live for minutes.",
    parts: &[
        Part::Alive(Alive::NativeLogin),
        Part::Section("Why the system's browser"),
        Part::Text(
            "A login page inside the app looks the same and is not: the app around it can read the password as it is typed, and the user has \
             no address bar by which to tell a copy. RFC 8252 says that native apps must not use such embedded views for it \
             ([[src:RFC 8252#8.12]]). The browser of the system has the address bar, the password manager, the security keys, and the cookie of \
             the last login, so that the second app of the same company asks for nothing.",
        ),
        Part::Section("The way back into the app"),
        Part::Table(
            "Redirect addresses of native apps",
            &["Kind", "Example", "Who else can take the code", "Take it when"],
            &[
                &[
                    "Claimed https address",
                    "`https://app.shop.example/cb`",
                    "nobody: the system asks the domain which app it belongs to ([[src:RFC 8252#7.2]])",
                    "the platform has it, which phones do",
                ],
                &[
                    "Scheme of one's own",
                    "`com.example.shop:/cb`",
                    "another app that registers the same scheme ([[src:RFC 8252#7.1]])",
                    "nothing better exists",
                ],
                &[
                    "Loopback",
                    "`http://127.0.0.1:51004/cb`",
                    "other programs on the same machine ([[src:RFC 8252#7.3]])",
                    "on a desktop; the port may be any",
                ],
            ],
        ),
        Part::Text(
            "Whoever catches the code still cannot use it, provided that you use [[term:pkce]]: the provider wants the random number whose hash came with the \
             request. That is why PKCE is mandatory here ([[src:RFC 8252#8.1]]), with `S256` and not with `plain` ([[src:RFC 7636#7.2]]). Register exact \
             addresses; a pattern with a star is an invitation ([[src:RFC 9700#4.1]]).",
        ),
        Part::Section("No secret in the app"),
        Part::Text(
            "A secret that is shipped to every phone is published. The app is a [[term:public-client]]: it says who it is and proves nothing by it \
             ([[src:RFC 8252#8.5]]). What a device can do instead is make a key of its own, in hardware where there is some, and bind its tokens to it with \
             [[term:dpop]]. Then a token that was copied out of a backup or a log is worth nothing elsewhere.",
        ),
        Part::Section("Where the tokens stay"),
        Part::List(&[
            "Refresh token: Keychain on Apple's systems, a key of the Keystore around an encrypted file on Android, the credential store of the desktop. Exclude it from backups and from syncing.",
            "Access token: a variable. It is short-lived, and the refresh token makes a new one.",
            "ID token: nowhere. Read name and picture out of it once, after its signature and [[claim:nonce]] are checked.",
            "Never: preferences, logs, crash reports, addresses, the clipboard.",
        ]),
        Part::Section("What goes wrong in the field"),
        Part::List(&[
            "The clock of the device is wrong by hours. Do not judge [[claim:exp]] against it; use `expires_in` from the moment the answer came, and treat a 401 as the truth.",
            "Two parts of the app refresh at once, the second with a token that is used up, and the provider ends the login. Let one task refresh and the others wait ([[page:/authentication/refresh-tokens|rotation]]).",
            "The answer to a refresh is lost in a tunnel. Retry once, soon; if the provider then says that the token was used, log in again.",
            "The app is deleted and installed again, and the key store remembers the login of somebody else. Clear it at the first start.",
        ]),
        Part::Hint(
            "Asking for a fingerprint before the refresh token is read protects against somebody who holds an unlocked phone. It is no login: the provider learns \
             nothing of it.",
        ),
    ],
    next: &[
        ("/authentication/refresh-tokens", "Refresh tokens and rotation"),
        ("/authentication/logout", "Logging out"),
        ("/glossary/pkce", "PKCE"),
    ],
    cites: &[
        RFC_8252.at("6, 7.1, 7.2, 7.3, 8.1, 8.5, 8.12"),
        RFC_7636.at("4, 7.2"),
        RFC_9449.at("5"),
        RFC_9700.at("4.1, 4.14"),
        ASVS.at("10.4.6"),
    ],
};
