//! Operation: clocks, lists, and how long a dead token lives.

use super::attacks_confusion::MALLEABILITY;
use super::attacks_theft::TOKEN_THEFT;
use super::oauth_tokens::{INTROSPECTION, REVOCATION_ENDPOINT};
use super::web_sessions::STATELESS_SESSION;
use super::{Area, Term, blank};
use crate::content::sources::jose::RFC_7519;
use crate::content::sources::oauth::{RFC_7009, STATUS_LIST as STATUS_LIST_DRAFT};
use crate::content::sources::security::{ASVS, OWASP_JWT};

const TERM: Term = blank(Area::Attacks);

/// Clock skew.
pub static CLOCK_SKEW: Term = Term {
    id: "clock-skew",
    names: &["Clock skew"],
    short: "The clocks of two machines differ. Allow for it with a small leeway, at most a few minutes, and keep the clocks right.",
    long: &[
        "The issuer writes [[claim:nbf]], [[claim:iat]] and [[claim:exp]] by its clock, and the verifier compares them with its own. If the verifier is three seconds behind, a token that was just issued lies in its future. If it is a minute behind, expired tokens pass for a minute.",
        "The symptom is an error that comes and goes: one server out of four refuses what the others accept, mostly right after login, and trying again helps. Look at the clock of the machine before you look at keys. Containers on a laptop that slept are a classic.",
        "RFC 7519 allows a leeway of usually no more than a few minutes. Thirty to sixty seconds cover machines that synchronise. More is a gift to thieves, since it lengthens the life of each token at each verifier. Issuers can help by not setting `nbf` at all, or a little in the past.",
    ],
    example: Some((
        "One token at three servers, without leeway",
        "token: iat 1795000000, nbf 1795000000, exp 1795000600\n\nserver   its clock     verdict\nA        1795000001    accepted\nB        1794999997    refused: not before 1795000000    (3 seconds behind)\nC        1795000000    accepted\n\nwith a leeway of 30 seconds all three accept it, and all three go on until 1795000630",
    )),
    see: &[&LEEWAY, &EXPOSURE_WINDOW],
    cites: &[RFC_7519.at("4.1.4, 4.1.5")],
    ..TERM
};

/// Leeway.
pub static LEEWAY: Term = Term {
    id: "leeway",
    names: &["Leeway", "Clock tolerance"],
    short: "The seconds by which a verifier forgives a wrong clock. Libraries start with anything from 0 to 300, so set it yourself.",
    see: &[&CLOCK_SKEW, &EXPOSURE_WINDOW],
    not: &[(&CLOCK_SKEW, "that is the error itself, leeway is what you allow for it.")],
    cites: &[RFC_7519.at("4.1.4")],
    ..TERM
};

/// Denylist.
pub static DENYLIST: Term = Term {
    id: "denylist",
    names: &["Denylist", "Token revocation list"],
    short: "The ids of tokens that were ended early, each remembered until its `exp`. Name a token by `iss` and `jti`, never by its text.",
    long: &[
        "A verifier that checks tokens without asking anybody cannot learn that one was withdrawn. A denylist tells it: at logout, or when a device is lost, the token's id goes onto a list that each verifier consults after the signature. Entries may be dropped when the token would have expired anyway, and so the list stays short if lifetimes are.",
        "It brings back the state that the token was meant to save. If you consult a shared store on every request, a plain session would cost the same and tell you more. A list that is pushed to the verifiers and held in memory is cheaper, with a delay of seconds.",
        "Decide what happens when the list cannot be reached: refusing everybody is an outage, accepting everybody is what an attacker hopes for. For \"log out everywhere\" one cut-off time per user, compared with [[claim:iat]], does more than a thousand entries.",
    ],
    example: Some((
        "Entry and check",
        "at logout:   denylist.add(iss + \"|\" + jti, until = exp + leeway)\n\nper request, after signature, issuer, audience and time:\n    if jti is missing                       -> refuse\n    if denylist.contains(iss + \"|\" + jti)    -> refuse: ended\n    if iat < cut_off[sub]                   -> refuse: logged out everywhere",
    )),
    see: &[&MALLEABILITY, &STATUS_LIST, &EXPOSURE_WINDOW, &STATELESS_SESSION],
    not: &[(&STATUS_LIST, "it is published by the issuer and covers every token, not only the ended ones.")],
    cites: &[OWASP_JWT.whole(), ASVS.at("7.4.1")],
    ..TERM
};

/// Token status list.
pub static STATUS_LIST: Term = Term {
    id: "token-status-list",
    names: &["Token status list", "Status list"],
    short: "One bit or a few for each issued token, compressed and published as a signed token: verifiers fetch it and look up an index.",
    long: &[
        "The issuer gives each token a number. The claim [[claim:status]] names that number and the address of a list. The list is a long row of bits, compressed and packed into [[claim:status_list]] of a signed JWT, which anybody may fetch, cache and verify. Zero means in force, one means withdrawn; with two bits and more there is room for \"suspended\".",
        "Since one list covers very many tokens, fetching it says nothing about which one somebody looked up. The issuer does not learn where its tokens are used, as it would with introspection. And one list costs little: the draft's own table puts a million tokens of which one in a hundred is withdrawn at under 14 kilobytes.",
        "The price is delay. [[claim:ttl]] says how long a copy may be used, and a withdrawal reaches a verifier no sooner. Decide what to do when the list cannot be fetched. The draft is approved and waits for its number as an RFC.",
    ],
    example: Some((
        "The token, and the list it points to",
        "{\"iss\":\"https://issuer.example\",\"sub\":\"42\",\"exp\":1797592000,\n \"status\":{\"status_list\":{\"idx\":4711,\"uri\":\"https://issuer.example/status/7\"}}}\n\n{\"typ\":\"statuslist+jwt\",\"alg\":\"ES256\",\"kid\":\"2026-11\"}\n{\"sub\":\"https://issuer.example/status/7\",\"iat\":1795000000,\"ttl\":3600,\n \"status_list\":{\"bits\":1,\"lst\":\"eNrb...\"}}",
    )),
    see: &[&DENYLIST, &INTROSPECTION, &EXPOSURE_WINDOW],
    cites: &[STATUS_LIST_DRAFT.whole()],
    ..TERM
};

/// Exposure window.
pub static EXPOSURE_WINDOW: Term = Term {
    id: "exposure-window",
    names: &["Exposure window"],
    short: "The time between \"should be dead\" and \"is dead\". With expiry alone it is the rest of the lifetime, plus the leeway.",
    long: &[
        "Every way of ending tokens early has such a window, and comparing ways means comparing windows. With nothing but [[claim:exp]] the worst case is the whole lifetime plus the leeway of the most generous verifier, and the average is half of the lifetime. A denylist has the time until the entry has reached the last verifier. Introspection has the time for which answers are cached, a status list its [[claim:ttl]], new signing keys the age of cached key sets, and a server session the lag of the replica.",
        "Multiply by the speed of the thief to see what it means: one who sends ten requests a second and has fifteen minutes gets nine thousand.",
        "Choose the number first and the mechanism second. If one minute is what you can defend, lifetimes of five minutes do not suffice and a list that is pushed every ten seconds does. If an hour is fine, save yourself the list.",
    ],
    example: Some((
        "Worst cases with usual settings",
        "expiry only, 15 minutes, leeway 60 s     900 + 60 = 960 s\ndenylist, pushed                         5 s\nintrospection, answers kept 30 s         30 s\nstatus list, ttl 3600                    3600 s\nnew signing key, key set kept 600 s      600 s, and everybody is logged out\nserver session                           the lag of the store",
    )),
    see: &[&DENYLIST, &STATUS_LIST, &TOKEN_THEFT, &REVOCATION_ENDPOINT],
    cites: &[RFC_7519.at("4.1.4"), RFC_7009.at("3"), OWASP_JWT.whole()],
    ..TERM
};

pub(super) const TERMS: &[&Term] = &[&CLOCK_SKEW, &LEEWAY, &DENYLIST, &STATUS_LIST, &EXPOSURE_WINDOW];
