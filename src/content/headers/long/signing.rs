//! Parameters of every token: algorithm, key, type, extensions.

use super::HeaderText;
use crate::content::sources::jose::{RFC_7515, RFC_7516, RFC_7517, RFC_7519, RFC_7638, RFC_8725, RFC_8725_BIS};
use crate::content::sources::oauth::{RFC_9068, RFC_9449};
use crate::content::sources::security::ASVS;

pub(super) const TEXTS: &[HeaderText] = &[
    HeaderText {
        name: "alg",
        answer: "`alg` names the algorithm that the sender claims to have used. Your list decides which ones you accept; the token does not.",
        holds: "In a JWS it is the algorithm of the signature, such as `ES256`; in a JWE it says how the content key reaches the recipient, such as `ECDH-ES`. It is the one parameter that every JOSE header must have, and whoever makes the token writes it, an attacker included.",
        check: "Before any cryptography compare it with the algorithms allowed for the key that you are about to use, letter by letter. Better still, let the key decide, and treat a differing `alg` as an error. One key, one algorithm.",
        example: r#"{"alg":"ES256","kid":"2026-11","typ":"at+jwt"}"#,
        mistakes: &[
            "Passing the header's value to the function that verifies. `none` then checks nothing, and `HS256` takes your public key as a shared secret.",
            "Looking for `none` in lower case only, when the library compares without case.",
            "Listing two families for convenience: `RS256` and `HS256` side by side are the confusion itself.",
        ],
        rules: &["alg-none", "alg-missing", "alg-unknown", "key-alg-mismatch", "public-key-as-secret"],
        see: &["enc", "kid", "typ"],
        cites: &[
            RFC_7515.at("4.1.1"),
            RFC_7516.at("4.1.1"),
            RFC_8725.at("2.1, 3.1, 3.2"),
            RFC_8725_BIS.whole(),
            ASVS.at("9.1.2"),
        ],
    },
    HeaderText {
        name: "kid",
        answer: "`kid` helps to find the right key among those that you already trust. It is a label written by the sender, and a lookup is all that it is good for.",
        holds: "Any string. Issuers use dates, thumbprints or random names, and put the same one into their key set, so that old and new keys can stand side by side while keys are changed.",
        check: "Fetch the key set from an address that you configured, keep it in memory, and look for the key with this name. If there is none, fetch once more, with a pause between attempts, and then refuse. Without `kid`, try the keys of the issuer that fit the algorithm, a handful at most.",
        example: r#"{"alg":"RS256","kid":"2026-11-rsa"}"#,
        mistakes: &[
            "Building a path, a query or an address from it. `../../dev/null` is a key file with known content.",
            "Letting each unknown `kid` cause a request to the issuer, which makes you somebody's hammer.",
            "Giving a new key the old name, so that caches verify with the wrong one.",
        ],
        rules: &["kid-injection", "kid-path", "kid-duplicate", "jwks-kid-missing"],
        see: &["alg", "jku", "x5t#S256"],
        cites: &[RFC_7515.at("4.1.4"), RFC_7517.at("4.5"), RFC_7638.whole(), RFC_8725.at("3.10"), ASVS.at("9.1.3")],
    },
    HeaderText {
        name: "jku",
        answer: "`jku` is the address of a key set, written by whoever made the token. Ignore it, unless the address is on a list that you wrote.",
        holds: "A URI that leads to a JWK set with the public key of the signature. The standard requires TLS with the server's identity checked, and that is a statement about transport, not about whom to believe.",
        check: "Know your issuers' key sets in advance, from configuration or from their metadata, and do not read this parameter. A profile that needs it gets a list of whole addresses, compared exactly after parsing, without following redirects.",
        example: r#"{"alg":"RS256","jku":"https://issuer.example/jwks.json","kid":"1"}"#,
        mistakes: &[
            "Fetching it and verifying with what comes back: attackers host a key set of their own, and their signature is good.",
            "Comparing the beginning: `https://issuer.example@evil.example/` begins like a friend.",
            "Letting the server visit `http://169.254.169.254/` on request, which is reading your cloud's metadata for a stranger.",
        ],
        rules: &["header-url", "key-url-foreign", "key-url-unsafe"],
        see: &["jwk", "kid", "x5u"],
        cites: &[RFC_7515.at("4.1.2"), RFC_8725.at("3.10"), RFC_8725_BIS.whole(), ASVS.at("9.1.3")],
    },
    HeaderText {
        name: "jwk",
        answer: "`jwk` is a public key that the token brings along. A signature that fits it proves only that the sender has the private half, as every maker of a key pair does.",
        holds: "A key as a JSON object, with the public members alone. In a [[term:dpop]] proof, an ACME request and a wallet's proof it is the point of the exercise: the sender shows that a key is theirs.",
        check: "Verify with it only in such protocols, and then compare its thumbprint with something that an issuer signed, such as [[claim:cnf]], or register it as what it is, a new key of an unknown party. For access and ID tokens ignore it.",
        example: r#"{"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC","crv":"P-256","x":"...","y":"..."}}"#,
        mistakes: &[
            "A library that takes the key from the header when none is configured: CVE-2018-0114 was that.",
            "Putting the private key there by serialising the wrong object. Members such as `d` are then public for good.",
        ],
        rules: &["jwk-in-header", "self-carried-key", "header-private-key"],
        see: &["jku", "x5c", "kid"],
        cites: &[RFC_7515.at("4.1.3"), RFC_9449.at("4.2, 4.3"), RFC_7638.whole(), ASVS.at("9.1.3")],
    },
    HeaderText {
        name: "typ",
        answer: "`typ` says what kind of token the whole is. Require the kind that your endpoint is for, and tokens of other kinds stay outside, however well signed.",
        holds: "A media type, mostly without `application/`: `JWT` for any, `at+jwt` for access tokens, `dpop+jwt`, `logout+jwt`, `secevent+jwt` and others. The issuer writes it, and the signature covers it.",
        check: "Compare as a media type: without case, and with `application/` put in front where there is no slash. An API that follows RFC 9068 accepts `at+jwt` alone. If your issuer sends no type, tell the kinds apart by claims that only one of them has.",
        example: r#"{"typ":"at+jwt","alg":"RS256","kid":"RjEwOwOA"}"#,
        mistakes: &[
            "One function for all tokens, which accepts an ID token at the API.",
            "Refusing `application/at+jwt`, which is the same type written out.",
            "Inventing a type for your own tokens and never comparing it.",
        ],
        rules: &["typ-missing", "typ-prefix", "typ-against-claims"],
        see: &["cty", "alg"],
        cites: &[
            RFC_7515.at("4.1.9"),
            RFC_7519.at("5.1"),
            RFC_8725.at("3.11"),
            RFC_9068.at("2.1, 4"),
            ASVS.at("9.2.2"),
        ],
    },
    HeaderText {
        name: "cty",
        answer: "`cty` says what is inside. In tokens it has one use: the value `JWT` means that the payload or plaintext is another token, which needs a check of its own.",
        holds: "A media type of the content, shortened as in [[header:typ]]. RFC 7519 wants it left out where the content is a claims set, and wants `JWT` where tokens are nested.",
        check: "After decrypting, look at the parameter before you parse. If it says `JWT`, hand the plaintext to the verifier with its own list of algorithms and keys, and limit how deep that may go. If it does not, and the text has three parts with dots all the same, refuse.",
        example: r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","cty":"JWT"}"#,
        mistakes: &[
            "Being content with the decryption: the public key of the recipient is public, so everybody can encrypt something to them.",
            "Believing that `cty` sets the type of the token; that is the other parameter.",
            "Unpacking without a bound on the number of layers.",
        ],
        rules: &["cty-missing", "cty-without-nested", "encrypted-not-signed"],
        see: &["typ", "enc"],
        cites: &[RFC_7515.at("4.1.10"), RFC_7519.at("5.2, 7.1, 7.2"), RFC_8725.at("3.3")],
    },
    HeaderText {
        name: "crit",
        answer: "`crit` lists extensions that must be understood. If one of the names means nothing to you, refuse the token: that is the whole purpose.",
        holds: "An array of names of other parameters in the same header, at least one, none twice, and none that the JOSE standards define themselves. It must stand in the protected header.",
        check: "For each name: is it in the header, and does your code implement it for this token? If either answer is no, refuse. A library should be told which extensions the application handles, and refuse the rest without being asked. An empty list, or one that names `alg`, is broken.",
        example: r#"{"alg":"ES256","b64":false,"crit":["b64"]}"#,
        mistakes: &[
            "Ignoring the parameter because nobody uses it: whoever does use it meant it.",
            "Telling the library that everything is understood, to silence an error.",
            "Naming an extension that the header does not have.",
        ],
        rules: &["crit-malformed", "crit-unknown", "b64-not-critical"],
        see: &["b64", "typ"],
        cites: &[RFC_7515.at("4.1.11"), RFC_7516.at("4.1.13")],
    },
];
