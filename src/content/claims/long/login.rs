//! How a sign-in went: claims of ID tokens.

use super::ClaimText;
use crate::content::sources::jose::{RFC_8176, RFC_8725};
use crate::content::sources::oauth::{RFC_9068, RFC_9700};
use crate::content::sources::openid::{OIDC_BACK_CHANNEL, OIDC_CORE};
use crate::content::sources::security::ASVS;
use crate::content::sources::vendors::ENTRA_ID;

pub(super) const TEXTS: &[ClaimText] = &[
    ClaimText {
        name: "azp",
        answer: "`azp` names the client to which an ID token was issued. If it is there, it should be your own client id.",
        set_by: "Some providers send it always, some when the audience has several members, some never. OpenID Connect Core keeps it for extensions and says that an implementation without them should not use it.",
        check: "First compare `aud`; then, where your provider documents `azp`, compare it with your client id. Microsoft's version 2.0 access tokens and Google's ID tokens carry it. An API that must know which application calls reads it after it has checked that the token is addressed to itself.",
        right: &[r#""aud": "app-1", "azp": "app-1""#],
        wrong: &[(
            "azp of another client beside your aud",
            "another application got this token; whether you want it is a decision to make on purpose",
        )],
        mistakes: &[
            "Checking `azp` in the place of `aud`. The one says who asked, the other who is addressed.",
            "Refusing tokens for want of it, with a provider that has never sent it.",
        ],
        rules: &["audience-many"],
        see: &["aud", "client_id"],
        cites: &[OIDC_CORE.at("2, 3.1.3.7")],
    },
    ClaimText {
        name: "nonce",
        answer: "`nonce` ties an ID token to the login that you began. It must equal the random value that you sent and kept for this browser.",
        set_by: "Your client draws it and sends it with the authorization request; the provider copies it into the token unchanged. A server of [[term:dpop]] proofs gives out one of its own, which comes back in the proof.",
        check: "Store it, or its hash in a cookie, before the redirect. Afterwards compare and delete it, so that a token from another login, captured elsewhere, finds no partner. With the implicit and hybrid flows it is required; with the code flow it is worth having.",
        right: &[r#""nonce": "n-0S6_WzA2Mj9Kx4f8Qe""#],
        wrong: &[
            ("a constant such as \"nonce\"", "the same value for everybody ties nothing"),
            (
                "present in a logout token",
                "Back-Channel Logout forbids it there, so that no logout token passes for an ID token",
            ),
        ],
        mistakes: &[
            "Looking whether it is present instead of what it is.",
            "Keeping it in a variable of the page, which the redirect empties.",
        ],
        rules: &["logout-with-nonce", "entra-nonce"],
        see: &["c_hash", "at_hash", "jti"],
        cites: &[OIDC_CORE.at("2, 3.1.2.1, 3.1.3.7, 15.5.2"), OIDC_BACK_CHANNEL.at("2.4"), RFC_9700.at("2.1.1, 4.5.3")],
    },
    ClaimText {
        name: "auth_time",
        answer: "`auth_time` is when the person last proved who they are. It is the claim to look at before something dangerous.",
        set_by: "The provider notes the time of the active sign-in. It must send it when you asked with `max_age` or demanded the claim; a single sign-on that found a running session repeats the old time.",
        check: "If you sent `max_age=300`, refuse when `now - auth_time` is larger, leeway aside: a user may strip the parameter from the address. For a payment or a new password, ask again with a small `max_age` and check the new token the same way.",
        right: &[r#""auth_time": 1794999400, "iat": 1795000000"#],
        wrong: &[
            ("equal to iat in each refreshed token", "then somebody stamps the refresh, and a login never gets old"),
            ("later than iat", "nobody signs in after the token about it was made"),
        ],
        mistakes: &["Sending `max_age` and never comparing.", "Using [[claim:iat]], which is new with every refresh."],
        rules: &["time-in-milliseconds", "time-not-a-number"],
        see: &["iat", "acr", "amr"],
        cites: &[OIDC_CORE.at("2, 3.1.2.1, 3.1.3.7"), RFC_9068.at("2.2.1"), ASVS.at("10.3.4")],
    },
    ClaimText {
        name: "acr",
        answer: "`acr` names the class of authentication that was reached. It helps only if you and the provider agree on what the name promises.",
        set_by: "The provider chooses a name from a list that it publishes, such as a level of a national scheme. The value `0` says that the sign-in meets nothing, for example because a long-lived cookie was enough.",
        check: "Ask with `acr_values`, which is a wish, or demand it through the `claims` parameter. Either way compare what comes back with the set of classes that you accept for this action, and send the user to sign in again if it is not among them.",
        right: &[r#""acr": "https://refeds.org/profile/mfa""#, r#""acr": "urn:mace:incommon:iap:silver""#],
        wrong: &[(
            "2, compared with >= 1",
            "names are no numbers; whether one class includes another is for the provider to say",
        )],
        mistakes: &[
            "Having asked and taking the answer for granted: a provider may do less than was wished.",
            "Reading `acr` where the methods themselves matter; those are in [[claim:amr]].",
        ],
        rules: &["claim-empty"],
        see: &["amr", "auth_time"],
        cites: &[OIDC_CORE.at("2, 3.1.2.1, 5.5.1.1"), RFC_9068.at("2.2.1"), ASVS.at("10.3.4")],
    },
    ClaimText {
        name: "amr",
        answer: "`amr` lists how the user signed in: `pwd`, `otp`, `hwk`, `mfa` and so on. It describes; it does not rank.",
        set_by: "The provider adds each method it used. RFC 8176 registers names for many; a provider may use more, and need not split `mfa` into its factors.",
        check: "When an action needs a second factor, look for the methods that you count as one, in a list of your own. The order of the array means nothing. If your requirement is a level rather than a method, agree on an [[claim:acr]] with the provider: a rule about single methods breaks when the provider adds a better one.",
        right: &[r#""amr": ["pwd", "otp", "mfa"]"#],
        wrong: &[
            ("\"pwd otp\"", "a text in the place of the array of strings"),
            ("[\"mfa\"] taken for a hardware key", "it says several factors, and not which"),
        ],
        mistakes: &[
            "Treating an absent claim as a password-only login, or as a strong one. Absent means that you were not told.",
            "Comparing the whole array with one expected array.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["acr", "auth_time"],
        cites: &[OIDC_CORE.at("2"), RFC_8176.at("1, 2, 3"), RFC_9068.at("2.2.1")],
    },
    ClaimText {
        name: "at_hash",
        answer: "`at_hash` binds the ID token to the access token that came along. Recompute it, and a swapped access token shows.",
        set_by: "The provider hashes the ASCII characters of the access token with the hash of the ID token's `alg`, takes the left half, and writes it as base64url. With RS256 that is SHA-256, 16 bytes, 22 characters.",
        check: "When tokens came through the browser from the authorization endpoint, the client must compare. With the code flow, over a direct connection, it may. Compute over the token exactly as received, before any decoding.",
        right: &[r#""at_hash": "77QmUPtjPfzWtF2AnpK9RQ""#],
        wrong: &[
            ("43 characters long", "that is the whole hash of SHA-256, not its half"),
            ("32 hexadecimal digits", "the bytes may be right, the encoding is not base64url"),
        ],
        mistakes: &[
            "Fixing SHA-256 in code and failing on the day the provider signs with ES384.",
            "Using the claim to validate an access token at an API: the API has no ID token, and should not.",
        ],
        rules: &["access-token-like-id-token"],
        see: &["c_hash", "nonce", "ath"],
        cites: &[OIDC_CORE.at("3.1.3.6, 3.1.3.8, 3.2.2.9, 3.3.2.11")],
    },
    ClaimText {
        name: "c_hash",
        answer: "`c_hash` binds an ID token to the authorization code of the same response. If it does not match, the code is from somebody else's login.",
        set_by: "The provider computes it in the hybrid flow, when code and ID token arrive together at the redirect: hash of the code's characters, left half, base64url, with the hash that the token's algorithm uses.",
        check: "Before you redeem the code, recompute and compare. It is required in the ID token of the response types `code id_token` and `code id_token token`, so there its absence is a reason to stop. The plain code flow gets its protection from [[term:pkce]] and has no use for it.",
        right: &[r#""c_hash": "LDktKdoQak3Pk0cnXxCltA""#],
        wrong: &[("present and never read", "the injection it is there for goes through unnoticed")],
        mistakes: &[
            "Computing it over the decoded parameter in one place and the encoded one in another.",
            "Looking for it in the token from the token endpoint, where it may be left out.",
        ],
        rules: &["claim-empty"],
        see: &["at_hash", "nonce", "s_hash"],
        cites: &[OIDC_CORE.at("3.3.2.10, 3.3.2.11"), RFC_9700.at("4.5.3")],
    },
    ClaimText {
        name: "email",
        answer: "`email` is an address for writing to. It is not an identity: it is reused, changed and, at some providers, typed in by the user.",
        set_by: "The provider takes it from its directory or its sign-up form, when the client asked for the scope `email`. Nothing promises that it is unique.",
        check: "Key accounts on `iss` and `sub`. Use the address to contact somebody, or to suggest which account to link, and then only with [[claim:email_verified]] true and from a provider that owns the mailbox's domain or checks it. Do not compare it by lower-casing and hope: the local part belongs to its mail server.",
        right: &[r#""email": "jane@example.com", "email_verified": true"#],
        wrong: &[("alone in an access token", "each API and each log then holds an address it has no use for")],
        mistakes: &[
            "Linking a new login to an existing account because the address is equal: whoever can set an address at any provider takes over the account.",
            "Admitting a company by the end of the address. Ask for the provider's claim about the organisation, such as [[claim:hd]] or [[claim:tid]].",
        ],
        rules: &["email-in-access-token"],
        see: &["email_verified", "sub", "preferred_username"],
        cites: &[OIDC_CORE.at("5.1, 5.4, 5.7"), ASVS.at("10.5.2")],
    },
    ClaimText {
        name: "email_verified",
        answer: "`email_verified` is true when the provider took steps to make sure that the user controlled the address at the time. False or absent: conclude nothing.",
        set_by: "The provider, after its own procedure, such as a link in a mail. What counts as a step is between it and those who rely on it.",
        check: "Require the JSON value `true`. A provider that writes the text `\"true\"` departs from the standard, so know yours. And keep the tense in mind: somebody had the mailbox then, and it may have another owner today.",
        right: &[r#""email_verified": true"#],
        wrong: &[
            ("\"false\" tested for truth", "in JavaScript and Python a text that is not empty counts as true"),
            ("absent, taken for true", "silence is not a promise"),
        ],
        mistakes: &[
            "Believing every provider's word alike. A provider where anybody can set up a tenant can say what its administrator likes.",
            "Sending passwords or reset links by the strength of it.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["email", "sub", "xms_edov"],
        cites: &[OIDC_CORE.at("5.1, 5.7")],
    },
    ClaimText {
        name: "preferred_username",
        answer: "`preferred_username` is a short name to show. Two people may have the same one, and tomorrow it may be another: never decide by it.",
        set_by: "The user picks it, or the directory does, and either may change it. It may be any JSON string, with `@`, slashes and spaces; OpenID Connect allows all of them. Microsoft fills it with a login name or a telephone number.",
        check: "Nothing is to be verified. Show it as text, escaped for the place where it goes, and keep [[claim:sub]] in the database. Where audit logs name people, write the stable identifier beside it, or the log cannot be read after the first wedding.",
        right: &[r#""preferred_username": "j.doe""#],
        wrong: &[("<b>admin</b>", "allowed by the standard, and a present for a page that does not escape")],
        mistakes: &[
            "Making it the primary key at migration because it looks nice.",
            "Granting rights to `admin`, and letting users choose the name.",
        ],
        rules: &["injection-markup", "invisible-characters", "mixed-script"],
        see: &["sub", "upn", "email"],
        cites: &[OIDC_CORE.at("5.1, 5.7"), RFC_8725.at("3.10"), ENTRA_ID.whole()],
    },
];
