//! A secret that can be guessed.

use super::{JSONWEBTOKEN, Listing, PYJWT, Pitfall};
use crate::content::sources::jose::{RFC_7518, RFC_8725};
use crate::content::terms::attacks_forgery::{ALGORITHM_CONFUSION, WEAK_SECRET_CRACKING};

/// A weak HMAC secret.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "weak-secret",
    title: "an HMAC secret that can be guessed",
    answer: "Take at least 32 bytes from a random generator as the secret of HS256, and refuse to start with anything else.",
    mistake: "The tutorial says `your-256-bit-secret`, the colleague makes it `MyCompany2026!`, and that goes into the settings. HMAC takes any bytes without complaint. The library prints a warning, if at all, on a server whose log nobody reads. Sometimes the variable is missing in production, and the default from the source code signs.",
    consequence: "Each token contains all that is needed to test guesses, on the attacker's own machine, without a request to you. Placeholders and sentences are on every word list; keys that were printed in documentation are on them too. Whoever finds the secret signs tokens for each user, and you will see nothing but verified logins.",
    code: &[
        Listing {
            language: JSONWEBTOKEN,
            wrong: r#"const secret = process.env.JWT_SECRET || "changeme";
jwt.sign(claims, secret);"#,
            right: r#"const secret = Buffer.from(process.env.JWT_SECRET ?? "", "base64");
if (secret.length < 32) throw new Error("JWT_SECRET: 32 random bytes in base64");
jwt.sign(claims, secret, { algorithm: "HS256" });"#,
        },
        Listing {
            language: PYJWT,
            wrong: r#"SECRET = hashlib.sha256(b"my company").hexdigest()
jwt.encode(claims, SECRET, algorithm="HS256")"#,
            right: r#"# once:  python -c "import secrets; print(secrets.token_hex(32))"
SECRET = bytes.fromhex(os.environ["JWT_SECRET"])
assert len(SECRET) >= 32
jwt.encode(claims, SECRET, algorithm="HS256")"#,
        },
        Listing {
            language: "Shell",
            wrong: r#"export JWT_SECRET=$(uuidgen)"#,
            right: r#"export JWT_SECRET=$(openssl rand -base64 32)"#,
        },
    ],
    fix: "RFC 7518 asks for a key at least as long as the hash: 32 bytes for HS256, 48 for HS384, 64 for HS512. Length alone does not help, since a hash of a word is 32 bytes long and as guessable as the word. Draw it from a generator, keep it in a secret store, check its length at the start and have no default. When one was weak, change it and accept that everybody logs in again. If more than one program verifies, use a key pair instead.",
    rules: &[
        "secret-too-short",
        "secret-guessable",
        "secret-placeholder",
        "secret-uuid",
        "secret-empty",
        "key-published",
    ],
    terms: &[&WEAK_SECRET_CRACKING, &ALGORITHM_CONFUSION],
    cves: &[("CVE-2026-45363", "ruby-jwt: a missing or empty HMAC key was accepted.")],
    cites: &[RFC_8725.at("2.2, 3.5"), RFC_7518.at("3.2")],
};
