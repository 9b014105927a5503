//! Refresh tokens and their rotation.

use super::{Alive, Guide, Part};
use crate::content::sources::oauth::{RFC_6749, RFC_7009, RFC_9449, RFC_9700, RFC_10017};
use crate::content::sources::security::ASVS;

/// Rotation, reuse, families, an absolute end.
pub(super) static GUIDE: Guide = Guide {
    path: "/authentication/refresh-tokens",
    title: "Refresh tokens: rotation and reuse detection",
    description: "Why access tokens are short and refresh tokens are kept apart, how rotation catches a thief, what to do with lost answers, and when a family ends.",
    question: "How do refresh tokens work, and how do I rotate them?",
    answer: "A refresh token goes to the provider only and buys a new access token; with rotation it works once and is replaced by its successor. When a used one \
             comes back, somebody has a copy, and the whole family ends.",
    parts: &[
        Part::Section("Why there are two tokens"),
        Part::Text(
            "An access token is shown to every API and is checked without asking anybody, so it has to be short-lived: what is stolen works until it ends. A \
             refresh token is shown to one server only, which looks it up anyway. There a login can be ended, and so this one may live long \
             ([[src:RFC 6749#1.5]]).",
        ),
        Part::Section("A theft, step by step"),
        Part::Alive(Alive::Rotation),
        Part::Text("In that story the thief is first. If the client is, the end is the same:"),
        Part::Table(
            "The client refreshes first",
            &["Step", "Who", "Shows", "Gets", "What the server knows"],
            &[
                &["1", "client", "R1", "R2", "R1 is used up, R2 is current"],
                &["2", "client", "R2", "R3", "R2 is used up, R3 is current"],
                &["3", "thief, with a copy of R2", "R2", "nothing", "R2 is used up: two parties hold this family"],
                &["4", "client", "R3", "nothing", "the family is ended; the user logs in again"],
            ],
        ),
        Part::Text(
            "In both orders the server cannot tell who is who, and does not have to: it ends the family ([[src:RFC 9700#4.14.2]]). Rotation without that step is theatre \
             ([[page:/pitfalls/rotation-no-detect|why]]). What rotation cannot see is a thief who stays in the page and lets the client do the refreshing, \
             taking each access token as it comes ([[src:RFC 10017#5.1.2]]).",
        ),
        Part::Section("What the server keeps"),
        Part::Table(
            "One row for each refresh token, or one for each family with the current one",
            &["Field", "For"],
            &[
                &[
                    "hash of the token",
                    "looking it up; the token itself is not stored, so that a copy of the table opens nothing",
                ],
                &["family", "ending all descendants of one login at once"],
                &["used at", "telling a first use from a second"],
                &["client, and its key if there is one", "refusing it from anybody else"],
                &["scopes and audience", "giving no more than was granted"],
                &["absolute end", "ending the family whatever happens ([[src:ASVS 5.0#10.4.8]])"],
                &["last use", "ending it after a time without any"],
            ],
        ),
        Part::Code(
            "Rotation, in outline",
            "on refresh(token, client):\n  row = find(sha256(token))             or refuse\n  row.client == client                  or refuse\n  now < row.family.absolute_end         or refuse\n  if row.used_at is set:\n    end(row.family); warn; refuse\n  in one transaction:\n    set row.used_at = now where it is not set   or treat as used\n    insert the successor into row.family\n  answer with the successor and a new access token",
        ),
        Part::Careful(
            "The two lines in the middle are one step. Where reading and writing are apart, two requests at the same moment both find the token unused, and the thief's \
             copy gets a successor of its own.",
        ),
        Part::Section("Lost answers"),
        Part::Text(
            "A phone sends the token, the server rotates, the answer is lost, the phone tries again with a token that is used up. By the rule the login ends. Some \
             servers accept the same token again for a few seconds and give the same successor. Every such second is the thief's as well, so keep them few, \
             return the successor that exists rather than a new one, and end the grace as soon as the successor was used.",
        ),
        Part::Section("Rotate, or bind?"),
        Part::Text(
            "RFC 9700 asks for one of the two for clients without a secret ([[src:RFC 9700#2.2.2]]). A refresh token that is bound to a key by [[term:dpop]] needs no rotation: a copy is \
             worth nothing without the key. ASVS prefers binding, and accepts rotation up to its second level ([[src:ASVS 5.0#10.4.5]]). A confidential client authenticates with \
             each refresh, which binds the token to it already.",
        ),
        Part::Section("When a family ends"),
        Part::List(&[
            "At logout, by a request to the [[term:revocation-endpoint]] ([[src:RFC 7009#2]]).",
            "When a used token comes back.",
            "When the password or a second factor is changed, for the other logins of this user ([[src:ASVS 5.0#7.4.3]]).",
            "At the absolute end, and after a time without use.",
            "When an administrator, or the user in a list of devices, says so ([[src:ASVS 5.0#10.4.9]]).",
        ]),
    ],
    next: &[
        ("/pitfalls/rotation-no-detect", "Rotation without detection"),
        ("/authentication/logout", "Logout and revocation"),
        ("/compare/access-refresh-id", "Access, refresh and ID token"),
    ],
    cites: &[
        RFC_6749.at("1.5, 6"),
        RFC_9700.at("2.2.2, 4.14, 4.14.2"),
        RFC_10017.at("5.1.2, 6.3.2"),
        RFC_7009.at("2"),
        RFC_9449.at("5"),
        ASVS.at("7.4.3, 10.4.5, 10.4.8, 10.4.9"),
    ],
};
