//! Attacks: tokens and sessions in the wrong hands.

use super::attacks_confusion::SUBSTITUTION;
use super::attacks_operation::EXPOSURE_WINDOW;
use super::oauth_grants::{CODE_FLOW, PKCE, STATE};
use super::oauth_openid::BFF;
use super::oauth_tokens::{BEARER_TOKEN, SENDER_CONSTRAINED};
use super::web_cookies::{HTTP_ONLY, SAME_SITE};
use super::web_platform::{CSP, CSRF_TOKEN};
use super::{Area, Term, blank};
use crate::content::sources::jose::RFC_7515;
use crate::content::sources::oauth::{RFC_9449, RFC_9700, RFC_10017};
use crate::content::sources::security::OWASP_CSRF;

const TERM: Term = blank(Area::Attacks);

/// Replay.
pub static REPLAY: Term = Term {
    id: "replay",
    names: &["Replay"],
    short: "Using a captured token again. Short lives limit it, remembered `jti` values end it, and proofs of possession make it useless.",
    long: &[
        "A signature proves who made a token, not who sends it nor how often. Whoever copies a request can repeat it, and to the server the second looks like the first. For most bearer tokens that is by design: they are meant to be used many times until [[claim:exp]].",
        "Some tokens are meant for one use: a client assertion, a DPoP proof, a logout token, a link that confirms an address. There the receiver remembers [[claim:jti]] until `exp` and refuses a repeat. The memory stays small because such tokens live for a minute or two, but it must be shared by all servers that accept them, or the repeat goes next door.",
        "A nonce turns the order round: the receiver chooses a value, the sender must include it, and no memory of past tokens is needed. For requests that change something an idempotency key protects the honest client too, who repeats a call because the answer was lost.",
    ],
    example: Some((
        "A memory of used ids",
        "key    = iss + \"|\" + jti\nuntil  = exp + leeway\n\nif store.add_if_absent(key, until):   accept\nelse:                                 refuse: seen before\n\nadd-if-absent must be one step: \"look, then write\" lets two copies pass at the same time",
    )),
    see: &[&SENDER_CONSTRAINED, &TOKEN_THEFT, &SUBSTITUTION],
    cites: &[RFC_7515.at("10.10"), RFC_9449.at("11.1")],
    ..TERM
};

/// Cross-site scripting.
pub static XSS: Term = Term {
    id: "xss",
    names: &["XSS", "Cross-site scripting"],
    short: "An attacker's script runs in your origin. It reads what scripts can read, and does what the user can do.",
    long: &[
        "The script comes through a comment that was shown as markup, through a dependency, through a third-party tag. From then on the browser cannot tell it from yours. RFC 10017 sorts what follows into four: it takes the tokens it finds once, it keeps taking each new one, it starts a login of its own to get fresh tokens, or it sends requests through your page.",
        "Where you keep tokens decides about the first two only. `HttpOnly` and workers hide existing tokens. The third works against each application that is a public client, since the script is that client. The fourth works against all of them, with or without tokens, and ends when the page is closed.",
        "So the order of defence is: no injection in the first place, with escaping by default and a content security policy; then nothing worth stealing in the page, as with a [[term:bff]]; then short lives for what must be there. A checkbox called HttpOnly is not the first of these.",
    ],
    example: Some((
        "What each place of storage changes",
        "attack                     localStorage   variable   HttpOnly cookie   BFF\nread the token once        yes            harder     no                no\nread each new token        yes            yes        no                no\nstart a login of its own   yes            yes        depends           no\nact through the page       yes            yes        yes               yes",
    )),
    see: &[&CSP, &HTTP_ONLY, &BFF],
    not: &[(&CSRF, "there the attacker's page causes requests, but no foreign script runs in yours.")],
    cites: &[RFC_10017.at("5, 5.1.1, 5.1.2, 5.1.3, 5.1.4")],
    ..TERM
};

/// Cross-site request forgery.
pub static CSRF: Term = Term {
    id: "csrf",
    names: &["CSRF", "Cross-site request forgery"],
    short: "Another site makes the browser send a request to yours, and the browser adds the user's cookies by itself.",
    long: &[
        "The attacker does not see the answer and does not need to: a form that submits itself is enough to change an address or send money, if the server takes the cookie for the user's will. Tokens in the `Authorization` header are not affected, because no browser adds them; a token in a cookie is affected like every other cookie.",
        "Defend each request that changes something. The usual way is a random value, tied to the session, that your page puts into a field or a header and that another site cannot read. A header of your own works as well for calls by script, since other origins must ask through CORS before they may send one. Checking `Origin` or `Sec-Fetch-Site` catches most of the rest.",
        "`SameSite` helps and does not suffice: subdomains count as the same site. Never change anything on GET. And remember the login form itself, where the attacker logs the victim into an account of the attacker's.",
    ],
    example: Some((
        "A page elsewhere, and the request it causes",
        "<form action=\"https://bank.example/transfer\" method=\"post\">\n  <input name=\"to\" value=\"attacker\"><input name=\"amount\" value=\"1000\">\n</form><script>document.forms[0].submit()</script>\n\nPOST /transfer HTTP/1.1\nHost: bank.example\nOrigin: https://attacker.example\nCookie: SID=q8Zt0W5vN2mYc7Lr1XbGdA      <- added by the browser",
    )),
    see: &[&CSRF_TOKEN, &SAME_SITE, &STATE],
    not: &[(&XSS, "there the attacker's script runs in your own page.")],
    cites: &[OWASP_CSRF.whole()],
    ..TERM
};

/// Theft of a token.
pub static TOKEN_THEFT: Term = Term {
    id: "token-theft",
    names: &["Token theft", "Sidejacking"],
    short: "A stolen bearer token works for the thief until it ends. It needs no password, and no second factor asks again.",
    see: &[&BEARER_TOKEN, &EXPOSURE_WINDOW, &SENDER_CONSTRAINED],
    cites: &[RFC_10017.at("5.2")],
    ..TERM
};

/// Mix-up.
pub static MIX_UP: Term = Term {
    id: "mix-up-attack",
    names: &["Mix-up attack"],
    short: "An application that knows several issuers sends the code of one to another. Compare `iss` in the answer with the one you asked.",
    see: &[&CODE_FLOW, &PKCE, &STATE],
    cites: &[RFC_9700.at("4.4")],
    ..TERM
};

pub(super) const TERMS: &[&Term] = &[&REPLAY, &XSS, &CSRF, &TOKEN_THEFT, &MIX_UP];
