//! Questions about lifetimes, logout and storage.

use super::Question;
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::oauth::{OAUTH_2_1, RFC_9700, RFC_10017};
use crate::content::sources::security::{ASVS, OWASP_SESSIONS};

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "lifetime",
        question: "How long should an access token live?",
        answer: "Minutes, and up to an hour where little is at stake, because the lifetime is how long a stolen one works.",
        more: &[
            "The number is a statement about damage: whoever takes the token may use it until [[claim:exp]], plus the leeway of your verifiers, and a right that you withdraw stays for as long. That is the [[term:exposure-window]]. Five to fifteen minutes are common and cost one refresh per user in that time.",
            "Users need not notice. How long they stay logged in is decided by the refresh token or the session, which you can end. [[page:/pitfalls/long-exp|Tokens that live for days]] confuse the two.",
        ],
        cites: &[OAUTH_2_1.whole(), RFC_7519.at("4.1.4")],
    },
    Question {
        id: "logout",
        question: "How do I log a user out?",
        answer: "End the session or the refresh token at the server, and for the short rest either wait until the access token expires or check a denylist.",
        more: &[
            "Deleting the token in the browser is not logging out: every other copy works on. What you can end is what the server keeps, the session or the family of refresh tokens, and from then on nothing is renewed.",
            "If minutes are too long, keep a [[term:denylist]] of ended tokens by [[claim:iss]] and [[claim:jti]], or one time per user before which no token counts; that second one is also how \"log out everywhere\" works. For logins at a provider, take its [[term:logout-token]] as well.",
        ],
        cites: &[ASVS.at("7.4.1"), RFC_9700.at("4.14")],
    },
    Question {
        id: "where-to-keep",
        question: "Where should an application in the browser keep its tokens?",
        answer: "Nowhere in the browser: on a server of yours behind an HttpOnly cookie, and if that is impossible in memory, never in localStorage.",
        more: &[
            "With a [[term:bff]] the page has nothing that could be taken away. In memory the token is gone with the page, which is a pity at each reload and a comfort after each attack. [[term:local-storage|localStorage]] keeps it ready for each script that ever runs in your origin.",
            "None of these survives a hostile script completely: it can act through the page while it is open. Storage decides how long the thief keeps what was taken.",
        ],
        cites: &[RFC_10017.at("6, 8"), OWASP_SESSIONS.whole()],
    },
    Question {
        id: "httponly-and-xss",
        question: "Does HttpOnly make me safe from XSS?",
        answer: "No: it keeps a script from reading the cookie, not from using it.",
        more: &[
            "The browser attaches the cookie to each request that a script in your page sends, whoever wrote the script. It can order, delete and read as the user, as long as the page is open. What it cannot do is carry the session away and continue at home, and that is worth having.",
            "So set [[term:httponly]], and spend the effort where [[term:xss]] begins: escaping by default, a content security policy, few scripts of others, and a fresh login before what cannot be undone.",
        ],
        cites: &[RFC_10017.at("5.1.4"), OWASP_SESSIONS.at("HttpOnly Attribute")],
    },
];
