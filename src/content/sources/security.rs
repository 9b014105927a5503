//! Guides to security, and reports of what went wrong.

use super::{Source, Standing};

/// OWASP on JWT.
pub static OWASP_JWT: Source = living(
    "OWASP JWT",
    "OWASP JSON Web Token Cheat Sheet",
    "https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_Cheat_Sheet.html",
);
/// OWASP on sessions.
pub static OWASP_SESSIONS: Source = living(
    "OWASP Session Management",
    "OWASP Session Management Cheat Sheet",
    "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html",
);
/// OWASP on CSRF.
pub static OWASP_CSRF: Source = living(
    "OWASP CSRF",
    "OWASP Cross-Site Request Forgery Prevention Cheat Sheet",
    "https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html",
);
/// OWASP on HTML5.
pub static OWASP_HTML5: Source = living(
    "OWASP HTML5",
    "OWASP HTML5 Security Cheat Sheet",
    "https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html",
);
/// OWASP on OAuth 2.0.
pub static OWASP_OAUTH: Source = living(
    "OWASP OAuth2",
    "OWASP OAuth 2.0 Protocol Cheat Sheet",
    "https://cheatsheetseries.owasp.org/cheatsheets/OAuth2_Cheat_Sheet.html",
);
/// ASVS.
pub static ASVS: Source = Source {
    short: "ASVS 5.0",
    title: "OWASP Application Security Verification Standard 5.0",
    url: "https://github.com/OWASP/ASVS/tree/v5.0.0",
    date: "2025-05",
    standing: Standing::Current,
};
/// The list of vulnerabilities.
pub static CVE: Source =
    living("CVE", "Common Vulnerabilities and Exposures, the record of that number", "https://www.cve.org/");

const fn living(short: &'static str, title: &'static str, url: &'static str) -> Source {
    Source { short, title, url, date: "", standing: Standing::Living }
}

pub(super) const ALL: &[&Source] = &[&OWASP_JWT, &OWASP_SESSIONS, &OWASP_CSRF, &OWASP_HTML5, &OWASP_OAUTH, &ASVS, &CVE];
