//! `none` is forbidden by name.

use super::{Listing, Pitfall};
use crate::content::sources::jose::{RFC_8725, RFC_8725_BIS};
use crate::content::sources::security::ASVS;
use crate::content::terms::attacks_forgery::{ALGORITHM_CONFUSION, CASE_VARIANT_ALG, NONE_ATTACK};

/// Blocking `none`.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "blocklist",
    title: "blocking none by name",
    answer: "Compare `alg` exactly with a list of what you accept; a list of what you refuse is never complete.",
    mistake: "A security review asks whether tokens with `none` are refused. Somebody adds a line that compares the header with that word, the reviewer tries it, and the point is closed. The comparison is exact. The library behind it, however, turns the name into lower case before it looks it up.",
    consequence: "The token with `nOnE` is not on the list of forbidden names and reaches the library, which reads it as `none` and skips the signature. Three letters of a header make an administrator. The next variant is as easy: a space at the end, an algorithm that you forgot, a name that some future version introduces.",
    code: &[
        Listing {
            language: "JavaScript",
            wrong: r#"const { alg } = JSON.parse(decodeBase64Url(token.split(".")[0]));
if (alg === "none") throw new Error("unsigned");
return legacy.verify(token, key);   // looks up alg.toLowerCase()"#,
            right: r#"const ALLOWED = new Set(["ES256"]);
const { alg } = JSON.parse(decodeBase64Url(token.split(".")[0]));
if (!ALLOWED.has(alg)) throw new Error("algorithm not allowed");
return verifyEs256(token, key);"#,
        },
        Listing {
            language: "Python",
            wrong: r#"if header["alg"].lower() == "none":
    raise Refused
key = keys[header["kid"]]
return VERIFIERS[header["alg"].strip().upper()](token, key)"#,
            right: r#"expected = ALGORITHM_OF_KEY[header["kid"]]   # from configuration
if header["alg"] != expected:
    raise Refused
return VERIFIERS[expected](token, keys[header["kid"]])"#,
        },
    ],
    fix: "Turn the question round. Not \"is this one forbidden\" but \"is this the one that I use\". The comparison is exact and with case, because RFC 7515 defines the names with case, and happens before anything else looks at the header. What is verified afterwards is called with your constant, not with the text of the token, so that two pieces of code cannot read it in two ways. Delete the comparison with `none`; nothing depends on it any more.",
    rules: &["alg-none", "alg-unknown"],
    terms: &[&CASE_VARIANT_ALG, &NONE_ATTACK, &ALGORITHM_CONFUSION],
    cves: &[],
    cites: &[RFC_8725.at("3.1"), RFC_8725_BIS.at("2.11, 3.1"), ASVS.at("9.1.2")],
};
