//! Claims that stand in the header of an encrypted token as well, readable before decryption.

use super::HeaderText;
use crate::content::sources::jose::{RFC_7519, RFC_8725};

pub(super) const TEXTS: &[HeaderText] = &[
    HeaderText {
        name: "iss",
        answer: "`iss` in the header of an encrypted token is a copy of the claim inside, so that the recipient knows which key to decrypt with. Inside is what counts.",
        holds: "The same text as the claim, readable by everybody on the way. RFC 7519 allows any claim to be repeated so; this is one of three names that are registered for it.",
        check: "Use it to choose the decryption key or the route. After decrypting, compare with the claim and refuse on any difference, unless your application has a rule of its own that both are right. Before that it is as trustworthy as an address on an envelope.",
        example: r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","cty":"JWT","iss":"https://login.example.com"}"#,
        mistakes: &[
            "Choosing the verification keys of the inner token by the outer name without comparing the two.",
            "Replicating it in a signed token that is not encrypted, where the payload is readable anyway.",
            "Publishing by it who deals with whom, which the encryption was meant to hide.",
        ],
        rules: &["header-claim-mismatch"],
        see: &["sub", "aud", "kid"],
        cites: &[RFC_7519.at("5.3"), RFC_8725.at("3.8")],
    },
    HeaderText {
        name: "sub",
        answer: "`sub` in the header repeats whom an encrypted token is about, in the clear. Ask first whether everybody on the way may know that.",
        holds: "The text of the inner claim. An intermediary that cannot decrypt can sort, count or route by it.",
        check: "Do nothing of consequence with it until the token has been decrypted and the copy compared with [[claim:sub]]. When they differ, somebody edited a header or an issuer made a mistake; either way refuse. Lookups of accounts belong after the verification of the inner signature.",
        example: r#"{"alg":"ECDH-ES","enc":"A256GCM","sub":"248289761001","epk":{"kty":"OKP","crv":"X25519","x":"..."}}"#,
        mistakes: &[
            "Encrypting for privacy and then writing the person's identifier on the outside.",
            "Limiting requests by it: a sender takes a new name with each.",
            "Logging it as the user, in a line from before the check.",
        ],
        rules: &["header-claim-mismatch"],
        see: &["iss", "aud"],
        cites: &[RFC_7519.at("5.3, 12")],
    },
    HeaderText {
        name: "aud",
        answer: "`aud` in the header repeats for whom an encrypted token is, so that a gateway can pass it on without a key. The recipient still has to find its name inside.",
        holds: "The same string or array as the claim. The sender adds it where several recipients sit behind one door and each has a key of its own.",
        check: "The gateway routes by it and vouches for nothing. The recipient decrypts, verifies the inner token, checks [[claim:aud]] there, and refuses when the copy is not identical, array order included, since identical is what the standard says.",
        example: r#"{"alg":"RSA-OAEP-256","enc":"A128GCM","cty":"JWT","aud":"https://orders.example.com"}"#,
        mistakes: &[
            "Taking the successful routing for the audience check, and doing none behind it.",
            "Writing one audience outside and three inside.",
            "Trying each private key in turn until one fits, when this parameter or a [[header:kid]] would say which.",
        ],
        rules: &["header-claim-mismatch"],
        see: &["iss", "kid"],
        cites: &[RFC_7519.at("5.3"), RFC_8725.at("3.9")],
    },
];
