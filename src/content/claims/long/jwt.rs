//! The seven claims of RFC 7519.

use super::ClaimText;
use crate::content::sources::jose::{RFC_7519, RFC_8725, RFC_8725_BIS};
use crate::content::sources::oauth::{RFC_9068, RFC_9700};
use crate::content::sources::openid::{OIDC_CORE, OIDC_DISCOVERY};
use crate::content::sources::security::{ASVS, OWASP_JWT};

pub(super) const TEXTS: &[ClaimText] = &[
    ClaimText {
        name: "iss",
        answer: "`iss` names who made the token. It chooses which keys may verify it, so it comes first after reading the header.",
        set_by: "The issuer writes its own name, for OpenID providers and OAuth servers the https address under which its metadata lies. Nobody but the signature stops another from writing the same.",
        check: "The receiver keeps a list of issuers, each with its keys. It finds the entry that equals `iss` character for character, verifies with those keys alone, and refuses everything else. One key set for two issuers lets the weaker speak for the stronger.",
        right: &[r#""iss": "https://login.example.com/tenant-a""#],
        wrong: &[
            ("https://login.example.com/tenant-a/", "a slash more is another issuer: no address is normalised here"),
            ("http://login.example.com", "metadata without TLS is whatever the network says it is"),
        ],
        mistakes: &[
            "Taking `iss` from the unverified token and fetching keys from wherever it points: an attacker runs an issuer too.",
            "Comparing the beginning only. `https://login.example.com.evil.example` begins well.",
            "With a multi-tenant provider, accepting each tenant because the host is right.",
        ],
        rules: &["issuer-missing", "issuer-plain-http", "issuer-with-query", "issuer-development"],
        see: &["sub", "aud", "tid"],
        cites: &[
            RFC_7519.at("4.1.1"),
            RFC_8725.at("3.8"),
            OIDC_DISCOVERY.at("4.3"),
            RFC_9068.at("4"),
            ASVS.at("9.1.3"),
        ],
    },
    ClaimText {
        name: "sub",
        answer: "`sub` says whom or what the token is about. It is unique at its issuer and nowhere else: an account is `iss` and `sub` together.",
        set_by: "The issuer gives out an identifier that does not change and is not given to anybody else. It may give each client another one for the same person (a [[term:pairwise-sub|pairwise subject]]); for a client that acts for itself it is often the client's own name.",
        check: "Require it, compare it as an opaque text including case, and look the account up by the pair. In OpenID Connect it has at most 255 ASCII characters. When userinfo is asked, its `sub` must equal that of the ID token.",
        right: &[r#""sub": "248289761001""#],
        wrong: &[
            ("248289761001 (a number)", "the value is a string, and long numbers lose digits in JavaScript"),
            ("jane@example.com", "an address passes from one person to the next, and the account with it"),
        ],
        mistakes: &[
            "Joining accounts of two providers because their `sub` is the same text.",
            "Taking a token whose `sub` is a client for one of a user: RFC 9068 asks servers to keep the two apart.",
            "Using it as a file name or inside a query without escaping: it is text from outside.",
        ],
        rules: &["claim-empty", "injection-sql"],
        see: &["iss", "email", "client_id"],
        cites: &[RFC_7519.at("4.1.2"), OIDC_CORE.at("2, 5.3.2, 8"), RFC_9068.at("2.2, 5"), RFC_9700.at("4.15")],
    },
    ClaimText {
        name: "aud",
        answer: "`aud` says who is meant to accept the token. If your name is not in it, refuse: somebody carries a token of another service to your door.",
        set_by: "The issuer writes the name of each recipient: for an access token the API, for an ID token the client id, for a client assertion the authorization server.",
        check: "Configure the name that is yours and compare it whole. The claim is a string or an array of strings, and one equal entry is enough. An ID token with further audiences that you do not trust is refused all the same.",
        right: &[
            r#""aud": "https://api.example.com""#,
            r#""aud": ["https://api.example.com", "https://files.example.com"]"#,
        ],
        wrong: &[
            ("*", "no wildcard exists: this names a service called asterisk"),
            ("https://api.example.com/orders", "a path below yours is another name"),
        ],
        mistakes: &[
            "Leaving the audience out of the library's options: several then check nothing, see the table.",
            "Testing with a text search, so that `api` is found in `not-my-api`.",
            "Sharing one audience among all services, which turns each of them into a way into the others.",
        ],
        rules: &["audience-missing", "audience-empty", "audience-many", "audience-wildcard"],
        see: &["iss", "azp", "client_id"],
        cites: &[
            RFC_7519.at("4.1.3"),
            RFC_8725.at("3.9"),
            OIDC_CORE.at("3.1.3.7"),
            RFC_9068.at("4"),
            ASVS.at("9.2.3, 9.2.4"),
        ],
    },
    ClaimText {
        name: "exp",
        answer: "`exp` is the end of the token's use. From that second on it must be refused, apart from a small allowance for clocks that differ.",
        set_by: "The issuer adds the lifetime it grants to the time of issue. How long is its decision about risk: whoever steals the token has it for what remains.",
        check: "Compare with your own clock: `now >= exp` is too late. Add a [[term:leeway]] of seconds, a minute or so, and require that the claim is there at all, since RFC 7519 makes no claim mandatory and many libraries take its absence for eternity.",
        right: &[r#""exp": 1795000900"#, r#""exp": 1795000900.5"#],
        wrong: &[
            ("1795000900000", "milliseconds: this token ends in the year 58851"),
            ("\"1795000900\"", "a string is no NumericDate, and what libraries make of it differs"),
        ],
        mistakes: &[
            "Passing `Date.now()` of JavaScript, which counts milliseconds.",
            "Raising the leeway to hours in order to silence errors, instead of setting the clock.",
            "Renewing on the server what has expired: the token is then a key for ever.",
        ],
        rules: &[
            "exp-missing",
            "lifetime-of-access-token",
            "lifetime-years",
            "time-in-milliseconds",
            "time-not-a-number",
        ],
        see: &["nbf", "iat", "auth_time"],
        cites: &[RFC_7519.at("2, 4.1.4"), ASVS.at("9.2.1"), RFC_9068.at("2.2, 4")],
    },
    ClaimText {
        name: "nbf",
        answer: "`nbf` is the beginning of the token's use. Before that instant refuse it; at it, accept.",
        set_by: "An issuer that makes tokens ahead of time, such as for tomorrow's event, sets it later than now. Most set it to the time of issue or leave it out.",
        check: "Where present, `now < nbf` means too early, with the same leeway as for expiry. Nothing obliges the issuer to send it, and a missing one is no fault. A token whose beginning is not before its end is never good.",
        right: &[r#""nbf": 1795000000"#],
        wrong: &[
            ("1795000900 beside exp 1795000900", "the time in which it may be used has no length"),
            ("\"2026-11-18T10:26:40Z\"", "a date in letters is not a number of seconds"),
        ],
        mistakes: &[
            "Setting it to the present on a machine whose clock runs ahead: the first receiver refuses, and a second later all is well.",
            "Subtracting minutes in the issuer to work around that; the receiver's leeway is the place for it.",
            "Believing that every verifier looks: some only do when asked.",
        ],
        rules: &["lifetime-empty", "time-in-milliseconds", "time-out-of-range"],
        see: &["exp", "iat"],
        cites: &[RFC_7519.at("4.1.5"), ASVS.at("9.2.1"), OWASP_JWT.whole()],
    },
    ClaimText {
        name: "iat",
        answer: "`iat` says when the token was made. It tells how old it is; the standard gives no rule to refuse by it.",
        set_by: "The issuer stamps its clock. ID tokens, access tokens by RFC 9068 and logout tokens must carry it.",
        check: "Use it where a maximum age is your own rule: a DPoP proof, a client assertion, or tokens of before a password change. RFC 7519 names no check, and what libraries do with one that lies ahead differs, as the table says.",
        right: &[r#""iat": 1795000000"#],
        wrong: &[
            ("1795000000123", "milliseconds again: an issue date tens of thousands of years away"),
            ("0", "midnight of 1970 is what an unset field becomes"),
        ],
        mistakes: &[
            "Taking it for the time of the login. That is [[claim:auth_time]]: a refreshed token is new, the login is not.",
            "Refusing one that is two seconds in the future, when the two clocks simply differ.",
            "Computing the lifetime from it and ignoring `exp`.",
        ],
        rules: &["issued-in-future", "time-in-milliseconds"],
        see: &["exp", "nbf", "auth_time"],
        cites: &[RFC_7519.at("4.1.6"), OIDC_CORE.at("2"), RFC_9068.at("2.2")],
    },
    ClaimText {
        name: "jti",
        answer: "`jti` is the serial number of this one token. With it a receiver notices a replay, and an operator can block a single token.",
        set_by: "The issuer draws it so that two tokens never share it, also across its servers: 128 random bits or a UUID of version 4. A counter is unique as well, and tells outsiders how many you issue.",
        check: "Where a token may be used once, store `iss` and `jti` until `exp` and refuse the second arrival. For a [[term:denylist]] the same pair is the key. Otherwise nothing has to be checked.",
        right: &[r#""jti": "3f0d2c1e-8f1b-4b4a-9a52-7d6a0c1be2f4""#],
        wrong: &[
            ("42", "a small number is guessed, and soon given out twice"),
            ("7 (without quotes)", "a number is not a string, so comparing by type fails"),
        ],
        mistakes: &[
            "Keeping the hash of the token instead: an ECDSA signature can be changed so that it still verifies, and its hash differs.",
            "Remembering ids in one process while three answer requests.",
            "Forgetting them before the token has expired, leeway included.",
        ],
        rules: &["jti-weak"],
        see: &["exp", "iss", "txn"],
        cites: &[RFC_7519.at("4.1.7"), RFC_9068.at("2.2"), OWASP_JWT.whole(), RFC_8725_BIS.whole()],
    },
];
