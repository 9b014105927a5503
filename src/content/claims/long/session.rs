//! Sessions and what happens to them: logout, security events, status lists.

use super::ClaimText;
use crate::content::sources::jose::{RFC_8417, RFC_8725};
use crate::content::sources::oauth::STATUS_LIST;
use crate::content::sources::openid::{OIDC_BACK_CHANNEL, OIDC_FRONT_CHANNEL};

pub(super) const TEXTS: &[ClaimText] = &[
    ClaimText {
        name: "sid",
        answer: "`sid` is the provider's name for the session of one user in one browser or device. You need it on the day somebody logs out.",
        set_by: "A provider that supports logout puts it into ID tokens and later into the [[term:logout-token]]. Within its issuer it is unique, and it means nothing at another.",
        check: "Store it with the session that you create at login. When a logout token arrives with a `sid`, end the sessions that you have under `iss` and `sid`; with `sub` alone, end all of that user. A token with neither names nobody and is refused. For front-channel logout compare `iss` and `sid` of the address before you act.",
        right: &[r#""sid": "08a5019c-17e1-4977-8f42-65a12843ea02""#],
        wrong: &[(
            "used as your own session cookie",
            "it travels through addresses in front-channel logout, so it is no secret",
        )],
        mistakes: &[
            "Not keeping it, and noticing when logout is to be built that old sessions cannot be found.",
            "Ending the session in the browser that delivered the message: back-channel logout comes from the provider, without a cookie.",
        ],
        rules: &["logout-of-nobody"],
        see: &["events", "sub", "jti"],
        cites: &[OIDC_FRONT_CHANNEL.at("3"), OIDC_BACK_CHANNEL.at("2.1, 2.4, 2.6, 2.7")],
    },
    ClaimText {
        name: "events",
        answer: "`events` makes a token a report: something happened. It never proves that somebody signed in, however good its signature is.",
        set_by: "The transmitter of a [[term:security-event-token]], for instance a provider that ends a session or disables an account. Each member of the object is the URI of a kind of event, its value an object with details, often empty.",
        check: "Look for the kind that your endpoint handles. A logout token has the member `http://schemas.openid.net/event/backchannel-logout`, with an object as its value. Remember `jti` so that an event is acted upon once, and require the type, `secevent+jwt` or `logout+jwt`, where the sender has it.",
        right: &[r#""events": {"http://schemas.openid.net/event/backchannel-logout": {}}"#],
        wrong: &[("[\"logout\"]", "an array names no kinds by URI"), ("{}", "an event token without an event")],
        mistakes: &[
            "Letting the login endpoint accept it: same issuer, same keys, same audience. The check of `nonce` and of the type keeps them apart.",
            "Refusing it because it has no `exp`. RFC 8417 advises against that claim, since an event does not expire.",
        ],
        rules: &["events-malformed", "event-like-id-token", "event-with-exp"],
        see: &["sid", "txn", "jti"],
        cites: &[RFC_8417.at("2.2, 4.1, 4.4"), OIDC_BACK_CHANNEL.at("2.4, 2.6"), RFC_8725.at("3.11, 3.12")],
    },
    ClaimText {
        name: "txn",
        answer: "`txn` names the transaction that several tokens belong to. It is for following a case through logs, not for deciding anything.",
        set_by: "Whoever starts the transaction chooses a value, and all who issue tokens in its course repeat it: security events that have one cause, receipts of one payment, hops of one request.",
        check: "There is no check to make; record it. To recognise the same token again use [[claim:jti]], because many tokens share one `txn` by design. Where it comes from outside, bound its length and escape it before it goes into a log line.",
        right: &[r#""txn": "8675309""#],
        wrong: &[("the session cookie's value", "an identifier that lands in every log must open nothing")],
        mistakes: &[
            "Refusing the second token of a transaction as a replay.",
            "Drawing a new value at each hop, which leaves nothing to follow.",
            "Trusting a line break inside it: a forged log entry is one character away.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["jti", "events"],
        cites: &[RFC_8417.at("2.2"), RFC_8725.at("3.10")],
    },
    ClaimText {
        name: "status",
        answer: "`status` says where to look up whether the token was revoked or suspended since. The signature alone cannot tell you.",
        set_by: "The issuer reserves a place in a list and writes two things into the token: the address of the list and the index in it. When something changes, it changes the bits at that place, not the token.",
        check: "Verify the token, then fetch the list from `uri`, verify it as a token of its own, check that its `sub` equals that address and that it is fresh, and read the bits at `idx`: 0 is in order, 1 is revoked, 2 is suspended. An index beyond the end is an error, so the token is refused. Fetch only from issuers you trust, with limits on size and time.",
        right: &[r#""status": {"status_list": {"idx": 1412, "uri": "https://example.com/statuslists/1"}}"#],
        wrong: &[("\"active\"", "the claim is an object that refers; a word in the token is as old as the token")],
        mistakes: &[
            "Accepting when the list cannot be reached, without having decided that on purpose.",
            "Asking for the list anew with each request and telling the issuer when each token is used. Keep the copy for its `ttl`.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["status_list", "ttl", "exp"],
        cites: &[STATUS_LIST.at("6, 7, 8.3")],
    },
    ClaimText {
        name: "status_list",
        answer: "`status_list` is the list itself: the states of many tokens, one to eight bits each, compressed. The token that carries it is a [[term:token-status-list]], not a login.",
        set_by: "The issuer, or a service that speaks for it, publishes it at an address and signs it anew when something changes. `bits` is 1, 2, 4 or 8; `lst` is the byte array, compressed with DEFLATE in the zlib format and written as base64url.",
        check: "Require the type `statuslist+jwt`, a signature by a key that you accept for it, and a `sub` equal to the address from which you fetched. Inflate with a limit. Entry `idx` begins at bit `idx * bits`, counted from the least significant bit of each byte.",
        right: &[r#""status_list": {"bits": 1, "lst": "eNrbuRgAAhcBXQ"}"#],
        wrong: &[
            ("\"bits\": 3", "an entry would lie across two bytes, so only powers of two up to eight exist"),
            ("a list of token ids", "that is a denylist with names in it; here a token is a position among many"),
        ],
        mistakes: &[
            "Reading bits from the other end of the byte, which is right for half the entries of a short test.",
            "Unpacking without a bound: a few kilobytes of DEFLATE can hold a gigabyte of zeros.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["status", "ttl"],
        cites: &[STATUS_LIST.at("4, 5.1, 8.3")],
    },
];
