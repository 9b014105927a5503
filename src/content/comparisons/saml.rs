//! JWT with OpenID Connect against SAML.

use super::{Choice, Comparison, Factor, MustHave, Note, Preset, cell};
use crate::content::sources::jose::{IANA_JWT, RFC_7515, RFC_7516, RFC_7519};
use crate::content::sources::oauth::{RFC_6749, RFC_7522, RFC_7523, RFC_8414};
use crate::content::sources::openid::{OIDC_BACK_CHANNEL, OIDC_CORE, OIDC_DISCOVERY, OIDC_FRONT_CHANNEL};
use crate::content::sources::web::{SAML_BINDINGS, SAML_CORE, SAML_PROFILES};

/// Is spoken by old enterprise providers.
const LEGACY: u16 = 1;
/// Works for APIs and apps.
const APIS: u16 = 2;

/// The comparison.
pub static COMPARISON: Comparison = Comparison {
    slug: "jwt-vs-saml",
    title: "JWT with OpenID Connect, or SAML",
    description: "OpenID Connect for new applications and for everything with an API; SAML where a company's identity provider speaks nothing else. Thirteen factors, with sources.",
    question: "Should single sign-on use JWTs or SAML?",
    answer: "OpenID Connect, whose ID token is a JWT, for anything new, and always where apps or APIs take part; SAML where a customer's identity provider speaks nothing else. A broker can speak SAML to the customer and OpenID Connect to your own applications.",
    options: &[
        Choice {
            id: "jwt",
            name: "JWT (OpenID Connect)",
            what: "An ID token as a signed JSON text, fetched with OAuth 2.0.",
        },
        Choice {
            id: "saml",
            name: "SAML 2.0",
            what: "An assertion as signed XML, mostly posted by the browser from the identity provider to the application.",
        },
    ],
    factors: &[&FACTORS],
    musts: &[
        MustHave { id: "legacy", words: "logins from a provider that speaks only SAML", bit: LEGACY },
        MustHave { id: "apis", words: "tokens for apps and APIs", bit: APIS },
    ],
    presets: &[Preset {
        id: "saml-only",
        name: "The customer's provider speaks only SAML",
        weights: &[("enterprise", 5)],
        others: 0,
        musts: &[],
        expect: &[("saml", 100)],
        means: "Then there is nothing to weigh at that edge. Keep it at the edge: a broker turns the assertion into tokens for everything behind it.",
    }],
    expect: &[("jwt", 90), ("saml", 40)],
    verdict: &[
        "For a new application the answer is OpenID Connect: smaller, checked over the exact bytes, at home in apps and APIs, with keys that rotate by themselves.",
        "SAML is not broken, it is older and larger, and its signatures are over a structure instead of a text, which is where its famous mistakes come from. Large companies run it and will for years. If you sell to them, you will speak it somewhere.",
    ],
    together: &[
        "Yes, with a broker: an identity provider of your own that accepts SAML from customers and gives OpenID Connect to your applications. Most products and services for identity do both.",
        "For an API behind a SAML login, [[src:RFC 7522]] lets a client exchange an assertion for an access token, as [[src:RFC 7523]] does with a JWT.",
    ],
    pitfalls: &[
        "**Verifying one element and reading another.** Signature wrapping moves the signed assertion aside and puts a forged one where the application looks. Take the data from what the signature covered, and from nothing else.",
        "**Home-made XML signatures.** Canonicalization, references, transforms: use a maintained library, and keep it up to date.",
        "**An audience that nobody checks.** An assertion for one application works in another if it does not look at `AudienceRestriction`; with an ID token the same goes for [[claim:aud]].",
        "**Logins that nobody asked for.** SAML lets the provider begin, and then nothing ties the assertion to a request. Prefer logins that your application begins, and check `InResponseTo`; OpenID Connect has [[claim:nonce]] and `state`.",
        "**A certificate that expires on a Sunday.** SAML metadata is often exchanged by mail. Watch the dates, and accept the old and the new certificate for a while.",
        "**An ID token sent to an API.** It is for the application that asked for it. APIs get access tokens.",
    ],
    notes: &[Note {
        title: "The same words in both",
        texts: &["What one calls by one name the other has too, mostly:"],
        items: &[
            "`Issuer` is [[claim:iss]], `Subject` with its `NameID` is [[claim:sub]], `AudienceRestriction` is [[claim:aud]].",
            "`NotBefore` is [[claim:nbf]], `NotOnOrAfter` is [[claim:exp]]: both are refused at that very second, not after it.",
            "`AuthnInstant` is [[claim:auth_time]], `AuthnContextClassRef` is [[claim:acr]], `SessionIndex` comes close to [[claim:sid]].",
            "Metadata with certificates is discovery with a key set; an attribute statement is the rest of the claims.",
        ],
    }],
    cites: &[
        RFC_7519.at("Appendix B"),
        SAML_CORE.at("2, 5"),
        SAML_PROFILES.at("4.1, 4.4"),
        SAML_BINDINGS.at("3"),
        OIDC_CORE.at("2, 3.1.3.7"),
        RFC_7522.whole(),
        RFC_7523.whole(),
    ],
};

static FACTORS: [Factor; 13] = [
    Factor {
        id: "format",
        name: "Format",
        weight: 1,
        why: "Every language reads JSON without surprises; XML comes with entities, namespaces and parsers that fetch things.",
        cells: &[cell("JSON in base64url", 1), cell("XML", -1)],
        cites: &[RFC_7519.at("Appendix B")],
    },
    Factor {
        id: "signature",
        name: "What is signed",
        weight: 3,
        why: "A signature over bytes is right or wrong; one over a structure depends on how the structure is read.",
        cells: &[cell("the exact bytes", 2), cell("canonical XML: wrapping attacks", -2)],
        cites: &[RFC_7515.at("5.1"), SAML_CORE.at("5.4")],
    },
    Factor {
        id: "size",
        name: "Size",
        weight: 2,
        why: "It travels through the browser.",
        cells: &[cell("hundreds of bytes to a kilobyte", 2), cell("several kilobytes", -2)],
        cites: &[RFC_7519.at("Appendix B")],
    },
    Factor {
        id: "transport",
        name: "How it travels",
        weight: 2,
        why: "Apps and scripts do not fill in forms.",
        cells: &[cell("headers and redirects", 2), cell("browser post, redirect, artifact", 0)],
        cites: &[SAML_BINDINGS.at("3"), OIDC_CORE.at("3")],
    },
    Factor {
        id: "apis",
        name: "APIs and mobile apps",
        weight: 4,
        why: "After the login somebody calls something.",
        cells: &[cell("made for them", 2).can(APIS), cell("made for browsers", -2)],
        cites: &[SAML_PROFILES.at("4.1"), RFC_6749.whole()],
    },
    Factor {
        id: "enterprise",
        name: "Reach in companies",
        weight: 4,
        why: "The customer's identity provider is not yours to choose.",
        cells: &[cell("good, and growing", 1), cell("everywhere, also in what is old", 2).can(LEGACY)],
        cites: &[],
    },
    Factor {
        id: "encryption",
        name: "Encryption",
        weight: 1,
        why: "Personal data passes through the browser.",
        cells: &[cell("JWE", 1), cell("XML Encryption", 0)],
        cites: &[RFC_7516.whole(), SAML_CORE.at("6")],
    },
    Factor {
        id: "conditions",
        name: "Audience and time",
        weight: 2,
        why: "A login is for one application, for a few minutes.",
        cells: &[cell("aud, exp, nbf", 1), cell("AudienceRestriction, NotBefore, NotOnOrAfter", 1)],
        cites: &[RFC_7519.at("4.1"), SAML_CORE.at("2.5.1")],
    },
    Factor {
        id: "logout",
        name: "Single logout",
        weight: 2,
        why: "One logout should end all the logins that came of one.",
        cells: &[cell("back-channel, front-channel, by the client", 1), cell("a profile, unevenly implemented", 0)],
        cites: &[OIDC_BACK_CHANNEL.whole(), OIDC_FRONT_CHANNEL.whole(), SAML_PROFILES.at("4.4")],
    },
    Factor {
        id: "metadata",
        name: "Keys and metadata",
        weight: 2,
        why: "Keys change, and somebody has to tell the other side.",
        cells: &[cell("discovery and key sets, by themselves", 2), cell("signed metadata, often by hand", 0)],
        cites: &[OIDC_DISCOVERY.at("4"), RFC_8414.at("2")],
    },
    Factor {
        id: "delegation",
        name: "Access for other software",
        weight: 3,
        why: "A login says who somebody is; calling an API for them is another right.",
        cells: &[cell("OAuth 2.0 is its base", 2), cell("by exchange for an OAuth token", -1)],
        cites: &[RFC_7522.whole(), RFC_7523.whole()],
    },
    Factor {
        id: "debugging",
        name: "Looking inside",
        weight: 1,
        why: "One day a login fails, and somebody wants to read what was sent.",
        cells: &[cell("any decoder, this page too", 2), cell("decoders for XML", 0)],
        cites: &[],
    },
    Factor {
        id: "attributes",
        name: "Attributes",
        weight: 1,
        why: "Applications want more than a name.",
        cells: &[cell("claims, registered and your own", 1), cell("attribute statements", 1)],
        cites: &[IANA_JWT.whole(), SAML_CORE.at("2.7.3")],
    },
];
