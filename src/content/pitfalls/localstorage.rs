//! Tokens where each script can read them.

use super::{Listing, Pitfall};
use crate::content::sources::oauth::RFC_10017;
use crate::content::sources::security::{OWASP_HTML5, OWASP_SESSIONS};
use crate::content::terms::attacks_theft::XSS;
use crate::content::terms::oauth_openid::BFF;
use crate::content::terms::web_cookies::HTTP_ONLY;
use crate::content::terms::web_platform::{IN_MEMORY_STORAGE, LOCAL_STORAGE};

/// Tokens in localStorage.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "localstorage",
    title: "tokens in localStorage",
    answer: "Keep tokens on a server of yours behind a cookie that scripts cannot read; without one, in a variable.",
    mistake: "The login returns two tokens, the page must survive a reload, and localStorage takes one line. It works across tabs as well. Cookies are said to be dangerous because of forged requests, so this even looks like the careful choice.",
    consequence: "One injected script, from a comment, a tag manager or the four hundredth dependency, reads both tokens and sends them away. The page may then be closed, the thief continues elsewhere, and with the refresh token for weeks. The same script could have acted as the user within the page; what localStorage adds is that it need not be there any more.",
    code: &[
        Listing {
            language: "JavaScript, in the page",
            wrong: r#"localStorage.setItem("access_token", tokens.access_token);
localStorage.setItem("refresh_token", tokens.refresh_token);

fetch("https://api.example/orders", {
  headers: { Authorization: `Bearer ${localStorage.getItem("access_token")}` },
});"#,
            right: r#"// the backend holds the tokens; the page has a cookie that it cannot read
fetch("/api/orders", { headers: { "X-Requested-With": "shop" } });"#,
        },
        Listing {
            language: "JavaScript, on the server (Express)",
            wrong: r#"res.cookie("access_token", token);   // readable by scripts, sent over http"#,
            right: r#"sessions.set(id, tokens);
res.cookie("__Host-SID", id, {
  httpOnly: true, secure: true, sameSite: "lax", path: "/",
});"#,
        },
    ],
    fix: "The strongest form is a [[term:bff]]: no token reaches the browser. If there is no server to put it on, keep the access token in a variable, let it live for minutes, and rotate refresh tokens with reuse detection. In both cases the first defence is against the script itself: escape by default, a strict content security policy, few dependencies. And a cookie needs its own defence against forged requests; that danger is real and has a remedy.",
    rules: &["lifetime-of-access-token", "size-cookie"],
    terms: &[&LOCAL_STORAGE, &IN_MEMORY_STORAGE, &BFF, &HTTP_ONLY, &XSS],
    cves: &[],
    cites: &[RFC_10017.at("5.1, 6.1, 8.5"), OWASP_HTML5.at("Local Storage"), OWASP_SESSIONS.whole()],
};
