//! Questions about reading and verifying.

use super::Question;
use crate::content::sources::jose::{DEPRECATE_NONE, RFC_7515, RFC_7519, RFC_8725};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::security::ASVS;
use crate::content::sources::software::{JAVA_JWT, PHP_JWT, PYJWT, RUBY_JWT};

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "readable",
        question: "Can anyone read my JWT?",
        answer: "Yes, everybody who gets hold of it, unless it is encrypted as a JWE.",
        more: &[
            "[[term:base64url]] is a way of writing bytes, not a way of hiding them. A signed token has three parts, and the first two are plain JSON for whoever turns them back: the user, each script in the page, each proxy, each log.",
            "The signature protects against changes, not against eyes. So [[page:/pitfalls/payload-secrets|nothing secret]] belongs into the claims, and nothing personal that the receiver does not need. An encrypted token has five parts, and needs a key of the receiver's.",
        ],
        cites: &[RFC_7515.at("2"), RFC_7519.at("12")],
    },
    Question {
        id: "decode-or-verify",
        question: "Is decoding the same as verifying?",
        answer: "No: decoding shows what a token says, and only verifying shows who said it.",
        more: &[
            "Anybody can write a token that decodes to whatever they like, in a minute and with a text editor. What they cannot do is sign it with the issuer's key. [[page:/pitfalls/decode-not-verify|Code that decodes and acts]] believes the sender.",
            "Decoding first has its place: to learn the issuer and the key id, so that you know which key to verify with. Until that is done, treat what you read as you would treat a form that a stranger filled in.",
        ],
        cites: &[ASVS.at("9.1.1"), RFC_7519.at("7.2")],
    },
    Question {
        id: "what-to-check",
        question: "What must a server check?",
        answer: "That the algorithm is allowed, that the signature fits the issuer's key, that the time is right, and that issuer, audience and type are the expected ones.",
        more: &[
            "In this order: the length, then [[header:alg]] against your list, then the key, found by [[header:kid]] among the keys of a configured issuer, then the signature. After that [[claim:exp]] and [[claim:nbf]] with a small leeway, [[claim:iss]] and [[claim:aud]] exactly, and [[header:typ]], so that no other kind of token passes.",
            "Only then come questions of rights: does [[claim:scope]] allow this request, does this order belong to [[claim:sub]]? The first group of failures is answered with 401, the second with 403: see [[term:401-vs-403]].",
        ],
        cites: &[RFC_8725.at("3"), RFC_9068.at("4"), ASVS.at("9.1, 9.2")],
    },
    Question {
        id: "signature-has-expired",
        question: "Why do I get \"Signature has expired\" when the signature is fine?",
        answer: "Because PyJWT and ruby-jwt use that text for an expired token: it is about `exp`, not about the signature.",
        more: &[
            "Signatures do not expire. The library verified the signature, then compared [[claim:exp]] with the clock, and found the time over. Get a fresh token; if a fresh one fails as well, compare the clock of the server with the right time, and look whether `exp` was written in milliseconds or by a machine with a wrong clock: see [[term:clock-skew]].",
        ],
        cites: &[PYJWT.at("jwt/api_jwt.py"), RUBY_JWT.at("expiration.rb"), RFC_7519.at("4.1.4")],
    },
    Question {
        id: "one-server-only",
        question: "Why does my token fail on one server and pass on another?",
        answer: "Mostly because their clocks differ, because their libraries start with different leeways, or because one still has an old set of keys.",
        more: &[
            "Clocks first: a token that was issued this second is not yet accepted by a machine that is three seconds behind. Then the [[term:leeway]], which begins at anything from 0 to 300 seconds depending on the library. A failure right after login points to these two.",
            "A failure after a change of keys points to the key set: one server has fetched it since, the other has not. If the failing server says \"unknown key\", that is it: see [[page:/pitfalls/jwks-rotation|keys without a plan]]. What remains is configuration, such as an audience with a slash at the end.",
        ],
        cites: &[RFC_7519.at("4.1.4, 4.1.5")],
    },
    Question {
        id: "none",
        question: "Is the algorithm none still a danger?",
        answer: "Yes, wherever code does what the header says, and no, where the code has a list of the algorithms it accepts.",
        more: &[
            "Libraries have become careful, and applications keep finding ways around that: an empty list, a list read from the token, a missing key that turns verification off. [[page:/pitfalls/blocklist|Forbidding the word]] is no help, because `nOnE` is another word.",
            "A draft of the IETF deprecates `none` for JOSE. Do not wait for it: the attack is the first that everybody tries, and a list of one algorithm ends it. See [[term:alg-none-attack]].",
        ],
        cites: &[RFC_8725.at("2.1, 3.1"), DEPRECATE_NONE.whole()],
    },
    Question {
        id: "iat",
        question: "Do I need to check iat?",
        answer: "RFC 7519 does not ask for it, but some libraries refuse a token whose `iat` lies in the future.",
        more: &[
            "PyJWT and java-jwt do so, php-jwt does when there is no [[claim:nbf]]; most others ignore it. With clocks that differ by a second or two this refuses fresh tokens, so set a small leeway even if you never look at [[claim:iat]] yourself.",
            "It is useful for other things: to refuse tokens that are older than you like, whatever their [[claim:exp]] says, and to end all tokens of a user that were issued before a certain moment.",
        ],
        cites: &[RFC_7519.at("4.1.6"), PYJWT.at("jwt/api_jwt.py"), JAVA_JWT.whole(), PHP_JWT.at("src/JWT.php")],
    },
    Question {
        id: "safe-to-paste",
        question: "Is it safe to paste my token here?",
        answer: "The tool works inside your browser and sends nothing you paste anywhere, but a token that is still in force is a password, so prefer one that has expired.",
        more: &[
            "You need not believe that: [[page:/about/offline|here is how to check it]], with the network panel of your browser or with the cable pulled out. The content security policy of the page forbids scripts of others and connections to elsewhere.",
            "What no page can protect you from is your own machine: browser extensions that read pages, the clipboard's history, a colleague behind you. An expired token shows the same claims and the same faults.",
        ],
        cites: &[RFC_7519.at("12")],
    },
];
