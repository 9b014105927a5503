//! Tokens between services.

use super::{Alive, Guide, Part};
use crate::content::sources::jose::{RFC_7515, RFC_8725};
use crate::content::sources::oauth::{RFC_8693, RFC_8705, RFC_9068, RFC_9449, RFC_9700};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::ASVS;

/// An audience per service, token exchange, keys instead of bearers.
pub(super) static GUIDE: Guide = Guide {
    path: "/authentication/microservices",
    title: "JWT between services: audience by audience",
    description: "Passing the user's token on, exchanging it, or calling as yourself: three ways between services, with act, mTLS and DPoP, and what each service checks.",
    question: "How do services authenticate to each other with JWTs?",
    answer: "Each service accepts only tokens whose audience is its own name, and a service that calls the next gets a token for that one. Passing \
             one token along the whole chain is the convenient way, and makes the weakest service as powerful as all of them.",
    parts: &[
        Part::Section("Three ways to call the next service"),
        Part::Table(
            "What the called service learns and what a thief gets",
            &["Way", "The token says", "Stolen at one service, it opens", "Take it for"],
            &[
                &[
                    "Pass the user's token on",
                    "the user, the first application",
                    "every service that accepts it",
                    "a chain of one hop, inside one team",
                ],
                &[
                    "[[term:token-exchange|Exchange it]]",
                    "the user in [[claim:sub]], the caller in [[claim:act]], one audience",
                    "one service",
                    "calls on behalf of a user",
                ],
                &[
                    "[[term:client-credentials-grant|Call as yourself]]",
                    "the service itself",
                    "one service, with the service's rights",
                    "jobs, queues, anything without a user",
                ],
            ],
        ),
        Part::Text(
            "With exchange the service shows the token it received to the provider and asks for another one, narrower: the next audience, fewer scopes, a shorter life ([[src:RFC 8693#2.1]]). The \
             answer names both: whose data it is about, and who is acting. Put the two apart in your logs as well, because “the user did it” and \
             “the report service did it for the user” are different sentences.",
        ),
        Part::Code(
            "Claims of an exchanged token: the orders service acts for a user at the stock service",
            "{\n  \"iss\": \"https://issuer.example\",\n  \"sub\": \"248289761001\",\n  \"aud\": \"https://stock.internal.example\",\n  \"act\": { \"sub\": \"orders\" },\n  \"scope\": \"stock:read\",\n  \"iat\": 1795000000,\n  \"exp\": 1795000120\n}",
        ),
        Part::Alive(Alive::Service),
        Part::Text(
            "Where a user is behind the call, exchange; where none is, the service is its own subject. Both end the same way: a token for one audience, in the memory of one service, for \
             minutes.",
        ),
        Part::Section("One audience for each service"),
        Part::Text(
            "Two services that share an audience are one service as far as tokens are concerned. Give each its own name, let the issuer write it, and compare it \
             exactly ([[src:ASVS 5.0#9.2.3, 9.2.4]]). If a gateway checks tokens for everybody behind it, the services still check the audience: sooner or \
             later something reaches them by another door.",
        ),
        Part::Table(
            "An example: which token opens which service",
            &["Token for", "Gateway", "Orders", "Stock", "Payments"],
            &[
                &["`https://api.example`", "accepted", "refused", "refused", "refused"],
                &["`https://orders.internal.example`", "refused", "accepted", "refused", "refused"],
                &["`https://stock.internal.example`", "refused", "refused", "accepted", "refused"],
                &["a list of all four", "accepted", "accepted", "accepted", "accepted: one theft is enough"],
            ],
        ),
        Part::Section("Keys, not one secret"),
        Part::Text(
            "A shared [[term:hs256]] secret lets every service that checks also write ([[page:/pitfalls/shared-secret|the story]]). Between services take a key pair: the \
             issuer signs, and publishes what checks at a fixed address. Each service fetches that set, keeps it for minutes, fetches again on a \
             [[header:kid]] it does not know, and not more often than a limit of its own allows ([[page:/pitfalls/jwks-rotation|rotation]]).",
        ),
        Part::Section("Bearers and bound tokens"),
        Part::List(&[
            "Inside a mesh each service has a certificate anyway. Bind tokens to it: [[claim:cnf]] has its hash, and the called service compares it with the connection ([[src:RFC 8705#3]]).",
            "Where TLS ends in front of the service, bind to a key with [[term:dpop]] instead: each request has a proof with method and address ([[src:RFC 9449#4]]).",
            "With neither, the life of the token is the only limit: two minutes are enough for a call, and cost little when the provider is near.",
        ]),
        Part::Section("Who decides what"),
        Part::Text(
            "The token says who is asking and what was granted; whether this user may see this order is a question about your data, and belongs into the service that \
             has the data. Roles in tokens are as old as the token. [[claim:scope]] limits the application, never the user.",
        ),
        Part::Careful(
            "A header such as `X-User-Id`, written by the gateway, is a token without a signature. It holds as long as nobody but the gateway can reach the \
             service, which is a statement about your network on its worst day.",
        ),
    ],
    next: &[
        ("/glossary/token-exchange", "Token exchange"),
        ("/pitfalls/no-aud", "No check of the audience"),
        ("/pitfalls/jwks-rotation", "Key sets and their rotation"),
        ("/compare/jwt-vs-opaque", "Local checks or introspection"),
    ],
    cites: &[
        RFC_8693.at("1.1, 2.1, 4.1"),
        RFC_9068.at("2.2, 4, 5"),
        RFC_8705.at("3"),
        RFC_9449.at("4"),
        RFC_9700.at("2.3, 4.10.1"),
        RFC_8725.at("3.9"),
        RFC_7515.at("10.5"),
        OIDC_CORE.at("10.1.1"),
        ASVS.at("9.2.3, 9.2.4, 10.3.1, 10.3.5"),
    ],
};
