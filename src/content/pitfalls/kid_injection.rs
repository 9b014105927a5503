//! The name of the key goes somewhere it can do harm.

use super::{Listing, Pitfall};
use crate::content::sources::jose::{RFC_7515, RFC_8725};
use crate::content::terms::attacks_forgery::{KEY_INJECTION, KID_INJECTION, SSRF_VIA_JKU};

/// `kid` in a query, a path or an address.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "kid-injection",
    title: "kid in a query, a path or an address",
    answer: "Look `kid` up in a map that you filled yourself, and refuse what is not in it.",
    mistake: "There are several keys, and [[header:kid]] says which one is meant. The keys lie in a table, so it goes into a query; or in a folder, so it becomes a file name; or behind an address, so it is appended. The value has always been something like `2026-11`, and it never crossed anybody's mind that a header of a signed token could hold something else. But it is read before the signature is checked.",
    consequence: "In a query the attacker decides which key comes back, for instance a text of their own, signs with it, and the signature verifies. In a path, `../../../../dev/null` gives an empty file and so an empty secret; any file with known content will do. In an address the server visits places that only it can reach. What began as a convenience is a key of the attacker's choice.",
    code: &[
        Listing {
            language: "Python",
            wrong: r#"kid = jwt.get_unverified_header(token)["kid"]
key = db.execute(f"SELECT secret FROM keys WHERE id = '{kid}'").fetchone()[0]"#,
            right: r#"kid = jwt.get_unverified_header(token).get("kid")
key = KEYS.get(kid)              # a dict, filled at the start
if key is None:
    raise Refused"#,
        },
        Listing {
            language: "JavaScript, Node",
            wrong: r#"const { kid } = jwt.decode(token, { complete: true }).header;
const key = fs.readFileSync(`/etc/keys/${kid}`);"#,
            right: r#"const keys = new Map([["2026-11", nov], ["2026-08", aug]]);

const { kid } = jwt.decode(token, { complete: true }).header;
const key = keys.get(kid);
if (!key) throw new Error("unknown key");"#,
        },
        Listing {
            language: "Go",
            wrong: r#"resp, err := http.Get("https://keys.internal/" + kid)"#,
            right: r#"var kidForm = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

if !kidForm.MatchString(kid) { return nil, errUnknownKey }
key, ok := keys[kid]
if !ok { return nil, errUnknownKey }"#,
        },
    ],
    fix: "A map needs no escaping. Fill it at the start, refresh it from the source you configured, and never from a value in a token. If there are too many keys for memory, check length and alphabet first and use a bound parameter. Treat an unknown `kid` as one reason to fetch the key set again, at most once in a while, or the attacker makes you fetch it all day. Never let an empty key reach the verifier.",
    rules: &["kid-injection", "kid-path", "secret-empty", "injection-sql"],
    terms: &[&KID_INJECTION, &KEY_INJECTION, &SSRF_VIA_JKU],
    cves: &[],
    cites: &[RFC_8725.at("2.9, 3.10"), RFC_7515.at("4.1.4")],
};
