//! The web: sessions, and how long they last.

use super::attacks_operation::DENYLIST;
use super::oauth_openid::LOGOUT_TOKEN;
use super::oauth_tokens::{OPAQUE_TOKEN, REFRESH_TOKEN};
use super::web_cookies::{COOKIE, HTTP_ONLY};
use super::{Area, Term, blank};
use crate::content::sources::security::{ASVS, OWASP_JWT, OWASP_SESSIONS};
use crate::content::sources::software::NGINX_BALANCING;

const TERM: Term = blank(Area::Web);

/// Server session.
pub static SERVER_SESSION: Term = Term {
    id: "server-session",
    names: &["Server session"],
    short: "State about a visitor that the server keeps and finds by an id which the browser sends. Deleting it ends it at once.",
    long: &[
        "At login the server draws a long random id, stores under it who logged in and when, and sends the id as a cookie. On each request it looks the id up. That look-up is the whole price, and it buys what self-contained tokens have to imitate: logout works immediately, roles are as fresh as the database, and the user can be shown a list of their devices.",
        "Little travels and little can leak. The id says nothing about anyone, is worth nothing after logout, and fits a cookie many times over. No signature is involved, no clock, no key to rotate.",
        "What it cannot do is convince somebody else: another company's API has no access to your store. That is the point at which a JWT begins to earn its keep, often behind the session rather than instead of it.",
    ],
    example: Some((
        "Login, a request, logout",
        "POST /login                 ->  204  Set-Cookie: __Host-SID=q8Zt0W5vN2mYc7Lr1XbGdA; Path=/; Secure; HttpOnly; SameSite=Lax\nGET /orders                     Cookie: __Host-SID=q8Zt0W5vN2mYc7Lr1XbGdA\n                                server: store.get(\"q8Zt0W...\") = {user: 42, since: 1795000000}\nPOST /logout                    server: store.delete(\"q8Zt0W...\")\n                            ->  204  Set-Cookie: __Host-SID=; Path=/; Secure; Max-Age=0",
    )),
    see: &[&SESSION_ID, &SESSION_STORE, &COOKIE],
    not: &[(&STATELESS_SESSION, "it keeps everything in a token, and the server cannot take it back.")],
    cites: &[OWASP_SESSIONS.whole(), ASVS.at("7.4.1")],
    ..TERM
};

/// Session id.
pub static SESSION_ID: Term = Term {
    id: "session-id",
    names: &["Session id"],
    short: "A random text without meaning that names a session. OWASP asks for 64 bits of entropy, ASVS for 128.",
    see: &[&SERVER_SESSION, &SESSION_FIXATION, &OPAQUE_TOKEN],
    cites: &[OWASP_SESSIONS.at("Session ID Entropy"), ASVS.at("7.2.3")],
    ..TERM
};

/// Session store.
pub static SESSION_STORE: Term = Term {
    id: "session-store",
    names: &["Session store"],
    short: "Memory or a database that all your servers share and where sessions live. It costs one read per request, unless you cache.",
    see: &[&SERVER_SESSION, &STICKY_SESSION],
    cites: &[OWASP_SESSIONS.whole()],
    ..TERM
};

/// Sticky session.
pub static STICKY_SESSION: Term = Term {
    id: "sticky-session",
    names: &["Sticky session", "Session affinity"],
    short: "A load balancer that sends one visitor to the same server each time, so that sessions need no shared store until it fails.",
    see: &[&SESSION_STORE, &STATELESS_SESSION],
    cites: &[NGINX_BALANCING.at("Session persistence")],
    ..TERM
};

/// Stateless session.
pub static STATELESS_SESSION: Term = Term {
    id: "stateless-session",
    names: &["Stateless session"],
    short: "A session that is all in a signed token. Any server can check it without a store, and none can end it before its `exp`.",
    long: &[
        "The server signs who the user is and when that ends, hands the result out, and forgets it. Each request brings it back. No store has to be up, fast or replicated, and that is the attraction.",
        "What was removed is missed on the day of the first incident. Logging out deletes a copy in one browser, while every other copy works on. A role that was withdrawn stays until [[claim:exp]]. The usual cure is a denylist or a cut-off time per user, both of which are looked up on each request: state again, under another name, and OWASP says so plainly.",
        "If you do it, keep the token to minutes and renew it against something that can be ended, such as a refresh token. Decide the worst delay that you can defend between \"should be dead\" and \"is dead\", and write it down: that number is your lifetime plus the leeway.",
    ],
    example: Some((
        "What logout does, and what it does not",
        "10:00  login          token with exp 10:15, copied by a thief at 10:02\n10:05  logout         the browser deletes its copy\n10:06  thief's GET    200: signature verified, exp not reached\n10:15  thief's GET    401: expired\n\nexposure: 10 minutes, plus the leeway of the slowest verifier",
    )),
    see: &[&SERVER_SESSION, &DENYLIST, &REFRESH_TOKEN],
    not: &[(&SERVER_SESSION, "it ends the moment the server deletes it.")],
    cites: &[OWASP_JWT.whole(), ASVS.at("7.4.1")],
    ..TERM
};

/// Timeouts of sessions.
pub static SESSION_TIMEOUT: Term = Term {
    id: "session-timeout",
    names: &["Idle timeout", "Absolute timeout"],
    short: "The idle timeout ends a session after some time without a request, the absolute one after a fixed time whatever happens.",
    see: &[&SERVER_SESSION, &REFRESH_TOKEN, &LOGOUT_TOKEN],
    cites: &[OWASP_SESSIONS.at("Session Expiration"), ASVS.at("7.3.1, 7.3.2")],
    ..TERM
};

/// Session fixation.
pub static SESSION_FIXATION: Term = Term {
    id: "session-fixation",
    names: &["Session fixation"],
    short: "An attacker plants a session id before the victim logs in, and then shares the session. The cure is a new id at login.",
    long: &[
        "Nothing is stolen here; something is given. The attacker obtains an id from your site, gets it into the victim's browser, through a subdomain, a planted cookie or an address that carries it, and waits. If your server keeps that id across the login, it now names the victim's session, and the attacker knows it.",
        "Draw a new id whenever rights change: at login, when a second factor was passed, when somebody becomes an administrator. Delete the old entry rather than leave both. Never accept an id that you did not issue, and never one from an address.",
        "The prefix `__Host-` closes the way through subdomains, since no other host can set such a cookie. In OAuth the same trick has another costume: a login that the attacker began is finished in the victim's browser, which [[term:oauth-state]] and [[term:pkce]] prevent.",
    ],
    example: Some((
        "The attack, and the line that ends it",
        "1. attacker  GET /            -> Set-Cookie: SID=abc123\n2. attacker plants SID=abc123 in the victim's browser\n3. victim    POST /login          Cookie: SID=abc123\n             server keeps abc123 and marks it as logged in      <- the mistake\n             server deletes abc123, sends SID=<new random id>   <- the cure\n4. attacker  GET /account         Cookie: SID=abc123",
    )),
    see: &[&SESSION_ID, &COOKIE, &HTTP_ONLY],
    cites: &[OWASP_SESSIONS.at("Renew the Session ID After Any Privilege Level Change"), ASVS.at("7.2.4")],
    ..TERM
};

pub(super) const TERMS: &[&Term] = &[
    &SERVER_SESSION,
    &SESSION_ID,
    &SESSION_STORE,
    &STICKY_SESSION,
    &STATELESS_SESSION,
    &SESSION_TIMEOUT,
    &SESSION_FIXATION,
];
