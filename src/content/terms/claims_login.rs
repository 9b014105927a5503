//! Claims about a login: what an ID token says besides, and how it is tied to its request.

use super::claims::{AUD, CLAIM, IAT, ISS, JTI, SUB};
use super::claims_access::{CLIENT_ID, HTM_HTU_ATH};
use super::formats_headers::TYP;
use super::formats_parts::BASE64URL;
use super::{Area, Term};
use crate::content::sources::jose::{IANA_JWT, RFC_8176, RFC_8417};
use crate::content::sources::openid::{OIDC_BACK_CHANNEL, OIDC_CORE, OIDC_FRONT_CHANNEL};

/// azp.
pub static AZP: Term = Term {
    id: "azp",
    names: &["azp", "Authorized party"],
    area: Area::Claims,
    short: "[[claim:azp]] names the client that an ID token was issued to, where the audience alone does not say it.",
    long: &[],
    example: None,
    see: &[&AUD, &CLIENT_ID, &NONCE],
    not: &[(&AUD, "that is who should accept the token.")],
    cites: &[OIDC_CORE.at("2, 3.1.3.7")],
};

/// nonce.
pub static NONCE: Term = Term {
    id: "nonce",
    names: &["nonce"],
    area: Area::Claims,
    short: "[[claim:nonce]] ties an ID token to the one login request that you sent; refuse a token that brings \
            another.",
    long: &[
        "You make a random value before you send the browser away to log in, keep it with the session, and put it \
         into the request. The provider copies it into the ID token. When the token comes back, you compare the two, \
         and forget the value. That is the whole check, and nobody can do it for you.",
        "It keeps an attacker from handing you an ID token that was issued for another login: one they stole, or \
         their own, so that your user works in the attacker's account without noticing. A value that is the same for \
         every login, or that you do not bind to the browser, protects against neither.",
        "[[claim:nonce]] is not `state`: that one protects the return to your page, and is not inside the token. \
         Neither replaces PKCE, which protects the code. In DPoP the word is used again, for a value that a server \
         hands out. A logout token must not have the claim, so that it cannot pass for an ID token \
         ([[rule:logout-with-nonce]]).",
    ],
    example: Some((
        "the request, and a part of the ID token that answers it",
        r#"GET /authorize?response_type=code&client_id=app&nonce=n-0S6_WzA2Mj&...

{"iss":"https://login.demo.invalid/","aud":"app","nonce":"n-0S6_WzA2Mj","sub":"u-17"}"#,
    )),
    see: &[&AT_HASH, &AZP, &JTI, &AUTH_TIME],
    not: &[(&JTI, "that names one token, for replays and block lists; this names one login request.")],
    cites: &[OIDC_CORE.at("2, 3.1.3.7, 15.5.2"), OIDC_BACK_CHANNEL.at("2.4")],
};

/// auth_time.
pub static AUTH_TIME: Term = Term {
    id: "auth-time",
    names: &["auth_time"],
    area: Area::Claims,
    short: "[[claim:auth_time]] says when the user actually logged in; compare it when you asked for a fresh login.",
    long: &[],
    example: None,
    see: &[&ACR, &AMR, &IAT],
    not: &[(&IAT, "that is when this token was made.")],
    cites: &[OIDC_CORE.at("2, 3.1.3.7")],
};

/// acr.
pub static ACR: Term = Term {
    id: "acr",
    names: &["acr", "Authentication context class"],
    area: Area::Claims,
    short: "[[claim:acr]] names the class of authentication that was met; its values mean what provider and client \
            agreed.",
    long: &[],
    example: None,
    see: &[&AMR, &AUTH_TIME],
    not: &[(&AMR, "that lists the single methods used, this the level they add up to.")],
    cites: &[OIDC_CORE.at("2")],
};

/// amr.
pub static AMR: Term = Term {
    id: "amr",
    names: &["amr", "Authentication methods"],
    area: Area::Claims,
    short: "[[claim:amr]] lists the methods used to log in, such as `pwd`, `otp`, `hwk` or `mfa`.",
    long: &[],
    example: None,
    see: &[&ACR, &AUTH_TIME],
    not: &[(&ACR, "that is a level, this is how it was reached.")],
    cites: &[OIDC_CORE.at("2"), RFC_8176.at("2")],
};

/// at_hash, c_hash.
pub static AT_HASH: Term = Term {
    id: "at-hash",
    names: &["at_hash, c_hash"],
    area: Area::Claims,
    short: "[[claim:at_hash]] and [[claim:c_hash]]: half of the hash of the access token or of the code, to tie it to \
            the ID token.",
    long: &[
        "An ID token is signed; a code or an access token that arrives beside it in the same response is not. These \
         two claims bring them under the signature. Without the check somebody who can change the response may swap \
         the access token for one of another user, while the ID token still verifies.",
        "The value is short on purpose. Take the ASCII text of the token or code, hash it with the hash that belongs \
         to the ID token's [[header:alg]], SHA-256 for `RS256` and `ES256`, keep the left half of the bytes, and \
         write those in [[term:base64url]]. [[fact:at-hash-length]]",
        "If the comparison fails, look at three things: the whole digest was used instead of its half; the hash is \
         not the one of the algorithm; or the digest was written as hexadecimal before encoding. In the code flow, \
         where both tokens come straight from the provider's server, `at_hash` is optional; check it if it is there.",
    ],
    example: Some((
        "how the value is made",
        "SHA-256(ASCII(access token))  ->  32 bytes
left half                     ->  16 bytes
base64url                     ->  22 characters",
    )),
    see: &[&NONCE, &HTM_HTU_ATH, &BASE64URL],
    not: &[],
    cites: &[OIDC_CORE.at("3.1.3.6, 3.3.2.11")],
};

/// sid.
pub static SID: Term = Term {
    id: "sid",
    names: &["sid", "Session ID"],
    area: Area::Claims,
    short: "[[claim:sid]] identifies the session at the provider, so that a logout can say which session is over.",
    long: &[],
    example: None,
    see: &[&EVENTS, &SUB, &JTI],
    not: &[],
    cites: &[IANA_JWT.whole(), OIDC_FRONT_CHANNEL.at("3")],
};

/// events.
pub static EVENTS: Term = Term {
    id: "events",
    names: &["events"],
    area: Area::Claims,
    short: "[[claim:events]] makes a token a report of something that happened, such as a logout; such a token lets \
            nobody in.",
    long: &[],
    example: None,
    see: &[&SID, &TYP, &JTI],
    not: &[],
    cites: &[RFC_8417.at("2.2"), OIDC_BACK_CHANNEL.at("2.4")],
};

/// email_verified.
pub static EMAIL_VERIFIED: Term = Term {
    id: "email-verified",
    names: &["email_verified"],
    area: Area::Claims,
    short: "[[claim:email_verified]]: the provider checked the mailbox, once. Never take an address alone as the key \
            of an account.",
    long: &[
        "When the value is `true`, the provider took steps to make sure that the user controlled the mailbox at that \
         time. How, and how long ago, it does not say. When it is `false` or missing, the address is something the \
         user typed.",
        "The trap is to find accounts by address. Addresses change hands: a company gives the mailbox of a former \
         employee to the next one, a free provider recycles names, a domain expires. And with several providers, \
         whoever can register your user's address at the laxest of them takes over the account at yours. Find \
         accounts by [[claim:iss]] and [[claim:sub]] together, and treat the address as a way to reach people.",
        "If you must join an existing account to a new login by address, take only providers that you know to check, \
         require the claim to be the JSON value `true` and not the text `\"true\"`, and let the user prove the old \
         account once. Some providers leave the claim out altogether, which means not verified.",
    ],
    example: Some((
        "the claims of two people, years apart: the same address, another subject",
        r#"{"iss":"https://login.demo.invalid/","sub":"u-17","email":"kim@demo.invalid","email_verified":true}
{"iss":"https://login.demo.invalid/","sub":"u-90","email":"kim@demo.invalid","email_verified":true}"#,
    )),
    see: &[&SUB, &ISS, &CLAIM],
    not: &[],
    cites: &[OIDC_CORE.at("5.1, 5.7")],
};

pub(super) const TERMS: &[&Term] = &[&AZP, &NONCE, &AUTH_TIME, &ACR, &AMR, &AT_HASH, &SID, &EVENTS, &EMAIL_VERIFIED];
