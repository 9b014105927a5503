//! Tokens in addresses and logs.

use super::{Listing, Pitfall};
use crate::content::sources::oauth::{OAUTH_2_1, RFC_6750, RFC_9700};
use crate::content::terms::attacks_theft::TOKEN_THEFT;
use crate::content::terms::oauth_grants::{CODE_FLOW, IMPLICIT_GRANT};
use crate::content::terms::web_platform::AUTHORIZATION_HEADER;

/// Tokens in addresses and logs.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "url-tokens",
    title: "tokens in addresses and logs",
    answer: "Send tokens in the Authorization header or in a body, and remove them from whatever you log.",
    mistake: "A download must work from a plain link, a web socket cannot set headers, a colleague wants a link that opens the page already logged in. So the token goes behind a question mark. Elsewhere the request logger writes all headers, because that was useful once.",
    consequence: "Addresses are kept everywhere: in the browser's history and its synchronised copies, in the logs of each proxy and server, in the header `Referer` of the next request, in analytics, in the message with which somebody shares the link. All of them hold a working credential, and the people who can read them were never meant to have it. A log that is kept for a year makes of a token without end a login for a year.",
    code: &[
        Listing {
            language: "JavaScript, in the page",
            wrong: r#"location.href = `/files/17?access_token=${token}`;
new WebSocket(`wss://api.example/live?token=${token}`);"#,
            right: r#"const file = await fetch("/files/17", { headers: { Authorization: `Bearer ${token}` } });

// a ticket: random, good once, for this user and for 30 seconds
const { ticket } = await (await fetch("/live/ticket", { method: "POST", headers })).json();
new WebSocket(`wss://api.example/live?ticket=${ticket}`);"#,
        },
        Listing {
            language: "Python, logging",
            wrong: r#"log.info("request %s %s", request.url, dict(request.headers))"#,
            right: r#"HIDDEN = {"authorization", "cookie", "set-cookie", "dpop"}
seen = {k: v for k, v in request.headers.items() if k.lower() not in HIDDEN}
log.info("request %s %s", request.url.path, seen)"#,
        },
        Listing {
            language: "nginx",
            wrong: r#"log_format all '$request "$http_authorization"';"#,
            right: r#"log_format lean '$request_method $uri $status $request_time';"#,
        },
    ],
    fix: "The header is made for it: browsers do not keep it, servers do not log it by themselves, and it does not travel on in `Referer`. For links and web sockets hand out a ticket that works once, for seconds, for one thing. Redirects carry a code, never a token. Filter logs where they are written, look for texts that begin with `eyJ` in those that exist, and treat each find as a leak: end the token, then clean. The part behind `#`, which browsers do not send, protects from servers only: it stands in the history all the same.",
    rules: &["lifetime-of-access-token", "token-inside"],
    terms: &[&AUTHORIZATION_HEADER, &CODE_FLOW, &IMPLICIT_GRANT, &TOKEN_THEFT],
    cves: &[],
    cites: &[RFC_6750.at("2.3, 5.3"), RFC_9700.at("4.2, 4.3"), OAUTH_2_1.whole()],
};
