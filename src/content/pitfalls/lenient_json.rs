//! Two parsers read one token in two ways.

use super::{Listing, Pitfall};
use crate::content::sources::ietf::RFC_8259;
use crate::content::sources::jose::{RFC_7515, RFC_7519, RFC_8725_BIS};
use crate::content::terms::attacks_confusion::{CROSS_JWT_CONFUSION, FORMAT_CONFUSION, MALLEABILITY};

/// Lenient JSON.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "lenient-json",
    title: "a lenient parser, or two of them",
    answer: "Parse the verified bytes once, with a parser that refuses duplicate names, and pass on the result.",
    mistake: "The gateway verifies the token and forwards it; the service behind parses the payload again. They were written by two teams with two parsers. Both follow the JSON standard, and that standard leaves open what happens when one name occurs twice in an object. One takes the first, the other the last.",
    consequence: "An issuer that puts a text of the user's into a token without escaping, or a header in which `alg` stands twice, gives two truths: the gateway checks one, the service uses the other. The same happens with numbers that do not fit into a double, with comments that one parser skips, with names that differ in case where one compares without. What was verified is not what is acted on.",
    code: &[
        Listing {
            language: "Python",
            wrong: r#"claims = json.loads(payload)        # the last of two names wins"#,
            right: r#"def unique(pairs):
    claims = dict(pairs)
    if len(claims) != len(pairs):
        raise ValueError("duplicate name")
    return claims

claims = json.loads(payload, object_pairs_hook=unique)"#,
        },
        Listing {
            language: "Go",
            wrong: r#"var claims struct{ Sub, Role string }
json.Unmarshal(payload, &claims)    // "ROLE" fills Role as well"#,
            right: r#"import "encoding/json/v2" // refuses duplicate names, compares with case

var claims struct {
    Sub  string `json:"sub"`
    Role string `json:"role"`
}
if err := json.Unmarshal(payload, &claims); err != nil { return err }"#,
        },
        Listing {
            language: "JavaScript, issuing",
            wrong: r#"const payload = `{"sub":"${id}","name":"${name}"}`;"#,
            right: r#"const payload = JSON.stringify({ sub: id, name });"#,
        },
    ],
    fix: "RFC 7515 lets a verifier refuse duplicate names or take the last one; refusing is the choice that cannot be exploited. Parse once, after the signature, from the bytes that were signed, and hand the typed result to the code that decides. Let the gateway pass on the token as it came, or claims in a form of its own, but not both. Build JSON with a serialiser, never by pasting. Keep large identifiers as text: beyond 2 to the power of 53 two readers may disagree about a number.",
    rules: &[
        "duplicate-member",
        "json-broken",
        "header-overlap",
        "number-precision",
        "claim-name-case",
        "prototype-member",
    ],
    terms: &[&FORMAT_CONFUSION, &CROSS_JWT_CONFUSION, &MALLEABILITY],
    cves: &[],
    cites: &[RFC_7519.at("4"), RFC_7515.at("4"), RFC_8259.at("4, 6"), RFC_8725_BIS.at("2.13, 3.14")],
};
