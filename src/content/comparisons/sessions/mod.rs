//! JWT against server sessions.

mod factors;

mod notes;

use super::{Choice, Comparison, MustHave, Preset};
use crate::content::sources::jose::{RFC_7519, RFC_8725};
use crate::content::sources::oauth::{RFC_9068, RFC_9700, RFC_10017, STATUS_LIST};
use crate::content::sources::security::{ASVS, OWASP_JWT, OWASP_SESSIONS};

/// Ends with the next request.
const INSTANT: u16 = 1;
/// Is checked by parties without access to the store.
const APART: u16 = 2;
/// Is one system.
const SINGLE: u16 = 4;

/// The comparison.
pub static COMPARISON: Comparison = Comparison {
    slug: "jwt-vs-sessions",
    title: "JWT or sessions: which one fits, by your own weights",
    description: "Sessions if one backend owns the login and must be able to end it; JWTs if others must check it without asking you. Twenty factors to weigh, with sources.",
    question: "Should I use JWTs or server sessions?",
    answer: "Use a server session when one backend owns the login and has to be able to end it at once; use JWTs when services or partners must check who asks without asking you. Most products that need both keep a session at the browser and hand short-lived JWTs to what stands behind it.",
    options: &[
        Choice {
            id: "jwt",
            name: "JWT",
            what: "The client holds a signed token with the claims in it, and each service checks it with a key.",
        },
        Choice {
            id: "session",
            name: "Session",
            what: "The client holds a random number in a cookie, and the server looks up what belongs to it.",
        },
        Choice {
            id: "both",
            name: "Both",
            what: "The browser has a session with the first service, which sends JWTs of a few minutes to those behind it.",
        },
    ],
    factors: &[&factors::CONTROL, &factors::REACH],
    musts: &[
        MustHave { id: "instant", words: "an end of the login with the next request", bit: INSTANT },
        MustHave { id: "apart", words: "checks by parties that cannot read your store", bit: APART },
        MustHave { id: "single", words: "a single system to run", bit: SINGLE },
    ],
    presets: &[
        Preset {
            id: "server-rendered",
            name: "Server-rendered site, instant logout",
            weights: &[("revocation", 5), ("parts", 5), ("everywhere", 4), ("frameworks", 4), ("freshness", 3)],
            others: 0,
            musts: &[],
            expect: &[("session", 94)],
            means: "The framework's own session does all of it. A token would add keys, clocks and a denylist to give you what a deleted row gives you.",
        },
        Preset {
            id: "partner-api",
            name: "Public API for partners",
            weights: &[
                ("cross-origin", 5),
                ("clients", 4),
                ("standards", 4),
                ("scale", 4),
                ("parts", 3),
                ("store-down", 2),
            ],
            others: 0,
            musts: &[],
            expect: &[("jwt", 90)],
            means: "Partners are not in your cookie's site and not in your database; a token with their audience in it is what OAuth was made for.",
        },
        Preset {
            id: "mobile",
            name: "Mobile app and API",
            weights: &[("clients", 5), ("cross-origin", 4), ("scale", 4), ("parts", 4), ("standards", 3)],
            others: 0,
            musts: &[],
            expect: &[("jwt", 85)],
            means: "A short access token and a refresh token in the system's key store. The refresh token is your session: it can be revoked.",
        },
        Preset {
            id: "microservices",
            name: "Microservices behind one web front",
            weights: &[("fan-out", 5), ("xss", 4), ("scale", 3), ("revocation", 3), ("secrets", 3)],
            others: 0,
            musts: &[],
            expect: &[("both", 86)],
            means: "The browser never sees a token; the front exchanges the session for one per service, each with its own audience.",
        },
        Preset {
            id: "single-page",
            name: "Single-page application on one domain",
            weights: &[("xss", 5), ("parts", 4), ("revocation", 3), ("frameworks", 3), ("csrf", 2), ("bytes", 1)],
            others: 0,
            musts: &[],
            expect: &[("session", 79)],
            means: "That it is written in JavaScript does not make it an API client of somebody else: with one domain it may use a cookie like any page.",
        },
        Preset {
            id: "bank",
            name: "Bank: revocation at once is required",
            weights: &[("revocation", 5), ("everywhere", 5), ("audit", 4), ("freshness", 4), ("xss", 4)],
            others: 1,
            musts: &["instant"],
            expect: &[("session", 76), ("both", 75)],
            means: "A token alone is struck out, whatever else it is good at. Whether services behind the first one get tokens is then a question of architecture.",
        },
    ],
    expect: &[("both", 69), ("session", 62), ("jwt", 55)],
    verdict: &[
        "This is no contest of quality. A session is a reference that you look up; a JWT is a statement that anybody with the key can check. What you need decides.",
        "If one backend owns the login and reads its own database anyway, a session is simpler, smaller and revocable, and your framework has it. If several services or third parties must know who asks without asking you, that is what JWTs are for, and you pay with an interval in which a withdrawn token still works.",
        "With weights on everything, the combination is ahead by less than a difference that means anything: it is the most capable and the most to run. Take it when you have a reason from each side.",
    ],
    together: &[
        "Yes, and most larger products do. The browser gets a cookie with a random session id: `HttpOnly`, `Secure`, `SameSite`, and a name that begins with `__Host-`. The first service looks the session up, and for every service behind it makes or fetches a JWT of a few minutes whose [[claim:aud]] names that service alone.",
        "For single-page applications the same has a name: a backend for frontend. [[src:RFC 10017#6.1]] ranks it as the strongest of the patterns it describes, because tokens never reach the browser at all.",
        "Logging out deletes the session. What is already inside lives for its few minutes; give services with dangerous actions a shorter lifetime, or let them ask.",
    ],
    pitfalls: &[
        "**A JWT as a session cookie with a lifetime of weeks.** It has the drawbacks of both: it cannot be withdrawn, and it is sent by itself. Give it minutes, or make it a session.",
        "**Checking the signature and nothing else.** A signature says who made the token, not that it is for you, still in time, or of the right kind. Fix the algorithm and the key's issuer, then [[claim:exp]], [[claim:iss]], [[claim:aud]] and [[header:typ]].",
        "**Letting the token choose its algorithm.** A header that says `none`, or HS256 where your key is a public one, is an attacker's wish. Keep an allowlist of one.",
        "**Secrets in the payload.** base64url is a way of writing, not of hiding. Whoever holds the token reads it, and so does every log it passes.",
        "**A weak shared secret.** An HS256 token is all somebody needs to try secrets at home. Use 32 random bytes, never a word.",
        "**A denylist keyed by a hash of the token.** The same token can be written in more than one way, so the hash misses it. Key it by [[claim:jti]] with [[claim:iss]].",
        "**Tokens in localStorage.** Every script on the page reads them, and they outlive the tab. A cookie that scripts cannot read, or a backend that keeps them, does not have that problem.",
        "**No leeway, or an hour of it.** Clocks differ by seconds. Allow a minute at most, and say so in your exposure: a token of 15 minutes works for 16.",
        "**A session id that stays the same at login.** Change it whenever the rights change, or the attacker who planted it is logged in too.",
    ],
    notes: notes::NOTES,
    cites: &[
        RFC_7519.at("4.1, 12"),
        RFC_8725.at("3.1, 3.8, 3.9, 3.11"),
        RFC_9068.at("4"),
        RFC_9700.at("4.14"),
        RFC_10017.at("5.1, 6.1, 7.1"),
        OWASP_JWT.at("Not using JWTs, JWT denylist"),
        OWASP_SESSIONS.at("Session ID Entropy, Cookies"),
        ASVS.at("7.2.3, 7.4.1, 9.2.1 to 9.2.3"),
        STATUS_LIST.whole(),
    ],
};
