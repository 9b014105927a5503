//! Attacks: tokens that somebody else made.

use super::attacks_confusion::{ENCRYPTION_SIGNATURE_CONFUSION, MALLEABILITY};
use super::oauth_tokens::DPOP;
use super::{Area, Term, blank};
use crate::content::sources::jose::{DEPRECATE_NONE, RFC_7518, RFC_8725, RFC_8725_BIS};
use crate::content::sources::security::{ASVS, CVE, OWASP_JWT};

const TERM: Term = blank(Area::Attacks);

/// Algorithm confusion.
pub static ALGORITHM_CONFUSION: Term = Term {
    id: "algorithm-confusion",
    names: &["Algorithm confusion", "Key confusion"],
    short: "A verifier takes a public RSA or EC key for an HMAC secret, because the header said HS256. Everybody knows that key.",
    long: &[
        "Your server expects RS256 and holds the issuer's public key. An attacker writes any claims, sets [[header:alg]] to HS256, and computes the HMAC with the text of that public key as the secret. If the server passes \"the key\" and the algorithm from the header to one function, the function does as told: it computes the same HMAC, and the result matches.",
        "Nothing was broken but the rule that a key belongs to one family of algorithms. The text matters to the byte: the PEM file with or without its last line break, the DER inside, the JWK. An attacker tries them all, and so does the audit of this site, in the rule [[rule:public-key-as-secret]].",
        "Fix the algorithm where you fix the key. Libraries that demand an allowlist, or that make a public key a type of its own, cannot be led astray. Filters that look for the word `PUBLIC KEY` can: several libraries were patched for one spelling and failed at the next, as CVE-2022-29217 and CVE-2023-48223 tell.",
    ],
    example: Some((
        "The same bytes in two roles",
        "honest:  {\"alg\":\"RS256\"}  signature = RSA-sign(private key, header.payload)\n         verify(\"RS256\", public key)  -> RSA\n\nforged:  {\"alg\":\"HS256\"}  signature = HMAC-SHA256(text of the public key, header.payload)\n         verify(header.alg, public key) -> HMAC with the same text -> matches",
    )),
    see: &[&NONE_ATTACK, &CASE_VARIANT_ALG, &ENCRYPTION_SIGNATURE_CONFUSION],
    cites: &[RFC_8725.at("2.1, 3.1"), OWASP_JWT.whole(), CVE.at("CVE-2022-29217, CVE-2023-48223")],
    ..TERM
};

/// The attack with `none`.
pub static NONE_ATTACK: Term = Term {
    id: "alg-none-attack",
    names: &["alg: none attack"],
    short: "The attacker removes the signature and writes `none` into the header. A verifier that obeys the header accepts any claims.",
    long: &[
        "JWT has had a way to say \"not signed\" from the start: the algorithm `none` with an empty last part. It was meant for tokens whose integrity is assured by other means. In a library that first reads [[header:alg]] and then acts accordingly it is a master key, since checking nothing always succeeds.",
        "The attack needs no mathematics and no tool beyond base64url. It is tried first by each scanner, and it still succeeds where code passes an empty list of algorithms, a missing key, or a default that somebody switched on for tests.",
        "Refuse it by listing what you accept, for example ES256 only. Blocking the word itself invites [[term:case-variant-alg]]. A draft of the IETF deprecates `none`, and libraries begin to drop it. Until then let a test of yours send such a token to your own server and expect 401; it is the cheapest security test that you can own.",
    ],
    example: Some((
        "A forged token, part by part",
        "eyJhbGciOiJub25lIn0            {\"alg\":\"none\"}\n.\neyJzdWIiOiJhZG1pbiJ9           {\"sub\":\"admin\"}\n.\n                               nothing: the last part is empty\n\neyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.",
    )),
    see: &[&CASE_VARIANT_ALG, &ALGORITHM_CONFUSION],
    cites: &[RFC_8725.at("2.1, 3.1, 3.2"), RFC_7518.at("3.6, 8.5"), DEPRECATE_NONE.whole(), OWASP_JWT.whole()],
    ..TERM
};

/// `nOnE`.
pub static CASE_VARIANT_ALG: Term = Term {
    id: "case-variant-alg",
    names: &["Case-variant alg"],
    short: "A header says `nOnE`: it slips past a list of forbidden words and reaches code that compares without case. Allow, never block.",
    see: &[&NONE_ATTACK, &ALGORITHM_CONFUSION],
    cites: &[RFC_8725_BIS.at("2.11, 3.1")],
    ..TERM
};

/// Guessing a secret.
pub static WEAK_SECRET_CRACKING: Term = Term {
    id: "weak-secret-cracking",
    names: &["Weak-secret cracking", "Offline guessing"],
    short: "Guessing the secret of an HMAC token at home: one token is enough to test any number of candidates, and nobody notices.",
    long: &[
        "An HS256 token contains everything that is needed to test a guess: the signed text and the result. Whoever has one token computes the HMAC with one candidate after another until it matches. No request reaches your server, so no limit slows them and no alarm rings. One machine tests more candidates in a second than your login page would let through in years; a list of common words is done at once.",
        "Once found, the secret signs as well as yours does. Every claim of every token is open to the finder, backwards and forwards, until you change the secret and thereby end all sessions.",
        "A guess can only find what somebody could think of. Take 32 bytes from a random generator, not a sentence, not a UUID, not the output of a hash of a word. With 256 random bits the search does not end. [[page:/|The workbench]] tries a list of usual secrets against a token that you paste, and the audit says so when one fits.",
    ],
    example: Some((
        "The whole attack",
        "token  = header.payload.signature          (one is enough)\nfor candidate in wordlist:\n    if HMAC-SHA256(candidate, header.payload) == base64url-decode(signature):\n        print(candidate)                    -> \"changeme\"\n\nthe cure:   openssl rand -base64 32",
    )),
    see: &[&ALGORITHM_CONFUSION, &KEY_INJECTION],
    cites: &[RFC_8725.at("2.2, 3.5"), RFC_7518.at("3.2")],
    ..TERM
};

/// Keys from the attacker.
pub static KEY_INJECTION: Term = Term {
    id: "key-injection",
    names: &["Key injection", "Self-signed token"],
    short: "The attacker signs with a key of their own and puts it, or its address, into the header. A credulous verifier uses it.",
    long: &[
        "Three header parameters bring keys along: [[header:jwk]] contains one, [[header:jku]] and [[header:x5u]] say where to fetch one, and [[header:x5c]] carries certificates. They answer the question which key was used. They cannot answer whether that key may speak for the issuer, because the sender wrote them.",
        "A verifier that takes the key from the token checks that the token agrees with itself. Every forgery does. In CVE-2018-0114 a library did exactly that with an embedded key, and each application built on it accepted each token.",
        "Take keys from configuration, or from the key set of an issuer that you configured. Use the header only to choose among those. Certificates need a chain to a root that you trust and a name that you expect. The one honest use of an embedded key is a proof of possession such as [[term:dpop]], where the key must match a thumbprint in a token that somebody else signed.",
    ],
    example: Some((
        "Two headers of forged tokens",
        "{\"alg\":\"ES256\",\"jwk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"<attacker's>\",\"y\":\"<attacker's>\"}}\n\n{\"alg\":\"RS256\",\"kid\":\"1\",\"jku\":\"https://attacker.example/keys.json\"}\n\nverified against the key that the token brings: matches, and proves nothing",
    )),
    see: &[&KID_INJECTION, &SSRF_VIA_JKU, &DPOP],
    cites: &[RFC_8725.at("2.9, 3.10"), OWASP_JWT.whole(), ASVS.at("9.1.3"), CVE.at("CVE-2018-0114")],
    ..TERM
};

/// `kid` as a path into the system.
pub static KID_INJECTION: Term = Term {
    id: "kid-injection",
    names: &["kid injection"],
    short: "A verifier pastes `kid` into a database query, a file path or an address, and the attacker writes the rest.",
    long: &[
        "The parameter [[header:kid]] is a text without any form, it is read before the signature is checked, and it exists to look something up. That makes it the most exposed input of a verifier. In a query, a quotation mark lets the attacker choose the row that comes back, and so the key. In a path, `../../dev/null` names a file with a known content: an empty one, which some libraries take for an empty secret.",
        "In an address it becomes a request that your server makes to a place of the attacker's choosing. In a log it can forge lines.",
        "Keep the keys in a map in memory, filled from your configuration or a key set, and look `kid` up there; what is not in the map is refused. If it must reach a database, use a bound parameter and check first that it has a sensible length and alphabet. The rules [[rule:kid-injection]] and [[rule:kid-path]] mark tokens that try.",
    ],
    example: Some((
        "Three values that were never key ids",
        "{\"alg\":\"HS256\",\"kid\":\"x' UNION SELECT 'known-secret' -- \"}\n{\"alg\":\"HS256\",\"kid\":\"../../../../dev/null\"}\n{\"alg\":\"RS256\",\"kid\":\"http://169.254.169.254/latest/meta-data/\"}",
    )),
    see: &[&KEY_INJECTION, &SSRF_VIA_JKU],
    cites: &[RFC_8725.at("2.9, 3.10")],
    ..TERM
};

/// Requests to the inside.
pub static SSRF_VIA_JKU: Term = Term {
    id: "ssrf-via-jku",
    names: &["SSRF via jku", "Server-side request forgery"],
    short: "A header names an address for keys, and the server fetches it: from inside the network, where the attacker cannot reach.",
    see: &[&KEY_INJECTION, &KID_INJECTION],
    cites: &[RFC_8725.at("2.9"), RFC_8725_BIS.at("3.10")],
    ..TERM
};

/// A signature of zeros.
pub static PSYCHIC_SIGNATURE: Term = Term {
    id: "psychic-signature",
    names: &["Psychic signature"],
    short: "An ECDSA signature of zeros, which verifiers without a range check accept for every text and every key.",
    see: &[&MALLEABILITY, &KEY_INJECTION],
    cites: &[CVE.at("CVE-2022-21449")],
    ..TERM
};

pub(super) const TERMS: &[&Term] = &[
    &ALGORITHM_CONFUSION,
    &NONE_ATTACK,
    &CASE_VARIANT_ALG,
    &WEAK_SECRET_CRACKING,
    &KEY_INJECTION,
    &KID_INJECTION,
    &SSRF_VIA_JKU,
    &PSYCHIC_SIGNATURE,
];
