//! The web platform: HTTP, cookies, and other kinds of tokens.

use super::{Source, Standing};

/// Cookies, the successor of RFC 6265.
pub static RFC_6265_BIS: Source = Source {
    short: "rfc6265bis",
    title: "Cookies: HTTP State Management Mechanism",
    url: "https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/",
    date: "2026-07",
    standing: Standing::Draft,
};

/// PASETO.
pub static PASETO: Source = Source {
    short: "PASETO",
    title: "PASETO: Platform-Agnostic Security Tokens, the specification",
    url: "https://github.com/paseto-standard/paseto-spec",
    date: "",
    standing: Standing::Living,
};
/// Assertions and protocols of SAML.
pub static SAML_CORE: Source = saml(
    "SAML Core",
    "Assertions and Protocols for the OASIS Security Assertion Markup Language (SAML) V2.0",
    "https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf",
);
/// Bindings of SAML.
pub static SAML_BINDINGS: Source = saml(
    "SAML Bindings",
    "Bindings for the OASIS Security Assertion Markup Language (SAML) V2.0",
    "https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf",
);
/// Profiles of SAML.
pub static SAML_PROFILES: Source = saml(
    "SAML Profiles",
    "Profiles for the OASIS Security Assertion Markup Language (SAML) V2.0",
    "https://docs.oasis-open.org/security/saml/v2.0/saml-profiles-2.0-os.pdf",
);

const fn saml(short: &'static str, title: &'static str, url: &'static str) -> Source {
    Source { short, title, url, date: "2005-03", standing: Standing::Current }
}

pub(super) const ALL: &[&Source] = &[&RFC_6265_BIS, &PASETO, &SAML_CORE, &SAML_BINDINGS, &SAML_PROFILES];
