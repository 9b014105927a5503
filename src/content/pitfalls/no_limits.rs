//! The sender decides how much work a token makes.

use super::{JOSE, Listing, Pitfall};
use crate::content::sources::jose::{RFC_7518, RFC_8725_BIS};
use crate::content::terms::attacks_confusion::{DECOMPRESSION_BOMB, FORMAT_CONFUSION, INVALID_CURVE};

/// No limits.
pub(super) static PITFALL: Pitfall = Pitfall {
    slug: "no-limits",
    title: "no limits before the cryptography",
    answer: "Limit length, nesting, iterations and unpacked size, and do it before any key is used.",
    mistake: "A token is small, so nobody thought about large ones. The verifier decodes whatever comes, parses it, does what the header asks for, and only then finds out that the signature is wrong. Some of what the header asks for is work: [[header:p2c]] is a number of iterations, [[header:zip]] says that the content must be unpacked.",
    consequence: "A few hundred bytes from somebody who is not logged in keep a processor busy for minutes: ask for a billion iterations of PBKDF2. A token of some kilobytes unpacks to gigabytes and takes the process down. Ten thousand nested brackets overflow the stack of a recursive parser. None of it needs a key, and each request is refused in the end, after it has done its damage.",
    code: &[
        Listing {
            language: JOSE,
            wrong: r#"app.use(async (req, res, next) => {
  const token = req.headers.authorization?.slice(7);
  req.claims = (await jwtDecrypt(token, key)).payload;
  next();
});"#,
            right: r#"app.use(async (req, res, next) => {
  const token = req.headers.authorization?.slice(7) ?? "";
  if (token.length > 8192) return res.sendStatus(401);
  req.claims = (await jwtDecrypt(token, key, {
    keyManagementAlgorithms: ["ECDH-ES"],        // no PBES2
    contentEncryptionAlgorithms: ["A256GCM"],
  })).payload;
  next();
});"#,
        },
        Listing {
            language: "Python",
            wrong: r#"key = hashlib.pbkdf2_hmac("sha256", password, salt, header["p2c"])
text = zlib.decompress(data, -15)"#,
            right: r#"if not 1000 <= header["p2c"] <= 1_000_000:
    raise Refused
unpack = zlib.decompressobj(-15)
text = unpack.decompress(data, 250_000)
if unpack.unconsumed_tail or not unpack.eof:
    raise Refused"#,
        },
    ],
    fix: "Begin with the length: a bearer token over 8 or 16 kilobytes is refused before anything is decoded. Allow only the algorithms that you use; PBES2 and `zip` are in almost no one's list, and then their parameters do not matter. Where you need them, cap the iterations, and unpack into a buffer with an end: the successor of RFC 8725 suggests 250 kilobytes. Use a parser with a limit on depth. Cheap checks first, expensive ones last, and a limit on failed attempts per sender around it all.",
    rules: &["p2c-too-high", "zip-bomb", "zip-used", "json-too-large"],
    terms: &[&DECOMPRESSION_BOMB, &INVALID_CURVE, &FORMAT_CONFUSION],
    cves: &[],
    cites: &[RFC_8725_BIS.at("2.10, 2.12, 3.13, 3.15"), RFC_7518.at("4.8")],
};
