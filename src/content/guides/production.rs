//! What to go through before a release.

use super::{Guide, Part, Point};
use crate::content::sources::jose::{RFC_7515, RFC_7517, RFC_7518, RFC_7519, RFC_8725, RFC_8725_BIS};
use crate::content::sources::oauth::{RFC_6750, RFC_7009, RFC_9068, RFC_10017};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::{ASVS, OWASP_HTML5, OWASP_JWT};

/// Thirty checks.
pub(super) static GUIDE: Guide = Guide {
    path: "/authentication/production-checklist",
    title: "JWT production checklist: 30 checks",
    description: "Thirty checks before tokens go live: issuing, keys, verifying, login, browser, refresh, operation. Each with its reason and its source.",
    question: "What must I check before tokens go live?",
    answer: "Thirty things, of which the first ten decide whether anybody can forge a token. Each row says what must be so, why, and where it is written.",
    parts: &[
        Part::Text(
            "Go through it with one real token of your system in [[page:/|the workbench]]: it sees about half of the list by itself, and writes your expectations down as code \
             for the library that you use. What it cannot see is how your servers behave; for those rows send the token that must fail.",
        ),
        Part::Points(POINTS),
        Part::Section("How to test it"),
        Part::Text(
            "A checklist that was read is not a test. For each row about verifying keep one token that must be refused, and run them against the deployed service, not \
             against the library: the usual fault is a route that never calls it. [[page:/basics/validation|The steps of a verifier]] has fourteen such tokens to begin with; sign them \
             anew with a key of your test system.",
        ),
    ],
    next: &[
        ("/basics/validation", "What a verifier checks, in order"),
        ("/pitfalls", "Twenty mistakes, in code"),
        ("/rules", "Everything that the audit looks for"),
    ],
    cites: &[RFC_8725.at("3"), ASVS.at("V7, V9, V10")],
};

const VERIFYING: &str = "Verifying";
const KEYS: &str = "Keys";
const ISSUING: &str = "Issuing";
const LOGIN: &str = "Login";
const BROWSER: &str = "Browser";
const ENDING: &str = "Refresh and logout";
const OPERATION: &str = "Operation";

const POINTS: &[Point] = &[
    Point {
        area: VERIFYING,
        must: "Every route that takes a token verifies the signature before it uses a claim.",
        why: "Search the code for the library's decode function; each use needs a reason ([[page:/pitfalls/decode-not-verify|why]]).",
        cite: ASVS.at("9.1.1"),
    },
    Point {
        area: VERIFYING,
        must: "The accepted algorithms stand in your configuration, all for one kind of key.",
        why: "A list with HS256 and RS256 in it is how a public key becomes a secret ([[page:/pitfalls/alg-from-header|why]]).",
        cite: ASVS.at("9.1.2"),
    },
    Point {
        area: VERIFYING,
        must: "Keys come from configured places; `jku`, `jwk`, `x5u` and `x5c` choose nothing.",
        why: "Send a token signed with a key of your own that it carries in `jwk`: it must be refused ([[rule:jwk-in-header]]).",
        cite: ASVS.at("9.1.3"),
    },
    Point {
        area: VERIFYING,
        must: "`kid` is looked up in a table, never in a file, a query or an address.",
        why: "It is text of a stranger ([[page:/pitfalls/kid-injection|why]]).",
        cite: RFC_8725.at("3.10"),
    },
    Point {
        area: VERIFYING,
        must: "`iss` is compared exactly, and the key belongs to that issuer.",
        why: "With two issuers and one bag of keys each can speak for the other.",
        cite: RFC_8725.at("3.8"),
    },
    Point {
        area: VERIFYING,
        must: "`aud` is required, and contains the name of this service.",
        why: "Send a token for another of your services ([[page:/pitfalls/no-aud|why]]).",
        cite: ASVS.at("9.2.3"),
    },
    Point {
        area: VERIFYING,
        must: "`exp` is required, `nbf` is honoured, the leeway is at most a minute or two.",
        why: "Many libraries accept a token without `exp` unless told otherwise ([[rule:exp-missing]]).",
        cite: ASVS.at("9.2.1"),
    },
    Point {
        area: VERIFYING,
        must: "The kind of token is checked: `at+jwt` at an API.",
        why: "Send an ID token to the API, and an access token to the application ([[page:/authentication/id-vs-access|why]]).",
        cite: ASVS.at("9.2.2"),
    },
    Point {
        area: VERIFYING,
        must: "Unknown names in `crit` are refused, and encrypted tokens where only signed ones are expected.",
        why: "Decryption proves nothing about the author ([[page:/pitfalls/jwe-as-auth|why]]).",
        cite: RFC_7515.at("4.1.11"),
    },
    Point {
        area: VERIFYING,
        must: "There are limits: length of the token, depth of JSON, `p2c`, size after decompression.",
        why: "They come before the cryptography, or they come too late ([[page:/pitfalls/no-limits|why]]).",
        cite: RFC_8725_BIS.at("3.13, 3.15"),
    },
    Point {
        area: KEYS,
        must: "Whoever only verifies has no key that can sign.",
        why: "Asymmetric keys wherever the verifier is another program than the issuer ([[page:/pitfalls/shared-secret|why]]).",
        cite: RFC_7515.at("10.5"),
    },
    Point {
        area: KEYS,
        must: "An HMAC secret has at least as many random bytes as the hash: 32 for HS256.",
        why: "Made by a generator, not thought up ([[rule:secret-too-short]], [[rule:secret-guessable]]).",
        cite: RFC_7518.at("3.2"),
    },
    Point {
        area: KEYS,
        must: "RSA keys have 2048 bits or more; curves are those of the algorithm.",
        why: "Paste the public key into [[page:/keys|the key workshop]]; it names what is weak.",
        cite: RFC_7518.at("3.3"),
    },
    Point {
        area: KEYS,
        must: "Private keys are in a store that logs their use, in no repository and in no published key set.",
        why: "A `d` in your JWK Set is the end of all its tokens.",
        cite: RFC_7517.at("9.2"),
    },
    Point {
        area: KEYS,
        must: "A rotation was rehearsed: published before its first use, kept until the last token has expired.",
        why: "The first wait is as long as caches keep the set, the second as long as a token lives ([[page:/pitfalls/jwks-rotation|why]]).",
        cite: OIDC_CORE.at("10.1.1"),
    },
    Point {
        area: ISSUING,
        must: "Access tokens live for minutes.",
        why: "Their life is the time for which a stolen one works ([[page:/pitfalls/long-exp|why]]).",
        cite: RFC_6750.at("5.3"),
    },
    Point {
        area: ISSUING,
        must: "Each token has `iss`, `sub`, `aud`, `exp`, `iat`, `jti`; access tokens `client_id` too.",
        why: "What is not written nobody can check.",
        cite: RFC_9068.at("2.2"),
    },
    Point {
        area: ISSUING,
        must: "Where one key signs for several audiences, every token names its own.",
        why: "The issuer is the only one who can prevent a token from fitting two doors.",
        cite: ASVS.at("9.2.4"),
    },
    Point {
        area: ISSUING,
        must: "No secrets and no more personal data than the receiver needs.",
        why: "Everybody on the way can read it ([[page:/pitfalls/payload-secrets|why]]).",
        cite: RFC_7519.at("12"),
    },
    Point {
        area: LOGIN,
        must: "Code flow with PKCE, `S256`; no implicit and no password grant.",
        why: "The provider should refuse the others even when a client asks.",
        cite: ASVS.at("10.4.4, 10.4.6"),
    },
    Point {
        area: LOGIN,
        must: "Redirect addresses are registered completely and compared exactly.",
        why: "A star or a prefix sends codes to whoever finds an open redirect below it.",
        cite: ASVS.at("10.4.1"),
    },
    Point {
        area: LOGIN,
        must: "`state` or PKCE, and `nonce`, are bound to this browser session and checked.",
        why: "Replay an old answer in another browser: it must fail.",
        cite: ASVS.at("10.1.2, 10.2.1, 10.5.1"),
    },
    Point {
        area: BROWSER,
        must: "No token in localStorage, sessionStorage, or a cookie that scripts read.",
        why: "Look into the storage tab of the developer tools after a login ([[page:/pitfalls/localstorage|why]]).",
        cite: OWASP_HTML5.at("Local Storage"),
    },
    Point {
        area: BROWSER,
        must: "Where it matters, tokens stay in a backend, the browser has a cookie.",
        why: "Only so does hostile script get no token of its own ([[page:/authentication/spa|how]]).",
        cite: RFC_10017.at("6.1"),
    },
    Point {
        area: BROWSER,
        must: "Tokens stand in no address and in no log.",
        why: "Search the access logs of everything on the way for `eyJ` ([[page:/pitfalls/url-tokens|why]]).",
        cite: RFC_6750.at("2.3, 5.3"),
    },
    Point {
        area: ENDING,
        must: "Refresh tokens of public clients rotate, and reuse ends the family; or they are bound to a key.",
        why: "Use one twice: both descendants must die ([[page:/authentication/refresh-tokens|how]]).",
        cite: ASVS.at("10.4.5"),
    },
    Point {
        area: ENDING,
        must: "Refresh tokens have an absolute end.",
        why: "A login that renews itself for ever is a password without a second factor.",
        cite: ASVS.at("10.4.8"),
    },
    Point {
        area: ENDING,
        must: "Logout ends session and refresh token at the server; a disabled account ends everywhere.",
        why: "Keep a copy of both, log out, and try them ([[page:/authentication/logout|how]]).",
        cite: RFC_7009.at("2"),
    },
    Point {
        area: OPERATION,
        must: "You know how long a stolen access token works, and somebody has accepted that number.",
        why: "Life, leeway and caches add up; [[page:/compare/simulator|the simulator]] does it for you.",
        cite: OWASP_JWT.whole(),
    },
    Point {
        area: OPERATION,
        must: "Refusals are counted by reason, without the tokens; clocks are synchronised.",
        why: "A rise of one reason is a rotation that failed, a clock that drifts, or somebody trying ([[page:/pitfalls/clock|more]]).",
        cite: ASVS.at("V16"),
    },
];
