//! Keys that the presenter holds, and claims that are hidden: proof of possession, selective disclosure.

use super::ClaimText;
use crate::content::sources::jose::{RFC_7638, RFC_7800, RFC_9901};
use crate::content::sources::oauth::{RFC_8705, RFC_9449, RFC_9700};

pub(super) const TEXTS: &[ClaimText] = &[
    ClaimText {
        name: "cnf",
        answer: "`cnf` names a key that whoever presents the token must prove to hold. Without that proof refuse: with this claim it is no bearer token.",
        set_by: "The issuer, who saw a proof for the key when it made the token: a [[term:dpop]] proof, a client certificate, or the key of a wallet.",
        check: "Look at the member. `jkt` is the thumbprint of the key that signed the DPoP proof of this request; `x5t#S256` is the hash of the certificate of this TLS connection; `jwk` is the public key itself, as in SD-JWT. Compute the value from what you see, compare, and refuse if you cannot.",
        right: &[
            r#""cnf": {"jkt": "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}"#,
            r#""cnf": {"x5t#S256": "bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"}"#,
        ],
        wrong: &[
            (
                "{\"jwk\": {\"kty\": \"EC\", \"d\": \"...\"}}",
                "a private key in a token gives away what it should prove",
            ),
            ("{\"kid\": \"1\"} alone", "only of use if both sides know which key that is"),
        ],
        mistakes: &[
            "Accepting the token under `Bearer` as well, for clients that have not been moved. The thief uses that door.",
            "Trusting a certificate hash in a header that the proxy does not overwrite.",
        ],
        rules: &["confirmation-malformed", "confirmation-key-private"],
        see: &["htm", "ath", "client_id"],
        cites: &[
            RFC_7800.at("3.1, 3.2"),
            RFC_9449.at("6, 7.1"),
            RFC_8705.at("3, 3.1"),
            RFC_7638.whole(),
            RFC_9700.at("2.2.1"),
        ],
    },
    ClaimText {
        name: "htm",
        answer: "`htm` is the method of the one HTTP request that a DPoP proof is for. A proof for `GET` opens no `POST`.",
        set_by: "The client, which makes a new proof for each request and signs it with its own key. This is not a statement of an issuer: the client says what it is about to do.",
        check: "The server compares it with the method of the request in hand, exactly, so with capital letters. A gateway that turns one method into another must check before it does. It is one of about a dozen checks of a proof; type, algorithm, key, signature, address, time and token hash are the others.",
        right: &[r#""htm": "POST", "htu": "https://server.example.com/token""#],
        wrong: &[("post", "methods are case-sensitive"), ("[\"GET\", \"POST\"]", "a proof is for one request")],
        mistakes: &[
            "Reusing a proof for a retry: its `jti` has been seen, so the server may refuse.",
            "Making the proof in advance, before redirects have changed the method.",
        ],
        rules: &["claim-of-wrong-type", "proof-without-key-pair"],
        see: &["htu", "ath", "jti"],
        cites: &[RFC_9449.at("4.2, 4.3")],
    },
    ClaimText {
        name: "htu",
        answer: "`htu` is the address that a DPoP proof is for, without query and fragment. A proof that was made for another server is worth nothing at yours.",
        set_by: "The client writes the address it calls. Scheme, host and path belong to it; what comes after `?` or `#` does not.",
        check: "Compare with the address under which your server is known outside. Normalise both by the rules for URIs first: default port, case of the host, percent encoding. Behind a proxy the application sees an inner address, so configure the outer one instead of believing forwarded headers from anybody.",
        right: &[r#""htu": "https://api.example.com/orders""#],
        wrong: &[
            ("https://api.example.com/orders?page=2", "the query has no place in it"),
            ("/orders", "a path alone names no server"),
        ],
        mistakes: &[
            "Failing after TLS moved to a load balancer, because the application compares `http` with `https`.",
            "Checking the host only: the proof for a harmless path then fits a dangerous one.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["htm", "ath", "cnf"],
        cites: &[RFC_9449.at("4.2, 4.3, 9")],
    },
    ClaimText {
        name: "ath",
        answer: "`ath` ties a DPoP proof to the access token that comes with it: the base64url of the SHA-256 of the token's characters.",
        set_by: "The client, in every proof that it sends to an API together with an access token. Proofs for the token endpoint have none, as there is no token yet.",
        check: "Hash the access token exactly as it stands in the `Authorization` header, encode, and compare with `ath`. Then compare the thumbprint of the proof's key with the token's [[claim:cnf]]. The first says that this proof is for this token, the second that this key is the token's owner; neither replaces the other.",
        right: &[r#""ath": "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo""#],
        wrong: &[
            ("22 characters", "that is a half hash, as in [[claim:at_hash]]; here the whole of it is used"),
            ("hexadecimal", "the same bytes in letters that nobody compares with"),
        ],
        mistakes: &[
            "Including the word `DPoP` and the space in what is hashed.",
            "Caching a proof while the token behind it was refreshed.",
        ],
        rules: &["claim-of-wrong-type"],
        see: &["cnf", "htu", "at_hash"],
        cites: &[RFC_9449.at("4.2, 4.3, 7.1")],
    },
    ClaimText {
        name: "_sd",
        answer: "`_sd` holds digests in the place of claims that the holder may show or keep back. A digest without its disclosure tells you nothing, not even whether it is real.",
        set_by: "The issuer of an [[term:sd-jwt]]. For each hidden claim it makes a disclosure with a random salt, name and value, and puts its hash here. It may add decoys, so that the number of digests gives nothing away.",
        check: "Verify the issuer's signature first. Then hash each disclosure that came along, over its encoded characters, and find the digest in this or a nested array. Each may occur once. A disclosure that fits nowhere, a name that is there already, or the names `_sd` and `...` are reasons to refuse.",
        right: &[r#""_sd": ["CrQe7S5kqBAHt-nMYXgc6bdt2SH5aTY1sU_M-PgkjPI"], "_sd_alg": "sha-256""#],
        wrong: &[("the same digest in two places", "one disclosure would fill in both, and RFC 9901 has it refused")],
        mistakes: &[
            "Reading claims from disclosures without matching them: they are not signed by themselves.",
            "Hiding `exp` or another claim on which the check depends.",
        ],
        rules: &["sd-digest-twice", "sd-name-taken", "sd-name-forbidden", "sd-disclosure-unused", "sd-critical-claim"],
        see: &["_sd_alg", "sd_hash", "cnf"],
        cites: &[RFC_9901.at("4.1.1, 4.2.4.1, 4.2.5, 7.1, 9.3, 9.7")],
    },
    ClaimText {
        name: "sd_hash",
        answer: "`sd_hash` stands in a key-binding JWT and fixes what is presented: this credential with these disclosures, none more and none fewer.",
        set_by: "The holder's wallet, at the moment of presenting. It hashes everything before the key-binding JWT, the last tilde included, with the hash that `_sd_alg` names, SHA-256 if none is named.",
        check: "Compute the same over the characters that you received and compare. With it check that the key-binding JWT is signed by the key in [[claim:cnf]], that its type is `kb+jwt`, that `nonce` and `aud` are yours, and that `iat` is recent.",
        right: &[
            r#""iat": 1795000000, "aud": "https://verifier.example.org", "nonce": "1234567890", "sd_hash": "0_Af-2B-EhLWX5ydh_w2xzwmO6iM66B_2QCEanI4fUY""#,
        ],
        wrong: &[("computed without the final tilde", "one character less, and another hash")],
        mistakes: &[
            "Requiring key binding in the policy and accepting a presentation that ends in a tilde, so without one.",
            "Hashing the disclosures in an order of your own instead of as they came.",
        ],
        rules: &["kb-hash", "kb-replay", "kb-unsigned"],
        see: &["_sd", "cnf", "nonce"],
        cites: &[RFC_9901.at("4.3, 4.3.1, 7.3")],
    },
];
