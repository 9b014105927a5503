//! The web: cookies and their attributes.

use super::attacks_theft::{CSRF, XSS};
use super::oauth_openid::BFF;
use super::web_platform::{CSRF_TOKEN, LOCAL_STORAGE};
use super::web_sessions::{SERVER_SESSION, SESSION_FIXATION};
use super::{Area, Term, blank};
use crate::content::sources::oauth::RFC_10017;
use crate::content::sources::security::{ASVS, OWASP_CSRF, OWASP_SESSIONS};
use crate::content::sources::web::{LAYERED_COOKIES, RFC_6265_BIS};

const TERM: Term = blank(Area::Web);

/// Cookie.
pub static COOKIE: Term = Term {
    id: "cookie",
    names: &["Cookie"],
    short: "A small value that the browser stores and sends by itself. Name and value over 4096 bytes together: it is ignored.",
    long: &[
        "A server sets it with one header, and from then on the browser attaches it to every request that matches host, path and the other attributes, including those that another site caused. That is its strength, since nobody has to write code to send it, and its weakness.",
        "Attributes narrow it. `Secure` keeps it off plain HTTP, `HttpOnly` away from scripts, `SameSite` away from requests of other sites, and a prefix such as `__Host-` makes the browser enforce a whole set. Without `Domain` it belongs to exactly the host that set it, which is what you want.",
        "A JWT in a cookie must fit: 4096 bytes for name and value together, and a browser that finds more ignores the cookie without a word. [[page:/size|The size calculator]] shows how much room each algorithm leaves. The cookie's own end, `Max-Age`, and the token's [[claim:exp]] are two clocks; let the server believe only the second.",
    ],
    example: Some((
        "Set once, sent each time",
        "HTTP/1.1 204 No Content\nSet-Cookie: __Host-SID=q8Zt0W5vN2mYc7Lr1XbGdA; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=28800\n\nGET /orders HTTP/1.1\nHost: shop.example\nCookie: __Host-SID=q8Zt0W5vN2mYc7Lr1XbGdA",
    )),
    see: &[&HTTP_ONLY, &SAME_SITE, &HOST_PREFIX, &SERVER_SESSION],
    not: &[(&LOCAL_STORAGE, "scripts read it, and nothing sends it by itself.")],
    cites: &[RFC_6265_BIS.at("Set-Cookie"), ASVS.at("3.3.5")],
    ..TERM
};

/// `HttpOnly`.
pub static HTTP_ONLY: Term = Term {
    id: "httponly",
    names: &["HttpOnly"],
    short: "A cookie attribute that hides the value from scripts. A hostile script can still make the browser send it.",
    see: &[&COOKIE, &XSS, &BFF],
    cites: &[RFC_6265_BIS.at("HttpOnly"), OWASP_SESSIONS.at("HttpOnly Attribute")],
    ..TERM
};

/// `Secure`.
pub static SECURE_ATTRIBUTE: Term = Term {
    id: "secure-attribute",
    names: &["Secure"],
    short: "A cookie attribute: the browser sends the cookie over TLS only, so that nobody on the network reads it.",
    see: &[&COOKIE, &HOST_PREFIX],
    cites: &[RFC_6265_BIS.at("Secure"), ASVS.at("3.3.1")],
    ..TERM
};

/// `SameSite`.
pub static SAME_SITE: Term = Term {
    id: "samesite",
    names: &["SameSite"],
    short: "A cookie attribute that says when requests caused by other sites carry it: never, on top-level links, or always.",
    long: &[
        "`Strict` sends the cookie only when your own site caused the request: a visitor who follows a link from a mail arrives logged out. `Lax` adds navigation at the top level with a harmless method such as GET, which is what most sites want. `None` sends it always, demands `Secure`, and is for services that are embedded elsewhere.",
        "Site is wider than origin. `evil.shop.example` and `shop.example` are the same site, so a weak subdomain walks through. A GET that changes something is open under `Lax`. And browsers have differed in what they do when the attribute is missing, so write it.",
        "Treat it as the second lock. OWASP calls it defence in depth: the first lock is a CSRF token, or a custom header that another origin cannot send without your consent. A login by redirect may need `Lax`, because the way back from the provider is a cross-site navigation; under `Strict` the cookie with your [[term:oauth-state]] would be missing.",
    ],
    example: Some((
        "Three cookies, and which requests carry them where the browser does not block third-party cookies",
        "Set-Cookie: a=1; Secure; HttpOnly; SameSite=Strict\nSet-Cookie: b=2; Secure; HttpOnly; SameSite=Lax\nSet-Cookie: c=3; Secure; HttpOnly; SameSite=None\n\nlink from another site, GET          Cookie: b=2; c=3\nform of another site, POST           Cookie: c=3\nfetch() or image of another site     Cookie: c=3\nrequest of your own pages            Cookie: a=1; b=2; c=3",
    )),
    see: &[&CSRF, &CSRF_TOKEN, &COOKIE],
    cites: &[RFC_6265_BIS.at("SameSite"), OWASP_CSRF.at("SameSite")],
    ..TERM
};

/// `__Host-`.
pub static HOST_PREFIX: Term = Term {
    id: "host-prefix",
    names: &["__Host- prefix"],
    short: "A cookie whose name begins so is kept only with `Secure`, with `Path=/` and without `Domain`: bound to one host over TLS.",
    long: &[
        "Attributes are not sent back. A server that receives a cookie sees its name and value, and cannot tell whether it set that cookie itself, whether a subdomain did, or whether somebody on an unencrypted network did. The prefix moves the promise into the name, which does come back: a browser that honours it refuses to store such a cookie unless all three conditions hold.",
        "The gain is that no neighbour can plant one. A forgotten blog on `blog.shop.example` can set cookies for the whole domain and so push its own session id into your visitors' browsers; it cannot do that with a name that starts with `__Host-`.",
        "The weaker prefix `__Secure-` demands `Secure` alone, for cookies that must be shared between hosts. Neither keeps scripts away: add `HttpOnly`, or use the newer [[term:host-http-prefix]] where browsers support it.",
    ],
    example: Some((
        "Kept, and refused",
        "kept:     Set-Cookie: __Host-SID=q8Zt; Path=/; Secure; HttpOnly; SameSite=Lax\nrefused:  Set-Cookie: __Host-SID=q8Zt; Path=/; HttpOnly                  (no Secure)\nrefused:  Set-Cookie: __Host-SID=q8Zt; Path=/app; Secure                 (Path is not /)\nrefused:  Set-Cookie: __Host-SID=q8Zt; Path=/; Secure; Domain=shop.example",
    )),
    see: &[&COOKIE, &SESSION_FIXATION, &HOST_HTTP_PREFIX],
    cites: &[RFC_6265_BIS.at("__Host- prefix"), ASVS.at("3.3.3")],
    ..TERM
};

/// `__Host-Http-`.
pub static HOST_HTTP_PREFIX: Term = Term {
    id: "host-http-prefix",
    names: &["__Host-Http- prefix"],
    short: "Like `__Host-`, and with `HttpOnly` as well: only an HTTP answer can have set such a cookie, never a script.",
    see: &[&HOST_PREFIX, &HTTP_ONLY, &BFF],
    cites: &[LAYERED_COOKIES.whole(), RFC_10017.at("6.1.3")],
    ..TERM
};

pub(super) const TERMS: &[&Term] =
    &[&COOKIE, &HTTP_ONLY, &SECURE_ATTRIBUTE, &SAME_SITE, &HOST_PREFIX, &HOST_HTTP_PREFIX];
