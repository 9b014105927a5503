//! Certificates: their address, themselves, and their hashes.

use super::HeaderText;
use crate::content::sources::jose::{RFC_7515, RFC_7517, RFC_8725, RFC_8725_BIS};
use crate::content::sources::security::ASVS;
use crate::content::sources::vendors::ENTRA_ACCESS;

pub(super) const TEXTS: &[HeaderText] = &[
    HeaderText {
        name: "x5u",
        answer: "`x5u` is the address of a certificate chain, named by the sender. Like every address in a token it is a request to your server to go somewhere: decline.",
        holds: "A URI that leads to PEM text with the certificate of the signing key first and each issuer after it. Transport has to be TLS, so that nobody changes the answer on the way.",
        check: "Install the certificates, or the roots that they hang from, before the first token comes. Where a profile insists on fetching, allow whole addresses from a list, no redirects, little time and few bytes, and then validate the chain as if it had come in a mail from a stranger.",
        example: r#"{"alg":"RS256","x5u":"https://issuer.example/signing.pem"}"#,
        mistakes: &[
            "Taking the certificate of a TLS connection to that host for proof that the signer is the host.",
            "Fetching before the rest of the header was looked at, so that rubbish costs a connection.",
            "Caching the chain under its address and never noticing that a certificate was withdrawn.",
        ],
        rules: &["header-url", "key-url-foreign", "key-url-unsafe"],
        see: &["x5c", "x5t#S256", "jku"],
        cites: &[RFC_7515.at("4.1.5"), RFC_8725_BIS.whole(), ASVS.at("9.1.3")],
    },
    HeaderText {
        name: "x5c",
        answer: "`x5c` carries the certificates of the signing key. They count if the chain ends at a root of yours and the certificate is for this purpose and this name, and not one step earlier.",
        holds: "An array of strings, each a DER certificate in ordinary base64 with its padding, not base64url. The first one has the key that signed; each next one certifies the one before.",
        check: "Build the chain to a root that you chose for this use, at the time that counts, with revocation as your policy says. Compare the subject with the party that you expect. Then verify the signature with the first certificate's key. Where `jwk` is present too, its key must be the same.",
        example: r#"{"alg":"ES256","x5c":["MIIB...","MIIC..."]}"#,
        mistakes: &[
            "Using the operating system's roots: any web server's certificate then signs tokens.",
            "Checking that the certificates certify each other, and forgetting the root: a chain of the attacker's is well formed.",
            "Decoding with base64url and failing at the first plus sign.",
        ],
        rules: &["x5c-expired", "x5c-other-key", "x5c-weak-hash", "self-carried-key"],
        see: &["x5u", "x5t#S256", "jwk"],
        cites: &[RFC_7515.at("4.1.6"), RFC_7517.at("4.7"), ASVS.at("9.1.3")],
    },
    HeaderText {
        name: "x5t",
        answer: "`x5t` is the SHA-1 hash of a certificate, to find it among those that you have. SHA-1 is broken where somebody can choose both things that are hashed, so nothing may be decided by it.",
        holds: "The base64url form of 20 bytes, thus 27 characters. The hash is taken over the whole DER certificate and not over the key, so a renewed certificate has another one.",
        check: "Look it up in a table of your own certificates, made when they were installed. What you find was trusted before; the token only saved you a search. If issuers can choose, ask for [[header:x5t#S256]]. Microsoft's page says that its version 1.0 tokens carry `x5t` for old clients, with the same value and use as [[header:kid]]; the latter is enough there.",
        example: r#"{"alg":"RS256","x5t":"dGhpcyBpcyBhIFNIQS0xIHRlc3Q"}"#,
        mistakes: &[
            "Accepting the certificate in [[header:x5c]] because its hash equals `x5t`: both come from the sender.",
            "Comparing hexadecimal digits, as certificate tools print them, with base64url.",
            "Encoding the hexadecimal text instead of the 20 bytes, which gives 54 characters.",
        ],
        rules: &["x5t-mismatch"],
        see: &["x5t#S256", "kid", "x5c"],
        cites: &[RFC_7515.at("4.1.7"), RFC_7517.at("4.8"), ENTRA_ACCESS.whole()],
    },
    HeaderText {
        name: "x5t#S256",
        answer: "`x5t#S256` is the SHA-256 hash of a certificate. It finds one that you already trust, and it is the form to prefer over the older one.",
        holds: "32 bytes, 43 characters in base64url, over the DER form of the certificate that belongs to the signing key. The number sign is part of the name.",
        check: "Use it as a key into your own store. The claim [[claim:cnf]] has a member of the same name with another job: there an issuer has signed the hash, and the client's certificate in the TLS connection must have it. In a header nobody has vouched for anything yet.",
        example: r#"{"alg":"PS256","x5t#S256":"bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"}"#,
        mistakes: &[
            "Reading it with a tool that takes `#` for the beginning of a comment or a fragment.",
            "Hashing the PEM text with its lines instead of the bytes inside.",
            "Mixing up this hash with a JWK thumbprint, which covers the key alone and survives renewal.",
        ],
        rules: &["x5t-mismatch"],
        see: &["x5t", "x5c", "kid"],
        cites: &[RFC_7515.at("4.1.8"), RFC_7517.at("4.9"), RFC_8725.at("3.10")],
    },
];
